/** A message between delegations reads the same on devices and at the desk. */
import { expect, test } from "vitest";
import { loadWording } from "../../../src/client/i18n/index.ts";
import { namesOf } from "../../../src/client/i18n/names.ts";
import { wordsText } from "../../../src/client/sentences/message-words.ts";
import { articleOf, fiveCountries } from "../../support/scenario.ts";

await loadWording("content", "room");

const scenario = fiveCountries();
const article = articleOf(scenario, "hr62");

test("a wish names its wording and its article", () => {
  const names = namesOf(scenario);
  const said = wordsText({ phrase: "weWant", text: "", article, alternative: 1 }, scenario);
  expect(said).toBe(`We want: “${names.alternative(article, 1)}” (${names.article(article)})`);
});

test("a phrase without an article and a note are said as they are", () => {
  expect(wordsText({ phrase: "thankYou", text: "", article: -1 }, scenario)).toBe("Thank you.");
  expect(wordsText({ phrase: null, text: "Come here.", article: -1 }, scenario)).toBe("Come here.");
});
