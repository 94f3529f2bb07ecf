/** Moves the carets of those who write a draft. */
import type { CaretMove, KeyHolder } from "../../committee/message.ts";
import { notify } from "../../kernel/outbox.ts";
import type { Placed } from "./caret-book.ts";
import { type CommitteeRuntime, committeeOf, type RefusalReason } from "./runtime.ts";
import { authorOf } from "./shared-drafts.ts";

/** How long moves are held back, so that those of several writers go out together. */
const GATHER_MS = 200;

/** Moves the caret of a device, or removes it. @returns why not, or null */
export function moveCaret(
  committee: CommitteeRuntime,
  holder: KeyHolder,
  { draft, caret }: CaretMove,
): RefusalReason | null {
  const open = committeeOf(committee);
  if (open === null || holder.type !== "device" || holder.seat === null) return "notYours";
  const shared = open.drafts.find(({ id }) => id === draft);
  if (shared?.writers.includes(holder.seat) !== true) return "unknownDraft";
  const { carets } = committee;
  for (const id of carets.keys()) if (!open.drafts.some((one) => one.id === id)) carets.delete(id);
  const { moves, placed } = carets.get(draft) ?? { moves: 0, placed: new Map<number, Placed>() };
  const others = [...placed].filter(([device]) => device !== holder.id);
  const own: Placed | null =
    caret === null
      ? null
      : {
          caret: { ...caret, client: authorOf(caret.client, holder.seat), draft, seat: holder.seat },
          at: committee.clock.now(),
        };
  const now = own === null ? others : [...others, [holder.id, own] as const];
  carets.set(draft, { moves: moves + 1, placed: new Map(now) });
  const about = open.access.devices.flatMap(({ id, seat }) =>
    id !== holder.id && seat !== null && shared.writers.includes(seat) ? [id] : [],
  );
  notify(committee, { about: new Set(about), within: GATHER_MS });
  return null;
}
