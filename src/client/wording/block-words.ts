/** What a block of an article would do, and what it leaves. */
import { t } from "./index.ts";

/** The last block spent on an article is none for the last night, where the whole text is put. */
export function blockNote(mayBlock: boolean, blocks: number): string {
  if (!mayBlock) return t("negotiation:close.blockNone");
  return blocks === 1
    ? t("negotiation:close.blockLast")
    : t("negotiation:close.blockNote", { count: blocks });
}
