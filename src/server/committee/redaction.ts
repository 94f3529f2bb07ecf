/**
 * What a page receives about a committee since its last position. Only chairs receive facts for the chairs, and only
 * the delegations concerned receive what others ask them about their papers.
 */

import type { CommitteeUpdate, KeyHolder } from "../../committee/message.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import type { Connections } from "../../kernel/presence.ts";
import { type BallotBoxes, visibleBox } from "./ballot-box.ts";
import { type CaretBook, visibleCarets } from "./caret-book.ts";
import { isAhead, visibleDrafts } from "./draft-redaction.ts";
import { readableSince, withoutOthers } from "./entry-redaction.ts";
import { accessFor } from "./key-holder.ts";
import type { OpenCommittee } from "./snapshot.ts";
import { visibleWall, type WallBook } from "./wall-book.ts";

/**
 * How many entries a page has, and which access list, drafts, ballot box, carets and text on the wall.
 * @example "31/KEN", "0/?KEN", "31/7~0123456789ab.2.0.17", "31/KEN+1.28~0123456789ab.2.0.17^4", "31/KEN*1.1.Zx81aQ.5.1",
 * "31/@x8Qa1z.3"
 */
type Position = Readonly<{
  heard: number;
  of: string;
  drafts: string;
  box: string;
  carets: string;
  wall: string;
}>;

export function readPosition(text: string): Position {
  const [, heard = "0", of = "", drafts = "", box = "", carets = "", wall = ""] =
    /^(\d{1,6})\/([^~^*@]{0,40})(?:~([^^*@]*))?(?:\*([^^@]*))?(?:\^([^@]*))?(?:@(.*))?$/.exec(text) ?? [];
  return { heard: Number(heard), of, drafts, box, carets, wall };
}

/** What the host knows about the committee that is not in its log. `now` is in ms since 1970. */
type HostNow = Readonly<{
  now: number;
  lines: Connections;
  carets: CaretBook;
  boxes: BallotBoxes;
  wall: WallBook;
  isStuck: boolean;
  isHostEnding: boolean;
}>;

/** The news for a page since its last position, or null if there is none. */
export function updateFor(
  committee: OpenCommittee,
  holder: KeyHolder,
  since: string,
  { now, lines, carets: book, boxes, wall: walls, isStuck, isHostEnding }: HostNow,
): CommitteeUpdate | null {
  const { entries, access } = committee;
  const reads = mayRead(holder);
  const of = `${partOf(committee, holder, { lines, isHostEnding, now })}${isStuck ? "#" : ""}`;
  const before = readPosition(since);
  const all = reads ? entries.length : 0;
  const drafts = visibleDrafts(committee.drafts, holder, before.drafts);
  const carets = visibleCarets(book, committee.drafts, holder, before.carets, now);
  const box = visibleBox(boxes, committee, holder);
  const isSameBox = box.position === before.box;
  const wall = visibleWall(walls, holder, before.wall);
  const isSameText = drafts.news === null && carets.news === null && wall.news === null;
  const isSame = before.of === of && before.heard === all && isSameText && isSameBox;
  if (isSame && since !== "") return null;
  // If a page has more entries than the log, they came from a removed log, so the page receives everything again. So
  // does one that may now read other entries than before.
  const from = before.heard > all || readsOthers(holder, before.of, of) ? 0 : before.heard;
  const fresh = reads ? entries.slice(from) : [];
  const isChair = holder.type === "chair";
  return {
    position: `${all}/${of}${after("~", drafts.position)}${after("*", box.position)}${after("^", carets.position)}${after("@", wall.position)}`,
    holder,
    from,
    entries: isChair ? fresh : withoutOthers(committee, seatOf(holder), fresh, now),
    now,
    isStuck,
    access: isChair && before.of !== of ? accessFor(access, lines, isHostEnding) : null,
    drafts: drafts.news,
    carets: carets.news,
    ...(isSameBox ? {} : { box: box.box }),
    ...(wall.news === null ? {} : { wall: wall.news }),
  };
}

function after(sign: string, part: string): string {
  return part === "" ? "" : sign + part;
}

/** Whether a page has newer data than this process because it received them from another process. */
export function isBehind(
  { entries, access, drafts }: OpenCommittee,
  holder: KeyHolder,
  since: string,
): boolean {
  const { heard, of, drafts: known } = readPosition(since);
  if (isAhead(drafts, known)) return true;
  return heard > entries.length || (holder.type === "chair" && Number.parseInt(of, 10) > access.version);
}

/** A device with a seat may read the log. A device that is waiting for a seat or was removed may not. */
function mayRead(holder: KeyHolder): boolean {
  return holder.type !== "device" || holder.seat !== null;
}

/** The delegation of a page, or null if it has none. */
function seatOf(holder: KeyHolder): DelegationId | null {
  return holder.type === "device" ? holder.seat : null;
}

/** Whether a device has another seat than before, or its seat may now read other entries that were made before. */
function readsOthers({ type }: KeyHolder, before: string, now: string): boolean {
  const readerOf = (of: string): string => /^[^?!#]*/.exec(of)?.[0] ?? "";
  return type === "device" && readerOf(before) !== readerOf(now);
}

function partOf(
  committee: OpenCommittee,
  holder: KeyHolder,
  { lines: { version }, isHostEnding, now }: Pick<HostNow, "lines" | "isHostEnding" | "now">,
): string {
  switch (holder.type) {
    case "chair":
      return `${committee.access.version}.${version}${isHostEnding ? "!" : ""}`;
    case "reader":
      return holder.isJoiningOpen ? "" : "closed";
    case "device": {
      const { seat, asked, isPutOff, isRemoved } = holder;
      if (isRemoved) return "x";
      const also = seat === null ? "" : after("+", readableSince(committee, seat, now));
      return `${seat ?? ""}${also}${asked === null ? "" : `?${asked}`}${isPutOff ? "!" : ""}`;
    }
  }
}

const texts = new WeakMap<object, string>();

function textOf(part: object): string {
  const text = texts.get(part) ?? JSON.stringify(part);
  texts.set(part, text);
  return text;
}

/** The text sent to pages. An entry that goes to forty pages is serialised once. */
export function asText({ entries, ...head }: CommitteeUpdate): string {
  return `${JSON.stringify(head).slice(0, -1)},"entries":[${entries.map(textOf).join(",")}]}`;
}
