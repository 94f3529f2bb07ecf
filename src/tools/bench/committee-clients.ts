/**
 * A process that plays delegates. It receives their seats, joins the committees, acts on command, and reports what it
 * saw.
 */
import { type CommitteeDevice, comeIn, type Delegate, follow, type Seen, step } from "./committee-device.ts";
import { beginDraft, type WordsSent, writeUntil } from "./committee-writer.ts";

export type ToDelegates =
  | Readonly<{ type: "comeIn"; delegates: readonly Delegate[] }>
  | Readonly<{ type: "act"; ms: number }>;

/**
 * How many devices of this process saw one of the chair's presses, how often in total, and when the last one saw it.
 */
export type PressSeen = Readonly<{ code: string; press: number; times: number; last: number }>;

/** How many devices of this process saw words, and when the last one saw them. */
export type WordsSeen = Readonly<{ client: string; times: number; last: number }>;

export type DelegatesSaw = Readonly<{
  presses: readonly PressSeen[];
  /** Words that delegates of this process wrote, and words that they saw. */
  sent: readonly WordsSent[];
  words: readonly WordsSeen[];
  devices: readonly Readonly<{
    code: string;
    isPolling: boolean;
    entries: number;
    torn: number;
    bytes: number;
    taken: number;
    votes: readonly number[];
  }>[];
}>;

export type FromDelegates = Readonly<{ type: "in" }> | Readonly<{ type: "saw"; saw: DelegatesSaw }>;

/** The mean time between two orders of a delegate, in ms. */
const PACE_MS = 20_000;
/** How long devices wait for the last news, in ms. */
const SETTLE_MS = 3000;
const AT_ONCE = 8;

let devices: readonly CommitteeDevice[] = [];
const seen = new Map<string, { times: number; last: number }>();
const words = new Map<string, { times: number; last: number }>();
const sent: WordsSent[] = [];

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const tell = (message: FromDelegates): void => void process.send?.(message);

function note(all: typeof seen, name: string, at: number): void {
  const known = all.get(name) ?? { times: 0, last: 0 };
  all.set(name, { times: known.times + 1, last: Math.max(known.last, at) });
}

const SEEN: Seen = {
  press: (code, press, at) => note(seen, `${code}/${press}`, at),
  words: (client, at) => note(words, client, at),
};

async function enter(delegates: readonly Delegate[]): Promise<void> {
  const all: CommitteeDevice[] = [];
  for (let from = 0; from < delegates.length; from += AT_ONCE)
    all.push(...(await Promise.all(delegates.slice(from, from + AT_ONCE).map(comeIn))));
  devices = all;
  for (const device of devices) await beginDraft(device);
  for (const device of devices) follow(device, SEEN);
  tell({ type: "in" });
}

/** Each device acts at its own times, which depend on its number, so that every run has the same load. */
async function actOne(device: CommitteeDevice, place: number, until: number): Promise<void> {
  await wait((place * 997) % PACE_MS);
  while (Date.now() < until) {
    await step(device);
    await wait(PACE_MS);
  }
}

async function act(ms: number): Promise<void> {
  for (const device of devices) device.bytes = 0;
  const until = Date.now() + ms;
  await Promise.all(
    devices.flatMap((device, place) => [
      actOne(device, place, until),
      writeUntil(device, place, until, (one) => sent.push(one)),
    ]),
  );
  await wait(SETTLE_MS);
  for (const device of devices) {
    device.isOver = true;
    device.stop();
  }
  tell({ type: "saw", saw: sawOf() });
}

function sawOf(): DelegatesSaw {
  const presses = [...seen].map(([name, { times, last }]): PressSeen => {
    const [code = "", press = ""] = name.split("/");
    return { code, press: Number(press), times, last };
  });
  return {
    presses,
    sent,
    words: [...words].map(([client, { times, last }]) => ({ client, times, last })),
    devices: devices.map(({ delegate: { code, isPolling }, entries, torn, bytes, taken, votes }) => ({
      code,
      isPolling,
      entries,
      torn,
      bytes,
      taken,
      votes,
    })),
  };
}

process.on("message", (message: ToDelegates) => {
  void (message.type === "comeIn" ? enter(message.delegates) : act(message.ms));
});
// Once this process has reported, waiting requests are no longer needed.
process.on("disconnect", () => process.exit(0));
