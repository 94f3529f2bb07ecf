/** Counsel names only acts that the rules allow in the beat and that the screen of a guided match offers. */
import { expect, test } from "vitest";
import { weighTries } from "../../src/bots/search/search.ts";
import { hiddenActs, hiddenInMatch } from "../../src/client/selectors/match/guide.ts";
import { MANDATES } from "../../src/content/mandates.ts";
import { isAllowed } from "../../src/engine/options/legal.ts";
import { seenBy } from "../../src/engine/seats/seen.ts";
import type { World } from "../../src/engine/state/world.ts";
import { hiddenIn } from "../../src/lab/forks/hidden-acts.ts";
import { matchOf } from "../support/causes.ts";

const SEEDS = [0, 1] as const;

function expectOffered(world: World, seat: string): number {
  const hidden = hiddenActs(world);
  const own = seenBy(world, seat);
  const tries = weighTries(own, MANDATES, { hidden }).flatMap(({ commands }) => commands);
  for (const command of tries) {
    expect(hidden).not.toContain(command.type);
    expect(isAllowed(own, command)).toBe(true);
  }
  return tries.length;
}

test.each(SEEDS)(
  "in the rounds of a guided first match (match %i)",
  (at) => {
    const { match, seat } = matchOf("lesson", "limits", at);
    const isEarly = ({ round, phase }: World): boolean => phase === "negotiation" && round === 1;
    const worlds = match.opened.map(({ world }) => world).filter(isEarly);
    const named = worlds.map((world) => expectOffered(world, seat));
    expect(named.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
  },
  120_000,
);

test("the guide hides speeches at first, dealing until its second deal beat, and reservations and acts abroad at home", () => {
  expect(hiddenActs({ beat: "sound", round: 1, season: 0 })).toContain("speak");
  expect(hiddenActs({ beat: "deal", round: 1, season: 0 })).toEqual(
    expect.arrayContaining(["offerPackage", "sponsorBridge", "declareRedLine"]),
  );
  expect(hiddenActs({ beat: "deal", round: 2, season: 0 })).not.toContain("offerPackage");
  expect(hiddenActs({ beat: "season", round: 2, season: 1 })).toEqual(
    expect.arrayContaining(["enterReservation", "campaign"]),
  );
  expect(hiddenActs({ beat: "season", round: 2, season: 3 })).toEqual([]);
});

test("after the match the same acts are hidden, beat by beat", () => {
  const { match } = matchOf("lesson", "limits", 0);
  const hidden = hiddenInMatch(match.scenario);
  for (const { world } of match.opened) {
    const isListed = ["sound", "deal", "close", "season"].includes(world.beat);
    if (isListed) expect(hiddenIn(hidden, world)).toEqual(hiddenActs(world));
  }
});
