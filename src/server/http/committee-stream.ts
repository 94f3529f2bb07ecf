/** Sends news of a committee by stream (Server-Sent Events) or by long polling. Both send the same news. */
import type { Context } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import { refuse, withoutCaching } from "./request.ts";
import { HEARTBEAT_MS, POLL_TIMEOUT_MS, type Watch, waitFor } from "./wait-for-news.ts";

/** The news since a position. Null if there is none, “gone” if the key is no longer valid. */
export type UpdateSince = (since: string) => Readonly<{ position: string; text: string }> | "gone" | null;

/** @param onClosed called once, when the connection has ended */
export function streamUpdates(
  context: Context,
  watch: Watch,
  look: UpdateSince,
  from: string,
  onClosed: () => void,
): Response {
  context.header("X-Accel-Buffering", "no");
  return withoutCaching(streamSSE(context, (out) => telling(out, watch, look, from).finally(onClosed)));
}

async function telling(out: SSEStreamingApi, watch: Watch, look: UpdateSince, from: string): Promise<void> {
  const gone = new AbortController();
  out.onAbort(() => gone.abort());
  // Sends an event at once, so that the page learns that streams work on this network.
  await out.writeSSE({ event: "beat", data: "" });
  let since = from;
  while (!gone.signal.aborted) {
    const sent = await waitFor(watch, () => look(since), HEARTBEAT_MS, gone.signal);
    if (gone.signal.aborted) break;
    if (sent === null) await out.writeSSE({ event: "beat", data: "" });
    else if (sent === "gone") {
      await out.writeSSE({ event: "gone", data: "" });
      break;
    } else {
      since = sent.position;
      await out.writeSSE({ data: sent.text });
    }
  }
}

/** Answers with status 204 if nothing happened in time, and 410 if the key is no longer valid. */
export async function answerPoll(
  context: Context,
  watch: Watch,
  look: UpdateSince,
  { since, mayRead }: Readonly<{ since: string; mayRead: (bytes: number) => Promise<boolean> }>,
): Promise<Response> {
  const sent = await waitFor(watch, () => look(since), POLL_TIMEOUT_MS, context.req.raw.signal);
  if (sent === "gone") return context.json({ ok: false, reason: "noKey" }, 410);
  if (sent === null) return context.body(null, 204);
  // The bytes sent to one key are limited, because each answer stays in memory until the client has read it.
  if (!(await mayRead(sent.text.length))) return refuse(context, "tooFast");
  return context.body(sent.text, 200, { "Content-Type": "application/json" });
}
