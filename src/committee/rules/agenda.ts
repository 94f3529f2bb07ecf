/** The agenda, and the debate on an item: how it is opened, closed, adjourned and resumed. */
import type { Fact } from "../facts/fact.ts";
import { isTooLong, MOST_ITEMS } from "../state/limits.ts";
import type { AgendaOrder, Refusal } from "../state/order.ts";
import { mayDebate } from "../state/seats.ts";
import type { AgendaItem, Committee } from "../state/state.ts";
import { accept, type Decision, floorBusy, isLength, isSameSet, itemOf, refuse, unless } from "./decision.ts";

export function decideAgenda(state: Committee, order: AgendaOrder): Decision {
  switch (order.type) {
    case "addItem":
      return added(state, order.title);
    case "removeItem": {
      const item = itemOf(state, order.item);
      const reason = item === undefined ? "unknownItem" : item.status === "waiting" ? null : "itemBegun";
      return unless(reason, { type: "itemRemoved", item: order.item });
    }
    case "orderItems": {
      const known = state.agenda.map(({ id }) => id);
      return unless(isSameSet(order.items, known) ? null : "unknownItem", {
        type: "itemsOrdered",
        items: order.items,
      });
    }
    case "takeItem":
      return unless(floorBusy(state) ?? mayTake(state, order.item), { type: "itemTaken", item: order.item });
    case "resumeDebate":
      return unless(floorBusy(state) ?? mayResume(state, order.item), {
        type: "debateResumed",
        item: order.item,
      });
    case "openDebate":
    case "closeDebate":
    case "adjournDebate":
    case "finishItem":
    case "setDebateTime":
      return onItem(state, order);
  }
}

function added({ agenda, counts }: Committee, title: string): Decision {
  if (title.trim() === "") return refuse("needsTitle");
  if (isTooLong(title)) return refuse("tooLong");
  if (agenda.length >= MOST_ITEMS) return refuse("tooMany");
  return accept({ type: "itemAdded", item: counts.item + 1, title });
}

/** Why an item may not be taken up now, or null if it may. */
export function mayTake(state: Committee, item: number | null): Refusal | null {
  const found = itemOf(state, item);
  if (found === undefined) return "unknownItem";
  if (state.current !== null)
    return itemOf(state, state.current)?.status === "taken" ? waits(found.status) : "finishItemFirst";
  return waits(found.status);
}

const waits = (status: string): Refusal | null => (status === "waiting" ? null : "alreadyDone");

/** Why the debate on an item may not be resumed, or null if it may. Only an adjourned debate may be resumed. */
export function mayResume(state: Committee, item: number | null): Refusal | null {
  const found = itemOf(state, item);
  if (found === undefined) return "unknownItem";
  if (found.status !== "adjourned") return "alreadyDone";
  if (state.current !== null) return "finishItemFirst";
  return mayDebate(state) ? null : "noQuorum";
}

/** Why the debate on the current item may not be opened, or null if it may. */
export function mayOpen(state: Committee): Refusal | null {
  const item = itemOf(state, state.current);
  if (item === undefined) return "noItem";
  if (item.status !== "taken" && item.status !== "closed") return "alreadyDone";
  return mayDebate(state) ? null : "noQuorum";
}

/** Why the debate on an item is not open, or null if it is. */
export function openRefusal(item: AgendaItem): Refusal | null {
  if (item.status === "open") return null;
  return item.status === "closed" ? "debateClosed" : "openDebateFirst";
}

/** Closes and empties the speakers' list, which ends with the debate. */
export function listShut({ list }: Committee): readonly Fact[] {
  return [
    ...(list.isOpen ? [{ type: "listClosed" } as const] : []),
    ...(list.entries.length > 0 ? [{ type: "listEmptied" } as const] : []),
  ];
}

function onItem(
  state: Committee,
  order: Extract<
    AgendaOrder,
    Readonly<{ type: "openDebate" | "closeDebate" | "adjournDebate" | "finishItem" | "setDebateTime" }>
  >,
): Decision {
  const item = itemOf(state, state.current);
  const busy = floorBusy(state);
  if (item === undefined || busy !== null) return refuse(busy ?? "noItem");
  const open = openRefusal(item);
  switch (order.type) {
    case "openDebate":
      return unless(mayOpen(state), { type: "debateOpened", item: item.id });
    case "closeDebate":
      return unless(open, { type: "debateClosed", item: item.id }, ...listShut(state));
    case "adjournDebate":
      return unless(open, { type: "debateAdjourned", item: item.id });
    case "finishItem":
      return accept({ type: "itemFinished", item: item.id }, ...listShut(state));
    case "setDebateTime":
      return unless(isLength(order.seconds) ? open : "timeWrong", {
        type: "debateTimeSet",
        seconds: order.seconds,
      });
  }
}
