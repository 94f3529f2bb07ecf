import type { ReactNode } from "react";
import { number, t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { PICTURES, showPicture, showScreen, skipMotion } from "../../client/screen/ui-store.ts";
import { countedSeats, seatsWithBots } from "../../client/sessions/room/ready-count.ts";
import { isOvertime } from "../../client/sessions/room/waited-for.ts";
import type { RoomView } from "../../room/message.ts";
import { useRoom, useSession, useTable, useUi } from "../hooks/stores.ts";
import { useLeft } from "../hooks/use-left.ts";
import { Button } from "../primitives/button.tsx";
import { Checkbox } from "../primitives/checkbox.tsx";
import { Toggles } from "../primitives/choices.tsx";
import { GlossaryButton } from "../shell/glossary-button.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { JoinNote } from "./join-code.tsx";
import { WallControls } from "./theatre.tsx";
import type { ClauseTurn } from "./use-clause.ts";
import { SIDE_PAGES, type SidePage } from "./use-page.ts";
import { ALL, type WallPlace } from "./use-place.ts";

type PlaceProps = Readonly<{ room: RoomView; place: WallPlace }>;

/** Under the words on one table: who is ready, and how others can join. */
export function TableFoot({ room, at }: Readonly<{ room: RoomView; at: number }>): ReactNode {
  return (
    <>
      <Ready room={room} at={at} />
      {!room.isDebriefed && room.committee === undefined && <JoinNote />}
    </>
  );
}

type TableControlsProps = PlaceProps & PictureProps & Readonly<{ turn: ClauseTurn }>;

/** The controls of the page with one table. */
export function TableControls({ room, place, page, onPage, turn }: TableControlsProps): ReactNode {
  return (
    <WallControls title={t("wall:keys")}>
      <ClauseControls turn={turn} />
      <PictureControls page={page} onPage={onPage} />
      <PlaceControls room={room} place={place} />
      <GlossaryButton />
      <Back />
    </WallControls>
  );
}

/** The controls of every other page of the match. */
export function PageControls({ room, place }: PlaceProps): ReactNode {
  return (
    <footer className="wall-foot">
      <WallControls title={t("wall:keys")}>
        <PlaceControls room={room} place={place} />
        <GlossaryButton />
        <Back />
      </WallControls>
    </footer>
  );
}

/** With more than one clause on the floor, takes the wall to the one before or after. */
function ClauseControls({ turn: { count, move } }: Readonly<{ turn: ClauseTurn }>): ReactNode {
  if (count < 2) return null;
  return (
    <>
      <Button size="small" onPress={() => move(-1)}>
        {t("wall:clause.before")}
      </Button>
      <Button size="small" onPress={() => move(1)}>
        {t("wall:clause.next")}
      </Button>
    </>
  );
}

/**
 * Flags of the delegations with players. Empty if the teacher hides readiness. Once the beat goes on for a seat with more
 * time, no flag shows whose seat it is.
 */
function Ready({ room, at }: Readonly<{ room: RoomView; at: number }>): ReactNode {
  const { seats, settings } = room;
  const left = useLeft(
    room.clock,
    useRoom((state) => state.skew),
  );
  const isOver = useRoom((state) => state.board?.[at - 1]?.isOver === true);
  const { view, scenario } = useTable();
  const played = countedSeats(seatsWithBots(seats, view.world, scenario), settings.pace);
  const ready = played.filter(({ isReady }) => isReady).length;
  if (!settings.marks || isOver || played.length === 0) return null;
  if (isOvertime(room, left)) return <p className="wall-ready">{t("wall:waitingForOthers")}</p>;
  return (
    <div className="wall-ready">
      <p className="numbers">{t("wall:ready", { count: ready, all: played.length })}</p>
      <ul>
        {played.map(({ seat, isReady }) => {
          const state = countryName(seat);
          return (
            <li key={seat} data-ready={isReady}>
              <FlagIcon iso3={seat} scale={0.8} />
              <span className="visually-hidden">
                {t(isReady ? "wall:isReady" : "wall:isNotReady", { state })}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

type PictureProps = Readonly<{ page: SidePage; onPage: (page: SidePage) => void }>;

function PictureControls({ page, onPage }: PictureProps): ReactNode {
  const picture = useUi((ui) => ui.picture);
  const isPlaying = useUi((ui) => ui.isPlaying);
  return (
    <>
      <Toggles
        label={t("wall:pages.label")}
        selected={page}
        onSelect={onPage}
        items={SIDE_PAGES.map((id) => ({ id, text: t(`wall:pages.${id}`) }))}
      />
      <Toggles
        label={t("wall:pictures")}
        selected={picture}
        onSelect={(id) => {
          skipMotion();
          showPicture(id);
        }}
        items={PICTURES.map((id) => ({ id, text: t(`match.pictureOf.${id}`) }))}
      />
      {isPlaying && (
        <Button size="small" onPress={skipMotion}>
          {t("wall:skip")}
        </Button>
      )}
    </>
  );
}

/** Takes a watcher on their own device back to their seat. */
export function Back(): ReactNode {
  const session = useSession();
  if (session?.kind !== "watcher") return null;
  return (
    <Button size="small" onPress={() => showScreen("join")}>
      {t("wall:back")}
    </Button>
  );
}

/** If there are many tables, only the number is visible. */
function nameOf(table: number, tables: number): ReactNode {
  const name = t("wall:table", { table });
  if (tables <= MOST_NAMED) return name;
  return (
    <>
      <span aria-hidden="true">{number(table)}</span>
      <span className="visually-hidden">{name}</span>
    </>
  );
}

const MOST_NAMED = 4;

/** Chooses the table. With a single table, there is a choice only at the end. */
function PlaceControls({ room, place }: PlaceProps): ReactNode {
  const { tables } = room.settings;
  const { at, turnTo, isTurning, turn, hasKeys, setKeys } = place;
  if (tables === 1 && !room.isDebriefed) return null;
  const numbers = Array.from({ length: tables }, (_, table) => table + 1);
  const all = t(room.isDebriefed ? "wall:end.film" : "wall:board");
  return (
    <>
      {tables > 1 && !room.isDebriefed && (
        <>
          <Checkbox isSelected={hasKeys} onChange={setKeys}>
            {t("wall:numberKeys")}
          </Checkbox>
          <Checkbox isSelected={isTurning} onChange={turn}>
            {t("wall:rotate")}
          </Checkbox>
        </>
      )}
      <Toggles
        label={t("wall:tables")}
        selected={String(at)}
        onSelect={(id) => turnTo(Number(id))}
        items={[
          { id: String(ALL), text: all },
          ...numbers.map((table) => ({ id: String(table), text: nameOf(table, tables) })),
        ]}
      />
    </>
  );
}
