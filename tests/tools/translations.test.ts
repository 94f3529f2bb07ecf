/** Translations keep the rules of their sentences; one that is older than its English is listed and harms nothing. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { brokenRules } from "../../src/tools/translations/broken.ts";
import {
  CATALOGUE_FOLDER,
  type Catalogues,
  cataloguesIn,
} from "../../src/tools/translations/catalogue-files.ts";
import { correctedBy } from "../../src/tools/translations/correct.ts";
import { keysFor } from "../../src/tools/translations/english.ts";
import { tooLong } from "../../src/tools/translations/lengths.ts";
import { formsSheet } from "../../src/tools/translations/names.ts";
import { kindOf } from "../../src/tools/translations/places.ts";
import { reportOn } from "../../src/tools/translations/report.ts";
import { sheetFor, takeSheet } from "../../src/tools/translations/take.ts";
import { brokenTerms, readTerms } from "../../src/tools/translations/terms.ts";
import { begun, TERMS } from "../../src/tools/translations/translations-program.ts";
import { temporaryFolder } from "../support/folder.ts";

const files = cataloguesIn(CATALOGUE_FOLDER);
const terms = readTerms(TERMS);

test.each(begun())("no sentence in %s breaks a rule", (language) => {
  expect(reportOn(files, language, terms).broken).toEqual([]);
});

describe("given a sentence in French", () => {
  const forms = { Kenya: { gender: "m", number: "one", of: "du Kenya" } };
  const faults = (english: string, sentence: string, key = "key"): readonly string[] =>
    brokenRules({ language: "fr", key, english, sentence, forms });

  test("it has the placeholders and tags of the English", () => {
    expect(faults("{{state}} and <b>{{count}}</b>", "{{state, of}} et <b>{{count}}</b>")).toEqual([]);
    expect(faults("{{state}} votes", "Vote")).toEqual(["lacks {{state}}"]);
    expect(faults("Votes", "{{state}} vote")).toEqual(["has {{state}}, which nothing fills"]);
    expect(faults("<b>Votes</b>", "Votes")).toEqual(["has not the tags </b> <b>"]);
  });

  test("a plural form can say its number in words", () => {
    expect(faults("{{count}} votes", "aucune voix", "votes_other")).toEqual([]);
  });

  test("it asks for forms that are stored, and gives as many words as the grammar has forms", () => {
    expect(faults("{{state}}", "{{state, dative}}")).toHaveLength(1);
    expect(faults("{{months}}", "{{months, count # mois}}")).toHaveLength(1);
    expect(faults("{{months}}", "{{months, count # mois | # mois}}")).toEqual([]);
    expect(faults("{{state}}", "{{state, agree élu | élue | élus}}")).toHaveLength(1);
  });

  test("it is not empty and has no straight apostrophe", () => {
    expect(faults("Votes", " ")).toEqual(["is empty"]);
    expect(faults("State", "l'État")).toHaveLength(1);
  });

  test("it keeps a key of another sentence", () => {
    const key = "article.scope.precedent.convention";
    expect(faults("Budapest", "Budapest", key)).toEqual([]);
    expect(faults("Budapest", "Boudapest", key)).toHaveLength(1);
  });
});

test("a text that a picture draws on one line has a length; numbers have three digits, and marks of vowels no width", () => {
  expect(tooLong("ui:vote.abstain", "abstention")).toEqual([]);
  expect(tooLong("ui:vote.abstain", "Stimmenthaltung")).toHaveLength(1);
  expect(tooLong("ui:vote.no", "لَا")).toEqual([]);
  expect(tooLong("ui:vote.need.twoThirds", "Zwei Drittel der Stimmen nötig: {{needed}}")).toHaveLength(1);
  expect(tooLong("ratification:race.status.deposited", "déposé")).toEqual([]);
  expect(tooLong("ratification:race.status.deposited", "сдана на хранение")).toHaveLength(1);
  expect(tooLong("ui:vote.result.adopted", "Die Konvention ist angenommen")).toEqual([]);
});

test("a language needs its own plural forms of a sentence with a number", () => {
  const english = new Map([
    ["votes_one", "{{count}} vote"],
    ["votes_other", "{{count}} votes"],
    ["title", "Title"],
  ]);
  expect(keysFor("ar", english)).toHaveLength(7);
  expect(keysFor("ru", english)).toEqual(["votes_one", "votes_few", "votes_many", "votes_other", "title"]);
  expect(keysFor("zh", english)).toEqual(["votes_other", "title"]);
});

describe("given a language that somebody begins", () => {
  const folder = temporaryFolder();
  const write = (language: string, name: string, tree: object): void => {
    mkdirSync(join(folder, language), { recursive: true });
    writeFileSync(join(folder, language, `${name}.json`), JSON.stringify(tree));
  };
  const begin = (english: object): Catalogues => {
    write("en", "ui", english);
    write("en", "content", { country: { KEN: { name: "Kenya" } }, place: { home: "at home" } });
    write("fr", "content-start", {});
    return cataloguesIn(folder);
  };

  test("a sheet holds what is missing; what is written comes back with a hash, and what is still English does not", () => {
    const catalogues = begin({ start: { play: "Play", stop: "Stop" } });
    expect(sheetFor(catalogues, "fr", ["ui"])).toEqual({ "ui:start.play": "Play", "ui:start.stop": "Stop" });
    const sheet = { "ui:start.play": "Jouer", "ui:start.stop": "Stop", "ui:none": "x" };
    expect(takeSheet(catalogues, "fr", sheet, false)).toEqual({ taken: 1, same: 1, unknown: ["ui:none"] });
    expect(sheetFor(catalogues, "fr", ["ui"])).toEqual({ "ui:start.stop": "Stop" });
    expect(reportOn(catalogues, "fr", []).stale).toEqual([]);
  });

  test("a sentence whose English has changed since is stale, not broken, and is on the next sheet", () => {
    const catalogues = begin({ start: { play: "Play now", stop: "Stop" } });
    const { stale, broken } = reportOn(catalogues, "fr", []);
    expect([stale, broken]).toEqual([["ui:start.play"], []]);
    expect(sheetFor(catalogues, "fr", ["ui"])["ui:start.play"]).toBe("Play now");
  });

  test("names of states come with the first screen, and those without forms are listed", () => {
    const catalogues = begin({});
    takeSheet(catalogues, "fr", { "content:country.KEN.name": "Le Kenya" }, false);
    expect(catalogues.beside("fr", "content-start")).toEqual({ country: { KEN: { name: "Le Kenya" } } });
    expect(formsSheet(catalogues, "fr")).toEqual({ "Le Kenya": { gender: "", number: "" } });
  });

  test("a reader's correction changes the sentence that has these words, also with its places filled", () => {
    const catalogues = begin({ vote: { yes: "{{state}} votes yes.", no: "No vote" } });
    const sheet = { "ui:vote.yes": "{{state, The}} votes oui.", "ui:vote.no": "Aucun voix" };
    takeSheet(catalogues, "fr", sheet, false);
    const read = (wrong: string, better: string) =>
      correctedBy(catalogues, { language: "fr", page: "match", wrong, better });
    expect(read("Aucun", "Aucune")).toEqual([
      { key: "ui:vote.no", before: "Aucun voix", after: "Aucune voix" },
    ]);
    expect(read("Le Kenya votes oui.", "Le Kenya vote oui.")).toEqual([
      { key: "ui:vote.yes", before: "{{state, The}} votes oui.", after: "{{state, The}} vote oui." },
    ]);
    expect(read("Le Kenya s’abstient.", "x")).toEqual([]);
  });

  test("a term that the page explains has the word of the glossary", () => {
    const term = { id: "motion", words: { en: "motion", fr: "motion" }, read: ["en"] };
    const said = { language: "fr", english: "Motion", sentence: "Mouvement" };
    expect(brokenTerms({ ...said, key: "content:term.motion.name" }, [term])).toHaveLength(1);
    expect(brokenTerms({ ...said, key: "ui:match.menuItems.motion" }, [term])).toEqual([]);
  });
});

test("a placeholder's kind says whether it holds a name", () => {
  expect(kindOf("to", "{{low}} to {{to}}")).toBe("number");
  expect(kindOf("to", "{{from}} asks {{to}}")).toBe("state");
  expect(kindOf("states", "Open: {{states}}")).toBe("list");
});
