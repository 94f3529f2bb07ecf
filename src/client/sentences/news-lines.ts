/** The news between two rounds, in sentences. */
import type { SoundingFact } from "../../engine/events/sounding.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { list, t } from "../i18n/index.ts";
import { type Line, line, type Writers } from "../i18n/journal-line.ts";
import { caucusShort, namesOf, newsText } from "../i18n/names.ts";

type Broken = Extract<SoundingFact, { type: "newsBroke" }>;

/** The smallest move of a caucus that the news mentions, in milli-steps. */
const LEANS = 250;

export const newsLines: Pick<Writers<SoundingFact>, "newsBroke"> = {
  newsBroke: (event, { scenario }): Line[] => [
    line(t("journal.newsBroke", { headline: newsText(event.news, "headline") }), {
      articles: [event.article],
    }),
    line(leaningLine(event, scenario), { articles: [event.article] }),
  ],
};

/** The caucuses that lean the way the news points. */
export function leaningLine({ article, towards, moves }: Broken, scenario: Scenario): string {
  const names = namesOf(scenario);
  const last = (scenario.articles[article]?.alternatives.length ?? 1) - 1;
  const sign = towards === "broad" ? 1 : -1;
  const leaning = scenario.caucuses.filter((_, c) => sign * (moves[c] ?? 0) >= LEANS);
  return t("journal.leaning", {
    count: leaning.length,
    caucuses: list(leaning.map((caucus) => caucusShort(caucus.id))),
    article: names.article(article),
    text: names.alternative(article, towards === "broad" ? last : 0),
  });
}
