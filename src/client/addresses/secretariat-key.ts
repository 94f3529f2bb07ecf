/** The key of a conference's secretariat. @example "#board/43TP6F-PlknI4lQaEyqZN1tjch1RgPlknI4lQaE" */
import { tabSecret } from "./tab-secret.ts";

export const SECRETARIAT_SECRET = tabSecret("fortieth.secretariat", /^#board\/([\w-]{1,60})$/);

/** The address of a board that opens with this key. */
export function boardFragment(key: string): string {
  return `#board/${key}`;
}
