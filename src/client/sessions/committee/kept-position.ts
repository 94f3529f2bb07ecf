/** The position paper that a delegation types on this device, so that it survives a reload or a crash of the page. */
import * as z from "zod/mini";
import type { DelegationId } from "../../../committee/state/delegation.ts";
import { keepEntry, keptAfter, keptEntry } from "../../storage/browser-stores.ts";

const STORE = "fortieth.position.";

/** Words that nobody came back for are removed after this time. */
const KEPT_MS = 30 * 86_400_000;

const kept = z.object({ text: z.string(), at: z.number() });

const place = (code: string, seat: DelegationId): string => `${code}.${seat}`;

/** @param text null once it has been handed in. @returns false if the browser refuses to store it */
export function keepPosition(code: string, seat: DelegationId, text: string | null): boolean {
  const entry = text === null ? null : JSON.stringify({ text, at: Date.now() });
  return keepEntry(STORE, entry, place(code, seat));
}

/** The text stored here, or null. Removes what is old, in any committee. */
export function keptPosition(code: string, seat: DelegationId): string | null {
  for (const of of keptAfter(STORE))
    if ((read(of)?.at ?? 0) < Date.now() - KEPT_MS) keepEntry(STORE, null, of);
  return read(place(code, seat))?.text ?? null;
}

function read(of: string): z.output<typeof kept> | null {
  try {
    const found = kept.safeParse(JSON.parse(keptEntry(STORE, of) ?? ""));
    return found.success ? found.data : null;
  } catch {
    return null;
  }
}
