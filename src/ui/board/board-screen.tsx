import { type ReactNode, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { compareWords, t } from "../../client/i18n/index.ts";
import {
  alarmKey,
  PUT_OFF_MS,
  type PutOff,
  type RowAlarms,
  sortedRows,
} from "../../client/sessions/committee/board-alarms.ts";
import {
  boardRows,
  type Conference,
  type ConferenceState,
} from "../../client/sessions/committee/conference.ts";
import { type Board, type BoardRow, openBoard } from "../../client/sessions/committee/organiser-board.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";
import { AddForm } from "./add-form.tsx";
import { Announced } from "./announced.tsx";
import { BoardCard } from "./board-card.tsx";
import { SecretariatActs } from "./secretariat-acts.tsx";
import { SecretariatHead } from "./secretariat-head.tsx";
import { useConference } from "./use-conference.ts";

const ADDRESS = "#board";
const TICK_MS = 1000;
const SILENT: RowAlarms = { ringing: [], isPutOff: false };

/** The page for the organiser of many committees. Each committee has a card, and cards with an alarm come first. */
export function BoardScreen(): ReactNode {
  const [board, setBoard] = useState<Board | null>(null);
  useEffect(() => {
    const { pathname, search, hash } = location;
    // Writes the board's address into the address bar, so that a reload returns to the board.
    if (hash !== ADDRESS) history.replaceState(history.state, "", `${pathname}${search}${ADDRESS}`);
    const opened = openBoard();
    setBoard(opened);
    return opened.close;
  }, []);
  return (
    <ScreenFrame name="board">{board === null ? t("app.loading") : <Opened board={board} />}</ScreenFrame>
  );
}

function Opened({ board }: Readonly<{ board: Board }>): ReactNode {
  const own = useStore(board.store);
  const { conference, state: ofConference, leave } = useConference();
  const [isArchive, setArchive] = useState(false);
  const now = useHostTime(conference === null ? own.skew : ofConference.skew);
  const [putOff, setPutOff] = useState<PutOff>(() => new Map());
  const [isAdding, setAdding] = useState(false);
  const rows = useMemo(() => {
    const all = boardRows(own, ofConference, isArchive);
    const sorted = sortedRows(all, putOff, now, compareWords);
    // Nobody is called to a committee in the archive.
    return isArchive ? sorted.map(({ row }) => ({ row, alarms: SILENT })) : sorted;
  }, [own, ofConference, isArchive, putOff, now]);
  const ringing = rows.reduce((sum, { alarms }) => sum + alarms.ringing.length, 0);
  const isLost = own.isLost || ofConference.isLost;
  useAlarmsInTitle(ringing);
  const secretariat = { conference, state: ofConference, isArchive, onArchive: setArchive, onLeave: leave };
  return (
    <>
      <div className="board-head">
        <ScreenHeading>{t("board:heading")}</ScreenHeading>
        {rows.length > 0 && <HeadActs ringing={ringing} onAdd={() => setAdding(true)} />}
      </div>
      <p role="status" className="board-lost" data-empty={!isLost}>
        {isLost && t("board:lost")}
      </p>
      <Announced rows={rows} />
      {conference !== null && <SecretariatHead {...secretariat} conference={conference} />}
      {rows.length === 0 &&
        (conference === null ? <Empty board={board} /> : <p>{t("board:secretariat.none")}</p>)}
      <ul className="board-cards">
        {rows.map((row) => (
          <BoardCard
            key={row.row.code}
            shown={row}
            now={now}
            board={board}
            onPutOff={(alarm) =>
              setPutOff(new Map([...putOff, [alarmKey(row.row.code, alarm), now + PUT_OFF_MS]]))
            }
            acts={actsOf(row.row, secretariat)}
          />
        ))}
      </ul>
      {isAdding && (
        <Dialog title={t("board:add.heading")} isOpen onClose={() => setAdding(false)}>
          <AddForm board={board} onAdded={() => setAdding(false)} />
        </Dialog>
      )}
    </>
  );
}

type Secretariat = Readonly<{ conference: Conference | null; state: ConferenceState; isArchive: boolean }>;

/** Null for a committee that is on the board only by its link. */
function actsOf(row: BoardRow, { conference, state: { report }, isArchive }: Secretariat): ReactNode {
  const isIn = report?.committees.some(({ code }) => code === row.code) === true;
  if (conference === null || !isIn) return null;
  return <SecretariatActs row={row} conference={conference} isArchive={isArchive} />;
}

function HeadActs({ ringing, onAdd }: Readonly<{ ringing: number; onAdd: () => void }>): ReactNode {
  return (
    <>
      <p className="board-count" data-alarm={ringing > 0}>
        {t("board:alarms", { count: ringing })}
      </p>
      <Button size="small" onPress={onAdd}>
        {t("board:add.heading")}
      </Button>
    </>
  );
}

function Empty({ board }: Readonly<{ board: Board }>): ReactNode {
  return (
    <section className="sheet stack board-empty" aria-labelledby="board-add">
      <h2 id="board-add">{t("board:add.heading")}</h2>
      <p>{t("board:empty")}</p>
      <AddForm board={board} onAdded={() => undefined} />
    </section>
  );
}

/** The host's time, updated every second. */
function useHostTime(skew: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now + skew;
}

/**
 * Shows the number of alarms in the title, because the board is often one tab among many. Other screens set their own
 * titles.
 */
function useAlarmsInTitle(count: number): void {
  useEffect(() => {
    const page = t("page.board");
    document.title = count === 0 ? t("page.title", { page }) : t("board:title", { count, page });
  });
}
