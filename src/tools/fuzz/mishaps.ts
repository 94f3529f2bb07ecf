/** Changes a host's answer as a mishap on the connection would. */
import type { Mishap } from "./news-inputs.ts";

const EVENT_END = "\n\n";

/** @param bytes the bytes of the answer that have arrived */
export function withMishap(status: number, headers: Headers, bytes: Buffer, mishap: Mishap): Response {
  switch (mishap.type) {
    case "none":
      return answered(status, headers, [bytes]);
    case "cut":
      return answered(status, headers, [bytes.subarray(0, Math.floor((bytes.length * mishap.share) / 1000))]);
    case "pieces":
      return answered(status, headers, piecesOf(bytes, mishap.size));
    case "twice":
      return answered(status, headers, [bytes, bytes]);
    case "turned":
      return answered(status, headers, [Buffer.from(eventsOf(bytes).toReversed().join(""))]);
    case "lostEvent":
      return answered(status, headers, [Buffer.from(eventsOf(bytes).slice(0, -1).join(""))]);
    case "failed":
      throw new TypeError("the line is down");
    case "status":
      return answered(mishap.status, headers, [Buffer.from('{"ok":false,"reason":"notKept"}')]);
    case "other":
      return answered(200, headers, [Buffer.from(mishap.text)]);
  }
}

function eventsOf(bytes: Buffer): readonly string[] {
  return bytes
    .toString()
    .split(EVENT_END)
    .filter((event) => event !== "")
    .map((event) => event + EVENT_END);
}

function piecesOf(bytes: Buffer, size: number): readonly Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );
}

const BODILESS = [204, 304];

function answered(status: number, headers: Headers, pieces: readonly Buffer[]): Response {
  if (BODILESS.includes(status)) return new Response(null, { status });
  const body = new ReadableStream<Uint8Array>({
    start: (line) => {
      for (const piece of pieces) line.enqueue(piece);
      line.close();
    },
  });
  return new Response(body, { status, headers });
}
