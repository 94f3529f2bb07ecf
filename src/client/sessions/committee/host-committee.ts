/** A committee on a host: the host decides, keeps the log and tells every page; this page says what it asks. */

import type { Entry } from "../../../committee/log.ts";
import {
  type AccessOrder,
  type CommitteeCard,
  type CommitteeSent,
  type DraftOrder,
  type DraftWriting,
  HOST_REFUSALS,
  type Holder,
  type HostAnswer,
  type HostOrder,
  type SeatOrder,
} from "../../../committee/message.ts";
import type { DelegationId } from "../../../committee/state/delegation.ts";
import { REFUSALS, type Refusal } from "../../../committee/state/order.ts";
import { ask, giveAgain, isPassing, newId, OFFLINE, type Refused } from "../../host/calls.ts";
import { openLine } from "../../host/line.ts";
import type { LinkState } from "../../host/link-state.ts";
import type { CommitteeConnection } from "./committee-connection.ts";
import {
  type CommitteeStore,
  committeeStore,
  NO_COMMITTEE,
  type Seat,
  showEntries,
} from "./committee-store.ts";
import { type HostStore, hostStore, NO_HOST } from "./host-store.ts";
import { draftsAfter } from "./page-drafts.ts";

export type HostCommittee = CommitteeConnection &
  Readonly<{
    /** For a device: its delegation, and papers in the making. For a chair: devices and keys. */
    ask(order: SeatOrder | AccessOrder | DraftOrder): Promise<HostAnswer | Refused>;
    /** Gives what was written until the host has decided on it, beside the other orders. @returns why it was refused */
    write(order: DraftWriting): Promise<string | null>;
  }>;

/** The connection as one to a host; null where the committee is on this device. */
export function onHost(connection: CommitteeConnection): HostCommittee | null {
  return "ask" in connection ? (connection as HostCommittee) : null;
}

export type Opened = Readonly<{ ok: true; code: string; key: string }>;

/**
 * Takes a committee that was begun on this device to the host.
 * @param password of the host, where one is needed
 * @returns its code, and the key of its chair
 */
export async function toHost(entries: readonly Entry[], password: string | null): Promise<Opened | Refused> {
  const answer = await ask("committees", { entries }, undefined, password);
  return (answer as Opened | Refused | null) ?? OFFLINE;
}

/** What whoever has the code may know. */
export async function committeeCard(code: string): Promise<CommitteeCard | Refused> {
  return ((await ask(`committees/${code}`)) as CommitteeCard | Refused | null) ?? OFFLINE;
}

type Entered = Readonly<{ ok: true; token: string }>;

/** Comes in as a delegation, or asks for one that another device has. @returns this device's token */
export async function enterCommittee(code: string, delegation: DelegationId): Promise<Entered | Refused> {
  const answer = await ask(`committees/${code}/devices`, { delegation });
  return (answer as Entered | Refused | null) ?? OFFLINE;
}

type Inside = { since: string; isClosed: boolean; readonly store: CommitteeStore; readonly host: HostStore };

/** @param key of a chair, of a device, or of the wall */
export function openHostCommittee(
  code: string,
  key: string,
  store: CommitteeStore = committeeStore,
  host: HostStore = hostStore,
): HostCommittee {
  const inside: Inside = { since: "", isClosed: false, store, host };
  store.setState({ ...NO_COMMITTEE, code, link: "lost" });
  host.setState({ ...NO_HOST, code });
  const close = openLine<CommitteeSent>({
    name: `fortieth.committee.${code}.${key.slice(0, 8)}`,
    key,
    addressOf: (path) => `./api/committees/${code}/${path}?since=${encodeURIComponent(inside.since)}`,
    place: () => inside.since,
    placeAfter: ({ position }) => position,
    onSent: (sent) => receive(inside, sent),
    onState: (state) => showLink(inside, state),
  });
  const orders = `committees/${code}/orders`;
  const give = inLine((order) => giveAgain<HostAnswer>(orders, key, order));
  const sent = async (order: HostOrder): Promise<Refusal | null> => shown(inside, await give(order));
  return {
    send: (order) => sent(order),
    undo: (entry) => sent({ type: "undo", entry }),
    ask: async (order) => {
      const answer = await give(order);
      shown(inside, answer);
      return answer;
    },
    write: (order) => written(inside, (id) => giveAgain<HostAnswer>(orders, key, order, id)),
    close: () => {
      inside.isClosed = true;
      close();
      host.setState(NO_HOST);
    },
  };
}

/** One after the other, so that orders arrive as they were given. */
function inLine<A>(give: (order: HostOrder) => Promise<A>): (order: HostOrder) => Promise<A> {
  let line: Promise<unknown> = Promise.resolve();
  return (order) => {
    const answer = line.then(() => give(order));
    line = answer;
    return answer;
  };
}

/** Under one name until it is decided: what the host has kept without an answer is not written twice. */
async function written(
  inside: Inside,
  give: (id: string) => Promise<HostAnswer | Refused>,
): Promise<string | null> {
  const id = newId();
  let answer = await give(id);
  while (isPassing(answer) && !inside.isClosed) answer = await give(id);
  return answer.ok ? null : answer.reason;
}

function receive(inside: Inside, sent: CommitteeSent): void {
  const { position, holder, from, entries, now, isStuck, access, drafts } = sent;
  const { store, host } = inside;
  inside.since = position;
  host.setState({
    holder,
    isStuck,
    ...(access === null ? {} : { access }),
    ...(drafts === null ? {} : { drafts: draftsAfter(host.getState().drafts, drafts) }),
  });
  store.setState({ seat: seatOf(holder), skew: now - Date.now() });
  const known = store.getState().entries;
  if (entries.length > 0 || from < known.length) showEntries(store, [...known.slice(0, from), ...entries]);
}

function seatOf(holder: Holder): Seat | null {
  switch (holder.type) {
    case "chair":
      return holder;
    case "reader":
      return { type: "wall" };
    case "device":
      return holder.seat === null ? null : { type: "delegation", id: holder.seat };
  }
}

function showLink({ store, host }: Inside, state: LinkState): void {
  store.setState({ link: state === "live" ? "open" : "lost" });
  if (state === "gone") host.setState({ isGone: true });
}

/** Why the rules refuse stands with the committee; what the host could not do, with the host. */
function shown({ store, host }: Inside, answer: HostAnswer | Refused): Refusal | null {
  const reason = answer.ok ? null : answer.reason;
  const refused = REFUSALS.find((one) => one === reason) ?? null;
  const trouble = HOST_REFUSALS.find((one) => one === reason) ?? null;
  store.setState({ refused });
  host.setState({ trouble });
  return refused ?? (trouble === null ? null : "notNow");
}
