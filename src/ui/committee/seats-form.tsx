import { type ReactNode, useRef, useState } from "react";
import { FileTrigger } from "react-aria-components";
import { list, t } from "../../client/i18n/index.ts";
import { knownStates, namesOfState } from "../../client/i18n/state-names.ts";
import {
  type BadLine,
  decoded,
  isListTooLong,
  LONGEST_LIST,
  LONGEST_NAME,
  MOST_SEATS,
  type UnknownName,
  withNames,
  withSeat,
} from "../../client/selectors/committee/delegation-list.ts";
import { DELEGATION_KINDS } from "../../client/selectors/committee/seats.ts";
import type { Delegation, DelegationKind } from "../../committee/state/delegation.ts";
import { Button } from "../primitives/button.tsx";
import { SearchAdd, Select } from "../primitives/select.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { type SeatWanted, UnknownNames } from "./unknown-names.tsx";

type SeatsProps = Readonly<{
  seats: readonly Delegation[];
  onChange: (seats: readonly Delegation[]) => void;
}>;

/** The list of seats, with a search field that adds states one by one and a field for pasting many names. */
export function SeatsForm({ seats, onChange }: SeatsProps): ReactNode {
  const [states] = useState(knownStates);
  const [added, setAdded] = useState<readonly Delegation[]>([]);
  const [unknown, setUnknown] = useState<readonly UnknownName[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const members = seats.filter(({ kind }) => kind === "member").length;
  const left = [...states.names]
    .filter(([id]) => !seats.some((one) => one.id === id))
    .map(([id, text]) => ({ id, text, words: [...namesOfState(id), ...namesOfState(id, "en")] }));
  const add = (id: string): void => {
    const name = states.names.get(id);
    if (name !== undefined) onChange(withSeat(seats, name, "member", id));
  };
  const addNames = (text: string): readonly BadLine[] => {
    const read = withNames(seats, text, states);
    onChange(read.seats);
    setAdded(read.added);
    const asked = unknown.filter(({ name }) => read.unknown.every((one) => one.name !== name));
    setUnknown([...asked, ...read.unknown]);
    if (read.unknown.length === 0) heading.current?.focus();
    return read.bad;
  };
  const answer = (answered: readonly UnknownName[], wanted: readonly SeatWanted[]): void => {
    const all = wanted.reduce((now, { name, kind, code }) => withSeat(now, name, kind, code), seats);
    const left = unknown.filter((one) => !answered.includes(one));
    onChange(all);
    setAdded(all.slice(seats.length));
    setUnknown(left);
    if (left.length === 0) heading.current?.focus();
  };
  const change = (next: readonly Delegation[]): void => {
    setAdded([]);
    // The button that removed a seat is gone with it.
    if (next.length < seats.length) heading.current?.focus();
    onChange(next);
  };
  return (
    <section className="sheet stack" aria-labelledby="committee-seats">
      <h3 id="committee-seats" ref={heading} tabIndex={-1}>
        {t("committee:setup.delegations")}
      </h3>
      <div className="committee-fields">
        <SearchAdd label={t("committee:setup.add")} items={left} onSelect={add} />
        <NamesField onNames={addNames} />
      </div>
      <UnknownNames unknown={unknown} states={states} onAnswer={answer} />
      <p role="status">
        {addedText(added)}{" "}
        {seats.length === 0
          ? t("committee:setup.none")
          : t("committee:setup.count", { count: seats.length, members })}
      </p>
      <ul className="committee-seats">
        {seats.map((seat) => (
          <SeatRow key={seat.id} seat={seat} seats={seats} onChange={change} />
        ))}
      </ul>
    </section>
  );
}

function SeatRow({ seat, seats, onChange }: SeatsProps & Readonly<{ seat: Delegation }>): ReactNode {
  const others = seats.filter(({ id }) => id !== seat.id);
  return (
    <li>
      <span>
        <FlagIcon iso3={seat.id} scale={0.5} /> <bdi>{seat.name}</bdi>
      </span>
      <span className="seat-kind">
        <Select<DelegationKind>
          label={t("committee:setup.kindOf", { seat: seat.name })}
          selected={seat.kind}
          onSelect={(kind) => onChange(seats.map((one) => (one.id === seat.id ? { ...one, kind } : one)))}
          items={DELEGATION_KINDS.map((id) => ({ id, text: t(`committee:kind.${id}`) }))}
        />
      </span>
      <Button
        look="quiet"
        size="small"
        aria-label={t("committee:setup.remove", { seat: seat.name })}
        onPress={() => onChange(others)}
      >
        ×
      </Button>
    </li>
  );
}

/** Names the delegations that were added, so that a chair sees which state each name was taken for. */
function addedText(added: readonly Delegation[]): string {
  const count = added.length;
  if (count === 0 || count > MOST_ADDED) return "";
  return t("committee:setup.added", { count, seats: list(added.map(({ name }) => name)) });
}

const MOST_ADDED = 8;

/** Number of unreadable lines that the message names. All unreadable lines stay in the field. */
const MOST_NAMED = 5;

type NamesProps = Readonly<{ onNames: (text: string) => readonly BadLine[] }>;

/** Lines that could not be read stay in the field for correction. */
function NamesField({ onNames }: NamesProps): ReactNode {
  const [text, setText] = useState("");
  const [bad, setBad] = useState<readonly BadLine[]>([]);
  const [isTooLong, setTooLong] = useState(false);
  const add = (names: string, kept: string): void => {
    setTooLong(isListTooLong(names.length));
    if (isListTooLong(names.length)) return;
    const found = onNames(names);
    setBad(found);
    setText([kept, ...found.map((one) => one.text)].filter((line) => line !== "").join("\n"));
  };
  const read = async (file: File): Promise<void> => {
    setTooLong(isListTooLong(file.size));
    if (!isListTooLong(file.size)) add(decoded(await file.arrayBuffer()), text);
  };
  return (
    <div className="stack">
      <TextField
        label={t("committee:setup.other")}
        hint={t("committee:setup.otherHint")}
        value={text}
        onChange={setText}
        error={isTooLong ? t("committee:setup.listTooLong", { most: LONGEST_LIST }) : badText(bad)}
        isLong
      />
      <div className="row">
        <Button size="small" isDisabled={text.trim() === ""} onPress={() => add(text, "")}>
          {t("committee:setup.addNames")}
        </Button>
        <NamesFile onFile={(file) => void read(file)} />
      </div>
    </div>
  );
}

function NamesFile({ onFile }: Readonly<{ onFile: (file: File) => void }>): ReactNode {
  const choose = (files: FileList | null): void => {
    const file = files?.item(0);
    if (file !== null && file !== undefined) onFile(file);
  };
  return (
    <FileTrigger acceptedFileTypes={[".csv", "text/csv", "text/plain"]} onSelect={choose}>
      <Button size="small">{t("committee:setup.file")}</Button>
    </FileTrigger>
  );
}

function badText(bad: readonly BadLine[]): string | null {
  if (bad.length === 0) return null;
  const named = bad
    .slice(0, MOST_NAMED)
    .map(({ line, text, why }) =>
      t(`committee:setup.bad.${why}`, { line, text, most: LONGEST_NAME, mostSeats: MOST_SEATS }),
    );
  const more = bad.length - named.length;
  return [...named, ...(more === 0 ? [] : [t("committee:setup.bad.more", { count: more })])].join(" ");
}
