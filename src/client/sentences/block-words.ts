/** What a block of an article costs, or why there is none. */
import { t } from "../i18n/index.ts";

/**
 * The last block spent on an article is none for the last night, where the whole text is put.
 * @param cost trust it takes
 */
export function blockNote(mayBlock: boolean, blocks: number, cost: number): string {
  if (!mayBlock) return t("negotiation:close.blockNone");
  return t(blocks === 1 ? "negotiation:close.blockLast" : "negotiation:close.blockNote", { cost });
}
