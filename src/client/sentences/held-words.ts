/** Why an article is still open after a closing, in the same words on the wall, in the news and on the devices. */
import type { ClosingFact } from "../../engine/events/closing.ts";
import { t } from "../i18n/index.ts";

/** Why an article was put to the room and not agreed. */
export type HeldWhy = Extract<ClosingFact, Readonly<{ type: "articleHeld" }>>["why"];

const HELD = {
  blocked: "journal.heldBlocked",
  firstReading: "journal.heldFirstReading",
  chair: "journal.heldChair",
} as const satisfies Readonly<Record<HeldWhy, string>>;

/** @param about the article, or its text in quotes */
export function heldText(why: HeldWhy, about: string): string {
  return t(HELD[why], { article: about });
}
