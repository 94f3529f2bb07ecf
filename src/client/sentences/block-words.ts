/** Says what blocking an article costs, or why it is impossible. */
import { t } from "../i18n/index.ts";

/**
 * The note beside the choice to block. If this is the last block, the note warns that none will be left for the last
 * night, when the whole text is decided.
 * @param cost what the block costs, in trust
 */
export function blockNote(mayBlock: boolean, blocks: number, cost: number): string {
  if (!mayBlock) return t("negotiation:close.blockNone");
  return t(blocks === 1 ? "negotiation:close.blockLast" : "negotiation:close.blockNote", { cost });
}
