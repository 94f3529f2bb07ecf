import type { ReactNode } from "react";
import { rulesVersion } from "../../client/game/rules-version.ts";
import { t } from "../../client/i18n/index.ts";
import { type DataSet, dataSets, type Report, reports } from "../../client/selectors/ratification/profile.ts";
import { type Column, DataTable } from "../primitives/data-table.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";
import { MARKS, MarkBadge } from "../widgets/mark-badge.tsx";
import { TrustSection } from "./trust-section.tsx";

const PARTS = ["what", "boundaries", "model", "young", "privacy"] as const;

/** Where the facts and rules come from, what is modelled, and how far to trust the game. */
export function AboutScreen(): ReactNode {
  return (
    <ScreenFrame name="about">
      <ScreenHeading>{t("about.heading")}</ScreenHeading>
      <div className="about-parts">
        {PARTS.map((part) => (
          <section key={part} className="sheet about-part" data-part={part}>
            <div className="stack">
              <h2>{t(`about.${part}Heading`)}</h2>
              <p>{t(`about.${part}`)}</p>
            </div>
            {part === "model" && <Marks />}
          </section>
        ))}
      </div>
      <TrustSection />
      <Sources />
      <Reports />
      <section className="sheet stack">
        <h2>{t("about.licenceHeading")}</h2>
        <p>{t("about.licence")}</p>
        <p className="small soft numbers">{t("about.version", { version: rulesVersion })}</p>
      </section>
    </ScreenFrame>
  );
}

function Sources(): ReactNode {
  return (
    <section className="sheet stack">
      <h2>{t("about.sourcesHeading")}</h2>
      <p className="soft">{t("about.sourcesNote")}</p>
      <DataTable
        caption={t("about.sourcesHeading")}
        isCaptionHidden
        rows={dataSets()}
        keyOf={idOf}
        columns={DATA_COLUMNS}
      />
    </section>
  );
}

function Reports(): ReactNode {
  return (
    <section className="sheet stack">
      <h2>{t("about.reportsHeading")}</h2>
      <p className="soft">{t("about.reportsNote")}</p>
      <DataTable
        caption={t("about.reportsHeading")}
        isCaptionHidden
        rows={reports()}
        keyOf={idOf}
        columns={REPORT_COLUMNS}
      />
    </section>
  );
}

/** A specimen of a panel, with each mark where the game shows it and what it means below. */
function Marks(): ReactNode {
  return (
    <dl className="specimen" aria-label={t("about.specimen.heading")}>
      {MARKS.map((mark) => (
        <div key={mark}>
          <dt>
            <span>{t(`about.specimen.${mark}`)}</span> <MarkBadge mark={mark} />
          </dt>
          <dd className="small soft">{t(`mark.explain.${mark}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

const idOf = ({ id }: Readonly<{ id: string }>): string => id;

const DATA_COLUMNS: readonly Column<DataSet>[] = [
  {
    id: "what",
    head: t("about.columns.what"),
    isRowHead: true,
    cell: (set) => <bdi lang="en">{set.title}</bdi>,
  },
  { id: "source", head: t("about.columns.source"), cell: (set) => <Address url={set.url} /> },
  { id: "year", head: t("about.columns.year"), cell: (set) => set.years },
  { id: "licence", head: t("about.columns.licence"), cell: (set) => set.licence },
];

const REPORT_COLUMNS: readonly Column<Report>[] = [
  {
    id: "what",
    head: t("about.columns.what"),
    isRowHead: true,
    cell: (report) => <bdi lang="en">{report.title}</bdi>,
  },
  { id: "source", head: t("about.columns.source"), cell: (report) => <Address url={report.url} /> },
  {
    id: "year",
    head: t("about.columns.year"),
    cell: ({ year }) => (year === null ? t("about.undated") : String(year)),
  },
  { id: "note", head: t("about.columns.note"), cell: (report) => report.trust },
];

/** A link to a source, labelled with its host name, which is enough to recognise it. */
function Address({ url }: Readonly<{ url: string }>): ReactNode {
  if (!URL.canParse(url)) return null;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {new URL(url).host}
    </a>
  );
}
