/** The messages of the page by which it refuses a file. */
import { said } from "../../research/content/catalogue.ts";

/** What may be wrong with a spoilt file; anything else is the page's own fault. */
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

/** The code of the sentence in a message, or null where it says none of them. */
export function codeIn(message: string): string | null {
  return CODES.find((code) => message.includes(said(`problem.${code}`))) ?? null;
}
