/** The recorded part of a country brief: the state's record and figures, with unchecked entries kept apart. */
import { PROFILES, type Profile, type Provenance, provenanceOf } from "../../content/provenance.ts";
import type { Country } from "../../engine/state/scenario.ts";
import { dayName, monthAndYear } from "../i18n/dates.ts";
import { fromContent, list, t } from "../i18n/index.ts";
import { factsOf } from "../selectors/ratification/profile.ts";

/** A datum in words, with its source. */
export type BriefEntry = Readonly<{ id: string; label: string; value: string; from: Provenance }>;

export type BriefRecord = Readonly<{
  /** What the state did about this convention and the one before it. */
  deeds: readonly BriefEntry[];
  figures: readonly BriefEntry[];
  groups: readonly BriefEntry[];
  hurdle: BriefEntry | null;
  /** Entries recalled from memory. None counts as a fact until somebody has looked it up. */
  unchecked: readonly BriefEntry[];
}>;

const DEEDS = ["vote73187", "vote74247", "budapest", "signed", "ratified"] as const;
const FIGURES = [
  "population",
  "gdp",
  "incomeGroup",
  "internet",
  "polyarchy",
  "idealPoint",
  "legalFamily",
] as const;
type Datum = (typeof DEEDS)[number] | (typeof FIGURES)[number];

const BY_ISO: ReadonlyMap<string, Profile> = new Map(PROFILES.map((profile) => [profile.iso3, profile]));

export function profileOf(iso3: string): Profile | null {
  return BY_ISO.get(iso3) ?? null;
}

export function recordOf(country: Country): BriefRecord {
  const { iso3 } = country;
  const profile = profileOf(iso3);
  const values = new Map(factsOf(country).map(({ id, value }) => [id, value]));
  for (const [id, value] of Object.entries(inWords(profile))) values.set(id, value);
  const all = (ids: readonly Datum[]): BriefEntry[] =>
    ids.flatMap((id) => {
      const value = values.get(id);
      return value === undefined
        ? []
        : [{ id, label: t(`brief:labels.${id}`), value, from: provenanceOf(iso3, id) }];
    });
  const groups = groupsOf(iso3, profile?.memberships ?? []);
  const [deeds, figures] = [all(DEEDS), all(FIGURES)];
  return {
    deeds: deeds.filter(isChecked),
    figures: figures.filter(isChecked),
    groups: groups.filter(isChecked),
    hurdle: hurdleOf(iso3, values.get("hurdle")),
    unchecked: [...deeds, ...figures, ...groups].filter((one) => !isChecked(one)),
  };
}

function isChecked({ from }: BriefEntry): boolean {
  return from.mark !== "recalled";
}

function hurdleOf(iso3: string, value: string | undefined): BriefEntry | null {
  if (value === undefined) return null;
  return { id: "hurdle", label: fromContent("datum.hurdle"), value, from: provenanceOf(iso3, "hurdle") };
}

/** Values that the table of figures omits or abbreviates. */
function inWords(profile: Profile | null): Readonly<{ [id: string]: string }> {
  if (profile === null) return {};
  const { incomeGroup, signed, ratified } = profile;
  return {
    ...(incomeGroup === null ? {} : { incomeGroup: fromContent(`incomeGroup.${incomeGroup}`) }),
    signed: signed === null ? t("brief:notSigned") : dayOf(signed),
    ratified: ratified === null ? t("brief:notRatified") : t("brief:ratified", { when: dayOf(ratified) }),
  };
}

/** A date, as exact as its source gives it. @example "2026-02" is "February 2026" */
function dayOf(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  return day === undefined ? monthAndYear(Number(year), Number(month) - 1) : dayName(date);
}

/** Puts memberships with the same source and year on one line. */
function groupsOf(iso3: string, memberships: readonly string[]): readonly BriefEntry[] {
  const lines = new Map<string, { from: Provenance; names: string[] }>();
  for (const id of memberships) {
    const from = provenanceOf(iso3, `membership.${id}`);
    const key = `${from.mark}/${from.sources.join()}/${from.year}`;
    const line = lines.get(key) ?? { from, names: [] };
    line.names.push(fromContent(`membership.${id}`));
    lines.set(key, line);
  }
  return [...lines].map(([id, { from, names }]) => ({
    id: `memberships/${id}`,
    label: fromContent("datum.memberships"),
    value: list(names),
    from,
  }));
}
