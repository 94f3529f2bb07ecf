/**
 * A match as a link: the record, deflated, in base64url, after `#m=`. Nothing is uploaded, and the fragment never
 * leaves the browser. The link holds commands but no events, so it works with one version of the rules only.
 */
import { type ReadResult, type RecordProblem, readRecord } from "../../match/record-schema.ts";
import type { MatchRecord } from "../../match/types.ts";
import { LINK_KEY, packedPart } from "../addresses/link-address.ts";

/** Mail programs cut longer addresses, and some browsers refuse them. */
export const LINK_LIMIT = 30_000;

/**
 * Maximum size of an inflated link, in bytes. A valid link stays far below it; a crafted one could fill the memory.
 */
const INFLATED_LIMIT = 2_000_000;

const FORMAT = "deflate-raw";

/** The fragment of a record, including `#m=`. */
export async function toFragment(record: MatchRecord): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(withoutEvents(record)));
  return `#${LINK_KEY}=${toBase64Url(await transformed(bytes, new CompressionStream(FORMAT)))}`;
}

/** The record in a fragment or a pasted address. */
export async function fromFragment(
  text: string,
): Promise<ReadResult<MatchRecord, RecordProblem | "badLink">> {
  const packed = packedPart(text);
  if (packed === null) return { ok: false, code: "badLink" };
  const json = packed.length > LINK_LIMIT ? null : await unpack(packed);
  if (json === null) return { ok: false, code: "badLink" };
  const read = readRecord(json);
  if (read.ok) return { ok: true, value: withoutEvents(read.value) };
  return read.code === "notJson" ? { ok: false, code: "badLink" } : read;
}

/** A pasted address without everything before its match, so that the same match always has the same link. */
export function plainLink(text: string): string {
  return `#${LINK_KEY}=${packedPart(text) ?? ""}`;
}

async function unpack(packed: string): Promise<string | null> {
  try {
    const bytes = await transformed(fromBase64Url(packed), new DecompressionStream(FORMAT));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A record without its events, since links contain only commands. */
export function withoutEvents(record: MatchRecord): MatchRecord {
  const { format, engineVersion, contentHash, setup, entries, hash } = record;
  return { format, engineVersion, contentHash, setup, entries, hash };
}

async function transformed(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  let length = 0;
  const cap = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      length += chunk.length;
      if (length > INFLATED_LIMIT) controller.error(new RangeError("inflates to more than a match"));
      else controller.enqueue(chunk);
    },
  });
  const stream = new Blob([bytes]).stream().pipeThrough(transform).pipeThrough(cap);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (char) => char.charCodeAt(0));
}
