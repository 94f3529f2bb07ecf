import { expect, test } from "vitest";
import { scenarioOf } from "../../src/lab/matches/library.ts";
import { adoptedOf, countsOf, paceMonths, type StudyCounts } from "../../src/lab/study/counts.ts";
import { atMost, atRank, merged, totalOf } from "../../src/lab/study/histogram.ts";
import { meanEstimate, quantileEstimate, shareEstimate } from "../../src/lab/study/interval.ts";
import { addParts, gamesOf, type Kind, noPart, playPart } from "../../src/lab/study/part.ts";
import { priceList } from "../../src/lab/study/price-tags.ts";
import { matchesAGame, measuresOf, playPrices } from "../../src/lab/study/prices.ts";
import { joined, pieces, shareOf } from "../../src/lab/study/ranges.ts";
import { reportOf } from "../../src/lab/study/report.ts";
import { playRow } from "../../src/lab/study/row.ts";
import { type LabWorker, shareOut } from "../../src/lab/study/share-out.ts";
import { keysOf, libraryOfStudy, type Study, setupOf, textOf } from "../../src/lab/study/study.ts";
import { summaryOf } from "../../src/lab/study/summary.ts";

const STUDY: Study = {
  scenario: "lesson",
  audience: "adult",
  climate: "tense",
  level: 2,
  text: "real",
  seed: "study",
  games: 12,
  horizon: 48,
};
const SCENARIO = scenarioOf("lesson", "adult");
const VERSION = "test";
const library = libraryOfStudy(VERSION, STUDY);

const reportText = (study: Study, kind: Kind, cuts: readonly (readonly [number, number])[]): string => {
  const part = cuts
    .map((range) => playPart(VERSION, study, kind, range))
    .reduce((sum, one) => addParts(sum, one) ?? sum, noPart(study, kind));
  return JSON.stringify(reportOf(VERSION, study, part));
};

test.each(["real", "played"] as const)(
  "a study of the %s text is the same to the byte in any pieces and order",
  (text) => {
    const study: Study = { ...STUDY, text };
    const whole = reportText(study, "outcomes", [[0, 12]]);
    expect(
      reportText(study, "outcomes", [
        [0, 5],
        [5, 6],
        [6, 12],
      ]),
    ).toBe(whole);
    expect(
      reportText(study, "outcomes", [
        [7, 12],
        [0, 7],
      ]),
    ).toBe(whole);
  },
);

test("price tags are the same to the byte for any parts and order", () => {
  const whole = reportText(STUDY, "prices", [[0, 3]]);
  expect(
    reportText(STUDY, "prices", [
      [2, 3],
      [0, 2],
    ]),
  ).toBe(whole);
});

test("games that are counted twice cannot be added", () => {
  const part = playPart(VERSION, STUDY, "outcomes", [0, 2]);
  expect(addParts(part, part)).toBeNull();
  expect(
    joined([
      [0, 4],
      [3, 5],
    ]),
  ).toBeNull();
  expect(
    joined([
      [4, 6],
      [0, 4],
      [9, 9],
    ]),
  ).toEqual([[0, 6]]);
});

test("any number of workers gives the same counts, partial results grow, and a stop keeps the finished part", async () => {
  const worker: LabWorker = { play: async ({ study, kind, range }) => playPart(VERSION, study, kind, range) };
  const seen: number[] = [];
  const spec = { study: { ...STUDY, games: 25 }, kind: "outcomes", range: [0, 25] } as const;
  const one = await shareOut({ ...spec, workers: [worker] });
  const three = await shareOut({
    ...spec,
    workers: [worker, worker, worker],
    onPart: (part) => seen.push(gamesOf(part)),
  });
  expect(three).toEqual(one);
  expect(seen.at(-1)).toBe(25);
  expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  const stop = new AbortController();
  const stopped = await shareOut({
    ...spec,
    workers: [worker],
    signal: stop.signal,
    onPart: () => stop.abort(),
  });
  expect(gamesOf(stopped), "a small study stops at the next match").toBe(1);
});

test("a row contains no month from the horizon on", () => {
  const long = playRow(library, STUDY, 1, textOf(STUDY));
  const short = playRow(library, { ...STUDY, horizon: 12 }, 1, textOf(STUDY));
  expect(Math.max(...long.deposited)).toBeGreaterThan(12);
  expect(short.deposited).toEqual(long.deposited.map((month) => (month < 12 ? month : -1)));
  expect(short.reached).toBe(-1);
  expect([short.cooperation, short.abuse]).toEqual([0, 0]);
});

test("counts of a game agree with its row, and of many with their sum", () => {
  const row = playRow(library, STUDY, 1, textOf(STUDY));
  const counts = countsOf(SCENARIO, STUDY.horizon, row);
  const parties = row.deposited.filter((month) => month >= 0).length;
  expect(counts.parties).toEqual({ [parties]: 1 });
  expect(counts.pace.at(-1)).toEqual({ [parties]: 1 });
  expect(counts.party.filter((one) => one === 1)).toHaveLength(parties);
  const carried = counts.carried.filter((one) => one === 1).length;
  expect(row.reached < 0 ? carried === 0 : carried >= row.needed).toBe(true);
  const many = playPart(VERSION, STUDY, "outcomes", [0, 12]).counts as StudyCounts;
  expect(many.games).toBe(12);
  expect(adoptedOf(many) + many.adoption.failed).toBe(12);
  expect(totalOf(many.parties)).toBe(12);
  for (const texts of many.texts) expect(texts.reduce((sum, one) => sum + one, 0)).toBe(adoptedOf(many));
});

test("the summary's chance by month ends at its chance by the horizon, and quantiles rise", () => {
  const counts = playPart(VERSION, STUDY, "outcomes", [0, 12]).counts as StudyCounts;
  const { threshold, parties, states, verdicts } = summaryOf(SCENARIO, STUDY.horizon, counts);
  expect(threshold.byMonth.at(-1)?.chance).toEqual(threshold.chance);
  expect(threshold.byMonth.map(({ month }) => month)).toEqual(paceMonths(48));
  expect(Number(parties.p10.value)).toBeLessThanOrEqual(Number(parties.p90.value));
  expect(states).toHaveLength(193);
  expect(verdicts).toHaveLength(24);
});

test("a price tag is the mean of paired differences under the same luck", () => {
  const text = textOf(STUDY) ?? [];
  const games = [0, 1, 2];
  const flipped = text.map((alternative, a) => (a === 0 ? (alternative === 0 ? 1 : 0) : alternative));
  const changes = games.map((game) => {
    const [before = 0] = measuresOf(playRow(library, STUDY, game, text), STUDY.horizon);
    const [after = 0] = measuresOf(playRow(library, STUDY, game, flipped), STUDY.horizon);
    return after - before;
  });
  const part = playPart(VERSION, STUDY, "prices", [0, 3]);
  const list = part.prices === null ? null : priceList(SCENARIO, part.prices);
  const key = SCENARIO.articles[0]?.alternatives[flipped[0] ?? 0]?.key;
  const tag = list?.tags.find(
    ({ article, alternative }) => article === SCENARIO.articles[0]?.id && alternative === key,
  );
  const mean = changes.reduce((sum, change) => sum + change, 0) / 3;
  expect(tag?.change.parties?.value).toBeCloseTo(mean, 3);
  expect(list?.tags).toHaveLength(matchesAGame(SCENARIO) - 1);
  expect(list?.ranked.parties).toHaveLength(list?.tags.length ?? -1);
});

test("the base of a played study is each game's own text, which is not a change of itself", () => {
  const study: Study = { ...STUDY, text: "played" };
  const own = playRow(library, study, 0, null).text;
  const { flips } = playPrices(library, study, SCENARIO, 0);
  for (const flip of flips) expect(flip.games).toBe(own[flip.article] === flip.alternative ? 0 : 1);
});

test("a text by keys is the text by numbers", () => {
  const real = textOf(STUDY) ?? [];
  expect(textOf({ ...STUDY, text: keysOf(SCENARIO, real) })).toEqual(real);
  expect(() => textOf({ ...STUDY, text: ["nonsense"] })).toThrow("illegal_access");
});

test("Wilson's interval of 8 in 10 is 0.4902 to 0.9433; none and all end at 0 and 1", () => {
  expect(shareEstimate(8, 10)).toEqual({ value: 0.8, low: 0.4902, high: 0.9433 });
  expect(shareEstimate(0, 10)).toMatchObject({ value: 0, low: 0 });
  expect(shareEstimate(10, 10)).toMatchObject({ value: 1, high: 1 });
  expect(shareEstimate(0, 0)).toBeNull();
});

test("the mean of 1, 2, 3 is 2 ± 1.96·1/√3; one number alone has no interval", () => {
  expect(meanEstimate(6, 14, 3)).toEqual({ value: 2, low: 0.8684, high: 3.1316 });
  expect(meanEstimate(6, 36, 1)).toBeNull();
});

test("games that never reached it count as later than all others", () => {
  expect(quantileEstimate({ 20: 4, 30: 1 }, 10, 0.1).value).toBe(20);
  expect(quantileEstimate({ 20: 4, 30: 1 }, 10, 0.5).value).toBe(30);
  expect(quantileEstimate({ 20: 4, 30: 1 }, 10, 0.9).value).toBeNull();
  expect(quantileEstimate({}, 0, 0.5)).toEqual({ value: null, low: null, high: null });
});

test("histograms stay in rising order, however they grew", () => {
  expect(JSON.stringify(merged({ 30: 1 }, { 4: 2, 30: 1 }))).toBe('{"4":2,"30":2}');
  expect(atRank({ 4: 2, 30: 2 }, 2)).toBe(30);
  expect(atMost({ 4: 2, 30: 2 }, 29)).toBe(2);
});

test("shares cover all games and differ by at most one", () => {
  const shares = [1, 2, 3].map((index) => shareOf(100, index, 3));
  expect(shares).toEqual([
    [0, 33],
    [33, 66],
    [66, 100],
  ]);
  expect(pieces([33, 66], 20)).toEqual([
    [33, 53],
    [53, 66],
  ]);
});

test("a study with a chair that leans to precedent says so in its setups and its report, and no other does", () => {
  const leaning: Study = { ...STUDY, text: "played", precedent: "lean" };
  const [plain, lean] = [STUDY, leaning].map((study) => reportOf(VERSION, study, noPart(study, "outcomes")));
  expect([setupOf(STUDY, 0), plain?.study].map((one) => "precedent" in (one ?? {}))).toEqual([false, false]);
  expect([setupOf(leaning, 0), lean?.study].map((one) => one?.precedent)).toEqual(["lean", "lean"]);
  expect(lean?.contentHash).not.toBe(plain?.contentHash);
});
