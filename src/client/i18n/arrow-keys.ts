/** Arrow keys as they are meant: on a right-to-left page the left arrow leads on, and the right one back. */
import { direction } from "./index.ts";

const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" };

/** The key that a left-to-right page would have received. @param key `KeyboardEvent.key` */
export function logicalKey(key: string, towards = direction()): string {
  return towards === "rtl" ? (MIRRORED[key] ?? key) : key;
}
