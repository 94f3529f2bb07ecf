/** After every beat a seat reads what its move did: nothing that it caused is left out. */
import { beforeAll, expect, test } from "vitest";
import { seenOf } from "../../../../src/client/game/at-table.ts";
import { loadWording, t } from "../../../../src/client/i18n/index.ts";
import { whyFewOpposed } from "../../../../src/client/selectors/match/why-few-opposed.ts";
import { moveReport } from "../../../../src/client/selectors/move/move-report.ts";
import type { OtherChange } from "../../../../src/client/selectors/move/other-change.ts";
import type { MoveResult } from "../../../../src/client/selectors/move/results.ts";
import { verdicts } from "../../../../src/client/selectors/text/verdicts.ts";
import type { MoveWords } from "../../../../src/client/sentences/move-words.ts";
import { eventsFor, viewOf } from "../../../../src/match/match.ts";
import { wordsIn } from "../../../../src/tools/pace/count.ts";
import { movedBeats, type ReportedBeat, reportOf } from "../../../support/moves.ts";
import { unexplained } from "../../../support/unexplained.ts";

beforeAll(() => loadWording("content", "negotiation", "adoption", "ratification", "debrief", "move"));

test("in eight matches every change that the seat caused is named", () => {
  for (let match = 0; match < 8; match += 1)
    for (const beat of movedBeats(match)) expect(unexplained(beat), `match ${match}`).toEqual([]);
});

/** The words of a card, with its heading and the labels of its rows. */
function wordsOnCard({ did, came, people, cost, price, other }: MoveWords): number {
  const rows = [did, came, people, cost, other === null ? [] : [other]].filter(({ length }) => length > 0);
  const labels = ["heading", "you", "came", "people", `price.${price}`, "others"] as const;
  const head = labels.slice(0, rows.length + 1).map((label) => t(`move:${label}`));
  return wordsIn([...head, ...rows.flat()].join(" "));
}

test("nine cards of ten have at most seventy words, and none has more than a hundred", () => {
  const counts = Array.from({ length: 8 }, (_, match) => [...movedBeats(match)])
    .flat()
    .flatMap(({ words }) => (words === null ? [] : [wordsOnCard(words)]));
  expect(counts.filter((count) => count <= 70).length).toBeGreaterThanOrEqual(0.9 * counts.length);
  expect(Math.max(...counts)).toBeLessThanOrEqual(100);
});

/** The first beat of many matches whose report fits. */
function firstBeat(fits: (beat: ReportedBeat) => boolean): ReportedBeat {
  for (let match = 0; match < 40; match += 1)
    for (const beat of movedBeats(match)) if (fits(beat)) return beat;
  throw new Error("no such beat in forty matches");
}

/** Whether a text with no less support than the old one was put for this cause. */
const isHeld = (other: OtherChange | null, by: string): boolean =>
  other?.of === "text" && other.by === by && other.support === null;

const hasResult = (fits: (one: MoveResult) => boolean) => (beat: ReportedBeat) =>
  beat.report?.results.some(fits) === true;

const isTurned = (one: MoveResult): boolean =>
  one.of === "text" && one.after === "sounding" && one.put !== one.none && one.put !== one.before;

test("a text that the placards turned is named with the text that the chair would have put", () => {
  const { words } = firstBeat(
    hasResult((one) => isTurned(one) && one.of === "text" && one.before === one.none),
  );
  expect(words?.came.join(" ")).toMatch(/You turned “.+” into “.+” \(.+\)\./);
});

test("the chair's first text is not said to be turned, since no other one lay there before", () => {
  const { words } = firstBeat(hasResult((one) => isTurned(one) && one.of === "text" && one.before < 0));
  expect(words?.came[0]).toMatch(/^You got “.+” \(.+\), not “.+”\.$/);
});

test("a text that came nearer to the weighted middle of the room is not said to suit more states", () => {
  const { words } = firstBeat(({ report }) => isHeld(report?.other ?? null, "distance"));
  expect(words?.other).toMatch(/^“.+” became “.+”: the room moved towards it\.$/);
});

test("a text adopted although many objected is told with the main reason why few opposed it, and its number", () => {
  const { words, report, closed } = firstBeat(
    hasResult((one) => one.of === "package" && one.why !== null && one.blockers.length === 0),
  );
  const why = report?.results.flatMap((one) => (one.of === "package" ? [one.why] : []))[0];
  expect(why).toEqual(whyFewOpposed(closed, 0));
  expect(words?.came.join(" ")).toMatch(
    new RegExp(`^${t("move:package.joined")} ${why?.objecting} states had objected; ${why?.count} `),
  );
});

test("few blocks of a text to which many objected come with the main reason", () => {
  const { words, report, closed } = firstBeat(
    hasResult((one) => one.of === "package" && one.why !== null && one.blockers.length > 0),
  );
  const [one] = report?.results.flatMap((result) => (result.of === "package" ? [result] : [])) ?? [];
  expect(one?.why).toEqual(whyFewOpposed(closed, one?.blockers.length ?? 0));
  expect(words?.came.join(" ")).toMatch(/blocked the whole text.*\. \d+ states had objected; \d+ /);
});

test("a vote with more noes than blocks says why, and so do signatures of states that voted no", () => {
  const { words } = firstBeat(
    hasResult((one) => one.of === "decided" && one.blocked > 0 && (one.ballot?.tally.no ?? 0) > one.blocked),
  );
  expect(words?.came.join(" ")).toMatch(/\d+ voted no, but only \d+ had blocked: a block costs trust\./);
  const signed = firstBeat(hasResult((one) => one.of === "signed" && one.against > 0));
  expect(signed.words?.came.join(" ")).toMatch(
    /\d+ states? signed that day\. \d+ of them had voted no: a signature alone binds nobody\./,
  );
});

test("a text with less support that replaced one with more comes with both numbers and the cause", () => {
  const { words, report } = firstBeat(
    ({ report: one }) => one?.other?.of === "text" && one.other.support !== null && one.beat === "deal",
  );
  const support = report?.other?.of === "text" ? report.other.support : null;
  expect(support?.before).toBeGreaterThan(support?.put ?? 0);
  expect(words?.other).toMatch(
    new RegExp(`^“.+” \\(${support?.put} for it\\) replaced “.+” \\(${support?.before}\\): .+\\.$`),
  );
});

test("a text that a deal turned is named with the text that the chair would put without the deal", () => {
  const { words } = firstBeat(
    hasResult(
      (one) => one.of === "text" && one.after === "deal" && one.put !== one.none && one.put !== one.before,
    ),
  );
  expect(words?.came[0]).toMatch(/^Your deals turned “.+” into “.+” \(.+\)\.$/);
});

test("a text that a deal only kept in place has its people too: those who would be told otherwise without the deal", () => {
  const kept = (one: MoveResult) =>
    one.of === "text" && one.after === "deal" && one.put !== one.none && one.put === one.before;
  const { words, report, closed } = firstBeat(
    (beat) => hasResult(kept)(beat) && turnedWithout(beat).length > 0,
  );
  const [first] = turnedWithout({ report, closed });
  expect(report?.people.map((one) => one.case)).toContain(first);
  expect(words?.people.length).toBeGreaterThan(0);
});

/** The cases with an answer that the seat's deals alone kept as it is. */
function turnedWithout({ report, closed }: Pick<ReportedBeat, "report" | "closed">): readonly string[] {
  const { draft, scenario } = closed.world;
  const now = scenario.articles.map(({ adopted }, a) => {
    const chair = draft.chair[a] ?? -1;
    return chair < 0 ? adopted : chair;
  });
  const none = (report?.results ?? []).reduce(
    (text, one) => (one.of === "text" && one.after === "deal" ? text.with(one.article, one.none) : text),
    now,
  );
  const before = verdicts(scenario, none);
  return verdicts(scenario, now).flatMap((one, at) => (one.answer === before[at]?.answer ? [] : [one.case]));
}

test("a text that a partner promised and that came is a result of the seat, not a change of others", () => {
  const { words } = firstBeat(({ report }) => report?.other?.of === "text" && report.other.promisedBy >= 0);
  expect(words?.came.join(" ")).toMatch(/“.+” came as .+ promised\./);
  expect(words?.other).toBeNull();
});

test("the answer to a package stands beside the chance that was told", () => {
  const { words } = firstBeat(hasResult((one) => one.of === "offer" && one.status === "refused"));
  expect(words?.came.join(" ")).toMatch(/ refused your offer\. Forecast: \d+ to \d+%\./);
  expect(words?.cost.join(" ")).toMatch(/^−15 trust: .+ refused you\. −\d+ credit\./);
});

test("a person's answer to a package has no forecast beside it, since people have no odds", () => {
  const isRefused = (one: MoveResult): boolean => one.of === "offer" && one.status === "refused";
  const { opened, closed, country, report } = firstBeat(hasResult(isRefused));
  const to = report?.results.flatMap((one) => (one.of === "offer" ? [one.to] : []))[0];
  const holders = closed.world.holders.map((one, at) => (at === to ? ({ type: "person" } as const) : one));
  const asPeople = { ...closed, world: { ...closed.world, holders } };
  const seat = closed.scenario.countries[country]?.iso3 ?? "";
  const came = reportOf(opened, asPeople, seat).words?.came.join(" ");
  expect(came).toMatch(/ refused your offer\./);
  expect(came).not.toMatch(/offer\. Forecast/);
});

test("a block that alone stopped a text says so", () => {
  const { words } = firstBeat((beat) => {
    const isAlone = hasResult(
      (one) => one.of === "closed" && one.blockers.length === 1 && one.blockers[0] === beat.country,
    );
    return isAlone(beat);
  });
  expect(words?.came.join(" ")).toMatch(/Only you blocked “.+”\./);
});

test("trust that was only won does not stand under “Cost”", () => {
  const won = firstBeat(({ report }) => report?.trust.some(({ points }) => points > 0) === true);
  const isCost = won.report?.credit.spent !== 0 || won.report?.trust.some(({ points }) => points < 0);
  expect(won.words?.price).toBe(isCost ? "both" : "gain");
  const lost = firstBeat(({ report }) => report?.trust.length === 1 && (report.trust[0]?.points ?? 0) < 0);
  expect(lost.words?.price).toBe("cost");
});

test("an attempt at home stands beside its chance", () => {
  const { words } = firstBeat(
    hasResult((one) => one.of === "step" && one.step.act === "implementLaw" && !one.step.ok),
  );
  expect(words?.came.join(" ")).toMatch(/The law failed \(\d+% chance\)\./);
});

test("the largest change of others has its cause", () => {
  const { words } = firstBeat(({ report }) => isHeld(report?.other ?? null, "objection"));
  expect(words?.other).toMatch(/^“.+” became “.+”: by power, fewer object to it now\.$/);
});

test("a seat that had no part in a beat gets no report", () => {
  const idle = firstBeat(({ opened, report }) => opened.world.beat === "season" && report === null);
  expect(idle.words).toBeNull();
});

test("without what the seat saw before, as after a reload of a room's device, results come without forecasts", () => {
  const { opened, closed } = firstBeat(hasResult((one) => one.of === "offer" && one.expected !== null));
  const seat = Object.keys(opened.setup.seats)[0] ?? "";
  const journal = eventsFor(closed, seat, 0).map((event, index) => ({ event, index }));
  const now = seenOf(closed.scenario, viewOf(closed, seat));
  const report = moveReport(journal, { now, before: null });
  expect(report?.results).toContainEqual(expect.objectContaining({ of: "offer", expected: null }));
});
