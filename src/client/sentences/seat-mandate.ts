/** A mandate in two lines, as the desk shows it to a teacher who helps at a seat. */
import type { Scenario } from "../../engine/state/scenario.ts";
import type { SeatMandate } from "../../room/seat-mandate.ts";
import { list, t } from "../i18n/index.ts";
import { bitsOf } from "../i18n/journal-line.ts";
import { namesOf } from "../i18n/names.ts";

/** The wishes with their weights, and the red lines. */
export function seatMandateLines(
  { objectives, redLines }: SeatMandate,
  scenario: Scenario,
): readonly [wishes: string, lines: string] {
  const names = namesOf(scenario);
  const wishes = objectives.map(({ article, accept, weight }) =>
    t("desk:mandate.wish", {
      article: names.article(article),
      text: names.alternative(article, accept[0] ?? 0),
      weight,
    }),
  );
  const refused = redLines.flatMap((bits, article) =>
    bitsOf(bits).map((text) =>
      t("desk:mandate.text", { text: names.alternative(article, text), article: names.article(article) }),
    ),
  );
  return [
    wishes.length === 0 ? t("desk:mandate.noWishes") : t("desk:mandate.wishes", { wishes: list(wishes) }),
    refused.length === 0 ? t("desk:mandate.noLines") : t("desk:mandate.lines", { texts: list(refused) }),
  ];
}
