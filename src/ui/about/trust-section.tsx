import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { type TrustRow, trustRows } from "../../client/lab/trust-figures.ts";
import { type Column, DataTable } from "../primitives/data-table.tsx";

const DEGREES = ["far", "story", "game", "never"] as const;

/**
 * How far to trust the game: what it is good for, and how its measured accuracy compares with that of a simple rule.
 */
export function TrustSection(): ReactNode {
  return (
    <section className="sheet stack narrow-list" aria-labelledby="trust-heading">
      <h2 id="trust-heading">{t("about.trust.heading")}</h2>
      <p>{t("about.trust.lead")}</p>
      <dl className="trust-degrees">
        {DEGREES.map((degree) => (
          <div key={degree}>
            <dt>{t(`about.trust.${degree}`)}</dt>
            <dd>{t(`about.trust.${degree}Text`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t("about.trust.tableHeading")}</h3>
      <p className="soft">{t("about.trust.tableNote")}</p>
      <DataTable
        caption={t("about.trust.tableHeading")}
        isCaptionHidden
        rows={trustRows()}
        keyOf={({ id }) => id}
        columns={COLUMNS}
      />
      <p className="small soft">
        {t("about.trust.tuned")}{" "}
        <a href="documents/docs/MODEL.html" target="_blank" rel="noreferrer">
          {t("about.trust.document")}
        </a>
      </p>
    </section>
  );
}

const COLUMNS: readonly Column<TrustRow>[] = [
  {
    id: "what",
    head: t("about.trust.what"),
    isRowHead: true,
    cell: ({ id, on }) => (
      <>
        {t(`about.trust.of.${id}`)}
        <span className="trust-on">{on}</span>
      </>
    ),
  },
  { id: "model", head: t("about.trust.model"), cell: ({ model }) => model },
  { id: "plain", head: t("about.trust.plain"), cell: ({ plain }) => plain },
];
