import type { ReactNode } from "react";
import { ProgressBar } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { type Run, stopStudy } from "../../client/lab/lab.ts";
import { Button } from "../primitives/button.tsx";

/** Before this time, in ms, it is too early to estimate the remaining time. */
const EARLY_MS = 1_500;

/** The progress of a study, or one line when it is over. */
export function RunProgress({ run }: Readonly<{ run: Run }>): ReactNode {
  const done = run.part.done.reduce((sum, [from, to]) => sum + to - from, 0);
  const asked = run.study.games;
  if (run.status !== "running") return <RunOver run={run} done={done} />;
  return (
    <div className="lab-progress">
      <ProgressBar
        aria-label={t("lab:progress.label")}
        value={done}
        maxValue={asked}
        valueLabel={lineOf(run, done)}
      >
        {({ percentage = 0, valueText }) => (
          <>
            <span className="small numbers">{valueText}</span>
            <span className="lab-track">
              <span className="lab-fill" style={{ inlineSize: `${percentage}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      <Button size="small" onPress={() => stopStudy(run.kind)}>
        {t("lab:setup.stop")}
      </Button>
    </div>
  );
}

/** The study is over; the other strengths of the text's pull may still be played, and can be stopped too. */
function RunOver({ run, done }: Readonly<{ run: Run; done: number }>): ReactNode {
  return (
    <>
      <p className="small soft numbers" role="status">
        {overText(run, done)}
      </p>
      {run.isWeighing && (
        <div className="lab-progress">
          <span className="small">{t("lab:progress.weighing")}</span>
          <Button size="small" onPress={() => stopStudy(run.kind)}>
            {t("lab:setup.stop")}
          </Button>
        </div>
      )}
    </>
  );
}

function lineOf({ study, ms }: Run, done: number): string {
  const values = { done, asked: study.games };
  if (done === 0 || ms < EARLY_MS) return t("lab:progress.line", values);
  const seconds = Math.max(1, Math.round((ms * (study.games - done)) / done / 1000));
  return t("lab:progress.left", { ...values, count: seconds });
}

function overText({ status, kind, study, ms }: Run, done: number): string {
  if (status === "failed") return t("lab:progress.failed");
  if (status === "stopped") return t("lab:progress.stopped", { done, count: study.games });
  return t(kind === "prices" ? "lab:progress.prices" : "lab:progress.done", {
    games: done,
    count: Math.max(1, Math.round(ms / 1000)),
  });
}
