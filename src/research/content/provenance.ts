/**
 * Where each value of a profile comes from: a rule for each value, and the states that differ from the rule. Recalled
 * values keep their mark, so nothing from memory is shown as a fact.
 */

import { at, type Row, text } from "../data/tables.ts";
import type { DraftArticle, DraftMandate, DraftSentence } from "./drafts.ts";
import type { HurdleCheck } from "./hurdles.ts";
import { evidenceKeys, readSources } from "./names.ts";
import { MEMBERSHIPS, yearOf } from "./profiles.ts";
import { readProfileSignatures } from "./signatures.ts";
import type { States } from "./states.ts";

type Mark = "measured" | "sourced" | "recalled" | "estimated" | "modelled";
/**
 * `year` is the year of the source. For modelled values, it is the year of their newest data; for recalled values,
 * the year in which they were written down. `weak`: the source itself is doubtful.
 */
type Origin = Readonly<{ source: string; year: number; mark: Mark; weak: boolean }>;
type Rule = Readonly<{ datum: string }> & Origin;
type Exception = Readonly<{ datum: string; iso3: string }> & Origin;

const origin = (source: string, year: number, mark: Mark, weak = false): Origin => ({
  source,
  year,
  mark,
  weak,
});

/** The year of the Factbook edition that was used. Values without a date in the Factbook get this year. */
const FACTBOOK = 2026;
/** The year of the newest figures that the model uses. */
const MODEL = 2024;
/** The year in which the tables were made, including the values that came from memory. */
const WRITTEN = 2026;
/** The year of the last list of parties to the Budapest Convention that was used; it is incomplete. */
const BUDAPEST_LIST = 2024;

/**
 * Groupings corrected from memory. It is not recorded which cells were corrected, so the whole column is marked as
 * recalled.
 */
const RECALLED_GROUPS = [
  "nam",
  "csto",
  "sco",
  "commonwealth",
  "brics",
  "sadc",
  "mercosur",
  "cis",
  "oas",
  "foc",
];
const GROUPS_2024 = ["eu", "g77", "sids", "aosis", "ldc", "lldc", "oecd", "g20"];

function membershipOrigin(group: string): Origin {
  if (RECALLED_GROUPS.includes(group)) return origin("memory", WRITTEN, "recalled");
  if (group === "au") return origin("factbook", FACTBOOK, "estimated");
  return GROUPS_2024.includes(group)
    ? origin("countrygroups", 2024, "sourced")
    : origin("factbook", FACTBOOK, "sourced");
}

const RULES: readonly (readonly [string, Origin])[] = [
  ["name", origin("world-countries", 2025, "sourced")],
  ["coordinates", origin("world-countries", 2025, "sourced")],
  ["unGroup", origin("countrygroups", 2024, "sourced")],
  ["incomeGroup", origin("world-bank", 2025, "sourced")],
  ["population", origin("world-bank", 2024, "measured")],
  ["gdp", origin("world-bank", 2023, "measured")],
  ["internet", origin("factbook", 2023, "measured")],
  ["polyarchy", origin("vdem", 2024, "measured")],
  ["idealPoint", origin("ideal-points", 2019, "measured")],
  ["budapest", origin("coe", 2015, "sourced")],
  ["legalFamily", origin("factbook", FACTBOOK, "estimated")],
  ["hurdle", origin("simmons", 2009, "sourced")],
  ["vote73187", origin("unvotes", 2018, "sourced")],
  ["vote74247", origin("unvotes", 2019, "sourced")],
  ["signed", origin("signatures", 2025, "sourced")],
  ["ratified", origin("press", 2026, "sourced", true)],
  ["capacity", origin("model", MODEL, "modelled")],
  ["need", origin("model", MODEL, "modelled")],
  ["power", origin("model", MODEL, "modelled")],
  ["outside", origin("model", MODEL, "modelled")],
  ["signaturePropensity", origin("untc", 2023, "measured")],
  ["readiness", origin("untc", 2023, "measured")],
  ["position", origin("model", MODEL, "modelled")],
];

function rules(): readonly Rule[] {
  const plain = RULES.map(([datum, from]) => ({ datum, ...from }));
  const groups = MEMBERSHIPS.map((group) => ({ datum: `membership.${group}`, ...membershipOrigin(group) }));
  return [...plain, ...groups];
}

function budapestOrigin(row: Row): Origin {
  const status = text(row, "budapest_status");
  const consent = yearOf(text(row, "budapest_consent").slice(0, 4));
  if (status.includes("recalled")) return origin("memory", WRITTEN, "recalled");
  if (status === "") return origin("coe", BUDAPEST_LIST, "estimated");
  return origin("coe", consent ?? 2015, "sourced");
}

/**
 * The Dutch table is cut off after "Turkije". These states may therefore have signed without being listed. Three
 * other missing states were filled in.
 */
const SIGNATURE_UNSURE = ["ARE", "VUT", "ZMB", "KOR", "CHE", "IND"];

function signedOrigin(iso3: string, confidence: string | undefined): Origin {
  if (SIGNATURE_UNSURE.includes(iso3)) return origin("signatures", 2025, "estimated", true);
  if (confidence === "medium-low") return origin("memory", WRITTEN, "recalled");
  if (iso3 === "ZAF") return origin("press", 2025, "estimated", true);
  if (iso3 === "CAN") return origin("press", 2026, "sourced", true);
  return origin("signatures", 2025, "sourced");
}

/** A state that neither source covers gets the middle of the scale. */
function hurdleOrigin(row: Row, check: HurdleCheck | null): Origin {
  if (check !== null) return origin(check.source, check.year, "sourced");
  const source = text(row, "ratif_hurdle_source");
  if (source.startsWith("manystates")) return origin("manystates", 2025, "sourced");
  return origin("simmons", 2009, source === "" ? "estimated" : "sourced");
}

function gdpOrigin(row: Row): Origin {
  const cell = text(row, "gdp_usd_year");
  const year = yearOf(cell);
  if (year === null) throw new Error(`the GDP of ${text(row, "iso3")} has no year`);
  return cell.includes("CIA")
    ? origin("factbook", year, "estimated")
    : origin("world-bank", year, "measured");
}

/** Gaps are filled with the lowest share in the file, which is from 2019. */
function internetOrigin(row: Row): Origin {
  const year = yearOf(text(row, "internet_year"));
  return year === null ? origin("factbook", 2019, "estimated") : origin("factbook", year, "measured");
}

function ofState(
  states: States,
  i: number,
  confidence: string | undefined,
): readonly (readonly [string, Origin])[] {
  const row = at(states.rows, i);
  return [
    ["gdp", gdpOrigin(row)],
    ["internet", internetOrigin(row)],
    ["polyarchy", origin("vdem", 2024, at(states.polyEstimated, i) ? "estimated" : "measured")],
    ["budapest", budapestOrigin(row)],
    ["hurdle", hurdleOrigin(row, at(states.hurdleCheck, i))],
    ["signed", signedOrigin(text(row, "iso3"), confidence)],
  ];
}

/** The values of states that differ from the rule. */
function exceptions(states: States): readonly Exception[] {
  const signatures = readProfileSignatures();
  const usual = new Map(RULES.map(([datum, from]) => [datum, JSON.stringify(from)]));
  return states.iso3.flatMap((iso3, i) =>
    ofState(states, i, signatures.get(iso3)?.confidence)
      .filter(([datum, from]) => usual.get(datum) !== JSON.stringify(from))
      .map(([datum, from]) => ({ datum, iso3, ...from })),
  );
}

function mandateOrigins(mandates: readonly DraftMandate[]): readonly object[] {
  const from = ({ mark, source }: DraftSentence) => ({ mark, sources: evidenceKeys(source) });
  return mandates.flatMap(({ iso3, lines }) =>
    lines.flatMap(({ article, redLine, ...line }) => [
      { iso3, part: "objective", article, ...from(line) },
      ...(redLine === undefined ? [] : [{ iso3, part: "redLine", article, ...from(redLine) }]),
    ]),
  );
}

/** What is known about the adopted text of an article; anything partly from memory counts as recalled. */
function articleOrigins(articles: readonly DraftArticle[]): readonly object[] {
  return articles.map(({ id, adoptedTrust, sources }) => ({
    article: id,
    mark: adoptedTrust.includes("recalled") ? "recalled" : "sourced",
    sources,
  }));
}

/** States reported to back an alternative, with the sources; names from memory are kept apart. */
function backerOrigins(articles: readonly DraftArticle[]): readonly object[] {
  const state = /^([A-Z]{3}|EU)\b/;
  return articles.flatMap(({ id, options }) =>
    options.map(({ key, backers }) => ({
      article: id,
      alternative: key,
      sourced: backers.sourced.flatMap(({ who, keys }) => {
        const name = state.exec(who)?.[1];
        return name === undefined ? [] : [{ who: name, sources: keys }];
      }),
      recalled: backers.recalled.flatMap((who) => state.exec(who)?.[1] ?? []),
    })),
  );
}

export function buildProvenance(
  states: States,
  articles: readonly DraftArticle[],
  mandates: readonly DraftMandate[],
): object {
  const { evidence, data } = readSources();
  return {
    sources: data.map(({ id, url, years, licence }) => ({ id, url, years, licence })),
    evidence: evidence.map(({ id, url, year, trust }) => ({ id, url, year, trust })),
    rules: rules(),
    exceptions: exceptions(states),
    articles: articleOrigins(articles),
    backers: backerOrigins(articles),
    mandates: mandateOrigins(mandates),
  };
}
