import { useMemo } from "react";
import { t } from "../../client/i18n/index.ts";
import { bitsOf, type Line, line } from "../../client/i18n/journal-line.ts";
import type { Names } from "../../client/i18n/names.ts";
import { lastBeat } from "../../client/selectors/match/last-beat.ts";
import { linesOf } from "../../client/sentences/sentences.ts";
import type { EventType, GameEvent } from "../../engine/events/event.ts";
import { useGame, useTable } from "../hooks/stores.ts";

/** Events that get no sentence here, because the panel already shows them in a better form. */
const SHOWN_ELSEWHERE: readonly EventType[] = [
  "placardsRevealed",
  "offerMade",
  "offerAnswered",
  "beatOpened",
];
/** Types of events, most interesting first. */
const BY_WEIGHT: readonly EventType[] = [
  "textRevised",
  "packagesAgreed",
  "bridgeBuilt",
  "redLinesDropped",
  "redLinesDeclared",
  "bridgesSponsored",
];

/** The results of the last beat as sentences without repetition: the player's own first, then the most important. */
export function useNews(): readonly Line[] {
  const { view, scenario, names } = useTable();
  const own = view.mine?.country ?? -1;
  const journal = useGame((game) => game.journal);
  return useMemo(() => {
    const events = lastBeat(journal).filter(({ type }) => !SHOWN_ELSEWHERE.includes(type));
    const sorted = events.sort((a, b) => rank(a) - rank(b));
    const lines = sorted.flatMap((event) =>
      event.type === "redLinesDeclared" ? redLines(event, names) : linesOf(event, scenario),
    );
    const unique = [...new Map(lines.map((one) => [one.text, one])).values()];
    return [...unique.filter(isOf(own)), ...unique.filter((one) => !isOf(own)(one))];
  }, [journal, scenario, names, own]);
}

const isOf =
  (own: number) =>
  ({ countries }: Line): boolean =>
    countries.includes(own);

function rank({ type }: GameEvent): number {
  const at = BY_WEIGHT.indexOf(type);
  return at < 0 ? BY_WEIGHT.length : at;
}

type Declared = Extract<GameEvent, { type: "redLinesDeclared" }>;

/** States that declare the same red line share one sentence. */
function redLines({ lines }: Declared, names: Names): readonly Line[] {
  const keyOf = (one: (typeof lines)[number]): string => `${one.article}:${one.bits}`;
  return [...new Set(lines.map(keyOf))].flatMap((key) => {
    const group = lines.filter((one) => keyOf(one) === key);
    const [first] = group;
    if (first === undefined) return [];
    const { article, bits } = first;
    const countries = group.map(({ country }) => country);
    const text = t("negotiation:news.redLines", {
      count: countries.length,
      countries: names.countries(countries),
      article: names.article(article),
      texts: names.anyAlternative(article, bitsOf(bits)),
    });
    return [line(text, { countries, articles: [article] })];
  });
}
