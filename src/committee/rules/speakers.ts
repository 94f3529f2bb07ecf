/** The speakers' lists and speeches, with their clocks and yields. Each delegation can be on a list only once. */
import type { Fact } from "../facts/fact.ts";
import { left, used } from "../state/clock.ts";
import type { DelegationId, Who } from "../state/delegation.ts";
import type { Refusal, SpeakersOrder } from "../state/order.ts";
import { delegationOf, isPresent, maySpeak } from "../state/seats.ts";
import type { CaucusKind, Committee, ListName, Speech } from "../state/state.ts";
import { listShut } from "./agenda.ts";
import {
  accept,
  type Decision,
  floorBusy,
  floorTaken,
  isFor,
  isLength,
  isSameSet,
  itemOf,
  refuse,
  speechOf,
  unless,
} from "./decision.ts";

export function decideSpeakers(state: Committee, order: SpeakersOrder, who: Who, at: number): Decision {
  switch (order.type) {
    case "openList": {
      const reason = hasList(state) ? (state.list.isOpen ? "alreadyDone" : null) : "notInPack";
      return unless(reason, { type: "listOpened" });
    }
    case "closeList":
      return unless(state.list.isOpen ? null : "alreadyDone", { type: "listClosed" });
    case "setSpeakingTime": {
      const { seconds } = order;
      return unless(isLength(seconds) ? null : "timeWrong", { type: "speakingTimeSet", seconds });
    }
    case "joinList":
      return joined(state, order.list, order.delegation, who);
    case "leaveList": {
      const { list, delegation } = order;
      const stands = entriesOf(state, list)?.includes(delegation) === true;
      return unless(stands ? null : "notOnList", { type: "speakerRemoved", list, delegation });
    }
    case "orderSpeakers": {
      const { list, order: wanted } = order;
      const isSame = isSameSet(wanted, entriesOf(state, list) ?? []);
      return unless(isSame ? null : "notOnList", { type: "speakersOrdered", list, order: wanted });
    }
    case "callNext":
      return calledNext(state, order.list);
    case "callSpeaker":
      return called(state, order.delegation);
    case "yieldSpeech":
    case "stopClocks":
    case "startClocks":
    case "extendSpeech":
    case "endSpeech":
      return onSpeech(state, order, who, at);
  }
}

/** The delegations on a list, or null if the list does not exist now. */
function entriesOf({ list, floor }: Committee, name: ListName): readonly DelegationId[] | null {
  if (name === "general") return list.entries;
  return floor.type === "caucus" && hasQueue(floor.kind) ? floor.queue : null;
}

/** Whether speakers are called in a caucus of this kind. */
export const hasQueue = (kind: CaucusKind): boolean => kind === "moderated" || kind === "roundRobin";

/** Why a delegation may not speak, or null if it may. It must be present and have the right to speak. */
export function speakerRefusal(state: Committee, id: DelegationId): Refusal | null {
  const delegation = delegationOf(state, id);
  if (delegation === undefined) return "unknownDelegation";
  if (!maySpeak(state, delegation)) return "maySpeakNot";
  return isPresent(state, id) ? null : "absent";
}

const hasList = ({ pack }: Committee): boolean => pack.hasList ?? true;

/** After the debate nobody is called from the list. Explanations of vote and replies have their own orders. */
function isDebateClosed(state: Committee): boolean {
  return state.floor.type !== "caucus" && itemOf(state, state.current)?.status === "closed";
}

/** The chair may add speakers even to a closed list, until the debate is closed. */
function joined(state: Committee, list: ListName, delegation: DelegationId, who: Who): Decision {
  const entries = entriesOf(state, list);
  if (entries === null) return refuse("noCaucus");
  if (list === "general" && !hasList(state)) return refuse("notInPack");
  if (list === "general" && isDebateClosed(state)) return refuse("debateClosed");
  if (state.session !== "open" && state.session !== "suspended") return refuse("notOpen");
  if (list === "general" && !state.list.isOpen && who.type !== "chair") return refuse("listClosed");
  // In a round everybody stands on the list already; the chair may add a delegation that comes late.
  const isRound = list === "caucus" && state.floor.type === "caucus" && state.floor.kind === "roundRobin";
  if (isRound && who.type !== "chair") return refuse("listClosed");
  const reason = speakerRefusal(state, delegation) ?? (entries.includes(delegation) ? "onList" : null);
  return unless(reason, { type: "speakerAdded", list, delegation });
}

function calledNext(state: Committee, list: ListName): Decision {
  const entries = entriesOf(state, list);
  if (entries === null) return refuse("noCaucus");
  const [first] = entries;
  if (list === "general") {
    const busy = floorBusy(state);
    if (busy !== null) return refuse(busy);
  }
  return first === undefined ? refuse("listEmpty") : called(state, first);
}

/** Calls a speaker from the list. The floor must be free or taken by a moderated caucus. */
function called(state: Committee, delegation: DelegationId): Decision {
  const reason = floorTaken(state) ?? speakerRefusal(state, delegation);
  if (reason !== null) return refuse(reason);
  if (isDebateClosed(state)) return refuse("debateClosed");
  const { floor, list } = state;
  if (floor.type === "caucus") {
    // Once each.
    if (floor.kind === "roundRobin" && !floor.queue.includes(delegation)) return refuse("notOnList");
    return floor.each === null
      ? refuse("floorTaken")
      : accept({ type: "speechStarted", delegation, as: "caucus", seconds: floor.each });
  }
  return accept({ type: "speechStarted", delegation, as: "list", seconds: list.seconds });
}

type OnSpeech = Extract<
  SpeakersOrder,
  Readonly<{ type: "yieldSpeech" | "stopClocks" | "startClocks" | "extendSpeech" | "endSpeech" }>
>;

function onSpeech(state: Committee, order: OnSpeech, who: Who, at: number): Decision {
  const speech = speechOf(state);
  const isClocked = speech !== null || state.floor.type === "caucus" || state.debateClock !== null;
  if (state.session !== "open") return refuse("notOpen");
  switch (order.type) {
    case "stopClocks":
      return unless(isClocked ? null : "floorIdle", { type: "clocksStopped" });
    case "startClocks":
      return unless(isClocked ? null : "floorIdle", { type: "clocksStarted" });
    case "extendSpeech": {
      const reason = speech === null ? "noSpeech" : isLength(order.seconds) ? null : "timeWrong";
      return unless(reason, { type: "speechExtended", seconds: order.seconds });
    }
    case "endSpeech":
      return speech === null
        ? refuse("noSpeech")
        : accept(...endSpeech(state, at), ...listDone(state, speech));
    case "yieldSpeech":
      return yielded(state, order, who, at);
  }
}

/** Ends the current speech. Empty if there is none. */
export function endSpeech(state: Committee, at: number): readonly Fact[] {
  const speech = speechOf(state);
  if (speech === null) return [];
  return [{ type: "speechEnded", delegation: speech.speaker, as: speech.as, ms: used(speech.clock, at) }];
}

/**
 * The end of the debate, where it is over once the last on the list has spoken. A motion that waits is decided first.
 */
function listDone(state: Committee, { as }: Speech): readonly Fact[] {
  const { list, motions, pack, current } = state;
  const isLast = pack.emptyListCloses === true && (as === "list" || as === "yielded");
  const isOpen = itemOf(state, current)?.status === "open" && state.floor.type === "speech";
  if (!isLast || !isOpen || current === null || list.entries.length > 0 || motions.length > 0) return [];
  return [{ type: "debateClosed", item: current }, ...listShut(state)];
}

/** Ends everything that has the floor. */
export function clearFloor(state: Committee, at: number): readonly Fact[] {
  const { floor } = state;
  return floor.type === "caucus"
    ? [...endSpeech(state, at), { type: "caucusEnded", kind: floor.kind }]
    : endSpeech(state, at);
}

/**
 * Passes the speaker's remaining time on. This is possible only once per speech: the delegation that receives the
 * time cannot yield it again.
 */
function yielded(
  state: Committee,
  { to, delegation }: Extract<SpeakersOrder, Readonly<{ type: "yieldSpeech" }>>,
  who: Who,
  at: number,
): Decision {
  const speech = speechOf(state);
  if (speech === null) return refuse("noSpeech");
  if (!isFor(who, speech.speaker)) return refuse("notYours");
  const isOwn = speech.as === "list" || speech.as === "submitter";
  if (!isOwn || speech.yielded !== null || !state.pack.yields.includes(to)) return refuse("mayNotYield");
  const rest = Math.max(0, Math.floor(left(speech.clock, at) / 1000));
  const fact = { type: "speechYielded", by: speech.speaker, to, delegation, seconds: rest } as const;
  if ((to === "delegate") !== (delegation !== null)) return refuse("needsSeat");
  switch (to) {
    case "chair":
      return accept(fact, ...endSpeech(state, at));
    case "questions":
      return accept(fact);
    case "delegate": {
      if (delegation === null || delegation === speech.speaker) return refuse("mayNotYield");
      const reason = speakerRefusal(state, delegation) ?? (rest > 0 ? null : "mayNotYield");
      const next = { type: "speechStarted", delegation, as: "yielded", seconds: rest } as const;
      return unless(reason, ...endSpeech(state, at), next, fact);
    }
  }
}
