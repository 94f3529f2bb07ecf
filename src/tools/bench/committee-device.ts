/** A delegate's device: it follows its committee, votes, and joins and leaves the speakers' list. */
import { createParser } from "eventsource-parser";
import type {
  CommitteeUpdate,
  DraftOrder,
  HostAnswer,
  MatchOrder,
  SeatOrder,
} from "../../committee/message.ts";
import type { Order } from "../../committee/state/order.ts";
import { type DraftState, readDrafts } from "./committee-draft.ts";
import { ask, listen, now } from "./host-wire.ts";

export type Delegate = Readonly<{ address: string; code: string; seat: string; isPolling: boolean }>;

export type CommitteeDevice = {
  readonly delegate: Delegate;
  readonly token: string;
  since: string;
  /** The number of entries received. */
  entries: number;
  /** The number of messages that did not continue where the device's own entries ended. */
  torn: number;
  bytes: number;
  /** The number of the device's orders that were accepted. */
  taken: number;
  /** How long the host took to accept each of the device's votes, in ms. */
  readonly votes: number[];
  isOnList: boolean;
  /** The text of the draft that the device writes with others. */
  draft: DraftState;
  isOver: boolean;
  stop: () => void;
};

/** `press`: called when a device sees a press of the chair. Each press sets a different speaking time, which identifies it. */
export type Seen = Readonly<{
  press: (code: string, press: number, at: number) => void;
  /** Called when a device sees words of another, by the name of the change. */
  words: (client: string, at: number) => void;
}>;

const RETRY_MS = 200;
/** How many phones of a committee vote, and the time within which they do, in ms. */
export const VOTING = 25;
const WITHIN_MS = 1000;

export async function comeIn(delegate: Delegate): Promise<CommitteeDevice> {
  const { address, code, seat } = delegate;
  const got = await ask(`${address}/api/committees/${code}/devices`, "", { delegation: seat });
  const { token } = JSON.parse(got.text) as Readonly<{ token: string }>;
  return {
    delegate,
    token,
    since: "",
    entries: 0,
    torn: 0,
    bytes: 0,
    taken: 0,
    votes: [],
    isOnList: false,
    draft: { text: "", version: 0 },
    isOver: false,
    stop: () => undefined,
  };
}

/** Reconnects whenever the stream ends, until the run is over. */
export function follow(device: CommitteeDevice, seen: Seen): void {
  const again = (): void => {
    if (!device.isOver) setTimeout(() => follow(device, seen), RETRY_MS);
  };
  if (device.delegate.isPolling) void poll(device, seen).catch(again);
  else stream(device, seen, again);
}

const pathOf = ({ delegate, since }: CommitteeDevice, path: "stream" | "changes"): string =>
  `${delegate.address}/api/committees/${delegate.code}/${path}?since=${encodeURIComponent(since)}`;

async function poll(device: CommitteeDevice, seen: Seen): Promise<void> {
  while (!device.isOver) {
    const got = await ask(pathOf(device, "changes"), device.token);
    device.bytes += got.bytes;
    if (got.status === 200) receive(device, JSON.parse(got.text) as CommitteeUpdate, seen);
  }
}

function stream(device: CommitteeDevice, seen: Seen, again: () => void): void {
  const parser = createParser({
    onEvent: ({ event, data }) => {
      if (event === undefined) receive(device, JSON.parse(data) as CommitteeUpdate, seen);
    },
  });
  const take = (text: string, bytes: number): void => {
    device.bytes += bytes;
    parser.feed(text);
  };
  device.stop = listen(pathOf(device, "stream"), device.token, take, again);
}

function receive(
  device: CommitteeDevice,
  { from, entries, position, drafts }: CommitteeUpdate,
  seen: Seen,
): void {
  const at = now();
  if (from !== device.entries || entries.some(({ n }, i) => n !== from + i + 1)) device.torn++;
  device.entries = from + entries.length;
  device.since = position;
  for (const { facts } of entries)
    for (const fact of facts) {
      if (fact.type === "speakingTimeSet") seen.press(device.delegate.code, fact.seconds, at);
      if (fact.type === "ballotOpened") castLater(device, fact.ballot.n);
    }
  // Others know a page by its own name and its seat: "w7x3" of Kenya is "w7x3.KEN" to everybody else.
  if (drafts !== null) readDrafts(device, drafts, (client) => seen.words(client.replace(/\..*/, ""), at));
}

/** Votes no a little later, if this device is one of those that vote. */
function castLater(device: CommitteeDevice, ballot: number): void {
  const { delegate, token } = device;
  const place = Number(delegate.seat.slice(1));
  if (place > VOTING) return;
  setTimeout(
    async () => {
      const began = now();
      const vote = {
        type: "vote",
        delegation: delegate.seat,
        choice: "no",
        withRights: false,
        ballot,
      } as const;
      const answer = await give(delegate, token, vote);
      if (answer.ok) device.votes.push(now() - began);
    },
    (place * WITHIN_MS) / VOTING,
  );
}

let orders = 0;

export async function give(
  { address, code }: Readonly<{ address: string; code: string }>,
  key: string,
  order: Order | SeatOrder | DraftOrder | MatchOrder,
): Promise<HostAnswer> {
  const id = `bench-${process.pid}-${orders++}`;
  const send = () => ask(`${address}/api/committees/${code}/orders`, key, { id, order });
  // The host may close a kept connection just as it is used again. Under the same id an order counts once.
  const got = await send().catch(send);
  return JSON.parse(got.text) as HostAnswer;
}

/** Joins the speakers' list, or leaves it if the device is already on it. */
export async function step(device: CommitteeDevice): Promise<void> {
  const { delegate, token, isOnList } = device;
  const type = isOnList ? "leaveList" : "joinList";
  const answer = await give(delegate, token, { type, list: "general", delegation: delegate.seat });
  if (!answer.ok) return;
  device.isOnList = !isOnList;
  device.taken++;
}
