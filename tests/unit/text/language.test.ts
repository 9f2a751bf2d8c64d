import { describe, expect, test } from "vitest";
import { languageOf, primaryLanguage } from "../../../lib/text/language.ts";

describe("the language of a text", () => {
  test.each([
    [
      "en",
      "The ship docked at the port on Monday and it was the first visit since December, according to a report that has been published by the ministry.",
    ],
    [
      "de",
      "Das Schiff legte am Montag im Hafen an, und es war der erste Besuch seit Dezember, wie aus einem Bericht des Ministeriums hervorgeht, der nicht von der Regierung ist.",
    ],
    [
      "fr",
      "Le navire est arrivé dans le port lundi et c'est la première visite depuis le mois de décembre, selon un rapport qui a été publié par le ministère.",
    ],
    [
      "es",
      "El barco llegó al puerto el lunes y fue la primera visita desde diciembre, según un informe que ha sido publicado por el ministerio de la defensa.",
    ],
    [
      "nl",
      "Het schip kwam op maandag aan in de haven en het was het eerste bezoek sinds december, volgens een rapport dat door het ministerie is gepubliceerd.",
    ],
    [
      "ru",
      "Судно пришло в порт в понедельник, и это был первый визит с декабря, как говорится в докладе, который был опубликован министерством на сайте.",
    ],
    ["zh", "宇航员在太空中喝酒会怎么样后果很严重不幸的是对于希望能喝上一杯的太空探险者"],
    ["ja", "船は月曜日に港に到着しました。これは十二月以来初めての訪問です。"],
    ["ko", "배는 월요일에 항구에 도착했으며 이는 십이월 이후 첫 방문입니다."],
    ["ar", "وصلت السفينة إلى الميناء يوم الاثنين وكانت هذه أول زيارة منذ ديسمبر"],
  ])("%s", (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test.each([
    ["a few words", "KN-23 and Koksan"],
    ["numbers", "12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27"],
    [
      "Latin, which no news site writes",
      "Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore dolore magna aliqua enim minim veniam quis nostrud exercitation",
    ],
    ["nothing", ""],
  ])("%s do not say", (_name, text) => {
    expect(languageOf(text)).toBeNull();
  });

  test("names of other languages in an English report do not change it", () => {
    const text =
      "The Nordstream and the Maria de la Paz left the port of Cadiz, El Pais and Le Monde said, and the crew of the ship was not on board when it was seized by the navy.";
    expect(languageOf(text)).toBe("en");
  });
});

test.each([
  ["en-GB", "en"],
  ["EN_us", "en"],
  ["zh-Hant-TW", "zh"],
  ["", null],
  ["english", null],
])("the primary language of %j is %j", (tag, primary) => {
  expect(primaryLanguage(tag)).toBe(primary);
});
