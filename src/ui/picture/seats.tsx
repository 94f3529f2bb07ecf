import { type KeyboardEvent, memo, type ReactNode, useMemo, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { openCard, type Place } from "../../client/screen/ui-store.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { useTable, useUi } from "../hooks/stores.ts";
import { standingOf } from "./seat-words.ts";

/**
 * The seats of the picture, as buttons for keyboards and screen readers. Tab reaches one seat, and the arrow keys
 * move from there. Touch and mouse users press the picture itself.
 */
export function Seats(): ReactNode {
  const { view, scenario, names } = useTable();
  const places = useUi((ui) => ui.places);
  const stances = useUi((ui) => ui.stances);
  const isHall = useUi((ui) => ui.picture === "chamber");
  const [at, goTo] = useState(-1);
  const group = useRef<HTMLDivElement>(null);
  const order = useMemo(() => byCaucus(scenario), [scenario]);
  const current = at >= 0 ? at : (view.mine?.country ?? order[0] ?? 0);
  if (places.length === 0) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextSeat(event.key, current, places, order);
    if (next < 0) return;
    event.preventDefault();
    goTo(next);
    group.current?.querySelector<HTMLElement>(`[data-country="${next}"]`)?.focus({ preventScroll: true });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend on the picture
    <div ref={group} role="group" className="seats" aria-label={t("match.seat.all")} onKeyDown={onKeyDown}>
      {order.map((country) => (
        <Seat
          key={country}
          country={country}
          isCurrent={country === current}
          left={places[country]?.x ?? 0}
          top={places[country]?.y ?? 0}
          name={names.country(country)}
          standing={standingOf(country, { stances, view, isHall })}
          onFocus={goTo}
        />
      ))}
    </div>
  );
}

type SeatProps = Readonly<{
  country: number;
  isCurrent: boolean;
  left: number;
  top: number;
  name: string;
  standing: string;
  onFocus: (country: number) => void;
}>;

/** Memoised, because most of the 193 seats stay the same when something changes. */
const Seat = memo(
  ({ country, isCurrent, left, top, name, standing, onFocus }: SeatProps): ReactNode => (
    <button
      type="button"
      className="seat"
      data-country={country}
      tabIndex={isCurrent ? 0 : -1}
      style={{ left, top }}
      onFocus={() => onFocus(country)}
      onClick={() => openCard(country)}
    >
      <span className="visually-hidden">{t("match.seat.label", { country: name, standing })}</span>
    </button>
  ),
);

/** Lists the members of each caucus one after another, in their seating order. */
function byCaucus({ caucuses, countries }: Scenario): readonly number[] {
  const rank = new Map(caucuses.map(({ id }, place) => [id, place]));
  return [...countries.keys()].sort(
    (a, b) =>
      (rank.get(countries[a]?.caucus ?? "") ?? 0) - (rank.get(countries[b]?.caucus ?? "") ?? 0) || a - b,
  );
}

const WAYS: Readonly<Record<string, Place>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The seat that a key leads to; −1 for none. */
function nextSeat(key: string, from: number, places: readonly Place[], order: readonly number[]): number {
  if (key === "Home") return order[0] ?? -1;
  if (key === "End") return order.at(-1) ?? -1;
  const way = WAYS[key];
  const here = places[from];
  if (way === undefined || here === undefined) return -1;
  return nearestIn(way, here, places);
}

/** Sideways distance counts triple, so that an arrow key stays in its row. */
function nearestIn(way: Place, here: Place, places: readonly Place[]): number {
  let found = -1;
  let best = Number.POSITIVE_INFINITY;
  for (const [country, place] of places.entries()) {
    const [dx, dy] = [place.x - here.x, place.y - here.y];
    const ahead = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    const distance = ahead + 3 * aside;
    if (ahead > 1 && distance < best) [found, best] = [country, distance];
  }
  return found;
}
