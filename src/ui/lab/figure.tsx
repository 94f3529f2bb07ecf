import { type ReactNode, useId, useRef, useState } from "react";
import type { CsvTable } from "../../client/files/csv.ts";
import { t } from "../../client/i18n/index.ts";
import type { Provenance } from "../../client/lab/provenance.ts";
import { Button } from "../primitives/button.tsx";
import { type Column, DataTable } from "../primitives/data-table.tsx";
import { PullNote, type PullValues, pullText } from "./pull-note.tsx";
import { SaveButtons } from "./save-buttons.tsx";
import { ModelErrorLine, modelErrorText } from "./trust.tsx";
import { useRun } from "./use-lab.ts";

export type FigureTable<R> = Readonly<{
  columns: readonly Column<R>[];
  rows: readonly R[];
  keyOf: (row: R) => string | number;
}>;

type FigureProps<R> = Readonly<{
  /** Base name of the saved files. */
  name: string;
  title: string;
  sentence: string;
  /** How to read the figure, one paragraph per note. */
  notes?: readonly string[];
  table: FigureTable<R>;
  csv: CsvTable;
  /** Whether to show the model's error: only for the month of the N-th instrument, of which it is the error. */
  hasModelError?: boolean;
  /** If the figure depends on the text's pull on ratification: its main value with 0, ½, 1 and 2 times that pull. */
  pull?: PullValues;
  /** The row of these values, if not all rows depend on that pull. */
  pullRow?: string;
  /** Where the figures come from, if not from one study. */
  origin?: Provenance;
  children: ReactNode;
}>;

/** A chart with a sentence and a table. The chart and its numbers can be saved as files. */
export function Figure<R>(props: FigureProps<R>): ReactNode {
  const { name, title, sentence, notes = [], table, csv, hasModelError = false, origin, children } = props;
  const run = useRun();
  const pull = pullOf(props);
  const picture = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const tableId = useId();
  return (
    <section className="lab-figure sheet" aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>{title}</h2>
      <p className="lab-sentence">{sentence}</p>
      {notes.map((note) => (
        <p key={note} className="lab-sentence small soft">
          {note}
        </p>
      ))}
      {pull !== null && <PullNote {...pull} />}
      <div ref={picture}>{children}</div>
      {hasModelError && <ModelErrorLine />}
      <div className="row no-print">
        <Button size="small" aria-expanded={isOpen} aria-controls={tableId} onPress={() => setOpen(!isOpen)}>
          {t("lab:figure.table")}
        </Button>
        <SaveButtons
          name={name}
          title={title}
          csv={csv}
          picture={picture}
          {...(origin === undefined ? {} : { origin })}
          notes={[
            sentence,
            ...notes,
            ...(pull === null ? [] : [pullText(pull, run)]),
            ...(hasModelError ? [modelErrorText()] : []),
          ]}
        />
      </div>
      <div id={tableId}>{isOpen && <DataTable caption={title} isCaptionHidden {...table} />}</div>
    </section>
  );
}

function pullOf({
  pull,
  pullRow,
}: Pick<FigureProps<unknown>, "pull" | "pullRow">): Parameters<typeof pullText>[0] | null {
  if (pull === undefined) return null;
  return { values: pull, hasLines: true, ...(pullRow === undefined ? {} : { row: pullRow }) };
}
