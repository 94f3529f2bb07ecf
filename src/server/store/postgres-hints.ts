/**
 * Hints that tell other host processes which rooms have new rows. They are sent by NOTIFY and received by LISTEN.
 * Hints are gathered for 20 ms and then sent together, in a separate transaction that does not wait for the disk.
 * Whenever a process starts to listen, it checks every room.
 */
import { Client, type ClientConfig, type Pool } from "pg";
import type { Store } from "./store.ts";

type Heard = (room: string) => void;

export type Hints = Readonly<{ say: Heard; onHint: (heard: Heard) => void; close: () => Promise<void> }>;

export const NO_HINTS: Hints = {
  say: () => undefined,
  onHint: () => undefined,
  close: async () => undefined,
};

const GATHER_MS = 20;
const SHORTEST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 8000;

/**
 * A transaction that notifies holds a lock while it commits. Without the wait for the disk, it holds the lock for
 * less time.
 */
const NOTIFY = `
  SELECT set_config('synchronous_commit', 'off', true), pg_notify('fortieth', $1 || '/' || room) FROM unnest($2::text[]) AS one (room)`;

/** @param process the name of this process, so that it ignores its own hints */
export function hintsOn(pool: Pool, config: ClientConfig, process: string, heads: Store["heads"]): Hints {
  const listeners: Heard[] = [];
  const hear: Heard = (room) => {
    for (const heard of listeners) heard(room);
  };
  const lookAtAll = async (): Promise<void> => {
    for (const room of (await heads()).keys()) hear(room);
  };
  const stop = listen(config, lookAtAll, (payload) => {
    const [from, room] = payload.split("/");
    if (room !== undefined && from !== process) hear(room);
  });
  const speaker = speak(pool, process);
  return {
    say: speaker.say,
    onHint: (heard) => void listeners.push(heard),
    close: async () => {
      speaker.stop();
      await stop();
    },
  };
}

function speak(pool: Pool, process: string): Readonly<{ say: Heard; stop: () => void }> {
  const fresh = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const send = (): void => {
    timer = null;
    // A lost hint matters little, because the others also check for new rows regularly.
    void pool.query({ name: "notify", text: NOTIFY, values: [process, [...fresh]] }).catch(() => undefined);
    fresh.clear();
  };
  return {
    say: (room) => {
      fresh.add(room);
      timer ??= setTimeout(send, GATHER_MS);
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
    },
  };
}

/**
 * Listens on a separate connection, which is reopened whenever it is lost. Returns a function that stops listening.
 */
function listen(
  config: ClientConfig,
  onListening: () => Promise<void>,
  heard: (payload: string) => void,
): () => Promise<void> {
  let client: Client | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let wait = SHORTEST_WAIT_MS;
  let isOver = false;
  const again = (): void => {
    if (isOver || timer !== null) return;
    // Half of the waiting time is random, so that processes do not all reconnect at once.
    timer = setTimeout(() => void start(), wait * (0.5 + Math.random() / 2));
    wait = Math.min(2 * wait, LONGEST_WAIT_MS);
  };
  const start = async (): Promise<void> => {
    timer = null;
    const fresh = new Client(config);
    client = fresh;
    fresh.on("error", again);
    fresh.on("end", again);
    fresh.on("notification", ({ payload }) => heard(payload ?? ""));
    try {
      await fresh.connect();
      await fresh.query("LISTEN fortieth");
      wait = SHORTEST_WAIT_MS;
      await onListening();
    } catch {
      void fresh.end().catch(() => undefined);
      again();
    }
  };
  void start();
  return async () => {
    isOver = true;
    if (timer !== null) clearTimeout(timer);
    await client?.end().catch(() => undefined);
  };
}
