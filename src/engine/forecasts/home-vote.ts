/** What a seat can expect from a vote at home. The acts sealed for the same step come before the vote. */

import { quotient } from "../exact/whole.ts";
import { gambleChance, isReady, reserving, succeeding } from "../model/home.ts";
import { homeChance } from "../model/home-chance.ts";
import { ownSealed, type Seen } from "../seats/seen.ts";
import type { CallVote } from "../state/command.ts";
import { commandOf } from "../state/command-slots.ts";
import type { HomeTable, Target } from "../state/treaty.ts";

/** A home table as it may be when the vote is called, and the chance of that in 1/65,536. */
type Prospect = Readonly<{ home: HomeTable; chance: number }>;

const SURE = 65_536;

/** The chance, in 1/65,536, that the vote is held and won. @param home the table after a sealed consultation */
export function voteChance(own: Seen, home: HomeTable, { gamble }: CallVote): number {
  return prospects(own, home).reduce((sum, { home: then, chance }) => {
    if (!then.law) return sum;
    const won = gamble ? gambleChance(then) : isReady(then) ? SURE : 0;
    return sum + quotient(chance * won, SURE);
  }, 0);
}

function prospects(own: Seen, home: HomeTable): readonly Prospect[] {
  const sealed = ownSealed(own);
  const reserved = commandOf(sealed, "enterReservation");
  const heard = commandOf(sealed, "holdHearing");
  const attempts: Target[] = [];
  if (commandOf(sealed, "implementLaw") !== null) attempts.push("law");
  if (heard !== null) attempts.push(heard.card);
  const start = reserved === null ? home : reserving(home, reserved.card);
  return attempts.reduce<readonly Prospect[]>(
    (all, target) => all.flatMap((one) => attempted(own, one, target)),
    [{ home: start, chance: SURE }],
  );
}

function attempted({ world }: Seen, { home, chance }: Prospect, target: Target): Prospect[] {
  const passes = quotient(chance * homeChance(world, home, target), SURE);
  return [
    { home: succeeding(home, target), chance: passes },
    { home, chance: chance - passes },
  ];
}
