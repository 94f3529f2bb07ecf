/** Reads the names of items that have no draft of their own, and the list of sources, from `assets/data/content`. */
import { readJson } from "../data/tables.ts";

export type Named = Readonly<{ name: string; official: string }>;
type Texts = { [key: string]: string | Texts };

export type Names = Readonly<{ countryNames: Readonly<Record<string, Partial<Named>>> }> & Texts;

/** `year` is null if the page has no date. */
export type EvidenceSource = Readonly<{
  id: string;
  title: string;
  /** A short name for narrow spaces. */
  short: string;
  url: string;
  year: number | null;
  trust: string;
}>;
export type DataSource = Readonly<{
  id: string;
  title: string;
  short: string;
  url: string;
  years: string;
  licence: string;
}>;

export const readNames = (): Names => readJson("content/names.json");

export const readSources = (): Readonly<{
  evidence: readonly EvidenceSource[];
  data: readonly DataSource[];
}> => readJson("content/sources.json");

/** Source keys named in a line such as "M5 (clause), R (name)" → ["M5"]. */
export function evidenceKeys(line: string): readonly string[] {
  const known = readSources().evidence.map(({ id }) => id);
  return line.split(/[^A-Z0-9]+/).filter((word) => known.includes(word));
}
