/** Check questions are drawn from what a table has seen: one right answer, from public facts, and nothing secret. */
import { describe, expect, test } from "vitest";
import { verdicts } from "../../src/engine/model/verdicts.ts";
import { currentText } from "../../src/engine/model/whole-text.ts";
import { ANSWERS } from "../../src/engine/state/scenario.ts";
import { WALL } from "../../src/engine/state/seat.ts";
import type { Outcome } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { redact } from "../../src/engine/views/redact.ts";
import { view } from "../../src/engine/views/view.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { close, openMatch } from "../../src/match/match.ts";
import { RULES_VERSION } from "../../src/match/rules-version.ts";
import type { Match } from "../../src/match/types.ts";
import { CHECK_MOMENTS, CHECKS_EACH, type Check, LONGEST_CHOICE } from "../../src/room/check.ts";
import { areChecksDue, drawChecks } from "../../src/room/draw-checks.ts";
import { setupOf } from "../support/scenario.ts";

const SEATS = ["BRA", "KEN", "USA", "RUS"];
const BOT = { type: "bot", level: 2 } as const;
const MATCHES = 16;

type Asked = Readonly<{ after: Match; end: Match; round: readonly Check[]; last: readonly Check[] }>;

/** A lesson that bots play, looked at after its first round and at its end. */
function asked(seed: string): Asked {
  const setup = setupOf({
    scenario: "lesson",
    climate: "contested",
    seed,
    seats: Object.fromEntries(SEATS.map((seat) => [seat, BOT])),
  });
  let match = openMatch(libraryFor(RULES_VERSION, setup), setup);
  while (!areChecksDue(match.world, "round")) match = close(match);
  const after = match;
  while (match.world.beat !== "over") match = close(match);
  return { after, end: match, round: drawChecks(after, "round"), last: drawChecks(match, "end") };
}

const ALL = Array.from({ length: MATCHES }, (_, at) => asked(`checks ${at}`));
const QUESTIONS = ALL.flatMap(({ round, last }) => [...round, ...last]);

describe(`given ${MATCHES} lessons`, () => {
  test("two questions are drawn after the first round and two at the end", () => {
    for (const { round, last } of ALL) {
      expect(round).toHaveLength(CHECKS_EACH);
      expect(last).toHaveLength(CHECKS_EACH);
    }
  });

  test("each has three different choices, and exactly one of them is right", () => {
    for (const { choices, right } of QUESTIONS) {
      expect(new Set(choices).size).toBe(3);
      expect(choices.filter((id) => id === right)).toHaveLength(1);
      for (const id of choices) expect(id.length).toBeLessThanOrEqual(LONGEST_CHOICE);
    }
  });

  test("the same facts come of what the wall was sent, with nothing secret but the words of the seed", () => {
    for (const { after, end, round, last } of ALL) {
      for (const [match, drawn, moment] of [
        [after, round, "round"],
        [end, last, "end"],
      ] as const) {
        const { words } = match.world.secrets;
        const world = { ...view(match.world, WALL).world, scenario: match.scenario, secrets: { words } };
        const log = match.log.flatMap((event) => redact(match.scenario, event, WALL) ?? []);
        expect(drawChecks({ world: world as World, log }, moment)).toEqual(drawn);
      }
    }
  });

  test("what a text means can be worked out from the wording shown: nothing in the text speaks for another answer", () => {
    const opposed = ALL.flatMap(({ after, end, round, last }) =>
      (
        [
          [after, round],
          [end, last],
        ] as const
      ).flatMap(([match, checks]) =>
        checks.flatMap(({ about, right }) => {
          if (about.kind !== "meaning") return [];
          const { case: of, question } = about;
          const all = verdicts(match.scenario, currentText(match.world));
          const { sums = { yes: 0, may: 0, no: 0 } } =
            all.find((one) => one.case === of && one.question === question) ?? {};
          return ANSWERS.filter((one) => one !== right && sums[one] > 0);
        }),
      ),
    );
    expect(opposed).toEqual([]);
  });

  test("what a text means is right by the verdict of the text", () => {
    for (const { after, end, round, last } of ALL)
      for (const [match, checks] of [
        [after, round],
        [end, last],
      ] as const)
        for (const { about, right, facts } of checks) {
          if (about.kind !== "meaning") continue;
          const found = verdicts(match.scenario, currentText(match.world)).find(
            (one) => one.case === about.case && one.question === about.question,
          );
          expect(right).toBe(found?.answer);
          const inMatch = found?.because.filter(({ article }) =>
            match.scenario.articles.some(({ id }) => id === article),
          );
          expect(inMatch?.[0]).toMatchObject(facts.because ?? {});
          expect(facts.because).toBeDefined();
        }
  });

  test("a state that is named as a blocker did block, and the two others did not", () => {
    const blocked = ALL.flatMap(({ after, round }) =>
      round.flatMap((check) => (check.about.kind === "blocker" ? [{ after, check }] : [])),
    );
    expect(blocked.length).toBeGreaterThan(0);
    for (const { after, check } of blocked) {
      const { about, choices, right } = check;
      const taken = after.log.findLast(
        (event) =>
          event.type === "standsTaken" && about.kind === "blocker" && event.article === about.article,
      );
      const blockers = taken?.type === "standsTaken" ? taken.blockers : [];
      const isBlocker = (iso3: string): boolean =>
        blockers.some((country) => after.scenario.countries[country]?.iso3 === iso3);
      expect(choices.filter(isBlocker)).toEqual([right]);
    }
  });

  test("a question about an article after round 1 knows the wording that the chair put forward", () => {
    const drawn = ALL.flatMap(({ after, round }) =>
      round.flatMap(({ about, facts }) => ("article" in about ? [{ after, about, facts }] : [])),
    );
    expect(drawn.length).toBeGreaterThan(0);
    for (const { after, about, facts } of drawn) {
      const { id, alternatives } = after.scenario.articles[about.article] ?? {};
      const put = after.log.findLast((event) =>
        event.type === "articleAgreed" || event.type === "articleHeld" || event.type === "articleNotTested"
          ? event.article === about.article
          : false,
      );
      const alternative = put !== undefined && "alternative" in put ? Number(put.alternative) : -1;
      expect(facts.because).toEqual({ article: id, alternative: alternatives?.[alternative]?.key });
    }
  });

  test("the missing instruments are those that the treaty needs and does not have", () => {
    for (const { end, last } of ALL)
      for (const { about, right, facts } of last) {
        if (about.kind !== "missing") continue;
        const joined = end.world.treaty.deposited.filter((month) => month >= 0).length;
        expect(facts).toMatchObject({ joined, needed: end.world.treaty.threshold });
        expect(Number(right)).toBe(Math.max(0, facts.needed - facts.joined));
      }
  });

  test("matches differ in what is asked", () => {
    const kinds = new Set(QUESTIONS.map(({ about }) => about.kind));
    expect(kinds.size).toBeGreaterThanOrEqual(6);
  });

  test("the same match asks the same", () => {
    expect(asked("checks 0").last).toEqual(ALL[0]?.last);
  });
});

/** The end of a match with another outcome. */
function endWith(outcome: Partial<Outcome>, treaty: Partial<World["treaty"]> = {}): readonly Check[] {
  const [{ end }] = ALL as [Asked];
  const decided = { how: "vote", ballot: null, blockers: [], ...outcome } as Outcome;
  const world = { ...end.world, treaty: { ...end.world.treaty, ...treaty, outcome: decided } };
  return drawChecks({ world, log: end.log }, "end");
}

const tally = { yes: 90, no: 60, abstain: 20, absent: 23 };
const LOST = { majority: "twoThirds", votes: "", tally, carried: false } as const;

describe("at the end", () => {
  test("a text that failed fell short of its majority, and nobody had a veto", () => {
    const [first] = endWith({ how: "failed", ballot: LOST });
    expect(first).toMatchObject({
      about: { kind: "failed" },
      right: "short",
      facts: { yes: 90, needed: 100 },
    });
  });

  test("a treaty that is in force has enough parties; one whose months are not over waits", () => {
    const { month } = (ALL as [Asked])[0].end.world;
    const [inForce] = endWith({ how: "consensus" }, { inForce: month, threshold: 1 });
    expect(inForce).toMatchObject({ about: { kind: "inForce" }, right: "joined" });
    const none = { deposited: [], threshold: 40, inForce: -1 };
    expect(endWith({ how: "consensus" }, none)[0]).toMatchObject({ about: { kind: "missing" }, right: "40" });
  });

  test("a text means something else where it has other words", () => {
    const [{ end }] = ALL as [Asked];
    const other = end.scenario.articles.map(({ alternatives }) => alternatives.length - 1);
    const first = end.scenario.articles.map(() => 0);
    const answers = (text: readonly number[]) => verdicts(end.scenario, text).map(({ answer }) => answer);
    expect(answers(first)).not.toEqual(answers(other));
  });
});

test("questions about a round are due once the second has begun, those about the match when it is over", () => {
  expect(CHECK_MOMENTS.map((moment) => areChecksDue({ round: 1, phase: "negotiation" }, moment))).toEqual([
    false,
    false,
  ]);
  expect(areChecksDue({ round: 2, phase: "negotiation" }, "round")).toBe(true);
  expect(areChecksDue({ round: 1, phase: "over" }, "round")).toBe(false);
  expect(areChecksDue({ round: 2, phase: "ratification" }, "end")).toBe(false);
  expect(areChecksDue({ round: 2, phase: "over" }, "end")).toBe(true);
});
