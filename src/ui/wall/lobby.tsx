import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import type { RoomView } from "../../room/message.ts";
import { useRoom } from "../hooks/stores.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { ClassAnswer } from "./class-answer.tsx";
import { EightPeople } from "./eight-people.tsx";
import { JoinSign } from "./join-code.tsx";
import { Back } from "./wall-foot.tsx";
import "./lobby.css";

/** The wall before the match: how to join, the eight people, what the class thinks of Ines, and who has joined. */
export function Lobby(): ReactNode {
  const room = useRoom((state) => state.room);
  if (room === null) return null;
  return (
    <div className="wall-lobby">
      <JoinSign />
      <div className="wall-lobby-side">
        <EightPeople room={room} />
        <ClassAnswer />
        <Seats room={room} />
        <Back />
      </div>
    </div>
  );
}

/** With more delegations than this at a table, their names stand closer together. */
const MOST_WIDE = 8;

/** With more tables than this, the flags are smaller. */
const MOST_LARGE = 4;

function Seats({ room }: Readonly<{ room: RoomView }>): ReactNode {
  const { seats } = room.settings;
  const isOne = room.free.length === 1;
  const taken = (free: readonly string[]): string =>
    t("wall:taken", { count: seats.length - free.length, seats: seats.length });
  const scale = room.free.length > MOST_LARGE ? 0.5 : 0.9;
  return (
    <section
      className="wall-seats"
      aria-labelledby="seats-heading"
      data-one={isOne}
      data-many={seats.length > MOST_WIDE}
    >
      <div className="wall-seats-count wall-seats-head">
        <h2 id="seats-heading">{t("wall:seats")}</h2>
        {isOne && <p>{taken(room.free[0]?.seats ?? [])}</p>}
      </div>
      {room.free.map(({ table, seats: free }) => (
        <div key={table} className="wall-seats-table">
          {!isOne && (
            <p className="wall-seats-count">
              <strong>{t("wall:table", { table })}</strong>
              <span>{taken(free)}</span>
            </p>
          )}
          <ul className="wall-seats-list">
            {seats.map((seat) => (
              <Seat key={seat} seat={seat} isTaken={!free.includes(seat)} isNamed={isOne} scale={scale} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

type SeatProps = Readonly<{ seat: string; isTaken: boolean; isNamed: boolean; scale: number }>;

function Seat({ seat, isTaken, isNamed, scale }: SeatProps): ReactNode {
  const state = countryName(seat);
  return (
    <li className="wall-seat" data-taken={isTaken}>
      <FlagIcon iso3={seat} scale={scale} />
      {isNamed && <span aria-hidden="true">{state}</span>}
      <span className="visually-hidden">{t(isTaken ? "wall:seatTaken" : "wall:seatFree", { state })}</span>
    </li>
  );
}
