/** Who might take a package: it objects to what I want and supports what I can give. Public placards only. */
import type { Term } from "../../engine/command.ts";
import type { Scenario } from "../../engine/scenario.ts";
import type { Mine } from "../../engine/view.ts";
import { standingOf } from "./standing.ts";
import { placardsOn, type Soundings } from "./tallies.ts";

const MOST_PARTNERS = 6;
const MOST_IDEAS = 3;

export type Partner = Readonly<{
  country: number;
  /** Digits of its placards on what it would give me and on what I would give it. */
  onAsk: string;
  onGive: string;
}>;

/** Likely partners, the weightiest first; supporters of what I give before those who can live with it. */
export function partnersFor(
  scenario: Scenario,
  soundings: Soundings,
  own: number,
  give: Term,
  ask: Term,
): readonly Partner[] {
  const asked = placardsOn(soundings, ask.article, ask.alternative);
  const given = placardsOn(soundings, give.article, give.alternative);
  const found = scenario.countries.flatMap((_, country): Partner[] => {
    const onAsk = asked.charAt(country);
    const onGive = given.charAt(country);
    return country !== own && onAsk === "2" && (onGive === "0" || onGive === "1")
      ? [{ country, onAsk, onGive }]
      : [];
  });
  const power = (country: number): number => scenario.countries[country]?.power ?? 0;
  return found
    .sort((a, b) => Number(a.onGive) - Number(b.onGive) || power(b.country) - power(a.country))
    .slice(0, MOST_PARTNERS);
}

export type PackageIdea = Readonly<{ give: Term; ask: Term; to: number }>;

/** Packages worth a thought: ask for a chair's text I gain by, give one I can bear, to whoever fits both. */
export function packageIdeas(
  scenario: Scenario,
  soundings: Soundings,
  mine: Mine,
  terms: readonly Term[],
): readonly PackageIdea[] {
  const gain = ({ article, alternative }: Term): number => {
    const { worth, weight } = standingOf(mine, scenario, article, alternative);
    return worth * (weight + 10);
  };
  const isBearable = ({ article, alternative }: Term): boolean =>
    !standingOf(mine, scenario, article, alternative).isBeyond;
  const asks = [...terms].sort((a, b) => gain(b) - gain(a));
  const gives = terms.filter(isBearable).sort((a, b) => gain(a) - gain(b));
  const ideas: PackageIdea[] = [];
  for (const ask of asks) {
    for (const give of gives) {
      if (ideas.length >= MOST_IDEAS || give.article === ask.article || gain(ask) <= gain(give)) continue;
      const taken = ideas.map(({ to }) => to);
      const found = partnersFor(scenario, soundings, mine.country, give, ask).find(
        ({ country, onGive }) => onGive === "0" && !taken.includes(country),
      );
      if (found !== undefined) ideas.push({ give, ask, to: found.country });
    }
  }
  return ideas;
}
