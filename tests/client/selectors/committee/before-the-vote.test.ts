/** What a committee's text would lead to, and how its clauses are matched: exact numbers and edge cases. */
import { beforeAll, describe, expect, test } from "vitest";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import { consequencesOf } from "../../../../src/client/selectors/committee/consequences.ts";
import { documentsOf } from "../../../../src/client/selectors/committee/documents.ts";
import { likenessTo } from "../../../../src/client/selectors/committee/likeness.ts";
import { mergedWords } from "../../../../src/client/selectors/committee/merged-words.ts";
import {
  plenaryScenario,
  plenarySetup,
  silenceable,
  suggestions,
  textOf,
  twiceMatched,
  wordsOf,
} from "../../../../src/client/selectors/committee/plenary.ts";
import { decided } from "../../../support/committee-story.ts";

beforeAll(() => loadWording("content"));

const sixty = { article: "threshold", key: "sixty" };
const NO_RIGHTS = { article: "hr62", key: "no-clause" };

describe("the consequences of a text", () => {
  const sent = { clauses: ["No rights", "Thanks"], matched: [NO_RIGHTS, null], silent: ["ncii"] };
  const found = consequencesOf(sent);

  test("name each wording that crosses a red line once, with its states, and nothing about articles left out", () => {
    expect(found.crossed).toHaveLength(1);
    const [crossed] = found.crossed;
    expect(crossed).toMatchObject(NO_RIGHTS);
    expect(crossed?.states.length).toBeGreaterThan(0);
    expect(crossed?.states.every((iso3) => /^[A-Z]{3}$/.test(iso3))).toBe(true);
    expect(found.against).toBeGreaterThanOrEqual(crossed?.states.length ?? 0);
  });

  test("count the articles left out", () => {
    expect(found.silent).toBe(1);
    expect(consequencesOf({ ...sent, silent: [] }).silent).toBe(0);
  });

  test("compare the answers with the adopted convention only", () => {
    expect(found.answers.every(({ answer, before }) => answer === before)).toBe(true);
    expect(found.answers.some(({ answer, adopted }) => answer !== adopted)).toBe(true);
  });
});

describe("a text for all states", () => {
  test("is opened as a full match among adults, with bots of level 2", () => {
    const setup = plenarySetup(
      { clauses: ["Sixty", "Thanks"], matched: [sixty, null], silent: ["ncii"] },
      "KEN",
    );
    expect(setup).toMatchObject({
      ...{ scenario: "full", audience: "adult", level: 2, seats: { KEN: { type: "person" } } },
      ...{ text: { threshold: "sixty", ncii: null }, words: { threshold: "Sixty" } },
    });
    expect(setup.seed).not.toBe(plenarySetup({ clauses: [], matched: [], silent: [] }, "KEN").seed);
  });

  test("can leave out 20 of its articles; a clause that was not matched removes none", () => {
    expect(silenceable([null])).toHaveLength(20);
    expect(silenceable([{ article: "ncii", key: "consent-based" }, null])).not.toContain("ncii");
    expect(plenaryScenario().articles.length).toBeGreaterThan(20);
    expect(textOf([], ["threshold", "nonsense"])).toEqual({});
  });

  test("names an article only once even if three clauses match it, and has the last clause's words", () => {
    const thrice = [sixty, sixty, NO_RIGHTS, sixty];
    expect(twiceMatched(thrice)).toEqual(["threshold"]);
    expect(wordsOf(["a", "b", "c", "d"], thrice)).toEqual({ threshold: "d", hr62: "c" });
    expect(twiceMatched([null, null])).toEqual([]);
  });
});

describe("a clause", () => {
  test("without words on the topic has no suggestion", () => {
    expect(suggestions(["", "Thanks to all", "the of and"])).toEqual([null, null, null]);
  });
});

describe("how alike two texts are", () => {
  test("does not depend on the endings of long words, or on the plural of short ones", () => {
    const like = likenessTo(["collection crimes laws", "nothing"], "en");
    expect(like("crime law")[0]).toBeGreaterThan(0);
    for (const [one, other] of [
      ["collecting", "collected"],
      ["legal", "legally"],
      ["orders", "order"],
      ["laws", "law"],
    ] as const) {
      expect(likenessTo([`${one} data`, "else"], "en")(`${other} data`)[0], one).toBeGreaterThan(0.5);
    }
    expect(likenessTo(["sing", "else"], "en")("s")[0]).toBe(0);
  });

  test("counts a word more if it is used twice, but not twice as much, and ignores words that carry no meaning", () => {
    const like = likenessTo(["data data crime", "else"], "en");
    const twice = 1 + Math.log(2);
    expect(like("data")[0]).toBeCloseTo(twice / Math.hypot(twice, 1), 10);
    expect(like("crime")[0]).toBeCloseTo(1 / Math.hypot(twice, 1), 10);
    expect(like("the crime of which")[0]).toBe(like("crime")[0]);
  });
});

test("papers that are merged give nothing if there are none", () => {
  expect(mergedWords([])).toEqual({ title: "", preamble: "", text: "" });
});

test("a document has its place on the agenda, or none; without a log it has no date", () => {
  const room = decided();
  const documents = documentsOf(room.state(), []);
  expect(documents.map(({ at, records }) => [at, records.length])).toEqual(documents.map(() => [0, 0]));
  const { agenda } = room.state();
  const moved = documentsOf({ ...room.state(), agenda: agenda.slice(1) }, []);
  expect(moved.find(({ paper }) => paper.n === 3)?.item).toEqual({ place: 1, item: agenda[1] });
  expect(documentsOf({ ...room.state(), agenda: [] }, [])[0]?.item).toBeNull();
});
