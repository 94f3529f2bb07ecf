/** A step chart of the instruments deposited, up to the last one needed. */
import type { ReactNode } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { courseOf, type Step } from "../../client/print/report.ts";
import type { ReportProps } from "./print-props.ts";

/** The area of the chart and the margins for its numbers, in units of the drawing. */
const FIELD = { width: 560, height: 110, left: 34, below: 22, above: 20 };
const MONTHS_A_MARK = 12;

export function CoursePart({ report }: ReportProps): ReactNode {
  const { world, scenario } = report;
  const { outcome, threshold } = world.treaty;
  const steps = courseOf(world);
  if (outcome === null || outcome.how === "failed") return null;
  return (
    <section className="report-part">
      <h3>{t("print:report.course", { count: threshold, ordinal: true })}</h3>
      {steps.length === 0 ? (
        <p>{t("print:report.courseNone")}</p>
      ) : (
        <Course steps={steps} threshold={threshold} months={scenario.seasons * scenario.seasonMonths} />
      )}
    </section>
  );
}

type CourseProps = Readonly<{ steps: readonly Step[]; threshold: number; months: number }>;

function Course({ steps, threshold, months }: CourseProps): ReactNode {
  const { width, height, left, below, above } = FIELD;
  const last = steps.at(-1)?.count ?? 0;
  const end = Math.max(months, steps.at(-1)?.month ?? 0, 1);
  const most = Math.max(threshold, last);
  const x = (month: number): number => left + (width * month) / end;
  const y = (count: number): number => above + height - (height * count) / most;
  const marks = Array.from({ length: Math.floor(end / MONTHS_A_MARK) + 1 }, (_, at) => at * MONTHS_A_MARK);
  const line = steps.map(({ month, count }) => `H${x(month)} V${y(count)}`).join(" ");
  const said = steps.map(({ month, count }) => t("print:report.courseStep", { month, count }));
  return (
    <figure>
      <svg
        className="course"
        direction="ltr"
        viewBox={`0 0 ${left + width + 10} ${above + height + below}`}
        role="img"
        aria-label={t("print:report.courseAlt", { steps: list(said, "unit") })}
      >
        <path className="course-needed" d={`M${left} ${y(threshold)} H${left + width}`} />
        <text x={left - 6} y={y(threshold) + 5} textAnchor="end">
          {threshold}
        </text>
        <path className="course-axis" d={`M${left} ${above} V${y(0)} H${left + width}`} />
        {marks.map((month) => (
          <text key={month} x={x(month)} y={y(0) + 17} textAnchor="middle">
            {month}
          </text>
        ))}
        <path className="course-line" d={`M${left} ${y(0)} ${line} H${left + width}`} />
        <text x={left + width} y={y(last) - 4} textAnchor="end">
          {last}
        </text>
      </svg>
      <figcaption className="paper-note">{t("print:report.months")}</figcaption>
    </figure>
  );
}
