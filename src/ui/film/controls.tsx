import { type ReactNode, useEffect, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { Button } from "../primitives/button.tsx";
import { Checkbox } from "../primitives/checkbox.tsx";
import { Toggles } from "../primitives/choices.tsx";
import { isMoment } from "./chapters.ts";
import type { FilmPlace, Step } from "./use-film.ts";

/** Time between two steps in automatic play, in ms. */
const STEP_MS = 12_000;

/** Whether the film plays automatically. Automatic play starts only on request and stops at the end of the film. */
function usePlaying({ isLast, step, chapter, next }: FilmPlace): readonly [boolean, (on: boolean) => void] {
  const [isOn, setOn] = useState(false);
  const isWaiting = isMoment(chapter) && step === "picture";
  useEffect(() => {
    if (!isOn || isWaiting) return;
    if (isLast) return setOn(false);
    const timer = setTimeout(next, STEP_MS);
    return () => clearTimeout(timer);
  });
  return [isOn, setOn];
}

/** The label of the forward button at each step of a moment. */
const FORWARD = { picture: "skip", told: "show", fork: "next" } as const satisfies Record<Step, string>;

type ControlsProps = Readonly<{
  place: FilmPlace;
  table: number;
  tables: readonly number[];
  onTable: (table: number) => void;
  /** Whether number keys choose a table. They can be switched off (WCAG 2.1.4). */
  hasKeys: boolean;
  onKeys: (hasKeys: boolean) => void;
  onLeave: () => void;
}>;

export function Controls({ place, onLeave, ...ofTables }: ControlsProps): ReactNode {
  const [isOn, turn] = usePlaying(place);
  const { chapter, step, isFirst, isLast, next, back } = place;
  const forward = isMoment(chapter) ? FORWARD[step] : "next";
  return (
    <div className="film-controls">
      <Button isDisabled={isFirst} onPress={back}>
        {t("film:controls.back")}
      </Button>
      <Button look="primary" isDisabled={isLast} onPress={next}>
        {t(`film:controls.${forward}`)}
      </Button>
      <Button look="quiet" size="small" onPress={() => turn(!isOn)}>
        {t(isOn ? "film:controls.pause" : "film:controls.play")}
      </Button>
      {ofTables.tables.length > 1 && <Tables {...ofTables} />}
      <span className="film-keys soft">{t("film:controls.keys")}</span>
      <Button look="quiet" size="small" onPress={onLeave}>
        {t("film:controls.leave")}
      </Button>
    </div>
  );
}

type TablesProps = Omit<ControlsProps, "place" | "onLeave">;

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
