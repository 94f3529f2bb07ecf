/** What each event looks like in the chamber. Anything not here has nothing to show in it. */
import { type Animation, animation, settleOut, share, smooth, swell } from "../animation.ts";
import type { Mark } from "../paint/desk-cells.ts";
import type { ChamberCast } from "./chamber-scene.ts";
import { marksOf } from "./picture.ts";

const RISE = 320;
const ROW_LATER = 26;
const TURN_FROM = 640;
const TURN = 460;

/** Placards go up closed and turn over together, the rows at the back a little later. */
export function revealAnimation(cast: ChamberCast, row: string, hold: number): Animation {
  const faces = marksOf("placards", row, cast.marks.length);
  const rowsLast = Math.max(...cast.plan.rows) * ROW_LATER;
  const show = (at: number): void => {
    for (let index = 0; index < faces.length; index++) turn(cast, index, faces[index] ?? null, at);
  };
  return animation(TURN_FROM + rowsLast + TURN, show, { hold });
}

function turn(cast: ChamberCast, index: number, face: Mark | null, at: number): void {
  const image = cast.marks[index];
  if (image === undefined) return;
  const later = (cast.plan.rows[index] ?? 0) * ROW_LATER;
  const up = settleOut(share(at, later, RISE));
  const turned = smooth(share(at, TURN_FROM + later, TURN));
  image.setVisible(face !== null && up > 0);
  if (face === null) return;
  image.setFrame(turned < 0.5 ? "back" : face, false, false);
  image.setScale(up * Math.max(0.06, Math.abs(Math.cos(turned * Math.PI))), up).setAlpha(1);
}

/** Stands rise row by row; who blocks stands out. */
export function standsAnimation(cast: ChamberCast, row: string, hold: number): Animation {
  const faces = marksOf("stands", row, cast.marks.length);
  const last = Math.max(...cast.plan.rows) * 2 * ROW_LATER;
  const show = (at: number): void => {
    for (let index = 0; index < faces.length; index++) {
      const face = faces[index] ?? null;
      const image = cast.marks[index];
      if (image === undefined) continue;
      const isBlock = face === "block";
      const from = isBlock ? last + RISE : (cast.plan.rows[index] ?? 0) * 2 * ROW_LATER;
      const up = settleOut(share(at, from, RISE));
      image.setVisible(face !== null && up > 0);
      if (face === null) continue;
      image.setFrame(face, false, false).setAlpha(1);
      image.setScale(up * (1 + (isBlock ? 0.9 * swell(share(at, from, 700)) : 0)));
    }
  };
  return animation(last + RISE + 700, show, { hold });
}

/** A calm wave runs from the podium to the last row: something is agreed. */
export function waveAnimation(cast: ChamberCast, hold: number): Animation {
  const lift = cast.plan.hall.spacing * 0.22;
  const last = Math.max(...cast.plan.rows) * 70;
  const show = (at: number): void => {
    for (let index = 0; index < cast.flags.length; index++) {
      const up = lift * swell(share(at, (cast.plan.rows[index] ?? 0) * 70, 420));
      const spot = cast.plan.desks[index];
      if (spot === undefined) continue;
      cast.flags[index]?.setY(spot.y + cast.plan.flagDrop - up);
      cast.marks[index]?.setY(spot.y - cast.plan.placardRise - up);
    }
  };
  return animation(last + 420, show, { hold });
}

/** Darkens the hall for the last night, when the whole text is put. */
export function nightAnimation(cast: ChamberCast, hold: number): Animation {
  const show = (at: number): void => {
    const dark = smooth(share(at, 0, 1100));
    cast.night.setAlpha(dark);
    for (const image of cast.marks) image.setAlpha(1 - dark);
  };
  return animation(1100, show, { hold, end: () => hideMarks(cast) });
}

/** The floor is cleared for the next articles. */
export function clearAnimation(cast: ChamberCast, hold: number): Animation {
  const show = (at: number): void => {
    for (const image of cast.marks) image.setAlpha(1 - share(at, 0, 300));
  };
  return animation(300, show, { hold, end: () => hideMarks(cast) });
}

function hideMarks(cast: ChamberCast): void {
  for (const image of cast.marks) image.setVisible(false).setAlpha(1);
}

/** Red lines fall under the flags of those who declare them. */
export function linesAnimation(cast: ChamberCast, countries: readonly number[], hold: number): Animation {
  const show = (at: number): void => {
    const grown = settleOut(share(at, 0, 420));
    for (const country of countries) cast.lines[country]?.setVisible(true).setScale(grown, 1);
  };
  return animation(420, show, { hold });
}
