/** The messages with which the page refuses a file. */
import { said } from "../../research/content/catalogue.ts";

/** The codes of the problems that a corrupt file can have. Any other message is the page's own fault. */
const CODES = [
  "notJson",
  "tooBig",
  "notOurs",
  "damaged",
  "tampered",
  "otherVersion",
  "otherContent",
  "older",
  "badLink",
  "saveMissing",
] as const;

/** The code of the sentence that a message contains, or null if it contains none of these sentences. */
export function codeIn(message: string): string | null {
  return CODES.find((code) => message.includes(said(`problem.${code}`))) ?? null;
}
