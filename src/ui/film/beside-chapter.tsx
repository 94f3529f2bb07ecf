import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { EndedTable } from "../../client/selectors/debrief/made-at-table.ts";
import { ScrollBox } from "../primitives/scroll-box.tsx";
import { AnswerLegend } from "../widgets/case-list.tsx";
import { CaseRows, FateRows, TextRows } from "./end-rows.tsx";

const ROWS = { text: TextRows, cases: CaseRows, fate: FateRows } as const;

/** With more articles than this, each article is one line in small type. */
const MOST_LARGE = 7;

type BesideProps = Readonly<{ page: keyof typeof ROWS; tables: readonly EndedTable[] }>;

/**
 * The texts of the tables beside the real convention. All tables have the same seed, but each played its own match.
 */
export function BesideChapter({ page, tables }: BesideProps): ReactNode {
  const Rows = ROWS[page];
  const articles = tables[0]?.scenario.articles.length ?? 0;
  const isLong = page === "text" && articles > MOST_LARGE;
  return (
    <div className="wall-end">
      <ScrollBox label={t("wall:end.heading")}>
        <table className="wall-end-table" data-page={page} data-many={tables.length > 4} data-long={isLong}>
          <caption className="visually-hidden">{t(`wall:end.${page}`)}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t("wall:end.row")}</span>
              </th>
              {tables.map(({ table }) => (
                <th key={table} scope="col">
                  {tables.length === 1 ? t("film:real.own") : t("wall:table", { table })}
                </th>
              ))}
              <th scope="col" className="wall-real">
                {t("wall:end.real")}
              </th>
            </tr>
          </thead>
          <tbody>
            <Rows tables={tables} />
          </tbody>
        </table>
      </ScrollBox>
      {page === "cases" && (
        <>
          <p className="wall-legend">{t("wall:cases.order")}</p>
          <AnswerLegend />
        </>
      )}
    </div>
  );
}
