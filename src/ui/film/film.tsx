import { type ReactNode, useEffect, useEffectEvent, useMemo, useState } from "react";
import { skipMotion } from "../../client/screen/ui-store.ts";
import { filmSteps, type FilmStep as Step, stepKey } from "../../client/selectors/debrief/film-steps.ts";
import type { EndedTable } from "../../client/selectors/debrief/made-at-table.ts";
import type { Moment } from "../../client/selectors/debrief/moments.ts";
import { filmTitle } from "../../client/sentences/film-words.ts";
import type { MadeBy } from "../../room/from-committee.ts";
import { whenText } from "../widgets/when-text.ts";
import { Controls } from "./controls.tsx";
import { FilmStep } from "./film-step.tsx";
import type { OwnFilm } from "./own-film.ts";
import { type FilmPlace, useFilm } from "./use-film.ts";
import { useFilmKeys } from "./use-film-keys.ts";
import { useMoments } from "./use-moments.ts";

type FilmProps = Readonly<{
  /** Finished tables with the same seed, in order. There is at least one. */
  tables: readonly EndedTable[];
  /** The guesses that each device made before the vote, in per cent. The keys are the numbers of the tables. */
  guesses?: ReadonlyMap<number, readonly number[]>;
  own?: OwnFilm;
  /** Who made the text, in the match of a committee. */
  by?: MadeBy | null;
  /** The step that the teacher turned to at the desk, from 0; null for none. */
  step?: number | null;
  /** @param table the table whose film was shown */
  onLeave: (table: number) => void;
}>;

/** A finished match as a film to scroll: one picture and one sentence a step, the same alone and on a wall. */
export function Film({ tables, guesses, own, by = null, step = null, onLeave }: FilmProps): ReactNode {
  const [at, turnTo] = useState(1);
  const [hasKeys, setKeys] = useState(true);
  const made = tables.find(({ table }) => table === at) ?? tables[0];
  if (made === undefined) return null;
  return (
    <OneFilm
      key={made.table}
      made={made}
      tables={tables}
      guesses={guesses?.get(made.table) ?? NONE}
      own={own ?? null}
      by={by}
      step={step}
      onTable={turnTo}
      hasKeys={hasKeys}
      onKeys={setKeys}
      onLeave={() => onLeave(made.table)}
    />
  );
}

/** Follows the steps that the teacher takes at the desk. Whoever is at the wall can go on from there. */
function useTurned(step: number | null, keys: readonly string[], { turnTo }: FilmPlace): void {
  const turn = useEffectEvent((to: number) => turnTo(keys[Math.min(to, keys.length - 1)] ?? ""));
  useEffect(() => {
    if (step !== null) turn(step);
  }, [step]);
}

const NONE: readonly number[] = [];
const NO_MOMENTS: readonly Moment[] = [];

type OneProps = Readonly<{
  made: EndedTable;
  tables: readonly EndedTable[];
  guesses: readonly number[];
  own: OwnFilm | null;
  by: MadeBy | null;
  step: number | null;
  onTable: (table: number) => void;
  hasKeys: boolean;
  onKeys: (hasKeys: boolean) => void;
  onLeave: () => void;
}>;

function OneFilm({
  made,
  tables,
  guesses,
  own,
  by,
  step,
  onTable,
  hasKeys,
  onKeys,
  onLeave,
}: OneProps): ReactNode {
  const report = useMoments(made.record);
  const moments = typeof report.found === "object" ? report.found.moments : NO_MOMENTS;
  const steps = filmSteps({ made, moments, own: own?.end ?? null, guesses: guesses.length, tables, by });
  const place = useFilm(steps.map(stepKey));
  useTurned(step, steps.map(stepKey), place);
  const scenes = new Set(steps.filter(({ picture }) => picture === "scene").map(stepKey));
  const telling = useTelling(place, scenes);
  const numbers = tables.map(({ table }) => table);
  const { next } = telling;
  useKeys({
    numbers: hasKeys && numbers.length > 1 ? numbers : NONE,
    onTable,
    next,
    back: place.back,
    onLeave,
  });
  const about = useMemo(() => ({ made, moments, guesses }), [made, moments, guesses]);
  return (
    <div className="film" data-step={place.key} data-first={place.isFirst}>
      <Steps {...{ steps, about, tables, report, own, place, telling }} />
      <Controls
        place={{ ...place, next }}
        isPlaying={telling.isPlaying}
        titles={steps.map((step) => ({ key: stepKey(step), title: filmTitle(step, moments, whenText) }))}
        report={report}
        record={made.record}
        table={made.table}
        tables={numbers}
        {...{ onTable, hasKeys, onKeys, onLeave }}
      />
    </div>
  );
}

type StepsProps = Pick<OneProps, "own" | "tables"> &
  Pick<Parameters<typeof FilmStep>[0], "about" | "report"> &
  Readonly<{ steps: readonly Step[]; place: FilmPlace; telling: Telling }>;

function Steps({ steps, about, tables, report, own, place, telling }: StepsProps): ReactNode {
  return (
    <div ref={place.box} className="film-steps" onScroll={place.onScroll}>
      {steps.map((step) => (
        <FilmStep
          key={stepKey(step)}
          step={step}
          about={about}
          tables={tables}
          report={report}
          own={own}
          isNow={stepKey(step) === place.key}
          isTold={step.picture !== "scene" || telling.isTold(stepKey(step))}
          onPlayed={() => telling.tell(stepKey(step))}
        />
      ))}
    </div>
  );
}

type Keys = Pick<OneProps, "onTable" | "onLeave"> &
  Pick<FilmPlace, "next" | "back"> &
  Readonly<{ numbers: readonly number[] }>;

/** Space and the arrows go on and back, a number chooses a table, Escape leaves. */
function useKeys({ numbers, onTable, next, back, onLeave }: Keys): void {
  useFilmKeys({
    ...Object.fromEntries(numbers.map((one) => [String(one), () => onTable(one)])),
    ...Object.fromEntries([" ", "ArrowRight", "ArrowDown", "PageDown"].map((key) => [key, next])),
    ...Object.fromEntries(["ArrowLeft", "ArrowUp", "PageUp"].map((key) => [key, back])),
    Escape: onLeave,
  });
}

type Telling = Readonly<{
  isTold: (key: string) => boolean;
  tell: (key: string) => void;
  /** Whether the scene of the step in view has not been told yet. */
  isPlaying: boolean;
  next: () => void;
}>;

/** Which moments have been told: a sentence comes only after its scene, and Next first ends a scene that plays. */
function useTelling(place: FilmPlace, scenes: ReadonlySet<string>): Telling {
  const [told, setTold] = useState<ReadonlySet<string>>(new Set());
  const isTold = (key: string): boolean => told.has(key);
  const tell = (key: string): void => {
    if (!told.has(key)) setTold(new Set([...told, key]));
  };
  const isPlaying = scenes.has(place.key) && !isTold(place.key);
  const next = (): void => {
    if (isPlaying) {
      skipMotion();
      tell(place.key);
    } else place.next();
  };
  return { isTold, tell, isPlaying, next };
}
