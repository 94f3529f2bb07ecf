/**
 * What a tough seat reports at the end of its match: the result of each aim, and whether the player used the rule
 * that the seat teaches.
 */
import { describe, expect, test } from "vitest";
import { loadWording, t } from "../../../src/client/i18n/index.ts";
import { CHALLENGES, goalOf } from "../../../src/client/selectors/challenges/challenges.ts";
import { timesUsed } from "../../../src/client/selectors/challenges/rule-used.ts";
import { aimText, gotText, usedText } from "../../../src/client/sentences/challenge-words.ts";
import { RULES, type Rule } from "../../../src/content/challenges.ts";
import type { GameEvent } from "../../../src/engine/events/event.ts";
import { seen, seenBy } from "../../../src/engine/seats/seen.ts";
import { setupOf } from "../../../src/lab/challenge/setup.ts";
import { playByHand } from "../../support/by-hand.ts";
import { capitals } from "../../support/capitals.ts";
import { withTreaty } from "../../support/play.ts";

await loadWording("content", "challenges");

const KEN = 3;
const USA = 4;

/** One event of each kind, with one act by Kenya and one by the United States. */
const BOTH: Readonly<Record<Rule, GameEvent>> = {
  package: event("packagesAgreed", {
    packages: [
      { from: KEN, to: 0 },
      { from: USA, to: 0 },
    ],
  }),
  speech: event("speechesHeard", { speeches: [{ country: KEN }, { country: USA }] }),
  redLine: event("redLinesDeclared", { lines: [{ country: KEN }, { country: USA }] }),
  reservation: event("reservationsEntered", {
    reservations: [
      { country: KEN, article: 0 },
      { country: KEN, article: 1 },
      { country: USA, article: 0 },
    ],
  }),
  bridge: event("bridgesSponsored", { sponsors: [{ country: KEN }, { country: USA }] }),
  campaign: event("campaignsRun", { campaigns: [{ by: KEN }, { by: USA }] }),
  amendment: event("amendmentsProposed", { amendments: [{ by: KEN }, { by: USA }], dropped: [] }),
  taskForce: event("taskForcesFormed", { forces: [{ members: [0, KEN] }, { members: [0, USA] }] }),
};

/** An event with only the fields that are counted. */
function event(type: GameEvent["type"], fields: object): GameEvent {
  return { type, ...fields } as GameEvent;
}

describe("the rule that a tough seat teaches", () => {
  test.each(RULES)("%s: only the player's own uses count", (rule) => {
    const events = Object.values(BOTH);
    expect(timesUsed(rule, events, KEN)).toBe(1);
    expect(timesUsed(rule, [...events, ...events], KEN)).toBe(2);
    expect(timesUsed(rule, events, 0)).toBe(rule === "package" || rule === "taskForce" ? 2 : 0);
    expect(timesUsed(rule, [], KEN)).toBe(0);
  });

  test.each(RULES)(
    "%s: the words for never differ from those for once, and those for once from those for twice",
    (rule) => {
      const told = [0, 1, 2].map((count) => usedText(rule, count));
      expect(new Set(told).size).toBe(3);
      for (const text of told) expect(text).toMatch(/^You .+\.$/);
    },
  );
});

describe("the result of an aim", () => {
  const party = { aim: { type: "party" }, isMet: false, got: -1 } as const;
  const deposited = [0, 9, -1, -1, -1];
  const signed = [0, 0, -1, 0, -1];

  test("for a state that signed and did not join: the state of its home table", () => {
    const own = seen(withTreaty(capitals(), { signed, deposited, reached: -1 }), KEN);
    const home = own.own.lists.homes.find(({ country }) => country === KEN);
    expect(gotText(party, own)).toContain(`needed ${home?.line}`);
  });

  test("for a state that joined: when; for one that stayed out: that it did not sign", () => {
    const joined = withTreaty(capitals(), { signed, deposited: [0, 9, -1, 5, -1] });
    expect(gotText({ ...party, isMet: true }, seen(joined, KEN))).toContain("month 5");
    const out = withTreaty(capitals(), { signed: [0, 0, -1, -1, -1], deposited });
    expect(gotText(party, seen(out, KEN))).toBe(t("challenges:got.outside"));
  });

  test.each(CHALLENGES)(
    "$id, played by level 2: every part has its result in words, which differs from its aim",
    (challenge) => {
      const match = playByHand(setupOf(challenge, { type: "person" }), challenge.seat, {
        type: "bot",
        level: 2,
      });
      const own = seenBy(match.world, challenge.seat);
      for (const part of goalOf(challenge, own) ?? []) {
        const said = gotText(part, own);
        expect(said).toMatch(/\.$/);
        expect(said).not.toContain("{{");
        expect(said).not.toBe(aimText(part.aim));
      }
    },
  );
});
