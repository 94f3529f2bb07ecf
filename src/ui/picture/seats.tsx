// biome-ignore-all lint/a11y/useSemanticElements: the states lie anywhere on the picture, not in the rows of a table
// biome-ignore-all lint/a11y/useFocusableInteractive: in a grid only the cells take the focus
import { type KeyboardEvent, memo, type ReactNode, useId, useMemo, useRef, useState } from "react";
import { logicalKey } from "../../client/i18n/arrow-keys.ts";
import { t } from "../../client/i18n/index.ts";
import { caucusName, type Names, unGroupName } from "../../client/i18n/names.ts";
import { openCard, type Picture, type UiState } from "../../client/screen/ui-store.ts";
import { isOtherPerson } from "../../client/selectors/negotiation/people.ts";
import { stateAfter, stateNamed } from "../../client/selectors/picture/grid.ts";
import { caucusesInHall, regionsOf } from "../../client/selectors/picture/groups.ts";
import { isOnText } from "../../client/selectors/picture/readings.ts";
import { deskName, raceName } from "../../client/sentences/picture-words.ts";
import type { Seen } from "../../engine/seats/seen.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { useTable, useUi } from "../hooks/stores.ts";
import { useHall } from "./use-hall.ts";

/**
 * The states of the picture as one grid, which a screen reader leaves to its own keys: a row for each caucus in the
 * hall or region on the map. Tab reaches one state. Touch and mouse users press the picture itself.
 */
export function Seats(): ReactNode {
  const { view, scenario, names } = useTable();
  const places = useUi((ui) => ui.places);
  const picture = useUi((ui) => ui.picture);
  const hint = useId();
  const grid = useRef<HTMLDivElement>(null);
  const [at, goTo] = useState(-1);
  const rows = useMemo(() => rowsOf(scenario, picture, places), [scenario, picture, places]);
  const nameOf = useSeatName();
  const members = useMemo(() => rows.map((row) => row.members), [rows]);
  const seated = members.flat();
  const current = [at, view.mine?.country ?? -1].find((state) => seated.includes(state)) ?? seated[0] ?? 0;
  if (places.length === 0) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = stateFor(event, members, current, names.country, picture);
    if (next < 0) return;
    event.preventDefault();
    goTo(next);
    grid.current?.querySelector<HTMLElement>(`[data-country="${next}"]`)?.focus({ preventScroll: true });
  };
  return (
    <div
      ref={grid}
      role="grid"
      className="seats"
      aria-label={t(`picture:grid.${picture}`)}
      aria-describedby={hint}
      onKeyDown={onKeyDown}
    >
      {rows.map(({ id, name, members: states }) => (
        <div key={id} role="row" aria-label={name}>
          <span role="rowheader" className="visually-hidden">
            {name}
          </span>
          {states.map((country) => (
            <Seat
              key={country}
              country={country}
              isCurrent={country === current}
              left={places[country]?.x ?? 0}
              top={places[country]?.y ?? 0}
              name={nameOf(country)}
              onFocus={goTo}
            />
          ))}
        </div>
      ))}
      <p id={hint} hidden>
        {t("picture:grid.keys")}
      </p>
    </div>
  );
}

/** What the picture shows of a state, in a few words. */
function useSeatName(): (country: number) => string {
  const { view, own, names: all } = useTable();
  const picture = useUi((ui) => ui.picture);
  const hall = useHall();
  const names = { ...all, country: (country: number) => personName(own, country, all) };
  return isOnText(picture, view.world)
    ? (country) => deskName(hall, country, view.world, names)
    : (country) => raceName(view.world, country, hall.mine, names);
}

/** A state's name, which says so if another person plays the state. */
function personName(own: Seen, country: number, names: Names): string {
  const state = names.country(country);
  return isOtherPerson(own, country) ? t("picture:desk.person", { state }) : state;
}

type SeatProps = Readonly<{
  country: number;
  isCurrent: boolean;
  left: number;
  top: number;
  name: string;
  onFocus: (country: number) => void;
}>;

/** Memoised, because most of the 193 seats stay the same when something changes. */
const Seat = memo(
  ({ country, isCurrent, left, top, name, onFocus }: SeatProps): ReactNode => (
    <div
      role="gridcell"
      className="seat"
      data-country={country}
      tabIndex={isCurrent ? 0 : -1}
      style={{ left, top }}
      onFocus={() => onFocus(country)}
      onClick={() => openCard(country)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        openCard(country);
      }}
    >
      <span className="visually-hidden">{name}</span>
    </div>
  ),
);

type Row = Readonly<{ id: string; name: string; members: readonly number[] }>;

/** Caucuses in the order of the hall; on the map, regions with their states from west to east. */
function rowsOf(scenario: Scenario, picture: Picture, places: UiState["places"]): readonly Row[] {
  if (picture === "chamber") {
    return caucusesInHall(scenario).flatMap(({ id, members }) => {
      const there = members.filter((country) => places[country] !== null);
      return there.length === 0 ? [] : [{ id, members: there, name: caucusName(id) }];
    });
  }
  const x = (country: number): number => places[country]?.x ?? 0;
  return regionsOf(scenario).map(({ id, members }) => ({
    id,
    name: unGroupName(id),
    members: [...members].sort((a, b) => x(a) - x(b)),
  }));
}

/** The state that a press leads to; −1 for none. A letter leads to the next name that starts with it. */
function stateFor(
  { key, ctrlKey, altKey, metaKey }: KeyboardEvent,
  rows: readonly (readonly number[])[],
  from: number,
  nameOf: (country: number) => string,
  picture: Picture,
): number {
  if (altKey || metaKey) return -1;
  if (key.length === 1) return ctrlKey || key === " " ? -1 : stateNamed(rows, from, key, nameOf);
  // The map of the world is the same for everybody; the hall is mirrored on a right-to-left page.
  return stateAfter(rows, from, { key: picture === "map" ? key : logicalKey(key), isWhole: ctrlKey });
}
