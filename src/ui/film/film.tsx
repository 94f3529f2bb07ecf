import { type ReactNode, useEffect, useRef, useState } from "react";
import type { EndedTable } from "../../client/selectors/debrief/made-at-table.ts";
import type { MomentsReport } from "../../client/selectors/debrief/moments.ts";
import { BesideChapter } from "./beside-chapter.tsx";
import { ChapterList, chapterTitle, momentIn } from "./chapter-list.tsx";
import { chaptersOf, isMoment } from "./chapters.ts";
import { Controls } from "./controls.tsx";
import { ForecastChapter } from "./forecast-chapter.tsx";
import { MomentChapter } from "./moment-chapter.tsx";
import { MomentsChapter } from "./moments-chapter.tsx";
import { Questions } from "./questions.tsx";
import { RealChapter } from "./real-chapter.tsx";
import { type FilmPlace, useFilm } from "./use-film.ts";
import { useFilmKeys } from "./use-film-keys.ts";
import { useMoments } from "./use-moments.ts";

type FilmProps = Readonly<{
  /** Finished tables with the same seed, in order. There is at least one. */
  tables: readonly EndedTable[];
  /** The guesses that each device made before the vote, in per cent. The keys are the numbers of the tables. */
  guesses?: ReadonlyMap<number, readonly number[]>;
  /** @param table the table whose film was shown */
  onLeave: (table: number) => void;
}>;

/**
 * A finished match as a film in chapters: the decisive moments, the tables side by side, the real convention, and
 * questions to discuss.
 */
export function Film({ tables, guesses, onLeave }: FilmProps): ReactNode {
  const [at, turnTo] = useState(1);
  const [hasKeys, setKeys] = useState(true);
  const made = tables.find(({ table }) => table === at) ?? tables[0];
  if (made === undefined) return null;
  const ofTable = guesses?.get(made.table) ?? [];
  return (
    <OneFilm
      key={made.table}
      made={made}
      tables={tables}
      guesses={ofTable}
      onTable={turnTo}
      hasKeys={hasKeys}
      onKeys={setKeys}
      onLeave={() => onLeave(made.table)}
    />
  );
}

type OneProps = Readonly<{
  made: EndedTable;
  tables: readonly EndedTable[];
  guesses: readonly number[];
  onTable: (table: number) => void;
  hasKeys: boolean;
  onKeys: (hasKeys: boolean) => void;
  onLeave: () => void;
}>;

function OneFilm({ made, tables, guesses, onTable, hasKeys, onKeys, onLeave }: OneProps): ReactNode {
  const report = useMoments(made.record);
  const chapters = chaptersOf(report, guesses.length > 0);
  const place = useFilm(chapters);
  const heading = useChapterFocus(place.chapter);
  const numbers = tables.map(({ table }) => table);
  useFilmKeys({
    ...Object.fromEntries(
      hasKeys && numbers.length > 1 ? numbers.map((one) => [String(one), () => onTable(one)]) : [],
    ),
    " ": place.next,
    ArrowRight: place.next,
    ArrowLeft: place.back,
    Escape: onLeave,
  });
  return (
    <div className="film" data-chapter={place.chapter} data-step={place.step}>
      <ChapterList chapters={chapters} report={report} place={place} />
      <div className="film-stage">
        <h3 ref={heading} tabIndex={-1}>
          {chapterTitle(place.chapter, report)}
        </h3>
        <Chapter made={made} tables={tables} guesses={guesses} report={report} place={place} />
      </div>
      <Controls
        place={place}
        table={made.table}
        tables={numbers}
        onTable={onTable}
        hasKeys={hasKeys}
        onKeys={onKeys}
        onLeave={onLeave}
      />
    </div>
  );
}

/** Moves the focus to the heading of a new chapter. The first chapter leaves the focus where it was. */
function useChapterFocus(chapter: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(chapter);
  useEffect(() => {
    if (shown.current === chapter) return;
    shown.current = chapter;
    heading.current?.focus();
  }, [chapter]);
  return heading;
}

type ChapterProps = Pick<OneProps, "made" | "tables" | "guesses"> &
  Readonly<{ report: MomentsReport; place: FilmPlace }>;

function Chapter({ made, tables, guesses, report, place }: ChapterProps): ReactNode {
  const { chapter } = place;
  const { scenario, standing, view, events, text, record } = made;
  const moment = momentIn(report, chapter);
  if (moment !== null && typeof report.found === "object") {
    return <MomentChapter moment={moment} events={report.found.events} scenario={scenario} place={place} />;
  }
  if (chapter === "moments" || isMoment(chapter)) return <MomentsChapter report={report} record={record} />;
  const isAdopted = standing.adoption !== null && standing.adoption.how !== "failed";
  switch (chapter) {
    case "forecast":
      return <ForecastChapter guesses={guesses} came={isAdopted} />;
    case "text":
    case "cases":
    case "fate":
      return <BesideChapter page={chapter} tables={tables} />;
    case "real":
      return <RealChapter made={made} />;
    case "questions":
      return <Questions story={{ scenario, world: view.world, events, text }} tables={tables} />;
  }
}
