/** Animations of events in the chamber. Events not listed here show nothing. */

import { marksOf } from "../../client/selectors/picture/chamber-picture.ts";
import type { Mark } from "../../client/selectors/picture/marks.ts";
import { type Animation, animation, settleOut, share, smooth, swell } from "../motion/animation.ts";
import { type ChamberCast, countGroups } from "./cast.ts";

const RISE = 320;
const ROW_LATER = 26;
const COUNT = 500;

/** Cards that show the states' stands rise row by row, the blocks last. The counts appear at the end. */
export function standsAnimation(cast: ChamberCast, row: string, hold: number): Animation {
  const faces = marksOf("stands", row, cast.spots.length);
  const last = rowsOf(cast) * 2 * ROW_LATER;
  const show = (at: number): void => {
    for (const [country, face] of faces.entries()) standUp(cast, country, face, at, last);
    countGroups(cast, faces, share(at, last + RISE + 400, COUNT));
  };
  return animation(last + RISE + 400 + COUNT, show, { hold });
}

function standUp(cast: ChamberCast, country: number, face: Mark | null, at: number, last: number): void {
  const isBlock = face === "block";
  const from = isBlock ? last + RISE : rowOf(cast, country) * 2 * ROW_LATER;
  const up = settleOut(share(at, from, RISE));
  cast.desks.show(country, up > 0 ? face : null, face === null || up <= 0 ? 1 : up);
  cast.desks.lift(country, isBlock ? cast.plan.hall.depth * 0.35 * swell(share(at, from, 700)) : 0);
}

/** A calm wave from the podium to the last row, which shows that something has been agreed. */
export function waveAnimation(cast: ChamberCast, hold: number): Animation {
  const by = cast.plan.hall.depth * 0.22;
  const show = (at: number): void => {
    for (const country of cast.spots.keys()) {
      cast.desks.lift(country, by * swell(share(at, rowOf(cast, country) * 70, 420)));
    }
  };
  return animation(rowsOf(cast) * 70 + 420, show, { hold });
}

/** Clears the floor for the next articles: cards turn over and disappear. */
export function clearAnimation(cast: ChamberCast, marks: readonly (Mark | null)[], hold: number): Animation {
  const none = marks.map(() => null);
  const show = (at: number): void => {
    const turned = smooth(share(at, 0, 300));
    const open = Math.abs(Math.cos(turned * Math.PI));
    for (const [country, mark] of marks.entries()) {
      if (mark !== null) cast.desks.show(country, turned < 0.5 ? mark : null, open);
    }
    countGroups(cast, turned < 0.5 ? marks : none);
  };
  return animation(300, show, { hold });
}

/** Draws red lines along the desks of the states that declare them. */
export function linesAnimation(cast: ChamberCast, countries: readonly number[], hold: number): Animation {
  const show = (at: number): void => {
    const grown = settleOut(share(at, 0, 420));
    for (const country of countries) cast.desks.red(country, true, grown);
  };
  return animation(420, show, { hold });
}

function rowOf({ desks }: ChamberCast, country: number): number {
  return desks.places[country]?.row ?? 0;
}

function rowsOf({ plan }: ChamberCast): number {
  return plan.hall.rows.length - 1;
}
