/** Sentences in the manner of the field's news; made up, with the density of figures that such reports have. */
const SENTENCES = [
  "The cargo ship Orlan Bay docked at the port of Rason on 14 January, according to two people familiar with the matter.",
  "Satellite imagery taken between Dec. 27 and Dec. 31 shows that some 300 containers had piled up along the northern quay.",
  "Officials declined to say what the containers held, and the company that runs the terminal did not answer questions.",
  "Since 2023, between 6.5 million and more than 8 million rounds of 152 mm shells have been moved by rail, the ministry said.",
  "The transfers are thought to include about 250 KN-23 ballistic missiles, Koksan guns and 240mm rocket launchers.",
  "It was the first such visit since the autumn, and analysts warned against reading too much into a single voyage.",
  "Last Friday the alliance said that nearly 28,000 containers had crossed the border in the first half of the year.",
  "A spokeswoman for the shipping line said the vessel had been under repair and that her transponder was switched off by mistake.",
  "The drones flew 400 km (250 miles) before they were shot down by an S-300 battery, and debris fell on three villages.",
  "Residents described a long night; schools stayed closed, and the governor promised that help would reach every family.",
  "In late August the two governments signed an agreement worth $1.2 billion, which neither side has published in full.",
  "The frigate Admiral Sokolov left the harbour on Tuesday and was seen off the coast of Norway two days later.",
];

/** A text of about so many words, in paragraphs of four sentences. No two paragraphs are equal. */
export function newsText(words: number): string {
  const paragraphs: string[] = [];
  let count = 0;
  for (let at = 0; count < words; at += 1) {
    const sentences = [0, 1, 2, 3].map(
      (step) => SENTENCES[(at * 5 + step * (1 + (at % 3))) % SENTENCES.length] ?? "",
    );
    const paragraph = sentences.join(" ");
    count += paragraph.split(" ").length;
    paragraphs.push(paragraph);
  }
  return paragraphs.join("\n\n");
}

/** Texts of about so many words each; every one begins at another sentence. */
export function newsArticles(count: number, words: number): readonly string[] {
  const long = newsText(words * 3);
  const paragraphs = long.split("\n\n");
  return Array.from({ length: count }, (_, at) => {
    const from = at % Math.max(1, paragraphs.length - 24);
    return paragraphs.slice(from).join("\n\n").split(" ").slice(0, words).join(" ");
  });
}
