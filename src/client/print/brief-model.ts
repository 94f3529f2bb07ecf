/** The model's part of a country brief. It uses public data only, so it reveals no mandate of a match. */
import { SOURCED_POSITIONS } from "../../content/positions.ts";
import { type Provenance, provenanceOfPosition } from "../../content/provenance.ts";
import { canonical, expectedWish } from "../../engine/model/canonical.ts";
import { homeWeights, passLine } from "../../engine/model/home.ts";
import { CARDS, type Card, type Scenario } from "../../engine/state/scenario.ts";
import { bitsOf } from "../i18n/journal-line.ts";

/** A state's position on an article, as one of the game's wordings. */
export type Stand = Readonly<{ article: number; alternative: number; from: Provenance }>;

export type ModelledState = Readonly<{
  /** Positions reported in a source. */
  reported: readonly Stand[];
  /** Positions expected by the model: the most important first, then the other articles in order. */
  most: readonly Stand[];
  others: readonly Stand[];
  redLines: readonly Readonly<{ article: number; alternatives: readonly number[] }>[];
  home: Readonly<{ line: number; groups: readonly Readonly<{ card: Card; weight: number }>[] }>;
}>;

/** Number of wishes shown in full: as many as a mandate has lines. */
const MOST = 3;

export function modelOf(scenario: Scenario, country: number): ModelledState {
  const facts = canonical(scenario);
  const cell = (article: number): number => article * scenario.countries.length + country;
  const stands = scenario.articles.map((_, article) => standOf(scenario, country, article));
  const expected = stands.filter(({ from }) => from.mark !== "sourced");
  const weightOf = ({ article }: Stand): number => facts.salience[cell(article)] ?? 0;
  const most = [...expected].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST);
  const redLines = stands.map(({ article }) => ({
    article,
    alternatives: bitsOf(facts.redLines[cell(article)] ?? 0),
  }));
  return {
    reported: stands.filter(({ from }) => from.mark === "sourced"),
    most,
    others: expected.filter((stand) => !most.includes(stand)),
    redLines: redLines.filter(({ alternatives }) => alternatives.length > 0),
    home: homeOf(scenario, country),
  };
}

/** Uses a reported position if there is one, and the model otherwise. */
function standOf(scenario: Scenario, country: number, article: number): Stand {
  const iso3 = scenario.countries[country]?.iso3 ?? "";
  const { id, alternatives } = scenario.articles[article] ?? { id: "", alternatives: [] };
  const report = SOURCED_POSITIONS.find((one) => one.article === id && one.iso3 === iso3);
  const alternative =
    report === undefined
      ? expectedWish(scenario, article, country)
      : alternatives.findIndex(({ key }) => key === report.alternative);
  return { article, alternative, from: provenanceOfPosition(iso3, id) };
}

function homeOf({ countries }: Scenario, at: number): ModelledState["home"] {
  const country = countries[at];
  if (country === undefined) return { line: 0, groups: [] };
  const weights = homeWeights(country);
  const groups = CARDS.map((card, c) => ({ card, weight: weights[c] ?? 0 }));
  return { line: passLine(country), groups: groups.sort((a, b) => b.weight - a.weight) };
}
