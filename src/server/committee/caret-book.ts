/**
 * Where the writers of a draft stand in its text. Carets are kept only in memory, never in the log, and only the
 * writers of the draft are sent them. Writers whose pages are connected to different hosts do not see each other's.
 */
import type { DraftCaret, KeyHolder } from "../../committee/message.ts";
import type { SharedDraft } from "./shared-drafts.ts";

/** How long a caret that does not move is shown. */
const IDLE_MS = 60_000;

export type Placed = Readonly<{ caret: DraftCaret; at: number }>;

/** `moves`: how often a caret of the draft has moved. `placed`: the carets by device. */
type DraftCarets = Readonly<{ moves: number; placed: ReadonlyMap<number, Placed> }>;

/** The carets of a committee, by draft. */
export type CaretBook = Map<string, DraftCarets>;

export function newCarets(): CaretBook {
  const carets: CaretBook = new Map();
  return carets;
}

type Told = Readonly<{ position: string; news: readonly DraftCaret[] | null }>;

/**
 * The carets that a page may see: those of others in the drafts that its delegation writes.
 * @param since the part of the page's last position about carets
 */
export function visibleCarets(
  carets: CaretBook,
  drafts: readonly SharedDraft[],
  holder: KeyHolder,
  since: string,
  now: number,
): Told {
  if (holder.type !== "device" || carets.size === 0) return { position: "", news: since === "" ? null : [] };
  const { id: own, seat } = holder;
  const mine = drafts.filter(({ id, writers }) => carets.has(id) && seat !== null && writers.includes(seat));
  const position = mine.map(({ id }) => carets.get(id)?.moves ?? 0).join(".");
  if (position === since) return { position, news: null };
  const news = mine.flatMap(({ id, writers }) =>
    [...(carets.get(id)?.placed ?? [])].flatMap(([device, { caret, at }]) =>
      device !== own && now - at < IDLE_MS && writers.includes(caret.seat) ? [caret] : [],
    ),
  );
  return { position, news };
}
