import type { ReactNode } from "react";
import type { FilmStep } from "../../client/selectors/debrief/film-steps.ts";
import type { EndedTable } from "../../client/selectors/debrief/made-at-table.ts";
import type { Moment } from "../../client/selectors/debrief/moments.ts";
import { BesideChapter } from "./beside-chapter.tsx";
import { ForecastChapter } from "./forecast-chapter.tsx";
import { Fork } from "./fork.tsx";
import { Questions } from "./questions.tsx";
import { RealChapter } from "./real-chapter.tsx";

type FiguresProps = Readonly<{
  step: FilmStep;
  made: EndedTable;
  tables: readonly EndedTable[];
  moments: readonly Moment[];
  guesses: readonly number[];
}>;

/** The tables behind a step: the text, the cases and the results of all tables, and the fork of a moment. */
export function StepFigures({ step, made, tables, moments, guesses }: FiguresProps): ReactNode {
  const { scenario, view, events, text, standing } = made;
  switch (step.id) {
    case "moment": {
      const moment = moments[step.at];
      return moment === undefined ? null : <Fork moment={moment} scenario={scenario} />;
    }
    case "found":
      return <BesideChapter page="text" tables={tables} />;
    case "people":
    case "ines":
      return <BesideChapter page="cases" tables={tables} />;
    case "guesses": {
      const { adoption } = standing;
      return <ForecastChapter guesses={guesses} came={adoption !== null && adoption.how !== "failed"} />;
    }
    case "real":
      return <RealChapter made={made} />;
    case "talk":
      return <Questions story={{ scenario, world: view.world, events, text }} tables={tables} />;
    case "bridge":
    case "deal":
    case "peopleDeal":
    case "block":
    case "vote":
    case "signed":
    case "race":
    case "force":
    case "conference":
    case "results":
    case "without":
      return <BesideChapter page="fate" tables={tables} />;
  }
}
