/** Sends news of a room by stream (Server-Sent Events) or by long polling. Both send the same news. */
import type { Context } from "hono";
import { catchUp } from "../../kernel/catch-up.ts";
import { notify } from "../../kernel/outbox.ts";
import type { RoomUpdate } from "../../room/message.ts";
import type { Sender } from "../../room/sender.ts";
import { hashOf } from "../keys/keys.ts";
import { noteLanguage } from "../room/languages.ts";
import { asText, isBehind, type UpdateRequest, updateFor } from "../room/outbox.ts";
import { DESK_DEVICE, FOR_DESK, type RoomRuntime, roomOf, WALL_DEVICE } from "../room/runtime.ts";
import { asWatcher, senderOf } from "./key-holder.ts";
import { eventStream, eventText } from "./server-sent-events.ts";
import { HEARTBEAT_MS, POLL_TIMEOUT_MS, waitFor } from "./wait-for-news.ts";

/**
 * Records that a device or the wall has been heard from.
 * @param language the code of what its page is in; empty if it has not said
 */
export function notePresence(room: RoomRuntime, who: Sender, language = ""): void {
  const device = who.type === "desk" ? DESK_DEVICE : deviceOf(who);
  if (device === null) return;
  room.presence.note(device);
  if (device !== DESK_DEVICE && noteLanguage(room.languages, device, language)) notify(room, FOR_DESK);
}

function deviceOf(who: Sender): number | null {
  if (who.type === "wall") return WALL_DEVICE;
  return who.type === "device" ? who.device.id : null;
}

type Line<T> = Readonly<{ device: number | null; look: () => T | null; wait: number; gone: AbortSignal }>;

/** Waits until `look` returns something. It is called now and whenever something happens in the room. */
function found<T>(room: RoomRuntime, { device, look, wait, gone }: Line<T>): Promise<T | null> {
  const watch = (wake: () => void): (() => void) => {
    room.watchers.set(wake, device);
    return () => room.watchers.delete(wake);
  };
  return waitFor(watch, look, wait, gone);
}

/**
 * Returns a function that gets the news for the holder of this key. Its result is null if there is none, "gone" if
 * the key is no longer valid.
 */
function lookout(
  room: RoomRuntime,
  key: string,
  isWatcher: boolean,
): (asked: UpdateRequest) => RoomUpdate | "gone" | null {
  const hash = hashOf(key);
  return (asked) => {
    const open = roomOf(room);
    const who = open === null ? null : senderOf(open, key, hash);
    if (who === null) return "gone";
    return updateFor(room, isWatcher ? asWatcher(who) : who, asked);
  };
}

export function stream(room: RoomRuntime, who: Sender, key: string, from: UpdateRequest): Response {
  return eventStream((gone) => news(room, who, { key, from, gone }));
}

type Listener = Readonly<{ key: string; from: UpdateRequest; gone: AbortSignal }>;

async function* news(room: RoomRuntime, who: Sender, { key, from, gone }: Listener): AsyncGenerator<string> {
  const device = deviceOf(who);
  const closed = device === null ? () => undefined : room.presence.opened(device);
  try {
    // Sends an event at once, so that the page learns that streams work on this network.
    yield eventText("", "beat");
    if (isBehind(room, who, from)) await catchUp(room);
    const look = lookout(room, key, who.type === "watcher");
    let asked = from;
    while (!gone.aborted) {
      const sent = await found(room, { device, look: () => look(asked), wait: HEARTBEAT_MS, gone });
      if (gone.aborted) return;
      if (sent === null) yield eventText("", "beat");
      else if (sent === "gone") {
        yield eventText("", "gone");
        return;
      } else {
        asked = { ...asked, since: sent.position, version: sent.version };
        yield eventText(asText(sent));
      }
    }
  } finally {
    closed();
  }
}

/** Answers a long poll with news, with 204 if nothing happened in time, or with 410 if the key is no longer valid. */
export async function poll(
  context: Context,
  room: RoomRuntime,
  who: Sender,
  key: string,
  asked: UpdateRequest,
): Promise<Response> {
  if (isBehind(room, who, asked)) await catchUp(room);
  const look = lookout(room, key, who.type === "watcher");
  const sent = await found(room, {
    device: deviceOf(who),
    look: () => look(asked),
    wait: POLL_TIMEOUT_MS,
    gone: context.req.raw.signal,
  });
  if (sent === "gone") return context.json({ ok: false, reason: "noKey" }, 410);
  if (sent === null) return context.body(null, 204);
  return context.body(asText(sent), 200, { "Content-Type": "application/json" });
}
