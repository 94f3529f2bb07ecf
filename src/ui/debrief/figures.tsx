import type { ReactNode } from "react";
import { number, t } from "../../client/i18n/index.ts";
import { indexAbout, indexName } from "../../client/i18n/names.ts";
import { MONTHS_TO_FORTY } from "../../client/lab/real-pace.ts";
import { monthOfNth } from "../../client/selectors/ratification/race.ts";
import { adoptedIndices, INDICES, indicesOf } from "../../client/selectors/text/verdicts.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { MarkBadge } from "../widgets/mark-badge.tsx";
import { PullStrengths } from "./pull-strengths.tsx";
import { useTextName } from "./use-text-name.ts";

/**
 * Six indices compared with those of the real convention, and the pace of ratification compared with two real
 * treaties.
 */
export function Figures(): ReactNode {
  return (
    <section className="debrief-part" aria-labelledby="figures-heading" id="figures">
      <h2 id="figures-heading">{t("debrief:sections.figures")}</h2>
      <Indices />
      <Pace />
    </section>
  );
}

function Indices(): ReactNode {
  const { scenario } = useTable();
  const text = usePlay().currentText();
  const own = indicesOf(scenario, text);
  const real = adoptedIndices(scenario);
  const name = useTextName();
  return (
    <>
      <h3>{t("debrief:figures.indices")}</h3>
      <p className="small soft">{t("debrief:figures.indexLead")}</p>
      <table className="index-table">
        <caption className="visually-hidden">{t("debrief:figures.indices")}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t("debrief:figures.index")}</th>
            <th scope="col">{name}</th>
            <th scope="col">{t("debrief:figures.real")}</th>
          </tr>
        </thead>
        <tbody>
          {INDICES.map((index, at) => (
            <tr key={index}>
              <th scope="row">
                {indexName(index)}
                <span className="small soft block">{indexAbout(index)}</span>
              </th>
              <Bar label={name} value={own[at] ?? 0} kind="own" />
              <Bar label={t("debrief:figures.real")} value={real[at] ?? 0} kind="real" />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

type BarProps = Readonly<{ label: string; value: number; kind: "own" | "real" }>;

function Bar({ label, value, kind }: BarProps): ReactNode {
  return (
    <td className="index-bar" data-kind={kind}>
      <span className="small soft" aria-hidden="true">
        {label}
      </span>
      <span className="index-track" aria-hidden="true">
        <span style={{ inlineSize: `${value}%` }} />
      </span>
      <span className="numbers">{number(value)}</span>
    </td>
  );
}

type Runner = Readonly<{ id: string; name: string; months: number | null; isOwn: boolean }>;

/** Months to the 40th instrument, for this treaty and two real ones. */
function Pace(): ReactNode {
  const { view } = useTable();
  const months = monthOfNth(view.world, 40);
  if (view.world.treaty.outcome?.how === "failed") return null;
  const runners: readonly Runner[] = [
    {
      id: "own",
      name: t(view.mine === null ? "debrief:figures.paceThis" : "debrief:figures.paceOwn"),
      months,
      isOwn: true,
    },
    { id: "uncac", name: t("debrief:figures.paceUncac"), months: MONTHS_TO_FORTY.UNCAC, isOwn: false },
    { id: "untoc", name: t("debrief:figures.paceUntoc"), months: MONTHS_TO_FORTY.UNTOC, isOwn: false },
  ];
  const most = Math.max(...runners.map((runner) => runner.months ?? 0), 1);
  return (
    <>
      <h3>{t("debrief:figures.pace")}</h3>
      <p className="small soft">{t("debrief:figures.paceLead")}</p>
      <ul className="pace">
        {runners.map((runner) => (
          <PaceLine key={runner.id} runner={runner} most={most} />
        ))}
      </ul>
      <p className="small soft">
        <MarkBadge mark="measured" /> {t("debrief:figures.paceNote")}
      </p>
      <PullStrengths />
    </>
  );
}

function PaceLine({ runner, most }: Readonly<{ runner: Runner; most: number }>): ReactNode {
  const { name, months, isOwn } = runner;
  return (
    <li className="pace-line" data-own={isOwn}>
      <span>{name}</span>
      <span className="pace-track" aria-hidden="true">
        <span style={{ inlineSize: `${(100 * (months ?? 0)) / most}%` }} />
      </span>
      <span className="numbers">
        {months === null
          ? t("debrief:figures.paceNever")
          : t("debrief:figures.paceMonths", { count: months })}
      </span>
    </li>
  );
}
