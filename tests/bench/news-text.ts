/** Sentences in the manner of the field's news; made up, with about as many dates, figures, ships and weapons as such reports have. */
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
  "Asked whether the shipment had been inspected, the minister said only that the matter was being looked into.",
  "The company bought the terminal in 2011 for 47 million euros and sold half of it to a state bank eight years later.",
  "Local fishermen, who are used to seeing patrol boats, said they had never seen so many tankers at anchor in the bay.",
  "A similar claim was made in the spring of 2022 and was withdrawn within a week, when the photographs turned out to be old.",
  "The air force said it had shot down 52 of 54 Shahed-136 drones overnight, more than in any night since early March.",
  "Two of them hit an apartment block in the eastern district, killing at least five people and wounding dozens more.",
  "The report does not say who paid for the repairs, or why the work was stopped for several months.",
  "Exports of the mineral rose by 12 percent in the third quarter, to roughly 340,000 tonnes, customs figures show.",
  "The destroyer USS Halloran and a supply ship have been under way in the region for the last three weeks.",
  "Analysts at a think tank in the capital estimate that up to a third of the stock is too old to be fired safely.",
  "He was born in a village near the border, studied engineering, and joined the bureau that designed the T-72 tank.",
  "The next round of talks is due to begin on 3 March, although neither delegation has confirmed that it will attend.",
  "Insurance premiums have tripled, and some owners now send their ships on the longer route, which adds 11 days.",
  "The exercise, which the north calls a rehearsal for war, is to last until the end of the month.",
  "Three children were among the dead, said the head of the hospital, who asked not to be named.",
  "The pipeline carries between 60,000 and 75,000 barrels a day, about a tenth of what it carried before the war.",
  "In a statement published on its website late on Sunday, the group said the accusation was without any basis.",
  "Nobody answered the telephone at the address given in the register, a house of two rooms above a bakery.",
  "The missile flew for 73 minutes, reached an altitude of 6,000 km and fell into the sea some 1,000 km away.",
  "The court will hear the owner of the trawler next week; if he is found guilty he faces ten years in prison.",
  "Neither government has said what it received in return, and both deny that anything was agreed in writing.",
  "The spokesman would not be drawn on whether the crews had been warned, or by whom.",
  "Satellite pictures are sharp enough to show the lids of the hatches, but not what lies beneath them.",
  "The tanker Brightwater and her sister ship Evenlode were lying at anchor off the terminal, their transponders silent.",
  "Critics of the deal say it was rushed through parliament without a proper debate, and that its costs were never made public.",
  "He spent much of the interview defending the decision, which he called painful and unavoidable.",
  "The harbour master, who keeps the register by hand, said the entry had been made by a clerk who has since left.",
  "What happened next is disputed: the owners speak of an accident, the union of negligence.",
  "People who live near the range have grown used to the noise, though not, they say, to the dust.",
  "The cargo ship Maren Hale turned back before reaching the strait and has not been heard of since.",
  "An air defence battery with Patriot missiles was moved to the coast, according to a resident who watched it pass.",
  "The bureau has long been suspected of buying machine tools through companies that exist only on paper.",
  "Diplomats described the mood in the room as tense but civil, and the coffee as undrinkable.",
  "The frigate HMS Aldwick escorted the convoy through the narrows without incident.",
  "Whether the weapons work as advertised is another matter; the only test that outsiders saw ended in a cloud of smoke.",
  "Engineers who have taken the wreckage apart found chips that any hobbyist can order.",
  "The company disputes the finding and has threatened to sue the newspaper that first reported it.",
  "Families of the missing sailors have asked the court to open the files, so far without success.",
  "A retired officer who reviewed the footage for this newspaper said the launcher was of a type not seen there before.",
  "The road to the depot is closed to traffic, and guards turn away anyone with a camera.",
  "Much of what is known about the plant comes from workers who left it and from what its suppliers let slip.",
  "Howitzers and rocket launchers stood in rows along the siding, under nets that hid little from above.",
  "Trade across the river has picked up again, mostly in flour, cement and second-hand cars.",
  "Asked about the discrepancy, the ministry sent a statement that did not mention it.",
  "The exercise drew the usual protests, and the usual reply that it had been announced well in advance.",
  "Nothing in the documents suggests that the buyers knew where the parts would end up.",
];

/** A text of about so many words, in paragraphs of four sentences. No two paragraphs are equal. */
export function newsText(words: number): string {
  const paragraphs: string[] = [];
  let count = 0;
  for (let at = 0; count < words; at += 1) {
    const sentences = [0, 1, 2, 3].map(
      (step) => SENTENCES[(at * 5 + step * (1 + (at % 7))) % SENTENCES.length] ?? "",
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
