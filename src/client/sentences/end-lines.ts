/** Journal lines of signature, deposits, entry into force, the first conference and the end. */

import type { GameEvent } from "../../engine/events/event.ts";
import type { RatificationFact } from "../../engine/events/ratification.ts";
import type { Ballot } from "../../engine/state/treaty.ts";
import { t } from "../i18n/index.ts";
import { type Line, type LineContext, line, type Writers } from "../i18n/journal-line.ts";
import { monthName } from "../i18n/names.ts";

/** Indices of the countries whose entry is above 0. */
function countriesWith(list: readonly number[]): number[] {
  return list.flatMap((value, country) => (value > 0 ? [country] : []));
}

export const endLines: Writers<RatificationFact> = {
  signaturesOpened: (event, { names }) => {
    const signed = countriesWith(event.signed);
    const declarations = countriesWith(event.declarations);
    if (signed.length === 0) return [line(t("journal.signedNone"), { tone: "chapter" })];
    const signing = t("journal.signed", { count: signed.length, countries: names.countries(signed) });
    const lines = [line(signing, { tone: "chapter", countries: signed })];
    if (declarations.length === 0) return lines;
    const declared = t("journal.declared", {
      count: declarations.length,
      countries: names.countries(declarations),
    });
    return [...lines, line(declared, { countries: declarations })];
  },
  monthsPassed: (event, context) => linesOfMonths(event, context),
  thresholdReached: ({ country, inForce }, { names }) => {
    const values = { country: names.country(country), month: monthName(inForce) };
    return [line(t("journal.threshold", values), { tone: "great", countries: [country] })];
  },
  conferenceHeld: ({ conference }) => [
    line(t("journal.conferenceObservers", ballotWords(conference.observers)), { tone: "chapter" }),
    line(t("journal.conferenceProtocol", ballotWords(conference.protocol))),
  ],
  // Months are counted from the opening for signature, so a match that ends in month 0 adopted no text.
  matchEnded: ({ month }) => [
    line(t(month > 0 ? "journal.matchEnded" : "journal.matchEndedEarly"), { tone: "chapter" }),
  ],
};

function ballotWords({ tally, carried }: Ballot): { yes: number; no: number; result: string } {
  return { yes: tally.yes, no: tally.no, result: t(carried ? "journal.carried" : "journal.notCarried") };
}

/** One line for each month with instruments, and one for all new signatures in the period. */
function linesOfMonths(
  event: Extract<GameEvent, { type: "monthsPassed" }>,
  { names }: LineContext,
): readonly Line[] {
  const lines: Line[] = [];
  const signed = event.signatures.map(([, country]) => country);
  if (signed.length > 0) {
    lines.push(line(t("journal.signedLater", { countries: names.countries(signed) }), { countries: signed }));
  }
  for (const [month, countries] of byMonth(event.deposits)) {
    const values = { month: monthName(month), countries: names.countries(countries) };
    lines.push(line(t("journal.deposits", values), { tone: "good", countries }));
  }
  if (event.deposits.length === 0) {
    lines.push(line(t("journal.monthsQuiet", { from: monthName(event.from), to: monthName(event.to) })));
  }
  if (event.euConsent >= event.from && event.euConsent <= event.to) lines.push(line(t("journal.euConsent")));
  return lines;
}

function byMonth(pairs: readonly (readonly [number, number])[]): ReadonlyMap<number, readonly number[]> {
  const months = new Map<number, number[]>();
  for (const [month, country] of pairs) {
    const found = months.get(month) ?? [];
    found.push(country);
    months.set(month, found);
  }
  return months;
}
