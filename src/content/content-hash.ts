/**
 * A name for the content of a match (its scenario and mandates): a 64-bit hash of its canonical JSON, as 16 hexadecimal
 * digits. Records with the same name were played with the same facts and rules. It does not protect against forgery.
 */
import type { Mandate, Scenario } from "../engine/state/scenario.ts";

/** JSON with the keys of every object sorted, so that their order in the source does not matter. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(",")}}`;
}

/** Two 32-bit mixers over the UTF-16 units, each finished with the other (the shape of cyrb53). */
function hash64(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return [a, b].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

export function contentHash(scenario: Scenario, mandates: readonly Mandate[]): string {
  return hash64(canonical([scenario, mandates]));
}
