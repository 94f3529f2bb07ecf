/** Server-Sent Events, each made once the line has taken the last: one stream of the web, where hono's own helper joins three. */

const HEADERS = {
  "Content-Type": "text/event-stream",
  "Cache-Control": "no-store",
  Connection: "keep-alive",
  "Transfer-Encoding": "chunked",
  // Proxies hold back what they take for a page.
  "X-Accel-Buffering": "no",
} as const;

const encoder = new TextEncoder();

/** An event as it goes over the line. @param data one line of text */
export function eventText(data: string, event?: string): string {
  const line = `data: ${data}\n\n`;
  return event === undefined ? line : `event: ${event}\n${line}`;
}

/** @param events the texts of events, until there are none or the line has gone */
export function eventStream(events: (gone: AbortSignal) => AsyncGenerator<string>): Response {
  const gone = new AbortController();
  const texts = events(gone.signal);
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (line) => {
        const next = await texts.next();
        if (gone.signal.aborted) return;
        if (next.done === true) line.close();
        else line.enqueue(encoder.encode(next.value));
      },
      cancel: async () => {
        gone.abort();
        await texts.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { headers: HEADERS });
}
