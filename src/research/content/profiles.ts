/** What the profile of each state shows. `provenance.ts` says where each value comes from. */

import { at, is, numberOrNull, type Row, text } from "../data/tables.ts";
import { readProfileSignatures } from "./signatures.ts";
import { hasSignedBudapest, isBudapestParty, type States } from "./states.ts";

/** Columns of `states.csv` that are shown as memberships, in this order. */
export const MEMBERSHIPS: readonly string[] = [
  "eu",
  "cis",
  "csto",
  "eaeu",
  "sco",
  "brics",
  "g20",
  "oecd",
  "nato",
  "council_of_europe",
  "oas",
  "caricom",
  "mercosur",
  "au",
  "ecowas",
  "sadc",
  "eac",
  "arab_league",
  "gcc",
  "oic",
  "asean",
  "saarc",
  "pif",
  "commonwealth",
  "oif",
  "g77",
  "nam",
  "sids",
  "aosis",
  "ldc",
  "lldc",
  "foc",
];

/** The year in a cell such as "2023" or "2023(CIA)". */
export function yearOf(cell: string): number | null {
  return cell === "" ? null : Number.parseInt(cell, 10);
}

function scaled(value: number | null, scale: number): number | null {
  return value === null ? null : Math.round(value * scale);
}

function budapest(row: Row): "party" | "signed" | "unknown" {
  if (isBudapestParty(row)) return "party";
  return hasSignedBudapest(row) ? "signed" : "unknown";
}

export function buildProfiles(states: States): readonly object[] {
  const signatures = readProfileSignatures();
  return states.rows.map((row, i) => {
    const iso3 = text(row, "iso3");
    const own = signatures.get(iso3);
    return {
      iso3,
      lat: numberOrNull(row, "lat"),
      lon: numberOrNull(row, "lon"),
      memberships: MEMBERSHIPS.filter((group) => is(row, group)),
      incomeGroup: text(row, "income_group") || null,
      population: numberOrNull(row, "population"),
      populationYear: yearOf(text(row, "population_year")),
      gdpUsd: numberOrNull(row, "gdp_usd"),
      gdpYear: yearOf(text(row, "gdp_usd_year")),
      internetPct: numberOrNull(row, "internet_users_pct"),
      internetYear: yearOf(text(row, "internet_year")),
      polyarchy: Math.round(1000 * at(states.polyarchy, i)),
      idealPoint: scaled(numberOrNull(row, "unga_ideal_point"), 1000),
      budapest: budapest(row),
      budapestConsent: text(row, "budapest_consent") || null,
      legalFamily: text(row, "legal_family")
        .split("+")
        .filter((family) => family !== ""),
      hurdle: at(states.hurdleEstimated, i) ? null : at(states.hurdle, i),
      vote73187: at(states.vote73187, i),
      vote74247: at(states.vote74247, i),
      signed: own?.signed ?? null,
      signedAtHanoi: own?.atHanoi ?? false,
      ratified: own?.ratified ?? null,
    };
  });
}
