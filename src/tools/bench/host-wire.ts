/** A minimal HTTP client, so that four hundred pupils do not slow down the host being measured. */
import { Agent, type IncomingMessage, request as send } from "node:http";

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

export type Got = Readonly<{ status: number; text: string; bytes: number }>;

/** Ms since 1970 with fractions, the same for all processes of a machine. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

function open(
  url: string,
  key: string,
  body: string | undefined,
  take: (answer: IncomingMessage) => void,
  fail: (error: Error) => void,
): () => void {
  const headers = { Authorization: `Bearer ${key}`, "Content-Type": "application/json" };
  const asked = send(url, { agent, headers, method: body === undefined ? "GET" : "POST" }, take);
  // The host closes a connection after five idle seconds. A browser then opens a new one, and so does this client.
  asked.on("error", (error: NodeJS.ErrnoException) => {
    if (asked.reusedSocket && error.code === "ECONNRESET") open(url, key, body, take, fail);
    else fail(error);
  });
  asked.end(body);
  return () => asked.destroy();
}

/** Sends one request. @param body sent by POST as JSON, if given */
export function ask(url: string, key: string, body?: unknown): Promise<Got> {
  return new Promise((done, fail) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    open(
      url,
      key,
      text,
      (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () => {
          const whole = Buffer.concat(parts);
          done({ status: answer.statusCode ?? 0, text: whole.toString("utf8"), bytes: whole.length });
        });
        answer.on("error", fail);
      },
      fail,
    );
  });
}

/** Reads a stream, or the answer sent in its place, until it is closed. @returns a function that closes it */
export function listen(
  url: string,
  key: string,
  take: (text: string, bytes: number, status: number) => void,
  fail: (error: Error) => void,
): () => void {
  return open(
    url,
    key,
    undefined,
    (answer) => {
      answer.setEncoding("utf8");
      answer.on("data", (text: string) => take(text, Buffer.byteLength(text), answer.statusCode ?? 0));
      answer.on("error", fail);
    },
    fail,
  );
}
