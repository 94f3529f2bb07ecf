/**
 * Serves parts of files as defined in RFC 9110, section 14. Each part is cut from the whole answer, so that it has
 * the ETag of the whole file. A header that is malformed, uses another unit or names several ranges is ignored.
 */
import type { MiddlewareHandler } from "hono";

const OK = 200;
const PARTIAL = 206;
const UNSATISFIABLE = 416;

/**
 * A range as written in the header. If `first` is null, it asks for the last bytes, and `last` is their number. If
 * `last` is null, it asks for all bytes from `first` on.
 */
type Range = Readonly<{ first: number | null; last: number | null }>;
/** The bytes from `start` up to, but not including, `end`. */
type Part = Readonly<{ start: number; end: number }>;

export const byteRanges: MiddlewareHandler = async (context, next) => {
  const { headers } = context.req.raw;
  const range = context.req.method === "GET" ? readRange(headers.get("Range") ?? "") : null;
  // Hono's handler for static files would read the header differently and treat a malformed one as a range.
  headers.delete("Range");
  await next();
  const { res } = context;
  if (range === null || res.status !== OK || !isStillWanted(headers.get("If-Range"), res)) return;
  const answer = cut(await res.bytes(), range, res.headers);
  // Without this, Hono copies headers of the earlier answer into the new one.
  context.res = undefined;
  context.res = answer;
};

/** The range that the header asks for, or null if it does not ask for one range of bytes. */
function readRange(text: string): Range | null {
  const [, from = "", to = ""] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(text) ?? [];
  const first = from === "" ? null : Number(from);
  const last = to === "" ? null : Number(to);
  const isBackward = first !== null && last !== null && first > last;
  return (first === null && last === null) || isBackward ? null : { first, last };
}

/** Whether the rest of a download may be sent: it fits only if the file has not changed. */
function isStillWanted(condition: string | null, res: Response): boolean {
  return condition === null || condition === res.headers.get("ETag");
}

function cut(whole: Uint8Array<ArrayBuffer>, range: Range, before: Headers): Response {
  const { start, end } = partOf(range, whole.length);
  const isThere = start < end;
  const extent = isThere ? `${start}-${end - 1}` : "*";
  const headers = new Headers(before);
  headers.set("Accept-Ranges", "bytes");
  headers.set("Content-Range", `bytes ${extent}/${whole.length}`);
  headers.set("Content-Length", String(isThere ? end - start : 0));
  const body = isThere ? whole.subarray(start, end) : null;
  return new Response(body, { status: isThere ? PARTIAL : UNSATISFIABLE, headers });
}

/** The part of the file that a range covers. It is empty if the range lies outside the file. */
function partOf({ first, last }: Range, size: number): Part {
  if (first === null) return { start: Math.max(size - (last ?? 0), 0), end: size };
  return { start: first, end: Math.min((last ?? size) + 1, size) };
}
