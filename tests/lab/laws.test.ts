import { expect, test } from "vitest";
import type { StudyCounts } from "../../src/lab/study/counts.ts";
import { addParts, type Kind, noPart, type Part, playPart } from "../../src/lab/study/part.ts";
import type { PriceCounts } from "../../src/lab/study/prices.ts";
import { keysOf, type Study, scenarioOfStudy, textOf } from "../../src/lab/study/study.ts";
import { brokenInvariantOfPart, brokenInvariantOfStudy } from "../../src/lab/study/study-invariants.ts";

const STUDY: Study = {
  scenario: "lesson",
  audience: "adult",
  climate: "tense",
  level: 2,
  text: "real",
  seed: "laws",
  games: 1000,
  horizon: 48,
};
const GAMES = 8;

const played = (study: Study, kind: Kind, games = GAMES): Part => playPart("laws", study, kind, [0, games]);

/** Takes the last alternative of every article, a text that no room adopts. */
function farText(study: Study): string[] {
  const scenario = scenarioOfStudy(study);
  return keysOf(
    scenario,
    scenario.articles.map(({ alternatives }) => alternatives.length - 1),
  );
}

const far: Study = { ...STUDY, text: farText(STUDY) };
const express: Study = { ...STUDY, scenario: "express" };
const STUDIES: readonly Study[] = [
  STUDY,
  { ...STUDY, level: 0 },
  { ...STUDY, horizon: 1 },
  { ...STUDY, horizon: 20, text: "played", audience: "young" },
  far,
  { ...far, level: 0, climate: "calm" },
  { ...STUDY, scenario: "express", level: 1, horizon: 43 },
  { ...express, text: "played", level: 3, horizon: 60 },
  { ...express, text: farText(express), horizon: 60 },
  { ...STUDY, scenario: "standard", text: "played", level: 0, horizon: 25 },
  { ...STUDY, scenario: "full", text: "played", horizon: 84 },
  { ...STUDY, scenario: "validation16", horizon: 84 },
];
const nameOf = ({ scenario, audience, climate, level, text, horizon }: Study): string =>
  `${scenario}, ${audience}, ${climate}, level ${level}, ${Array.isArray(text) ? "far" : text}, ${horizon} months`;

test.each(STUDIES.map((study) => [nameOf(study), study] as const))(
  "what was counted fits: %s",
  (_, study) => {
    expect(brokenInvariantOfStudy(study)).toBeNull();
    const part = played(study, "outcomes", study.scenario === "full" ? 2 : GAMES);
    expect(brokenInvariantOfPart(study, part)).toBeNull();
    expect(brokenInvariantOfPart(study, noPart(study, "outcomes"))).toBeNull();
  },
);

test("they include rooms that fail, rooms that vote, and rooms that reach the N-th instrument", () => {
  const counts = STUDIES.slice(0, 6).map((study) => played(study, "outcomes").counts);
  const has = (isSo: (one: StudyCounts) => boolean): boolean =>
    counts.some((one) => one !== null && isSo(one));
  expect(has(({ adoption }) => adoption.failed > 0)).toBe(true);
  expect(has(({ adoption }) => adoption.vote > 0)).toBe(true);
  expect(has(({ adoption }) => adoption.consensus > 0)).toBe(true);
  expect(has(({ reached }) => Object.keys(reached).length > 0)).toBe(true);
});

test.each([STUDY, { ...STUDY, text: "played", horizon: 20 } as const, { ...far, level: 0 } as const])(
  "prices that were counted fit, and so does the sum of two shares (%#)",
  (study) => {
    const one = played(study, "prices", 2);
    const other = playPart("laws", study, "prices", [2, 3]);
    expect(brokenInvariantOfPart(study, one)).toBeNull();
    expect(brokenInvariantOfPart(study, addParts(one, other) ?? one)).toBeNull();
    expect(brokenInvariantOfPart(study, noPart(study, "prices"))).toBeNull();
  },
);

type Change = (counts: StudyCounts) => Partial<StudyCounts>;
const at = <T>(values: readonly T[], index: number, value: T): T[] => values.with(index, value);
const more = (values: readonly number[]): number[] => at(values, 0, (values[0] ?? 0) + 1);
/** Moves one game from the first value to the next higher one. `one`: the number of games by value. */
const shifted = (one: Readonly<Record<string, number>>): Record<string, number> => {
  const [[key = "", games = 0] = []] = Object.entries(one);
  const next = String(Number(key) + 1);
  const { [key]: _, ...rest } = one;
  return games > 1 ? { ...rest, [key]: games - 1, [next]: (one[next] ?? 0) + 1 } : { ...rest, [next]: 1 };
};

const CHANGES: readonly (readonly [string, Change])[] = [
  ["games", ({ games }) => ({ games: games + 1 })],
  ["adoption", ({ adoption }) => ({ adoption: { ...adoption, failed: adoption.failed + 1 } })],
  ["needed", ({ needed }) => ({ needed: { ...needed, 50: 1 } })],
  ["needed", ({ games }) => ({ needed: { 41: games } })],
  ["reached", ({ games }) => ({ reached: { 3: games + 1 } })],
  ["reached", ({ reached }) => ({ reached: { ...reached, 48: 1 } })],
  ["reached", ({ games }) => ({ reached: { 0: games } })],
  ["signatories", ({ games }) => ({ signatories: { 10: games + 1 } })],
  ["signatories", ({ games }) => ({ signatories: { 194: games } })],
  ["parties", ({ parties }) => ({ parties: { ...parties, 5: 1 } })],
  ["cooperation", ({ games }) => ({ cooperation: { 1001: games } })],
  ["abuse", () => ({ abuse: {} })],
  ["pace", ({ pace }) => ({ pace: at(pace, 3, { 0: 1 }) })],
  ["pace", ({ pace, games }) => ({ pace: at(pace, 0, { 1: games }) })],
  ["pace", ({ pace }) => ({ pace: at(pace, pace.length - 1, shifted(pace.at(-1) ?? {})) })],
  ["pace", ({ pace, games }) => ({ pace: at(pace, 1, { 193: games }) })],
  ["indices", ({ indices }) => ({ indices: at(indices, 2, {}) })],
  ["indices", ({ indices }) => ({ indices: at(indices, 2, shifted(indices[2] ?? {})) })],
  ["texts", ({ texts }) => ({ texts: at(texts, 1, more(texts[1] ?? [])) })],
  ["texts", ({ texts }) => ({ texts: at(texts, 1, (texts[1] ?? []).toReversed()) })],
  ["verdicts", ({ verdicts }) => ({ verdicts: at(verdicts, 1, more(verdicts[1] ?? [])) })],
  ["verdicts", ({ verdicts }) => ({ verdicts: verdicts.map((games) => [...games.slice(1), games[0] ?? 0]) })],
  ["signed", ({ signed, games }) => ({ signed: at(signed, 0, games + 1) })],
  ["signed", ({ signed }) => ({ signed: more(signed) })],
  ["party", ({ party }) => ({ party: more(party) })],
  ["carried", ({ carried, party }) => ({ carried: at(carried, 0, (party[0] ?? 0) + 1) })],
  ["carried", ({ carried }) => ({ carried: carried.map(() => 0) })],
  ["blocked", ({ blocked, games }) => ({ blocked: at(blocked, 0, games + 1) })],
  [
    "depositMonths",
    ({ depositMonths, party }) => ({ depositMonths: at(depositMonths, 0, 48 * (party[0] ?? 0) + 1) }),
  ],
  ["depositMonths", ({ depositMonths }) => ({ depositMonths: depositMonths.map(() => 0) })],
];

const BASE = played(STUDY, "outcomes");

test.each(CHANGES)("impossible counts are reported by field: %s (%#)", (field, change) => {
  if (BASE.counts === null) throw new Error("nothing was counted");
  const counts = { ...BASE.counts, ...change(BASE.counts) };
  const part = { ...BASE, counts };
  expect(brokenInvariantOfPart(STUDY, part)).toBe(field === "games" ? "done" : `counts.${field}`);
});

type PriceChange = (counts: PriceCounts) => Partial<PriceCounts>;
const PRICES = played(STUDY, "prices", 3);
/** Replaces the pair of sums for one measure. */
const put = (sums: PriceCounts["base"], measure: number, sum: number, squares: number): PriceCounts["base"] =>
  at(sums, measure, [sum, squares] as const);
const ofFlip =
  (change: (flip: PriceCounts["flips"][number], base: PriceCounts["base"]) => object): PriceChange =>
  ({ flips, base }) => {
    const own = textOf(STUDY)?.[0] ?? 0;
    const first = own === 0 ? 1 : 0;
    return { flips: flips.map((flip, n) => (n === first ? { ...flip, ...change(flip, base) } : flip)) };
  };

test.each<[string, PriceChange]>([
  ["base", ({ base }) => ({ base: put(base, 0, -1, 1) })],
  ["base", ({ base }) => ({ base: put(base, 0, 3 * 193 + 1, 193 * 193 * 3) })],
  ["base", ({ base }) => ({ base: put(base, 2, 3, 4) })],
  ["base", ({ base }) => ({ base: put(base, 3, 30, 3) })],
  ["base", ({ base }) => ({ base: put(base, 3, 150, 7499) })],
  ["base", ({ base }) => ({ base: put(put(base, 2, 0, 0), 4, 3, 3) })],
  ["flips", ({ flips }) => ({ flips: flips.toReversed() })],
  ["flips", ofFlip(({ games }) => ({ games: games + 1 }))],
  ["flips", ofFlip(() => ({ games: 0 }))],
  ["flips", ofFlip(({ sums }, base) => ({ sums: put(sums, 0, -1 - (base[0]?.[0] ?? 0), 200_000_000) }))],
  ["flips", ofFlip(({ sums }) => ({ sums: put(sums, 1, 30, 20) }))],
])("impossible prices are reported by field: %s (%#)", (field, change) => {
  if (PRICES.prices === null) throw new Error("nothing was counted");
  const prices = { ...PRICES.prices, ...change(PRICES.prices) };
  expect(brokenInvariantOfPart(STUDY, { ...PRICES, prices })).toBe(`priceCounts.${field}`);
});

test.each<[string, Partial<Part>]>([
  ["done", { done: [[0, 7]] }],
  ["done", { done: [[1000, 1008]] }],
  [
    "done",
    {
      done: [
        [4, 8],
        [0, 4],
      ],
    },
  ],
  [
    "done",
    {
      done: [
        [0, 4],
        [4, 8],
      ],
    },
  ],
  [
    "done",
    {
      done: [
        [0, 9],
        [9, 8],
      ],
    },
  ],
  ["counts", { counts: null }],
  ["done", { prices: noPart(STUDY, "prices").prices }],
])("an impossible share is reported by field: %s (%#)", (field, change) => {
  expect(brokenInvariantOfPart(STUDY, { ...BASE, ...change })).toBe(field);
});

test.each<[string, Partial<Study>]>([
  ["study.seed", { seed: "bell\u0007" }],
  ["study.games", { games: 9e15 }],
  ["study.horizon", { horizon: 49 }],
  ["study.text", { text: [] }],
  ["study.text", { text: [...far.text, "more"] }],
])("an impossible study is reported by field: %s (%#)", (field, change) => {
  expect(brokenInvariantOfStudy({ ...STUDY, ...change })).toBe(field);
});
