/** Signatures of the convention itself, for validation and for the profiles; never for fitting. */
import { is, readTable, text } from "./tables.ts";

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
