import type { ReactNode } from "react";
import { t } from "../../client/wording/index.ts";
import type { Beat } from "../../engine/state/world.ts";
import type { TableBoard } from "../../room/message.ts";
import { useRoom } from "../hooks.ts";
import { Button } from "../primitives/button.tsx";
import { WallClock } from "./clock.tsx";

/** All tables: how far each has come, and its clock. */
export function Board({ onLook }: Readonly<{ onLook: (table: number) => void }>): ReactNode {
  const board = useRoom((room) => room.board) ?? [];
  return (
    <ul className="wall-board" data-many={board.length > 6}>
      {board.map((line) => (
        <Line key={line.table} line={line} onLook={onLook} />
      ))}
    </ul>
  );
}

type LineProps = Readonly<{ line: TableBoard; onLook: (table: number) => void }>;

function Line({ line, onLook }: LineProps): ReactNode {
  const { table, instruments, reached, isOver, timer, isPaused, phase } = line;
  const hasSigned = phase !== null && phase !== "negotiation" && phase !== "adoption";
  return (
    <li className="wall-board-table" data-reached={reached >= 0}>
      <h3>
        <Button look="quiet" onPress={() => onLook(table)} aria-label={t("wall:boardPage.look", { table })}>
          {t("wall:table", { table })}
        </Button>
      </h3>
      <p className="wall-board-beat">
        <strong>{nameOf(line)}</strong>
        {phase === "negotiation" && <span>{t("wall:boardPage.round", { round: line.round })}</span>}
      </p>
      {!isOver && <WallClock clock={timer} isPaused={isPaused} />}
      {hasSigned && (
        <p className="wall-board-count">
          <strong className="numbers">{instruments}</strong> {t("wall:race.instruments")}
        </p>
      )}
      {reached >= 0 && <p>{t("wall:boardPage.reached", { month: reached })}</p>}
    </li>
  );
}

function nameOf({ beat, isOver }: TableBoard): string {
  if (beat === null) return t("wall:notBegun");
  return isOver ? t("wall:boardPage.over") : t(`beat.${beat as Beat}.name`);
}
