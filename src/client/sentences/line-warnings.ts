/** What joining costs because the text crosses a red line. */
import type { Seen } from "../../engine/seats/seen.ts";
import { t } from "../i18n/index.ts";
import type { Names } from "../i18n/names.ts";
import { BROKEN_TRUST, linesCrossed, mandateLinesCrossed, SHAME } from "../selectors/match/conduct.ts";

type LineWarnings = Readonly<Record<"declared" | "ofMandate", readonly string[]>>;

/**
 * At most one sentence for each kind of line. A line that is both in the mandate and declared is in one sentence only,
 * with both costs: points and trust.
 */
export function lineWarnings(own: Seen, names: Pick<Names, "articlesShort">): LineWarnings {
  const ofMandate = mandateLinesCrossed(own);
  const declared = linesCrossed(own.world, own.country);
  const said = (
    key: "shameAndWord" | "shame" | "wordLine",
    articles: readonly number[],
  ): readonly string[] => {
    const values = { articles: names.articlesShort(articles), count: SHAME, trust: BROKEN_TRUST };
    return articles.length === 0 ? [] : [t(`ratification:deposit.${key}`, values)];
  };
  const both = declared.filter((article) => ofMandate.includes(article));
  const isLeft = (article: number): boolean => !both.includes(article);
  return {
    declared: [...said("shameAndWord", both), ...said("wordLine", declared.filter(isLeft))],
    ofMandate: said("shame", ofMandate.filter(isLeft)),
  };
}
