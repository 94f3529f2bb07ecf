/** What is known of a state, in words, each datum with its mark and its sources. */
import {
  DATA_SOURCES,
  EVIDENCE,
  type Mark,
  PROFILES,
  type Profile,
  provenanceOf,
  provenanceOfPosition,
} from "../../content/provenance.ts";
import type { Country } from "../../engine/state/scenario.ts";
import { fromContent, list, number, t } from "../wording/index.ts";

export type SourceWords = Readonly<{ title: string; url: string }>;
export type Fact = Readonly<{
  id: string;
  label: string;
  value: string;
  mark: Mark;
  sources: readonly SourceWords[];
  year: number | null;
}>;

const BY_ISO: ReadonlyMap<string, Profile> = new Map(PROFILES.map((profile) => [profile.iso3, profile]));

/** Values of a profile, null where none was found. */
type Values = Readonly<Record<string, string | null>>;

/** Facts of a state that were found, and the model's figures about it, in the order of reading. */
export function factsOf(country: Country): readonly Fact[] {
  const profile = BY_ISO.get(country.iso3);
  const values: Values = { ...(profile === undefined ? {} : valuesOf(profile)), ...figuresOf(country) };
  return Object.entries(values).flatMap(([datum, value]) =>
    value === null
      ? []
      : [{ id: datum, label: fromContent(`datum.${datum}`), value, ...originOf(country.iso3, datum) }],
  );
}

/** In millions where a billion would read as nothing. */
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

/** The model's own figures, shown of a thousand. */
function figuresOf({ capacity, need }: Country): Values {
  return { capacity: ofThousand(capacity), need: ofThousand(need) };
}

function ofThousand(value: number): string {
  return t("common.ofMost", { value: number(value), most: number(1000) });
}

function originOf(iso3: string, datum: string): Pick<Fact, "mark" | "sources" | "year"> {
  const { mark, sources, year } = provenanceOf(iso3, datum);
  return { mark, sources: sources.map(sourceWords), year };
}

/** Title and address of a source by its id. */
export function sourceWords(id: string): SourceWords {
  return { title: fromContent(`source.${id}.title`), url: fromContent(`source.${id}.url`) };
}

/** Where the position of a state on an article comes from: a report, or the model. */
export function positionOrigin(iso3: string, article: string): Pick<Fact, "mark" | "sources"> {
  const { mark, sources } = provenanceOfPosition(iso3, article);
  return { mark, sources: sources.map(sourceWords) };
}

export type DataSet = SourceWords & Readonly<{ id: string; licence: string }>;

/** Every data set that ships, for the page of sources. */
export function dataSets(): readonly DataSet[] {
  return DATA_SOURCES.map(({ id, licence }) => ({ id, licence, ...sourceWords(id) }));
}

export type Report = SourceWords & Readonly<{ id: string; trust: string }>;

/** Reports on the talks that positions and texts are drawn from. */
export function reports(): readonly Report[] {
  return EVIDENCE.map(({ id, trust }) => ({
    id,
    trust: fromContent(`trust.${trust}.name`),
    ...sourceWords(id),
  }));
}
