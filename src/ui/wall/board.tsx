import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { alternativeText, articleTitle, countryName } from "../../client/i18n/names.ts";
import type { Beat } from "../../engine/state/world.ts";
import type { BoardText, RoomView, TableBoard } from "../../room/message.ts";
import { useRoom } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { LargeFigure } from "../widgets/large-figure.tsx";
import { BoardSought, BoardStandUp, useTalkLeft } from "./board-talk.tsx";
import { BoardTally } from "./board-tally.tsx";
import { WallClock } from "./clock.tsx";
import { Question } from "./question.tsx";

type BoardProps = Readonly<{ room: RoomView; onLook: (table: number) => void }>;

/** With more tables than this, the cards are smaller. */
const MOST_LARGE = 6;
/** Up to this many tables fit in one row together with their texts. */
const MOST_WITH_TEXT = 3;

/** All tables: their delegations, progress, current text and clock. */
export function Board({ room, onLook }: BoardProps): ReactNode {
  const board = useRoom((state) => state.board) ?? [];
  const isMany = board.length > MOST_LARGE;
  const hasText = board.length <= MOST_WITH_TEXT;
  return (
    <div className="wall-board-page">
      <ul className="wall-board" data-many={isMany}>
        {board.map((line) => (
          <Line key={line.table} room={room} line={line} hasText={hasText} onLook={onLook} />
        ))}
      </ul>
      {hasText && board.every(isEarly) && <Question />}
    </div>
  );
}

/** Until the first placards are shown, there is space below the cards for the question of the first case. */
function isEarly({ beat, round }: TableBoard): boolean {
  return beat === null || (beat === "sound" && round <= 1);
}

type LineProps = BoardProps & Readonly<{ line: TableBoard; hasText: boolean }>;

function Line({ room, line, hasText, onLook }: LineProps): ReactNode {
  const { table, instruments, reached, isOver, timer, isPaused, phase } = line;
  const talkLeft = useTalkLeft(line);
  // Those who talk need to know with whom; their texts come back when they deal, or beside a single wish.
  const isSeeking = talkLeft !== null && line.sought.length > 0;
  const hasSigned = phase !== null && phase !== "negotiation" && phase !== "adoption";
  return (
    <li className="wall-board-table" data-reached={reached >= 0}>
      <h3>
        <Button look="quiet" onPress={() => onLook(table)} aria-label={t("wall:boardPage.look", { table })}>
          {t("wall:table", { table })}
        </Button>
      </h3>
      <div className="wall-board-now">
        <p className="wall-board-beat">
          <strong>{nameOf(line)}</strong>
          {phase === "negotiation" && <span>{t("wall:boardPage.round", { round: line.round })}</span>}
        </p>
        {!isOver && <WallClock clock={timer} isPaused={isPaused} />}
      </div>
      {talkLeft !== null && <BoardStandUp left={talkLeft} />}
      <Sitting room={room} table={table} />
      {hasSigned && (
        <p className="wall-board-count">
          <LargeFigure figure={instruments} sentence={t("wall:race.joined", { count: instruments })} />
        </p>
      )}
      {hasText && isSeeking && <BoardSought sought={line.sought} />}
      {hasText && (!isSeeking || line.sought.length === 1) && (
        <BoardTexts texts={line.texts} hasTally={!isSeeking} />
      )}
      <BoardDeals bonds={line.bonds} talking={line.talking} />
      {reached >= 0 && <p>{t("wall:boardPage.reached", { month: reached })}</p>}
    </li>
  );
}

/** The delegations at a table that have a player. */
function Sitting({ room, table }: Readonly<{ room: RoomView; table: number }>): ReactNode {
  const free = room.free.find((one) => one.table === table)?.seats ?? [];
  const taken = room.settings.seats.filter((seat) => !free.includes(seat));
  if (taken.length === 0) return null;
  return (
    <ul className="wall-board-seats" aria-label={t("wall:seats")}>
      {taken.map((seat) => (
        <li key={seat}>
          <FlagIcon iso3={seat} scale={0.8} />
          <span className="visually-hidden">{countryName(seat)}</span>
        </li>
      ))}
    </ul>
  );
}

/** @param hasTally whether there is room for the placards on each text */
function BoardTexts({
  texts,
  hasTally,
}: Readonly<{ texts: readonly BoardText[]; hasTally: boolean }>): ReactNode {
  return (
    <ul className="wall-board-texts">
      {texts.map(({ article, isAgreed, text, tally }) => (
        <li key={article} data-agreed={isAgreed}>
          <span>{articleTitle(article)}</span>
          {text !== null && <strong>{alternativeText(article, text, "name")}</strong>}
          {isAgreed && <span className="wall-status">{t("wall:text.status.agreed")}</span>}
          {hasTally && !isAgreed && tally !== null && <BoardTally tally={tally} />}
        </li>
      ))}
    </ul>
  );
}

/** More would make the card of a table higher than the others. */
const MOST_DEALS = 3;

/** The announced deals of a table, the promises broken there, and who is making a deal. */
function BoardDeals({ bonds, talking }: Pick<TableBoard, "bonds" | "talking">): ReactNode {
  if (bonds.length + talking.length === 0) return null;
  return (
    <ul className="wall-board-deals" aria-label={t("wall:boardPage.deals")}>
      {bonds.slice(0, MOST_DEALS).map(({ by, to, isBroken }) => (
        <li key={`${by}/${to}`} data-broken={isBroken}>
          <FlagIcon iso3={by} scale={0.8} />
          <FlagIcon iso3={to} scale={0.8} />
          <span>
            {t(isBroken ? "wall:boardPage.broken" : "wall:boardPage.deal", {
              one: countryName(by),
              other: countryName(to),
            })}
          </span>
        </li>
      ))}
      {talking.slice(0, Math.max(0, MOST_DEALS - bonds.length)).map(([one, other]) => (
        <li key={`${one}/${other}`} data-broken="false">
          <FlagIcon iso3={one} scale={0.8} />
          <FlagIcon iso3={other} scale={0.8} />
          <span>{t("wall:deals.talking", { one: countryName(one), other: countryName(other) })}</span>
        </li>
      ))}
      {bonds.length > MOST_DEALS && <li>{t("wall:deals.more", { count: bonds.length - MOST_DEALS })}</li>}
    </ul>
  );
}

function nameOf({ beat, isOver }: TableBoard): string {
  if (beat === null) return t("wall:notBegun");
  return isOver ? t("wall:boardPage.over") : t(`beat.${beat as Beat}.name`);
}
