/** Orders from a delegation: what it does in the match, which seat it takes, and its messages. */
import { areAllReady } from "../../engine/seats/hands.ts";
import { inOrder, slotOf } from "../../engine/state/command-slots.ts";
import { indexOf, TEACHER } from "../../engine/state/seat.ts";
import { withoutCountdown } from "../../room/beat-clock.ts";
import { type Guess, isAsked } from "../../room/class-forecast.ts";
import { decideDevice } from "../../room/decide.ts";
import type { Device } from "../../room/device.ts";
import type { DeviceId, Place } from "../../room/fact.ts";
import { openAsks } from "../../room/instructions.ts";
import type { DeviceOrder, PlayOrder } from "../../room/order.ts";
import { activeRole, closingRole, mayGive } from "../../room/pair-parts.ts";
import { asMeant } from "../../room/same-deal.ts";
import { devicesAt } from "../../room/seats.ts";
import { mayAskTime, requestOf } from "../../room/time-requests.ts";
import { instructionsOf } from "./capital-limits.ts";
import { explainIfAllAnswered } from "./checks.ts";
import { awake, closeTable, countDown } from "./close-table.ts";
import { type Decide, type Draft, give, write } from "./draft.ts";
import { stretchLastCall } from "./last-call.ts";
import { actInPair, pairOrder, timeOf } from "./pair-orders.ts";
import type { RefusalReason } from "./runtime.ts";
import { clockOf, tableOf } from "./snapshot.ts";
import { standInFor } from "./stand-in.ts";

/** The orders that count as an act of a seat: they put off the end of a last call. */
const ACTS: ReadonlySet<DeviceOrder["type"]> = new Set([
  "act",
  "unseal",
  "ready",
  "moreTime",
  "setLimit",
  "giveVerdict",
  "draftDeclaration",
  "ask",
  "withdrawAsk",
  "answerAsk",
  "say",
  "write",
  "post",
]);

export function deviceOrder(draft: Draft, device: Device, order: DeviceOrder): ReturnType<Decide> {
  const answer = decided(draft, device, order);
  if (answer === null && device.place !== null && ACTS.has(order.type)) {
    stretchLastCall(draft, device.place, order.type === "moreTime");
    if (order.type !== "ready") awake(draft, device.place.table);
  }
  return answer;
}

function decided(draft: Draft, device: Device, order: DeviceOrder): ReturnType<Decide> {
  switch (order.type) {
    case "act":
    case "unseal":
    case "ready":
    case "moreTime":
    case "guess":
      return played(draft, device, order);
    case "setLimit":
    case "giveVerdict":
    case "draftDeclaration":
    case "ask":
    case "withdrawAsk":
    case "answerAsk":
      return pairOrder(draft, device, order);
    default: {
      const tables = { clockOf: (table: number) => clockOf(draft.snapshot, table) };
      const decision = decideDevice(draft.snapshot.state, device, order, tables, draft.now);
      if (!decision.ok) return decision.reason;
      const before = draft.snapshot.state.devices;
      write(draft, ...decision.facts);
      seatsHeld(draft, before);
      for (const fact of decision.facts) if (fact.type === "checkAnswered") explainIfAllAnswered(draft, fact);
      return null;
    }
  }
}

/**
 * Gives a seat to a person when it gets a device, and to a bot when it loses its last one. A seat whose devices have
 * not changed keeps the holder that the teacher gave it.
 */
export function seatsHeld(draft: Draft, before: readonly Device[]): void {
  const moved = draft.snapshot.state.devices.filter(({ id, place }) => before[id]?.place !== place);
  for (const { id, place } of moved) {
    seatHeld(draft, before[id]?.place ?? null);
    seatHeld(draft, place);
  }
}

function seatHeld(draft: Draft, place: Place | null): void {
  if (place === null) return;
  const world = tableOf(draft.snapshot, place.table)?.match.world;
  if (world === undefined || world.beat === "over") return;
  const isHeld = devicesAt(draft.snapshot.state, place.table, place.seat).length > 0;
  const isPerson = world.holders[indexOf(world.scenario, place.seat)]?.type === "person";
  if (isHeld === isPerson) return;
  const holder = isHeld ? ({ type: "person" } as const) : standInFor(draft, place.table, place.seat);
  give(draft, place.table, TEACHER, { type: "changeSeat", of: place.seat, holder });
}

function played(draft: Draft, device: Device, order: PlayOrder): ReturnType<Decide> {
  const { place, isRemoved } = device;
  if (isRemoved) return "removed";
  if (draft.snapshot.state.isDebriefed) return "debriefed";
  if (place === null) return "noSeat";
  const world = tableOf(draft.snapshot, place.table)?.match.world;
  if (world === undefined) return "notStarted";
  if (order.beat !== world.clock && order.type !== "moreTime") return "beatOver";
  switch (order.type) {
    case "act":
      return acted(draft, place, order);
    case "unseal":
      return unsealed(draft, place, order);
    case "ready":
      return ready(draft, place, order.beat);
    case "moreTime":
      return moreTime(draft, device.id, place, order.beat);
    case "guess":
      return guessed(draft, device.id, place.table, order.percent);
  }
}

function acted(
  draft: Draft,
  place: Place,
  { command: given, beat }: PlayOrder & { type: "act" },
): RefusalReason | null {
  const { table, seat } = place;
  const world = tableOf(draft.snapshot, table)?.match.world;
  if (world === undefined) return "notStarted";
  const command = asMeant(given, indexOf(world.scenario, seat), world.secrets.offers);
  return actInPair(draft, place, inOrder(command), beat);
}

/** One member of a pair cannot take back an act that the other has sealed. */
function unsealed(
  draft: Draft,
  place: Place,
  { slot, beat }: PlayOrder & { type: "unseal" },
): RefusalReason | null {
  const { table, seat } = place;
  const world = tableOf(draft.snapshot, table)?.match.world;
  const sealed = world?.secrets.sealed[seat]?.find((command) => slotOf(command) === slot);
  const part = activeRole(draft.snapshot.state, place, draft.here);
  if (world !== undefined && sealed !== undefined && !mayGive(part, timeOf(world, seat), sealed))
    return "notYourPart";
  // Both answers to the conference lie in one act: who takes back one leaves the other.
  if (sealed?.type === "castConference" && part !== "both")
    return actInPair(draft, place, { ...sealed, observers: "abstain", protocol: "abstain" }, beat);
  return give(draft, table, seat, { type: "unseal", slot }, beat);
}

/** The last person to be ready closes the beat. Once most are ready, a countdown starts for the others. */
function ready(draft: Draft, place: Place, beat: number): ReturnType<Decide> {
  const { table, seat } = place;
  const world = tableOf(draft.snapshot, table)?.match.world;
  if (world === undefined) return "notStarted";
  const part = activeRole(draft.snapshot.state, place, draft.here);
  if (part !== "both" && part !== closingRole(world.beat)) return "notYourPart";
  // Otherwise the last to be ready could close the beat on a package that its Capital has not seen.
  if (part === "delegate" && openAsks(instructionsOf(draft, table, seat)).length > 0) return "askOpen";
  const refused = give(draft, table, seat, { type: "ready" }, beat);
  if (refused !== null) return refused;
  const now = tableOf(draft.snapshot, table)?.match.world;
  if (now !== undefined && areAllReady(now))
    return closeTable(draft, { table, by: seat, cause: "allReady", beat });
  countDown(draft, table);
  return null;
}

/**
 * A request counts in the open beat, also if it names an earlier one: a page shows that until the wall has shown how it
 * ended, and its pupil must not lose the time of the next.
 */
function moreTime(
  draft: Draft,
  device: DeviceId,
  { table, seat }: Place,
  beat: number,
): RefusalReason | null {
  const world = tableOf(draft.snapshot, table)?.match.world;
  const state = draft.snapshot.state.tables[table - 1];
  if (world === undefined || state === undefined) return "notStarted";
  if (beat > world.clock) return "beatOver";
  if (world.beat === "over") return "wrongPhase";
  if (world.isPaused) return "paused";
  const { clock } = world;
  const request = requestOf(state, device, clock);
  if (!mayAskTime(request)) return "notAsked";
  if (world.ready.includes(seat)) give(draft, table, seat, { type: "notReady" }, clock);
  if (request?.isOpen !== true) write(draft, { type: "timeAsked", table, clock, seat, device });
  const { timer } = state;
  // A last call is not stopped by a request, but put off as long as possible.
  if (timer?.isCountdown === true && timer.lastCall === undefined)
    write(draft, { type: "timerSet", table, timer: withoutCountdown(timer) });
  return null;
}

/** The class makes no forecasts if the teacher hides forecasts. A committee is no class. */
function guessed(draft: Draft, device: DeviceId, table: number, percent: Guess): RefusalReason | null {
  const world = tableOf(draft.snapshot, table)?.match.world;
  const { settings, committee, tables } = draft.snapshot.state;
  if (world === undefined) return "notStarted";
  if (!isAsked(world.beat, world.scenario.procedure)) return "wrongPhase";
  if (committee !== null || !settings.forecasts || tables[table - 1]?.guesses[device] !== undefined)
    return "notAsked";
  write(draft, { type: "adoptionGuessed", table, device, percent });
  return null;
}
