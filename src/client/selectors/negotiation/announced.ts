/** The deals that were read out to the room, and the promises broken in it. All of it is public. */
import type { GameEvent } from "../../../engine/events/event.ts";
import type { Offer, Pact } from "../../../engine/state/treaty.ts";
import type { View } from "../../../engine/views/view.ts";
import type { ReceivedEvent } from "../../game/game-store.ts";
import { closedBeat } from "../match/last-beat.ts";
import { freedIn } from "./freed.ts";
import { type PromiseFate, promiseFates } from "./promise-fates.ts";

/** Two states bound by a deal, or parted by a promise that the first of them broke. */
export type Bond = Readonly<{ by: number; to: number; isBroken: boolean }>;

type World = View["world"];

/** Whether a person or a class plays one of the two. */
function isOurs({ holders }: World, one: number, other: number): boolean {
  return holders[one]?.type === "person" || holders[other]?.type === "person";
}

/**
 * The bonds that a person has a part in, one for each pair: a promise broken when the last beat closed, or else an open
 * promise of support.
 */
export function bondsOfPeople(world: World, journal: readonly ReceivedEvent[]): readonly Bond[] {
  const bound = world.pacts.filter(({ kind, status }) => kind === "support" && status === "open");
  const bonds = [
    ...bound.map(({ by, to }) => ({ by, to, isBroken: false })),
    ...brokenLately(world, journal).map(({ by, to }) => ({ by, to, isBroken: true })),
  ].filter(({ by, to }) => isOurs(world, by, to));
  const byPair = new Map(bonds.map((bond) => [[bond.by, bond.to].sort((a, b) => a - b).join(), bond]));
  return [...byPair.values()];
}

/** The promises broken when the last beat closed. A beat that was taken back broke none. */
function brokenLately(
  { pacts }: World,
  journal: readonly ReceivedEvent[],
): readonly Readonly<{ by: number; to: number }>[] {
  const events = journal.map(({ event }) => event);
  const opened = events.flatMap(({ type }, at) => (type === "beatOpened" ? [at] : []));
  const closed = events.slice(opened.at(-2) ?? 0, opened.at(-1) ?? 0);
  const isStill = ({ by, to, article }: Readonly<{ by: number; to: number; article: number }>): boolean =>
    pacts.some((one) => one.by === by && one.to === to && one.article === article && one.status === "broken");
  return closed.flatMap((event) =>
    event.type === "promisesReckoned"
      ? event.reckonings.filter((one) => !one.kept && isStill(one)).map(({ by, to }) => ({ by, to }))
      : [],
  );
}

/** The promises of people that the last closed beat made void: another text was agreed. */
export function freedPeople(world: World, journal: readonly ReceivedEvent[]): readonly Pact[] {
  return freedIn(closedBeat(journal)?.events ?? [], world.pacts).filter(({ by, to }) =>
    isOurs(world, by, to),
  );
}

/** What became of the promises of people when the last beat closed; empty if it closed no article. */
export function fatesOfPeople(world: World, journal: readonly ReceivedEvent[]): readonly PromiseFate[] {
  return promiseFates(closedBeat(journal)?.events ?? [], world.pacts).filter(({ by, to }) =>
    isOurs(world, by, to),
  );
}

/** The deals of people in this round that still bind both sides, the newest first. */
export function dealsOfPeople(world: World, journal: readonly ReceivedEvent[]): readonly Offer[] {
  const events = journal.map(({ event }) => event);
  const lastRound = events.findLastIndex(({ type }) => type === "roundClosed");
  const isBinding = ({ from, to, give }: Offer): boolean =>
    world.pacts.some(
      (one) => one.by === from && one.to === to && one.article === give.article && one.status === "open",
    );
  const all = new Map(
    events
      .slice(lastRound + 1)
      .flatMap(packagesOf)
      .map((offer) => [offer.id, offer]),
  );
  return [...all.values()]
    .filter((offer) => isOurs(world, offer.from, offer.to) && isBinding(offer))
    .reverse();
}

function packagesOf(event: GameEvent): readonly Offer[] {
  return event.type === "packagesAgreed" ? event.packages : [];
}
