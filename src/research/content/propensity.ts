/**
 * How readily a state signed other treaties and how early it joined them (MODEL.md §3.9, §3.10), computed only from
 * the treaties shipped with the game.
 */

import { must, readTable, text } from "../data/tables.ts";
import { readinessAt } from "../hazard/setting.ts";
import { dayOf } from "../history/history.ts";
import { readProductHistory } from "../history/product-history.ts";
import { standardise } from "./stats.ts";

/** The 15 treaties with 20 to 170 signatures in the first month. */
export const SIGNED: readonly string[] = [
  "UNCAC",
  "Rome Statute",
  "Nuclear Terrorism",
  "Ottawa (Mine Ban)",
  "ATT",
  "CTBT",
  "CWC",
  "CRPD",
  "Cartagena",
  "Rotterdam",
  "Stockholm",
  "Minamata",
  "TPNW",
  "ICPPED (Enforced Disappearance)",
  "CEDAW-OP",
];

const SIGNING_MONTHS = 1;
/** The day on which the convention was opened for signature in Hanoi. */
const OPENING = "2025-10-25";

/**
 * The ISO date a number of months later. The day of the month is copied even if the later month is too short for it,
 * which is enough for comparing dates.
 */
function monthsAfter(date: string, months: number): string {
  const [year, month, day] = date.split("-");
  const count = Number(year) * 12 + Number(month) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}-${day}`;
}

function sharesSigned(states: readonly string[]): readonly number[] {
  const opened = new Map(
    readTable("treaties.csv").map((row) => [text(row, "treaty"), text(row, "opened_for_signature")]),
  );
  const limit = new Map(SIGNED.map((treaty) => [treaty, monthsAfter(must(opened, treaty), SIGNING_MONTHS)]));
  const counts = new Map<string, number>();
  for (const row of readTable("ratifications.csv")) {
    const until = limit.get(text(row, "treaty"));
    const date = text(row, "signature_date");
    if (until === undefined || date === "" || date > until) continue;
    const iso3 = text(row, "iso3");
    counts.set(iso3, (counts.get(iso3) ?? 0) + 1);
  }
  return states.map((iso3) => (counts.get(iso3) ?? 0) / SIGNED.length);
}

/** How readily each state signed other treaties, as a z-score over the given states. */
export function signaturePropensity(states: readonly string[]): readonly number[] {
  return standardise(sharesSigned(states));
}

/** How early a state joined other treaties, as a z-score; treaties close to October 2025 count more. */
export function readiness(): readonly number[] {
  const { pasts, countries } = readProductHistory();
  return readinessAt(dayOf(OPENING) ?? 0, pasts, countries.length);
}
