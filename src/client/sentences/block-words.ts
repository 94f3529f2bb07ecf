/** Says what blocking an article costs, or why it is impossible. */
import { t } from "../i18n/index.ts";

/**
 * If the last block is spent on an article, none is left for the last night, when the whole text is decided.
 * @param cost in trust
 */
export function blockNote(mayBlock: boolean, blocks: number, cost: number): string {
  if (!mayBlock) return t("negotiation:close.blockNone");
  return t(blocks === 1 ? "negotiation:close.blockLast" : "negotiation:close.blockNote", { cost });
}
