import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { numberOf } from "../../client/sentences/desk-words.ts";
import { type Difficulty, difficultyIn } from "../../client/setup/difficulty.ts";
import type { Place, Role } from "../../room/fact.ts";
import type { RoomView } from "../../room/message.ts";
import type { FreePairRole } from "../../room/seat-state.ts";
import { useRoom, useSession } from "../hooks/stores.ts";
import { useTitle } from "../hooks/use-title.ts";
import { Button } from "../primitives/button.tsx";
import { Choices } from "../primitives/choices.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { Refused } from "./room-notices.tsx";

const ROLES = ["both", "delegate", "capital"] as const satisfies readonly Role[];

/**
 * Lets the player choose a seat, or draws one by lot. Choosing a seat that another device has asks the teacher for
 * it.
 */
export function SeatChoice({ room }: Readonly<{ room: RoomView }>): ReactNode {
  const { settings, code, isRemoved, isDeclined, asked } = room;
  const refused = useRoom((state) => state.refused);
  const [role, setRole] = useState<Role>("both");
  useTitle(t("room:join.seat"));
  return (
    <div className="seat-choice">
      <p className="soft">
        {t("room:join.found", { code, scenario: t(`scenario.${settings.scenario}.name`) })}
      </p>
      <ScreenHeading>{t("room:join.seat")}</ScreenHeading>
      {isRemoved && <p className="notice">{t("room:join.removed")}</p>}
      {asked !== null && (
        <p className="notice" role="status">
          {t(askedKey(room, asked), { state: countryName(asked.seat), device: numberOf(room.device ?? 0) })}
        </p>
      )}
      {isDeclined && (
        <p className="notice" role="status">
          {t("room:join.declined")}
        </p>
      )}
      <Refused reason={refused} />
      {settings.pairs && <RoleChoice role={role} onRole={setRole} />}
      {settings.seating === "dealt" && !isRemoved ? <Deal role={role} /> : <Tables room={room} role={role} />}
    </div>
  );
}

/** Whom the device waits for: the teacher, or the teacher and the seat that it asks to join. */
function askedKey({ isPutOff, free }: RoomView, { table, seat, role }: Place) {
  if (isPutOff) return "room:join.putOff";
  const isShared = free.some((one) => one.table === table && one.shared.includes(seat));
  return role === "capital" && isShared ? "room:join.askedPartner" : "room:join.asked";
}

function RoleChoice({ role, onRole }: Readonly<{ role: Role; onRole: (role: Role) => void }>): ReactNode {
  return (
    <Choices
      label={t("room:join.role")}
      look="cards"
      selected={role}
      onSelect={onRole}
      choices={ROLES.map((id) => ({
        id,
        name: t(`room:join.roles.${id}`),
        text: t(`room:join.roleNotes.${id}`),
      }))}
    />
  );
}

function Deal({ role }: Readonly<{ role: Role }>): ReactNode {
  const session = useSession();
  return (
    <div className="seat-deal">
      <p>{t("room:join.dealt")}</p>
      <Button look="primary" onPress={() => void session?.order({ type: "dealMe", role })}>
        {t("room:join.deal")}
      </Button>
    </div>
  );
}

function Tables({ room, role }: Readonly<{ room: RoomView; role: Role }>): ReactNode {
  const { settings, free } = room;
  return free.map(({ table, seats, halves, shared }) => (
    <section key={table} className="seat-table">
      {settings.tables > 1 && <h2>{t("room:join.table", { table })}</h2>}
      <p className="small soft">{t("room:join.free", { count: seats.length, all: settings.seats.length })}</p>
      <ul className="seat-grid">
        {settings.seats.map((seat) => (
          <Seat
            key={seat}
            table={table}
            isOneOfMany={settings.tables > 1}
            seat={seat}
            role={role}
            step={difficultyIn(settings, seat)?.step ?? null}
            isFree={seats.includes(seat)}
            taken={takenKey(halves.find((one) => one.seat === seat)?.role, role, shared.includes(seat))}
          />
        ))}
      </ul>
    </section>
  ));
}

/** What a seat with a device says: which half is missing, that it can be asked for, or that it is taken. */
function takenKey(half: FreePairRole["role"] | undefined, role: Role, isShared: boolean) {
  if (half !== undefined) return `room:join.half.${half}` as const;
  return role === "capital" && isShared ? "room:join.half.ask" : "room:join.taken";
}

type SeatProps = Readonly<{
  table: number;
  /** With several tables, each state has a seat at each, so that the name of its button names the table. */
  isOneOfMany: boolean;
  seat: string;
  role: Role;
  step: Difficulty | null;
  isFree: boolean;
  taken: ReturnType<typeof takenKey>;
}>;

/** A taken seat can be requested: this is how a player returns on a new device. */
function Seat({ table, isOneOfMany, seat, role, step, isFree, taken }: SeatProps): ReactNode {
  const session = useSession();
  return (
    <li>
      <Button onPress={() => void session?.order({ type: "takeSeat", place: { table, seat, role } })}>
        <FlagIcon iso3={seat} scale={0.8} />
        {/* The spaces are for the name of the button, which a screen reader says in one go. */}
        <span>{countryName(seat)}</span>
        {isOneOfMany && <span className="visually-hidden"> {t("room:join.table", { table })}</span>}
        {step !== null && <span className="small soft"> {t(`difficulty.step.${step}`)}</span>}
        {!isFree && <span className="small soft"> {t(taken)}</span>}
      </Button>
    </li>
  );
}
