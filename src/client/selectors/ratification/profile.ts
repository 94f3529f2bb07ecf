/** What is known about a state, in words. Each datum has its sources and a mark, such as measured or estimated. */
import {
  DATA_SOURCES,
  EVIDENCE,
  type Mark,
  PROFILES,
  type Profile,
  type Provenance,
  provenanceOf,
  provenanceOfPosition,
} from "../../../content/provenance.ts";
import type { Country } from "../../../engine/state/scenario.ts";
import { fromContent, list, number, t } from "../../i18n/index.ts";
import { articleTitle } from "../../i18n/names.ts";

export type SourceWords = Readonly<{ title: string; url: string }>;
/** The source of a datum and its year. */
export type Origin = Readonly<{
  label: string;
  mark: Mark;
  sources: readonly SourceWords[];
  year: number;
}>;
export type Fact = Origin & Readonly<{ id: string; value: string }>;

const BY_ISO: ReadonlyMap<string, Profile> = new Map(PROFILES.map((profile) => [profile.iso3, profile]));

/** Values of a profile; null if none was found. */
type Values = Readonly<Record<string, string | null>>;

/** The known facts of a state and the model's figures about it, in reading order. */
export function factsOf(country: Country): readonly Fact[] {
  const profile = BY_ISO.get(country.iso3);
  const values: Values = { ...(profile === undefined ? {} : valuesOf(profile)), ...figuresOf(country) };
  return Object.entries(values).flatMap(([datum, value]) =>
    value === null ? [] : [{ id: datum, value, ...originOf(country.iso3, datum) }],
  );
}

/** Gives GDP in whole billions of dollars, or in millions if it is under one billion. */
function gdpText(usd: number): string {
  if (usd < 1e9) return t("profile.gdpInMillions", { value: number(Math.round(usd / 1e6)) });
  return t("profile.gdp", { value: number(Math.round(usd / 1e9)) });
}

function valuesOf(profile: Profile): Values {
  const { population, gdpUsd, internetPct, polyarchy, idealPoint, budapest, legalFamily, hurdle } = profile;
  return {
    population: population === null ? null : number(population),
    gdp: gdpUsd === null ? null : gdpText(gdpUsd),
    internet: internetPct === null ? null : t("common.percent", { value: number(internetPct) }),
    polyarchy: t("common.ofMost", { value: number(polyarchy / 1000), most: 1 }),
    idealPoint: idealPoint === null ? null : number(idealPoint / 1000),
    budapest: fromContent(`budapest.${budapest}`),
    legalFamily:
      legalFamily.length === 0 ? null : list(legalFamily.map((id) => fromContent(`legalFamily.${id}`))),
    hurdle: hurdle === null ? null : fromContent(`hurdle.${hurdle}`),
    vote74247: fromContent(`vote.${profile.vote74247}`),
    vote73187: fromContent(`vote.${profile.vote73187}`),
    signed: profile.signed,
    ratified: profile.ratified,
  };
}

/** The model's own figures, out of a thousand. */
function figuresOf({ capacity, need }: Country): Values {
  return { capacity: ofThousand(capacity), need: ofThousand(need) };
}

function ofThousand(value: number): string {
  return t("common.ofMost", { value: number(value), most: number(1000) });
}

export function originOf(iso3: string, datum: string): Origin {
  return inWords(fromContent(`datum.${datum}`), provenanceOf(iso3, datum));
}

function inWords(label: string, { mark, sources, year }: Provenance): Origin {
  return { label, mark, sources: sources.map(sourceWords), year };
}

export function sourceWords(id: string): SourceWords {
  return { title: fromContent(`source.${id}.title`), url: fromContent(`source.${id}.url`) };
}

/** The source of a state's position on an article: a report or the model. */
export function positionOrigin(iso3: string, article: string): Origin {
  return inWords(articleTitle(article), provenanceOfPosition(iso3, article));
}

export type DataSet = SourceWords & Readonly<{ id: string; years: string; licence: string }>;

/** Every data set that ships, for the page of sources. */
export function dataSets(): readonly DataSet[] {
  return DATA_SOURCES.map(({ id, years, licence }) => ({ id, years, licence, ...sourceWords(id) }));
}

export type Report = SourceWords & Readonly<{ id: string; year: number | null; trust: string }>;

/** Reports on the talks, from which positions and texts are drawn. */
export function reports(): readonly Report[] {
  return EVIDENCE.map(({ id, year, trust }) => ({
    id,
    year,
    trust: fromContent(`trust.${trust}.name`),
    ...sourceWords(id),
  }));
}
