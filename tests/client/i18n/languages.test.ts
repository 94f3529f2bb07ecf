/** Which language a page opens in, and the two made-up ones that tests read. */
import { describe, expect, test } from "vitest";
import { firstKnown } from "../../../src/client/i18n/languages.ts";
import { pseudoCatalogue, pseudoSentence } from "../../../src/client/i18n/pseudo-catalogue.ts";

describe("given a page in English and French", () => {
  const has = ["en", "fr"];
  test.each([
    [["fr"], "fr"],
    [["fr-CA", "en"], "fr"],
    [["de", "FR", "en"], "fr"],
    [["ar", "de"], null],
    [["", "xx"], null],
    [["en-XA"], "en-XA"],
  ])("a browser that wants %j gets %s", (wanted, language) => {
    expect(firstKnown(wanted, has)).toBe(language);
  });
});

describe("a sentence in a made-up language", () => {
  test("has accents and is 40% longer, and keeps its placeholders, tags and addresses", () => {
    expect(pseudoSentence("Agree with <b>{{state, of}}</b>", "en-XA")).toBe(
      "Áğŕéé~~ ŵíťĥ~~ <b>{{state, of}}</b>",
    );
  });

  test("or runs from right to left", () => {
    expect(pseudoSentence("No {{count}}", "ar-XB")).toMatch(/^[\u0600-\u06ff]+ \{\{count\}\}$/);
  });

  test("keeps the key of another sentence, which is no word", () => {
    const tree = { scope: { title: "Crimes", precedent: { convention: "Budapest", article: "3" } } };
    expect(pseudoCatalogue(tree, "en-XA")).toEqual({
      scope: { title: "Çŕíméš~~", precedent: { convention: "Budapest", article: "3" } },
    });
  });

  test("has every plural form of its grammar", () => {
    const made = pseudoCatalogue(
      { a: { votes_one: "{{count}} vote", votes_other: "{{count}} votes" } },
      "ar-XB",
    );
    const forms = ["one", "zero", "two", "few", "many", "other"].map((form) => `votes_${form}`);
    expect(Object.keys(made.a ?? {}).sort()).toEqual(forms.sort());
  });
});
