/**
 * How readily a state signed and ratified other treaties (MODEL.md §3.9, §3.10). Only treaties of the
 * shipped table are used; UNTOC, FCTC and CCM stay held out for validation.
 */
import { RATIFIED } from "../../lab/history/ratified.ts";
import { standardise } from "./stats.ts";
import { must, readTable, text } from "./tables.ts";

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
const RATIFYING_MONTHS = 36;

/** ISO date a number of months later; the day is kept as text, which is enough to compare by order. */
function monthsAfter(date: string, months: number): string {
  const [year, month, day] = date.split("-");
  const count = Number(year) * 12 + Number(month) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}-${day}`;
}

function shares(
  states: readonly string[],
  treaties: readonly string[],
  column: "signature_date" | "consent_date",
  months: number,
): readonly number[] {
  const opened = new Map(
    readTable("treaties.csv").map((row) => [text(row, "treaty"), text(row, "opened_for_signature")]),
  );
  const limit = new Map(treaties.map((treaty) => [treaty, monthsAfter(must(opened, treaty), months)]));
  const counts = new Map<string, number>();
  for (const row of readTable("ratifications.csv")) {
    const until = limit.get(text(row, "treaty"));
    const date = text(row, column);
    if (until === undefined || date === "" || date > until) continue;
    const iso3 = text(row, "iso3");
    counts.set(iso3, (counts.get(iso3) ?? 0) + 1);
  }
  return states.map((iso3) => (counts.get(iso3) ?? 0) / treaties.length);
}

/** Z over the states given, in standard deviations. */
export function signaturePropensity(states: readonly string[]): readonly number[] {
  return standardise(shares(states, SIGNED, "signature_date", SIGNING_MONTHS));
}

/** Z over the states given, in standard deviations. */
export function ratificationPropensity(states: readonly string[]): readonly number[] {
  return standardise(shares(states, RATIFIED, "consent_date", RATIFYING_MONTHS));
}
