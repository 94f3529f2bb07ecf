/** What soundings, speeches, closings and the last night do. */

import { quotient } from "../exact/whole.ts";
import { hasCause, hasCauseOnText, isDeclaredBeyond } from "../model/cause.ts";
import { concessionsIn } from "../model/concessions.ts";
import { storyCost } from "../model/conduct.ts";
import { voidedBy } from "../model/pacts.ts";
import {
  BLOCK_TRUST,
  COSTS,
  CREDIT_A_ROUND,
  EMPTY_CHAIR_TRUST,
  FACE,
  START_TRUST,
  TRUST_RETURN,
  WANTON_BLOCK_TRUST,
} from "../model/prices.ts";
import type { Consequences, TrustCause } from "../state/consequence.ts";
import { hasPlacard, standAt, wishAt } from "../state/digits.ts";
import { everyone, size, type World } from "../state/world.ts";
import type { ConsequenceTable } from "./consequence-type.ts";
import { creditMoves, trustMoves, type UnboundedMove } from "./moves.ts";

type NegotiationEvent =
  | "matchOpened"
  | "seatChanged"
  | "readinessChanged"
  | "beatClosed"
  | "pauseChanged"
  | "beatUndone"
  | "actSealed"
  | "actUnsealed"
  | "beatOpened"
  | "floorOpened"
  | "placardsRevealed"
  | "careShown"
  | "textRevised"
  | "speechesHeard"
  | "newsBroke"
  | "mindsMoved"
  | "standsTaken"
  | "articleAgreed"
  | "articleNotTested"
  | "articleHeld"
  | "roundClosed"
  | "packagePut"
  | "amendmentsProposed"
  | "amendmentVoted"
  | "packageTested"
  | "textDecided";

export const consequencesOfNegotiation: ConsequenceTable<NegotiationEvent> = {
  matchOpened: null,
  seatChanged: null,
  readinessChanged: null,
  beatClosed: null,
  pauseChanged: null,
  beatUndone: null,
  actSealed: null,
  actUnsealed: null,
  beatOpened: null,
  floorOpened: (world, { round }) =>
    round === 1
      ? {}
      : creditMoves(world.credit, { cause: "round", by: CREDIT_A_ROUND, countries: everyone(world) }),
  placardsRevealed: (world, { article, wishes }) => {
    const moves: UnboundedMove<TrustCause>[] = [];
    for (let i = 0; i < size(world); i++) {
      const cost = storyCost(world, article, i, wishAt(wishes, i));
      if (cost > 0) moves.push({ cause: "story", by: -cost, countries: [i] });
    }
    return trustMoves(world.trust, ...moves);
  },
  careShown: null,
  textRevised: null,
  speechesHeard: (world, { speeches }) =>
    creditMoves(world.credit, {
      cause: "speech",
      by: -COSTS.speak,
      countries: speeches.map(({ country }) => country),
    }),
  newsBroke: null,
  mindsMoved: null,
  standsTaken: (world, { article, alternative, stands, blockers }) => {
    const concessions = concessionsIn(world, article, alternative, stands);
    const beyond = everyone(world).filter(
      (i) => isDeclaredBeyond(world, i, article, alternative) && standAt(stands, i) === "join",
    );
    return {
      ...trustMoves(
        world.trust,
        { cause: "joinedBeyond", by: -FACE, countries: beyond },
        ...blockMoves(blockers, (i) => hasCause(world, i, article, alternative)),
      ),
      ...blocksUsed(blockers),
      ...(concessions.length === 0 ? {} : { concessions }),
    };
  },
  articleAgreed: (world, { article }) => voided(world, article),
  articleNotTested: null,
  articleHeld: null,
  roundClosed: (world) => {
    const rows = world.draft.floor.flatMap((article) => world.soundings[article]?.placards ?? []);
    const moves = everyone(world).map((i) => ofRound(world.trust[i] ?? 0, rows, i));
    return trustMoves(world.trust, ...moves.filter((move) => move !== null));
  },
  packagePut: null,
  amendmentsProposed: (world, { amendments }) =>
    creditMoves(world.credit, {
      cause: "amendment",
      by: -COSTS.proposeAmendment,
      countries: amendments.map(({ by }) => by),
    }),
  amendmentVoted: null,
  packageTested: (world, { blockers }) => ({
    ...trustMoves(world.trust, ...blockMoves(blockers, (i) => hasCauseOnText(world, i, world.treaty.text))),
    ...blocksUsed(blockers),
  }),
  textDecided: (world) => voided(world),
};

/** A block costs trust, and twice as much without a cause the room can see. */
function blockMoves(
  blockers: readonly number[],
  isCaused: (country: number) => boolean,
): UnboundedMove<TrustCause>[] {
  const wanton = blockers.filter((i) => !isCaused(i));
  return [
    { cause: "block", by: -BLOCK_TRUST, countries: blockers.filter(isCaused) },
    { cause: "wantonBlock", by: -WANTON_BLOCK_TRUST, countries: wanton },
  ];
}

function blocksUsed(blockers: readonly number[]): Consequences {
  return blockers.length === 0 ? {} : { blocksUsed: blockers };
}

function voided(world: World, article?: number): Consequences {
  const places = voidedBy(world.pacts, article);
  return places.length === 0 ? {} : { voided: places };
}

/**
 * Trust drifts back towards 600 each round, but not in an empty chair: a seat that laid no placard on anything on the floor.
 * @example 400 becomes 404.
 */
function ofRound(trust: number, rows: readonly string[], country: number): UnboundedMove<TrustCause> | null {
  if (rows.every((row) => !hasPlacard(row, country))) {
    return { cause: "emptyChair", by: -EMPTY_CHAIR_TRUST, countries: [country] };
  }
  const by = quotient((START_TRUST - trust) * TRUST_RETURN, 1000);
  return by === 0 ? null : { cause: "forgotten", by, countries: [country] };
}
