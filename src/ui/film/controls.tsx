import { type ReactNode, useEffect, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import type { EndedTable } from "../../client/selectors/debrief/made-at-table.ts";
import { askMoments, type MomentsReport } from "../../client/selectors/debrief/moments.ts";
import { Button } from "../primitives/button.tsx";
import { Checkbox } from "../primitives/checkbox.tsx";
import { Toggles } from "../primitives/choices.tsx";
import type { FilmPlace } from "./use-film.ts";

/** Time between two steps in automatic play, in ms. */
const STEP_MS = 12_000;

type Title = Readonly<{ key: string; title: string }>;

type ControlsProps = Readonly<{
  place: FilmPlace;
  /** Whether the scene of a moment is being played. */
  isPlaying: boolean;
  titles: readonly Title[];
  report: MomentsReport;
  record: EndedTable["record"];
  table: number;
  tables: readonly number[];
  onTable: (table: number) => void;
  /** Whether number keys choose a table. They can be switched off (WCAG 2.1.4). */
  hasKeys: boolean;
  onKeys: (hasKeys: boolean) => void;
  onLeave: () => void;
}>;

/** The foot of the film: a dot for each step, the way on and back, and on a wall the choice of a table. */
export function Controls({
  place,
  isPlaying,
  titles,
  report,
  record,
  onLeave,
  ...of
}: ControlsProps): ReactNode {
  const [isOn, turn] = useAutomatic(place, isPlaying);
  return (
    <div className="film-controls" title={t("film:controls.keys")}>
      <Button isDisabled={place.isFirst} onPress={place.back}>
        {t("film:controls.back")}
      </Button>
      <Button look="primary" isDisabled={place.isLast && !isPlaying} onPress={place.next}>
        {t(isPlaying ? "film:controls.skip" : "film:controls.next")}
      </Button>
      <Dots titles={titles} place={place} />
      <Looking report={report} record={record} />
      {of.tables.length > 1 && <Tables {...of} />}
      <Button look="quiet" size="small" onPress={() => turn(!isOn)}>
        {t(isOn ? "film:controls.pause" : "film:controls.play")}
      </Button>
      <Button look="quiet" size="small" onPress={onLeave}>
        {t("film:controls.leave")}
      </Button>
    </div>
  );
}

/** Whether the film plays automatically. Automatic play starts only on request and stops at the end of the film. */
function useAutomatic({ isLast, key, next }: FilmPlace, isPlaying: boolean) {
  const [isOn, setOn] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step has its full time
  useEffect(() => {
    if (!isOn || isPlaying) return;
    if (isLast) return setOn(false);
    const timer = setTimeout(next, STEP_MS);
    return () => clearTimeout(timer);
  }, [isOn, isPlaying, isLast, key]);
  return [isOn, setOn] as const;
}

function Dots({ titles, place }: Readonly<{ titles: readonly Title[]; place: FilmPlace }>): ReactNode {
  return (
    <nav className="film-dots" aria-label={t("film:list")}>
      <ol>
        {titles.map(({ key, title }) => (
          <li key={key}>
            <Button
              look="quiet"
              size="small"
              aria-label={title}
              aria-current={key === place.key ? "step" : "false"}
              onPress={() => place.turnTo(key)}
            >
              <span className="film-dot" />
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** While the moments are being looked for, how far that is. A search that failed can be tried again. */
function Looking({ report: { found, done }, record }: Pick<ControlsProps, "report" | "record">): ReactNode {
  if (found === "pending") return <span className="soft">{t("film:looking", { value: done })}</span>;
  if (found !== "failed") return null;
  return (
    <span className="row">
      <span role="alert">{t("film:failed")}</span>
      <Button size="small" onPress={() => void askMoments(record)}>
        {t("film:tryAgain")}
      </Button>
    </span>
  );
}

type TablesProps = Pick<ControlsProps, "table" | "tables" | "onTable" | "hasKeys" | "onKeys">;

/** Chooses the table of the film, with a press or a number key. */
function Tables({ table, tables, onTable, hasKeys, onKeys }: TablesProps): ReactNode {
  return (
    <>
      <Toggles
        label={t("film:controls.tables")}
        selected={String(table)}
        onSelect={(id) => onTable(Number(id))}
        items={tables.map((one) => ({ id: String(one), text: t("wall:table", { table: one }) }))}
      />
      <Checkbox isSelected={hasKeys} onChange={onKeys}>
        {t("wall:numberKeys")}
      </Checkbox>
    </>
  );
}
