/**
 * Events of the close beat: seats take stands on a text, promises are kept or broken, articles are agreed or kept
 * open, and the round ends.
 */
import { setAt, setMany } from "../exact/patch.ts";
import { quotient } from "../exact/whole.ts";
import { hasCause, isDeclaredBeyond } from "../model/cause.ts";
import { concessionsIn } from "../model/concessions.ts";
import { contradicts } from "../model/conduct.ts";
import {
  BROKEN_TRUST,
  CONTRADICTION_TRUST,
  EMPTY_CHAIR_TRUST,
  FACE,
  KEPT_TRUST,
  START_TRUST,
  TRUST_RETURN,
} from "../model/costs.ts";
import { isPaid } from "../model/pacts.ts";
import type { TrustCause } from "../state/consequence.ts";
import { hasPlacard, standAt } from "../state/digits.ts";
import type { Reckoning } from "../state/event-parts.ts";
import type { Pact } from "../state/treaty.ts";
import { everyone, size, type World } from "../state/world.ts";
import { draft } from "./assign.ts";
import { blockMoves, blocksUsed, voided } from "./effects.ts";
import { trustMoves, type UnboundedMove } from "./moves.ts";
import { type ConsequenceTable, type Handlers, open, type Redactions } from "./tables.ts";

export type ClosingFact =
  | Readonly<{
      type: "standsTaken";
      article: number;
      alternative: number;
      stands: string;
      blockers: readonly number[];
    }>
  | Readonly<{ type: "promisesReckoned"; reckonings: readonly Reckoning[] }>
  | Readonly<{ type: "articleAgreed"; article: number; alternative: number }>
  | Readonly<{
      type: "articleNotTested";
      article: number;
      alternative: number;
      why: "objection" | "centre" | "chair";
    }>
  | Readonly<{
      type: "articleHeld";
      article: number;
      alternative: number;
      why: "blocked" | "firstReading" | "chair";
    }>
  | Readonly<{ type: "roundClosed"; round: number }>;

export const closingHandlers: Handlers<ClosingFact> = {
  standsTaken: (world, { article, blockers, did }) => {
    const conceding = (did?.concessions ?? []).map((i) => article * size(world) + i);
    return {
      ...world,
      blockers: setAt(world.blockers, article, blockers),
      concessions: setMany(world.concessions, conceding, 1),
    };
  },
  promisesReckoned: (world, event) => {
    const pacts = world.pacts.map((pact): Pact => {
      if (pact.status !== "open") return pact;
      const done = event.reckonings.find(
        (r) =>
          r.by === pact.by &&
          r.to === pact.to &&
          r.kind === pact.kind &&
          r.article === pact.article &&
          r.alternative === pact.alternative,
      );
      return done === undefined ? pact : { ...pact, status: done.kept ? "kept" : "broken" };
    });
    return { ...world, pacts };
  },
  articleAgreed: (world, event) =>
    draft(world, {
      agreed: setAt(world.draft.agreed, event.article, event.alternative),
      bridges: world.draft.bridges.filter((bridge) => bridge.article !== event.article),
    }),
  articleNotTested: (world) => world,
  articleHeld: (world) => world,
  roundClosed: (world) => ({
    ...world,
    secrets: { ...world.secrets, offersFrom: world.secrets.offers.length },
  }),
};

export const closingConsequences: ConsequenceTable<ClosingFact> = {
  standsTaken: (world, { article, alternative, stands, blockers }) => {
    const concessions = concessionsIn(world, article, alternative, stands);
    const beyond = everyone(world).filter(
      (i) => isDeclaredBeyond(world, i, article, alternative) && standAt(stands, i) === "join",
    );
    const contradicting = everyone(world).filter((i) =>
      contradicts(world, i, { article, alternative }, standAt(stands, i)),
    );
    return {
      ...trustMoves(
        world.trust,
        { cause: "joinedBeyond", by: -FACE, countries: beyond },
        { cause: "contradicted", by: -CONTRADICTION_TRUST, countries: contradicting },
        ...blockMoves(blockers, (i) => hasCause(world, i, article, alternative)),
      ),
      ...blocksUsed(blockers),
      ...(concessions.length === 0 ? {} : { concessions }),
    };
  },
  promisesReckoned: (world, { reckonings }) =>
    trustMoves(world.trust, ...reckonings.map((promise) => ofPromise(world, promise))),
  articleAgreed: (world, { article }) => voided(world, article),
  articleNotTested: null,
  articleHeld: null,
  roundClosed: (world) => {
    const rows = world.draft.floor.flatMap((article) => world.soundings[article]?.placards ?? []);
    const moves = world.trust.map((trust, i) => ofRound(trust, rows, i));
    return trustMoves(world.trust, ...moves.filter((move) => move !== null));
  },
};

export const closingRedactions: Redactions<ClosingFact> = {
  standsTaken: open,
  promisesReckoned: open,
  articleAgreed: open,
  articleNotTested: open,
  articleHeld: open,
  roundClosed: open,
};

/**
 * The change in a seat's trust at the end of a round. Trust drifts back towards 600, but a seat that laid no placard
 * on any article on the floor is an empty chair and loses trust instead.
 * @example 400 becomes 404.
 */
function ofRound(trust: number, rows: readonly string[], country: number): UnboundedMove<TrustCause> | null {
  if (rows.every((row) => !hasPlacard(row, country))) {
    return { cause: "emptyChair", by: -EMPTY_CHAIR_TRUST, countries: [country] };
  }
  const by = quotient((START_TRUST - trust) * TRUST_RETURN, 1000);
  return by === 0 ? null : { cause: "forgotten", by, countries: [country] };
}

function ofPromise(world: World, promise: Reckoning): UnboundedMove<TrustCause> {
  const countries = [promise.by];
  if (!promise.kept) return { cause: "broken", by: -BROKEN_TRUST, countries };
  return { cause: "kept", by: keptFor(world, promise), countries };
}

/** The trust won by keeping a promise. Keeping a promise of support wins none if the seat got nothing in return. */
function keptFor(world: World, { kind, by, article, alternative }: Reckoning): number {
  return kind === "assist" || isPaid(world, by, article, alternative) ? KEPT_TRUST : 0;
}
