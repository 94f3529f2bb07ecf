import { type ReactNode, useDeferredValue, useMemo } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Run } from "../../client/lab/lab.ts";
import { summaryOfPart } from "../../client/lab/lab-figures.ts";
import { studyJson } from "../../client/lab/provenance.ts";
import { runText } from "../../client/sentences/lab-words.ts";
import { Button } from "../primitives/button.tsx";
import { Chances } from "./chances.tsx";
import { FewMatches } from "./few-matches.tsx";
import { Indices } from "./indices.tsx";
import { LabKey } from "./lab-key.tsx";
import { Meaning } from "./meaning.tsx";
import { Months } from "./months.tsx";
import { Race } from "./race.tsx";
import { saveFile } from "./save-file.ts";
import { StatesFigure } from "./states-figure.tsx";
import { Trust } from "./trust.tsx";
import { RunContext, useLabState } from "./use-lab.ts";

const POINTS = ["chances", "race", "states", "meaning", "prices"] as const;

/** The results of a study so far. */
export function Results(): ReactNode {
  // Rendered in slices while the workers continue, so that a partial result never blocks the page.
  const run = useDeferredValue(useLabState(({ outcomes }) => outcomes));
  return run === null ? <Empty /> : <RunResults run={run} />;
}

function Empty(): ReactNode {
  return (
    <section className="sheet stack" aria-labelledby="empty-heading">
      <h2 id="empty-heading">{t("lab:empty.heading")}</h2>
      <p>{t("lab:empty.text")}</p>
      <ul className="lab-points">
        {POINTS.map((id) => (
          <li key={id}>{t(`lab:empty.points.${id}`)}</li>
        ))}
      </ul>
    </section>
  );
}

function RunResults({ run }: Readonly<{ run: Run }>): ReactNode {
  const { study, part } = run;
  const summary = useMemo(() => summaryOfPart(study, part), [study, part]);
  if (summary === null) return null;
  return (
    <RunContext value={run}>
      <div className="row-between">
        <p className="lab-run">
          <strong>{runText(run, summary.games)}</strong>
        </p>
        <span className="row no-print">
          <Button
            size="small"
            isDisabled={run.status === "running"}
            onPress={() => saveFile("fortieth-study.json", "application/json", studyJson(run))}
          >
            {t("lab:figure.json")}
          </Button>
          <Button size="small" onPress={() => print()}>
            {t("lab:figure.print")}
          </Button>
        </span>
      </div>
      <FewMatches count={summary.games} />
      <LabKey terms={["scenario", "climate", "audience", "level", "average", "pull"]} />
      <Chances run={run} summary={summary} />
      <Months run={run} summary={summary} />
      <Race run={run} summary={summary} />
      <StatesFigure run={run} summary={summary} />
      <Meaning run={run} summary={summary} />
      <Indices run={run} summary={summary} />
      <Trust run={run} summary={summary} />
    </RunContext>
  );
}
