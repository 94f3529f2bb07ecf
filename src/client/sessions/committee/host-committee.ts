/** A committee on a host. The host decides, keeps the log and informs every page; this page sends requests. */

import { HOST_REFUSALS } from "../../../committee/host-refusal.ts";
import type { Entry } from "../../../committee/log.ts";
import type {
  AccessOrder,
  CaretMove,
  CommitteeCard,
  CommitteeUpdate,
  DraftOrder,
  DraftWriting,
  HostAnswer,
  HostOrder,
  KeyHolder,
  MatchOrder,
  SeatOrder,
  SecretBallot,
} from "../../../committee/message.ts";
import type { DelegationId } from "../../../committee/state/delegation.ts";
import { REFUSALS } from "../../../committee/state/order.ts";
import { ask, isTemporary, OFFLINE, type Refused, sendUntilAnswered } from "../../host/calls.ts";
import type { ConnectionState } from "../../host/connection-state.ts";
import { openEventStream } from "../../host/event-stream.ts";
import type { CommitteeConnection, NotDone } from "./committee-connection.ts";
import { type HostStore, hostStore, NO_HOST } from "./committee-host-store.ts";
import {
  type CommitteeStore,
  committeeStore,
  NO_COMMITTEE,
  type Seat,
  showEntries,
} from "./committee-store.ts";
import { draftsKnown } from "./kept-writing.ts";
import { draftsAfter, type PageDraft, placeOfDraft } from "./page-drafts.ts";
import { hearWall, wallThroughHost } from "./wall-text.ts";

export type HostCommittee = CommitteeConnection &
  Readonly<{
    /**
     * A device sends orders about its delegation and papers being written; a chair sends orders about devices and
     * keys.
     */
    ask(order: SeatOrder | AccessOrder | DraftOrder | MatchOrder): Promise<HostAnswer | Refused>;
    /**
     * Sends written changes until the host has decided on them. They do not wait for other orders.
     * @returns the reason for a refusal, or null
     */
    write(order: DraftWriting, id: string): Promise<string | null>;
    /** Tells the other writers where this page's caret stands. A move that gets lost is not sent again. */
    point(move: CaretMove): void;
    /** Puts a ballot into the box of an election. @returns why not, or null */
    cast(ballot: SecretBallot): Promise<NotDone | null>;
  }>;

/** The connection to a host. Returns null if the committee is on this device. */
export function onHost(connection: CommitteeConnection): HostCommittee | null {
  return "ask" in connection ? (connection as HostCommittee) : null;
}

export type Opened = Readonly<{ ok: true; code: string; key: string }>;

/**
 * Moves a committee from this device to the host.
 * @param password the host's password, if one is needed
 * @returns its code and its chair's key
 */
export async function toHost(entries: readonly Entry[], password: string | null): Promise<Opened | Refused> {
  const answer = await ask("committees", { entries }, undefined, password);
  return (answer as Opened | Refused | null) ?? OFFLINE;
}

/**
 * What anybody with the code may know.
 * @param key the device's key. With a valid key, the host answers even if too many wrong codes came from this network
 */
export async function committeeCard(code: string, key: string | null): Promise<CommitteeCard | Refused> {
  const answer = await ask(`committees/${code}`, undefined, key ?? undefined);
  return (answer as CommitteeCard | Refused | null) ?? OFFLINE;
}

type Entered = Readonly<{ ok: true; token: string }>;

/** Enters as a delegation, or requests one that another device has taken. @returns this device's token */
export async function enterCommittee(code: string, delegation: DelegationId): Promise<Entered | Refused> {
  const answer = await ask(`committees/${code}/devices`, { delegation });
  return (answer as Entered | Refused | null) ?? OFFLINE;
}

type Inside = {
  since: string;
  /** Drafts as this device last knew them, until the host has sent them. */
  known: readonly PageDraft[];
  isClosed: boolean;
  readonly store: CommitteeStore;
  readonly host: HostStore;
};

/** @param key the key of a chair, a device or the wall */
export function openHostCommittee(
  code: string,
  key: string,
  store: CommitteeStore = committeeStore,
  host: HostStore = hostStore,
): HostCommittee {
  // The host sends what has changed since the text that stored words build on, so that they find their place again.
  const known = draftsKnown(code);
  const since = known.length === 0 ? "" : `0/~${known.map(placeOfDraft).join(",")}`;
  const inside: Inside = { since, known, isClosed: false, store, host };
  store.setState({ ...NO_COMMITTEE, code, link: "lost" });
  host.setState({ ...NO_HOST, code });
  const close = openEventStream<CommitteeUpdate>({
    name: `fortieth.committee.${code}.${key.slice(0, 8)}`,
    key,
    addressOf: (path) => `./api/committees/${code}/${path}?since=${encodeURIComponent(inside.since)}`,
    place: () => inside.since,
    placeAfter: ({ position }) => position,
    onSent: (sent) => receive(inside, sent),
    onState: (state) => showLink(inside, state),
  });
  const closeWall = wallThroughHost((word) => ask(`committees/${code}/wall`, word, key));
  const orders = `committees/${code}/orders`;
  const give = inLine((order) => sendUntilAnswered<HostAnswer>(orders, key, order));
  const sent = async (order: HostOrder): Promise<NotDone | null> => shown(inside, await give(order));
  return {
    send: (order) => sent(order),
    undo: (entry) => sent({ type: "undo", entry }),
    ask: async (order) => {
      const answer = await give(order);
      shown(inside, answer);
      return answer;
    },
    write: (order, id) => written(inside, () => sendUntilAnswered<HostAnswer>(orders, key, order, id)),
    cast: async (ballot) =>
      shown(inside, ((await ask(`committees/${code}/ballots`, ballot, key)) as HostAnswer | null) ?? OFFLINE),
    point: (move) => void ask(`committees/${code}/carets`, move, key),
    close: () => {
      inside.isClosed = true;
      close();
      closeWall();
      host.setState(NO_HOST);
    },
  };
}

/** Sends orders one at a time, so that they arrive in sequence. */
function inLine<A>(give: (order: HostOrder) => Promise<A>): (order: HostOrder) => Promise<A> {
  let line: Promise<unknown> = Promise.resolve();
  return (order) => {
    const answer = line.then(() => give(order));
    line = answer;
    return answer;
  };
}

/**
 * Repeats the request, which has one id, until the host decides. Changes that the host has stored without answering
 * are therefore not written twice.
 */
async function written(inside: Inside, give: () => Promise<HostAnswer | Refused>): Promise<string | null> {
  let answer = await give();
  while (isTemporary(answer) && !inside.isClosed) answer = await give();
  return answer.ok ? null : answer.reason;
}

function receive(inside: Inside, sent: CommitteeUpdate): void {
  const { position, holder, from, entries, now, isStuck, access, drafts, carets = null, box, wall } = sent;
  const { store, host } = inside;
  inside.since = position;
  host.setState({
    holder,
    isStuck,
    ...(access === null ? {} : { access }),
    ...(drafts === null ? {} : { drafts: draftsAfter([...host.getState().drafts, ...inside.known], drafts) }),
    ...(carets === null ? {} : { carets }),
    ...(box === undefined ? {} : { box }),
  });
  if (wall !== undefined) hearWall(wall);
  inside.known = [];
  store.setState({ seat: seatOf(holder), skew: now - Date.now() });
  const known = store.getState().entries;
  if (entries.length > 0 || from < known.length) showEntries(store, [...known.slice(0, from), ...entries]);
}

function seatOf(holder: KeyHolder): Seat | null {
  switch (holder.type) {
    case "chair":
      return holder;
    case "reader":
      return { type: "wall" };
    case "device":
      return holder.seat === null ? null : { type: "delegation", id: holder.seat };
  }
}

function showLink({ store, host }: Inside, state: ConnectionState): void {
  store.setState({ link: state === "live" ? "open" : "lost" });
  if (state === "gone") host.setState({ isGone: true });
}

/** Stores a refusal under the rules in the committee's store, and a failure of the host in the host's store. */
function shown({ store, host }: Inside, answer: HostAnswer | Refused): NotDone | null {
  const reason = answer.ok ? null : answer.reason;
  const refused = REFUSALS.find((one) => one === reason) ?? null;
  const trouble = HOST_REFUSALS.find((one) => one === reason) ?? null;
  store.setState({ refused });
  host.setState({ trouble });
  return refused ?? trouble;
}
