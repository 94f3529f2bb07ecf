/**
 * What the profile of a state shows, and where each value comes from. Matches do not need this file. Titles and
 * addresses of sources are in the i18n catalogue, under `source.<id>`.
 */

import profiles from "./generated/profiles.json" with { type: "json" };
import generated from "./generated/provenance.json" with { type: "json" };
import { oneOf } from "./one-of.ts";
import { SOURCED_POSITIONS } from "./positions.ts";

/**
 * measured: from a published data set · sourced: reported in the source · recalled: from memory, unchecked · estimated:
 * a gap filled in, or inferred indirectly · modelled: computed by the game.
 */
export const MARKS = ["measured", "sourced", "recalled", "estimated", "modelled"] as const;
export type Mark = (typeof MARKS)[number];

const BUDAPEST = ["party", "signed", "unknown"] as const;
const VOTES = ["Y", "N", "A", "X"] as const;

/**
 * Null: not found. Polyarchy and ideal point are in thousandths, hurdle in tenths; dates are as exact as the source.
 */
export type Profile = Readonly<{
  iso3: string;
  lat: number | null;
  lon: number | null;
  memberships: readonly string[];
  incomeGroup: string | null;
  population: number | null;
  populationYear: number | null;
  gdpUsd: number | null;
  gdpYear: number | null;
  internetPct: number | null;
  internetYear: number | null;
  polyarchy: number;
  idealPoint: number | null;
  budapest: (typeof BUDAPEST)[number];
  budapestConsent: string | null;
  legalFamily: readonly string[];
  hurdle: number | null;
  vote73187: (typeof VOTES)[number];
  vote74247: (typeof VOTES)[number];
  signed: string | null;
  signedAtHanoi: boolean;
  ratified: string | null;
}>;

/**
 * `year`: of the source; for modelled values, of the newest data; for recalled ones, when they were written down.
 * `weak`: the source itself is doubtful. `sources`: ids of `source.<id>` in the i18n catalogue.
 */
export type Provenance = Readonly<{
  mark: Mark;
  sources: readonly string[];
  year: number;
  weak: boolean;
}>;

/** In ISO order. */
export const PROFILES: readonly Profile[] = profiles.map((profile) => ({
  ...profile,
  budapest: oneOf(BUDAPEST, profile.budapest),
  vote73187: oneOf(VOTES, profile.vote73187),
  vote74247: oneOf(VOTES, profile.vote74247),
}));

export const DATA: readonly string[] = generated.rules.map(({ datum }) => datum);

type Origin = (typeof generated.rules)[number];

function provenance({ mark, source, year, weak }: Omit<Origin, "datum">): Provenance {
  return { mark: oneOf(MARKS, mark), sources: [source], year, weak };
}

const RULES: ReadonlyMap<string, Provenance> = new Map(
  generated.rules.map((rule) => [rule.datum, provenance(rule)]),
);
const EXCEPTIONS: ReadonlyMap<string, Provenance> = new Map(
  generated.exceptions.map((one) => [`${one.datum}/${one.iso3}`, provenance(one)]),
);
const REPORTED: ReadonlyMap<string, number | null> = new Map(
  generated.evidence.map(({ id, year }) => [id, year]),
);

/** The year of the newest report; at least one of them has a date. */
function newest(sources: readonly string[]): number {
  return Math.max(...sources.map((id) => REPORTED.get(id) ?? 0));
}

const POSITIONS: ReadonlyMap<string, Provenance> = new Map(
  SOURCED_POSITIONS.map(({ article, iso3, sources }) => [
    `${article}/${iso3}`,
    { mark: "sourced", sources, year: newest(sources), weak: false },
  ]),
);

/** Where a value of a profile comes from; memberships are `membership.<group>`. Throws for an unknown datum. */
export function provenanceOf(iso3: string, datum: string): Provenance {
  const found = EXCEPTIONS.get(`${datum}/${iso3}`) ?? RULES.get(datum);
  if (found === undefined) throw new Error(`no provenance of ${datum}`);
  return found;
}

/** Where the position of a state on an article comes from: a report, or the model. */
export function provenanceOfPosition(iso3: string, article: string): Provenance {
  return POSITIONS.get(`${article}/${iso3}`) ?? provenanceOf(iso3, "position");
}

export type MandateProvenance = Readonly<{
  iso3: string;
  part: "objective" | "redLine";
  article: string;
  mark: Mark;
  sources: readonly string[];
}>;

const PARTS = ["objective", "redLine"] as const;

export const MANDATE_PROVENANCE: readonly MandateProvenance[] = generated.mandates.map((line) => ({
  ...line,
  part: oneOf(PARTS, line.part),
  mark: oneOf(MARKS, line.mark),
}));

/** What is known about the adopted text of each article. */
export const ARTICLE_PROVENANCE: readonly Readonly<{
  article: string;
  mark: Mark;
  sources: readonly string[];
}>[] = generated.articles.map((article) => ({ ...article, mark: oneOf(MARKS, article.mark) }));

/** States and groups reported to have backed an alternative; `recalled` names are from memory and stay marked. */
export const BACKERS: readonly Readonly<{
  article: string;
  alternative: string;
  sourced: readonly Readonly<{ who: string; sources: readonly string[] }>[];
  recalled: readonly string[];
}>[] = generated.backers;

/** Data sets with their address, years ("2015–2024") and licence, for the page of sources. */
export const DATA_SOURCES: readonly Readonly<{ id: string; url: string; years: string; licence: string }>[] =
  generated.sources;

/** Reports on the talks. Trust A is official or primary, B secondary; `year` is null if the page has no date. */
export const EVIDENCE: readonly Readonly<{ id: string; url: string; year: number | null; trust: string }>[] =
  generated.evidence;
