/**
 * What became of promises: those made in packages and those of assistance, both as the world stores them, and
 * conditional pledges.
 */
import { isParty } from "../../../engine/model/capitals.ts";
import type { HomePledge, Pact } from "../../../engine/state/treaty.ts";
import type { PublicWorld } from "../../../engine/state/world.ts";
import type { ReceivedEvent } from "../../game/game-store.ts";

export type Promises = Readonly<{
  ownKept: readonly Pact[];
  ownBroken: readonly Pact[];
  /** Promises made to this seat. */
  keptToOwn: readonly Pact[];
  brokenToOwn: readonly Pact[];
  /** Broken promises between other states. */
  brokenElsewhere: readonly Pact[];
  keptElsewhere: number;
  /** Lapsed promises by or to this seat. */
  lapsed: number;
}>;

/** Sorts promises by what became of them and by their relation to a seat. For a spectator, `own` is −1. */
export function promisesOf({ pacts }: Pick<PublicWorld, "pacts">, own: number): Promises {
  const kept = pacts.filter(({ status }) => status === "kept");
  const broken = pacts.filter(({ status }) => status === "broken");
  const isElsewhere = ({ by, to }: Pact): boolean => by !== own && to !== own;
  return {
    ownKept: kept.filter(({ by }) => by === own),
    ownBroken: broken.filter(({ by }) => by === own),
    keptToOwn: kept.filter(({ to }) => to === own),
    brokenToOwn: broken.filter(({ to }) => to === own),
    brokenElsewhere: broken.filter(isElsewhere),
    keptElsewhere: kept.filter(isElsewhere).length,
    lapsed: pacts.filter((pact) => pact.status === "void" && !isElsewhere(pact)).length,
  };
}

export type PledgeEnd = Readonly<{ pledge: HomePledge; end: "kept" | "broken" | "void" | "open" | "due" }>;

/**
 * What became of every conditional pledge. The world has the same status for void and broken pledges; the event that
 * settled the pledge distinguishes them.
 */
export function pledgeEnds(
  world: Pick<PublicWorld, "pledges" | "treaty">,
  journal: readonly ReceivedEvent[],
): readonly PledgeEnd[] {
  const broken = new Set(
    journal.flatMap(({ event }) => (event.type === "pledgesSettled" ? event.broken : [])),
  );
  return world.pledges.map((pledge) => {
    if (pledge.status === "open") return { pledge, end: "open" };
    if (pledge.status === "void") return { pledge, end: broken.has(pledge.by) ? "broken" : "void" };
    return { pledge, end: isParty(world, pledge.by) ? "kept" : "due" };
  });
}
