/** Sends requests to the host of this thread and checks the state after each. */
import { readCommittee } from "../../client/sessions/committee/committee-file.ts";
import { type Names, openStage, type Stage } from "./host-stage.ts";
import { fuzzMessages } from "./messages.ts";
import type { RequestInput } from "./request-inputs.ts";
import { ACCEPTED, fault, refused, type Verdict } from "./verdict.ts";

let opened: Promise<Stage> | null = null;

/** One stage for all jobs of a thread. Its folder is removed with the thread. */
export function stage(): Promise<Stage> {
  opened ??= openStage();
  return opened;
}

export async function closeStage(): Promise<void> {
  await (await opened)?.close();
  opened = null;
}

/**
 * A request is either accepted, or refused with a reason and without any change. In both cases, rooms and committees
 * that it does not name stay the same.
 */
export async function playRequest(input: RequestInput): Promise<Verdict> {
  const { app, names, standing, open, mend } = await stage();
  const request = requestOf(input, names());
  if (request === null) return refused(fuzzMessages.notSent);
  const before = [await standing(), await open()];
  const response = await app.fetch(request);
  const text = await response.text();
  // Errors that happen after the answer must appear before the next request.
  await new Promise((done) => setImmediate(done));
  const after = [await standing(), await open()];
  await mend();
  if (after[0] !== before[0]) return fault(fuzzMessages.disturbed);
  const isOfApi = new URL(request.url).pathname.startsWith("/api/") && request.method !== "HEAD";
  const ending = isOfApi ? endingOf(response.status, text) : bareEnding(response.status);
  const isUnasked = ending.type === "refused" && after[1] !== before[1];
  return isUnasked ? fault(fuzzMessages.changedUnasked(ending.word)) : ending;
}

/** Null if no client could send the request. */
function requestOf({ method, path, headers, body }: RequestInput, names: Names): Request | null {
  const named = (text: string): string =>
    text.replaceAll(/\{([a-zA-Z.]+)\}/g, (all, name) => names[name] ?? all);
  const bytes = body === null ? null : namedBytes(Buffer.from(body), named);
  try {
    return new Request(`http://localhost${named(path)}`, {
      method,
      headers: headers.map(([name, value]) => [name, named(value)] as [string, string]),
      ...(bytes === null ? {} : { body: bytes }),
      // Aborted in advance, so that the host answers at once instead of waiting for news.
      signal: AbortSignal.abort(),
    });
  } catch {
    return null;
  }
}

/** Replaces names in a body. A body without names stays unchanged, byte for byte. */
function namedBytes(body: Buffer, named: (text: string) => string): Buffer<ArrayBuffer> {
  return Buffer.from(named(body.toString("latin1")), "latin1");
}

/** Judges by the status alone: a HEAD request has no body, and paths outside the API are served elsewhere. */
function bareEnding(status: number): Verdict {
  if (status >= 500) return fault(fuzzMessages.status(status, ""));
  return status < 400 ? ACCEPTED : refused(`status ${status}`);
}

function endingOf(status: number, text: string): Verdict {
  if (status >= 500) return fault(fuzzMessages.status(status, text));
  if (status < 400) return ACCEPTED;
  const reason = reasonIn(text);
  return reason === null ? fault(fuzzMessages.noReason(`${status} ${text}`)) : refused(reason);
}

export function reasonIn(text: string): string | null {
  try {
    const { reason } = JSON.parse(text) as Readonly<{ reason?: unknown }>;
    return typeof reason === "string" ? reason : null;
  } catch {
    return null;
  }
}

/** Opens a committee file on the host. If the host accepts it, the page must be able to read it too. */
export async function playFounding(file: Uint8Array, body: Uint8Array): Promise<Verdict> {
  const headers = [["Content-Type", "application/json"]] as const;
  const ending = await playRequest({ method: "POST", path: "/api/committees", headers, body });
  if (ending.type !== "sound") return ending;
  const text = new TextDecoder().decode(file);
  return readCommittee(text) === null ? fault(fuzzMessages.notRead(text)) : ACCEPTED;
}
