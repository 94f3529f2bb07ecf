/** Signatures of the convention itself, for validation and for the profiles, but never for fitting. */
import { is, readJson, readTable, text } from "../data/tables.ts";

const LAST_DAY_AT_HANOI = "2025-10-26";

/** UN members that signed on 25 or 26 October 2025. */
export function hanoiSigners(): ReadonlySet<string> {
  return new Set(
    readTable("uncc_signatures.csv")
      .filter(
        (row) => is(row, "is_un_member") && text(row, "signature_date").slice(0, 10) <= LAST_DAY_AT_HANOI,
      )
      .map((row) => text(row, "iso3")),
  );
}

type Signatory = Readonly<{
  iso3: string;
  signed: string;
  ratified: Readonly<{ date: string }> | null;
  confidence: string;
}>;

/** `signed` and `ratified` are ISO dates, as exact as the source: to the day, month or year. */
export type ProfileSignature = Readonly<{
  signed: string | null;
  atHanoi: boolean;
  ratified: string | null;
  confidence: string;
}>;

/**
 * "2026-02-10 (parliament); deposit date not found" → "2026": a vote in parliament shows only the year of a deposit.
 */
function depositDate(date: string): string {
  return date.includes("parliament") || date.includes("by") ? date.slice(0, 4) : date;
}

/** Signatures by state. Those reported with low confidence are not shown. */
export function readProfileSignatures(): ReadonlyMap<string, ProfileSignature> {
  const hanoi = hanoiSigners();
  const { signatories } = readJson<{ signatories: readonly Signatory[] }>("facts/signatories.json");
  return new Map(
    signatories.map(({ iso3, signed, ratified, confidence }) => [
      iso3,
      {
        signed: confidence === "low" ? null : signed,
        atHanoi: hanoi.has(iso3),
        ratified: ratified === null ? null : depositDate(ratified.date),
        confidence,
      },
    ]),
  );
}
