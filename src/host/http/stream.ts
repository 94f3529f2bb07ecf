/** News of a room as it comes: by a stream (Server-Sent Events), or by a request that waits. Both say the same. */
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { Sent } from "../../room/message.ts";
import type { Who } from "../../room/who.ts";
import { WALL_DEVICE } from "../room/presence.ts";
import { type Running, roomOf, tell } from "../room/running.ts";
import { type Asked, sentTo } from "../room/sent.ts";
import { watching, whoHas } from "./who.ts";

/** A stream says something at least so often, so that both sides notice a line that is dead. */
const HEARTBEAT_MS = 10_000;

/** A request waits no longer than this; proxies give up at 30 s. */
const PATIENCE_MS = 25_000;

const GATHER_MS = 250;

/** Whoever it is has been heard of. */
export function noteHere(room: Running, who: Who): void {
  const device = deviceOf(who);
  if (device !== null && room.presence.note(device, room.clock())) tell(room, GATHER_MS);
}

function deviceOf(who: Who): number | null {
  if (who.type === "wall") return WALL_DEVICE;
  return who.type === "device" ? who.device.id : null;
}

/** Resolves when something has happened in the room, or after so long. */
function change(room: Running, wait: number, gone?: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      clearTimeout(timer);
      room.watchers.delete(end);
      gone?.removeEventListener("abort", end);
      done();
    };
    const timer = setTimeout(end, wait);
    room.watchers.add(end);
    gone?.addEventListener("abort", end);
    if (gone?.aborted === true) end();
  });
}

/** What there is to tell whoever has this key now; null for nothing, "gone" where the key no longer opens anything. */
function news(room: Running, key: string, asked: Asked, isWatcher: boolean): Sent | "gone" | null {
  const open = roomOf(room);
  const who = open === null ? null : whoHas(open, key);
  if (who === null) return "gone";
  return sentTo(room, isWatcher ? watching(who) : who, asked);
}

function next(asked: Asked, { seq, version, table, room }: Sent, who: Who): Asked {
  const held = table === null ? asked.held : `${table.table}/${table.view?.seat ?? asked.held.split("/")[1]}`;
  return { ...asked, since: seq, version, held: room?.place === null && who.type === "device" ? "" : held };
}

export function stream(context: Context, room: Running, who: Who, key: string, from: Asked): Response {
  context.header("X-Accel-Buffering", "no");
  return streamSSE(context, async (out) => {
    const gone = new AbortController();
    out.onAbort(() => gone.abort());
    noteHere(room, who);
    // Said at once, so that the page knows that streams come through here.
    await out.writeSSE({ event: "beat", data: "" });
    let asked = from;
    while (!gone.signal.aborted) {
      const sent = news(room, key, asked, who.type === "watcher");
      if (sent === "gone") {
        await out.writeSSE({ event: "gone", data: "" });
        break;
      }
      if (sent === null) {
        const before = room.snapshot.seq;
        await change(room, HEARTBEAT_MS, gone.signal);
        if (!gone.signal.aborted && room.snapshot.seq === before)
          await out.writeSSE({ event: "beat", data: "" });
        continue;
      }
      asked = next(asked, sent, who);
      await out.writeSSE({ id: String(sent.seq), data: JSON.stringify(sent) });
    }
    const device = deviceOf(who);
    if (device !== null) room.presence.lost(device, room.clock());
  });
}

/** The answer to a request that waits: news, 204 where there was none for so long, 410 where the key is worth nothing now. */
export async function poll(
  context: Context,
  room: Running,
  who: Who,
  key: string,
  asked: Asked,
): Promise<Response> {
  noteHere(room, who);
  const until = Date.now() + PATIENCE_MS;
  const gone = context.req.raw.signal;
  for (;;) {
    const sent = news(room, key, asked, who.type === "watcher");
    if (sent === "gone") return context.json({ ok: false, reason: "noKey" }, 410);
    if (sent !== null) return context.json(sent);
    const left = until - Date.now();
    if (left <= 0 || gone.aborted) return context.body(null, 204);
    await change(room, left, gone);
  }
}
