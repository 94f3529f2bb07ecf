import { type ReactNode, useState } from "react";
import { compareWords, t } from "../../client/i18n/index.ts";
import { isFoundBy, knownStates } from "../../client/i18n/state-names.ts";
import { type UnknownName, withNames, withSeat } from "../../client/selectors/committee/delegation-list.ts";
import type { Attendance, Delegation } from "../../committee/state/delegation.ts";
import { useAct, useCommittee } from "../hooks/use-committee.ts";
import { Select } from "../primitives/select.tsx";
import { SearchBox } from "../primitives/text-field.tsx";
import { AddForm } from "./add-form.tsx";
import { SeatDevice } from "./device-line.tsx";
import { SEARCHED } from "./seat-pick.tsx";
import { type SeatWanted, UnknownNames } from "./unknown-names.tsx";

/** Attendance, with late arrivals and departures. */
export function SeatsTab(): ReactNode {
  const { delegations } = useCommittee();
  const [typed, setTyped] = useState("");
  const found = delegations
    .filter((one) => isFoundBy(one, typed))
    .toSorted((a, b) => compareWords(a.name, b.name));
  return (
    <div className="stack">
      <h3 className="visually-hidden">{t("committee:attendance.heading")}</h3>
      {delegations.length > SEARCHED && (
        <SearchBox label={t("committee:seats.find")} value={typed} onChange={setTyped} />
      )}
      {found.length === 0 && <p className="soft">{t("delegate:choose.none")}</p>}
      <ul className="committee-seats">
        {found.map((seat) => (
          <SeatRow key={seat.id} seat={seat} />
        ))}
      </ul>
      <NewSeat />
    </div>
  );
}

function SeatRow({ seat: { id, name, kind } }: Readonly<{ seat: Delegation }>): ReactNode {
  const { attendance, pack } = useCommittee();
  const act = useAct();
  const mayDeclare = pack.attendance === "declared" && kind === "member";
  const answers: readonly Attendance[] = mayDeclare
    ? ["absent", "present", "presentAndVoting"]
    : ["absent", "present"];
  return (
    <li>
      <span>
        <bdi>{name}</bdi>{" "}
        {kind !== "member" && <span className="small soft">{t(`committee:kind.${kind}`)}</span>}{" "}
        <SeatDevice seat={id} />
      </span>
      <span className="seat-kind">
        <Select<Attendance>
          label={t("committee:attendance.change", { seat: name })}
          selected={attendance[id] ?? "absent"}
          onSelect={(next) => void act({ type: "recordAttendance", delegation: id, attendance: next })}
          items={answers.map((one) => ({ id: one, text: t(`committee:attendance.${one}`) }))}
        />
      </span>
    </li>
  );
}

function NewSeat(): ReactNode {
  const { delegations } = useCommittee();
  const act = useAct();
  const [states] = useState(knownStates);
  const [unknown, setUnknown] = useState<readonly UnknownName[]>([]);
  const addAll = async (added: readonly Delegation[]): Promise<boolean> => {
    for (const delegation of added)
      if ((await act({ type: "addDelegation", delegation })) !== null) return false;
    return true;
  };
  const add = async (name: string): Promise<boolean> => {
    const read = withNames(delegations, name, states);
    setUnknown(read.unknown);
    return read.added.length + read.unknown.length > 0 && addAll(read.added);
  };
  const answer = (_: readonly UnknownName[], wanted: readonly SeatWanted[]): void => {
    setUnknown([]);
    const all = wanted.reduce((now, { name, kind, code }) => withSeat(now, name, kind, code), delegations);
    void addAll(all.slice(delegations.length));
  };
  return (
    <>
      <AddForm label={t("committee:seats.add")} act={t("committee:seats.addAct")} onAdd={add} />
      <UnknownNames unknown={unknown} states={states} onAnswer={answer} />
    </>
  );
}
