import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { newsText } from "../../client/i18n/names.ts";
import { inLastBeat } from "../../client/selectors/match/last-beat.ts";
import { leaningLine } from "../../client/sentences/news-lines.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";

/** The news that broke in the last round, and the caucuses that it moved towards one of the texts. */
export function RoundNews(): ReactNode {
  const { scenario } = useTable();
  const journal = useGame((game) => game.journal);
  const broken = inLastBeat(journal, "newsBroke")[0];
  if (broken === undefined) return null;
  return (
    <section className="round-report">
      <Disclosure title={t("negotiation:news.one")} level={2}>
        <p>
          <strong>{newsText(broken.news, "headline")}</strong>
        </p>
        <p className="small">{newsText(broken.news, "text")}</p>
        <p className="small">{leaningLine(broken, scenario)}</p>
      </Disclosure>
    </section>
  );
}
