/** Who might take a package: it objects to what I want and supports what I can give. Public placards only. */
import type { OfferPackage, Term } from "../../engine/command.ts";
import type { Forecast } from "../../engine/forecast.ts";
import type { Scenario } from "../../engine/scenario.ts";
import type { Mine } from "../../engine/view.ts";
import { standingOf } from "./standing.ts";
import { placardsOn, type Soundings } from "./tallies.ts";

const MOST_PARTNERS = 6;
const MOST_IDEAS = 3;
/** So many of the weightiest are asked for their odds. */
const ASKED = 30;

export type Partner = Readonly<{
  country: number;
  /** Expected chance of a yes, in thousandths. */
  low: number;
  high: number;
}>;

/** The table a package is made at; `expect` answers from public knowledge, as a forecast does. */
export type Market = Readonly<{
  scenario: Scenario;
  soundings: Soundings;
  mine: Mine;
  expect: (command: OfferPackage) => Forecast | null;
}>;

/** States that object to what is asked and show no objection to what is given, the likeliest yes first. */
export function partnersFor(market: Market, give: Term, ask: Term): readonly Partner[] {
  const { scenario, soundings, mine, expect } = market;
  const asked = placardsOn(soundings, ask.article, ask.alternative);
  const given = placardsOn(soundings, give.article, give.alternative);
  const power = (country: number): number => scenario.countries[country]?.power ?? 0;
  const fitting = scenario.countries.flatMap((_, country) => {
    const isFree = given.charAt(country) === "0" || given.charAt(country) === "1";
    return country !== mine.country && asked.charAt(country) === "2" && isFree ? [country] : [];
  });
  return fitting
    .sort((a, b) => power(b) - power(a) || a - b)
    .slice(0, ASKED)
    .map((country) => {
      const { low, high } = expect({ type: "offerPackage", to: country, give, ask, assistance: 0 }) ?? NEVER;
      return { country, low, high };
    })
    .sort((a, b) => b.high - a.high || power(b.country) - power(a.country))
    .slice(0, MOST_PARTNERS);
}

const NEVER = { low: 0, high: 0 };

export type PackageIdea = Readonly<{ give: Term; ask: Term; partner: Partner }>;

/** Packages worth a thought: ask for a text I gain by, give one I can bear, to whoever is likeliest to agree. */
export function packageIdeas(market: Market, terms: readonly Term[]): readonly PackageIdea[] {
  const { scenario, mine } = market;
  const gain = ({ article, alternative }: Term): number => {
    const { worth, weight } = standingOf(mine, scenario, article, alternative);
    return worth * (weight + 10);
  };
  const isBearable = ({ article, alternative }: Term): boolean =>
    !standingOf(mine, scenario, article, alternative).isBeyond;
  const pairs = terms.flatMap((ask) =>
    terms
      .filter((give) => give.article !== ask.article && isBearable(give) && gain(ask) > gain(give))
      .map((give) => ({ give, ask })),
  );
  const ideas = pairs.flatMap(({ give, ask }): PackageIdea[] => {
    const [partner] = partnersFor(market, give, ask);
    return partner === undefined ? [] : [{ give, ask, partner }];
  });
  const value = ({ ask, give, partner }: PackageIdea): number => partner.high * (gain(ask) - gain(give));
  return ideas.sort((a, b) => value(b) - value(a)).slice(0, MOST_IDEAS);
}
