/**
 * How the match would have gone without the player's seat, computed by the lab's worker once for each point of the
 * match.
 */
import { createStore } from "zustand/vanilla";
import type { Seat } from "../../engine/state/seat.ts";
import type { WithoutYouTold } from "../../lab/cause/search.ts";
import { othersIn, type Place } from "../../lab/forks/without-you.ts";
import { type Lab, openLab } from "../../lab/worker-client.ts";
import { RULES_VERSION } from "../../match/rules-version.ts";
import { standingEntries } from "../../match/take-back.ts";
import { isAct, type ReplayInput } from "../../match/types.ts";

export type { Cause } from "../../lab/cause/cause.ts";
export type { Brought, WithoutYouTold } from "../../lab/cause/search.ts";
export type { Unit } from "../../lab/cause/unit.ts";
export type { Place } from "../../lab/forks/without-you.ts";

/** `clock` is that of the present beat, whose acts have had no effect yet. */
export type Asked = Readonly<{ played: ReplayInput; seat: Seat; place: Place & Readonly<{ clock: number }> }>;
export type WithoutYouResult = WithoutYouTold | "pending" | "failed";

/** The last question and its answer. `about` identifies the question by all the values that the answer depends on. */
export const withoutYouStore = createStore<Readonly<{ about: string; told: WithoutYouResult }>>()(() => ({
  about: "",
  told: "pending",
}));

/** Kept open during the match, so that the worker can continue from the last question. */
let lab: Lab | null = null;

export function aboutOf({ played, seat, place }: Asked): string {
  const own = standingEntries(played.entries).filter(
    (entry) => entry.seat === seat && entry.beat < place.clock,
  );
  const acts = own.filter(({ command }) => isAct(command));
  const { beat, round, month } = place;
  return JSON.stringify([played.setup, othersIn(played, seat), acts, seat, beat, round, month]);
}

/** @param open starts the worker; tests pass their own */
export async function askWithoutYou(asked: Asked, open = openLab): Promise<void> {
  const about = aboutOf(asked);
  if (withoutYouStore.getState().about === about) return;
  withoutYouStore.setState({ about, told: "pending" });
  lab ??= open(RULES_VERSION);
  const { beat, round, month } = asked.place;
  const standing = await lab.withoutYou(asked.played, asked.seat, { beat, round, month }).catch(() => null);
  if (standing === null || beat === "over") endLab();
  if (withoutYouStore.getState().about === about) withoutYouStore.setState({ told: standing ?? "failed" });
}

function endLab(): void {
  lab?.close();
  lab = null;
}
