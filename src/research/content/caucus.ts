/** The twelve caucuses of MODEL.md §3.2. A state belongs to the first caucus whose rule it meets. */
import { is, type Row, text } from "../data/tables.ts";

const RULES: readonly Readonly<{ id: string; fits: (row: Row) => boolean }>[] = [
  { id: "eu", fits: (row) => is(row, "eu") },
  { id: "cis", fits: (row) => is(row, "cis") || is(row, "csto") || is(row, "eaeu") },
  {
    id: "west",
    fits: (row) =>
      text(row, "un_group") === "WEOG" || (is(row, "oecd") && text(row, "un_group") === "Asia-Pacific"),
  },
  { id: "caricom", fits: (row) => is(row, "caricom") },
  { id: "arab", fits: (row) => is(row, "arab_league") },
  { id: "ecowas", fits: (row) => is(row, "ecowas") },
  { id: "africa", fits: (row) => is(row, "au") },
  { id: "asean", fits: (row) => is(row, "asean") },
  { id: "pif", fits: (row) => is(row, "pif") },
  { id: "eeur", fits: (row) => text(row, "un_group") === "Eastern European" },
  { id: "grulac", fits: (row) => text(row, "un_group") === "GRULAC" },
  { id: "asia", fits: () => true },
];

export function caucusOf(row: Row): string {
  const rule = RULES.find((candidate) => candidate.fits(row));
  if (rule === undefined) throw new Error(`no caucus for ${text(row, "iso3")}`);
  return rule.id;
}
