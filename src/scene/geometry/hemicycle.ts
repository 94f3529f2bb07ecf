/**
 * Desks of the chamber in a hemicycle: concentric rows, with each group in its own wedge between two aisles. Lengths
 * are in pixels of the given box; angles are in radians, clockwise on screen with 0 to the right, so the hall runs from
 * the left (about pi) over the top (3/2 pi) to the right (about 2 pi). In a right-to-left page everybody sits mirrored.
 */
import { anglesIn, capacity, halfOf, type Row, rowsOf, shareOut } from "./desk-row.ts";

export type HemicycleGroup = Readonly<{ id: string; seats: readonly string[] }>;

/** One desk, a piece of its row. Row 0 is the front row, nearest to the podium. */
export type Desk = Readonly<{
  seat: string;
  group: string;
  x: number;
  y: number;
  angle: number;
  /** Half of the angle that the desk spans. */
  half: number;
  row: number;
}>;

/** The direction of a group's name from the centre, and the space along the rim that the name can take. */
export type WedgeLabel = Readonly<{ angle: number; room: number }>;

export type Wedge = Readonly<{ group: string; from: number; to: number; label: WedgeLabel }>;

/** A hall before desks are placed. `tilt` is how far the ends reach below level, or above if negative. */
export type Hall = Readonly<{
  centre: Readonly<{ x: number; y: number }>;
  tilt: number;
  sweep: number;
  inner: number;
  outer: number;
  /** Radius along which the group names share their space. */
  labels: number;
  /** Minimum space for every desk. */
  spacing: number;
  /** Distance between rows. */
  depth: number;
  /** Radius of the middle of each row, front row first. */
  rows: readonly number[];
  isFromRight: boolean;
}>;

export type Seated = Readonly<{ desks: readonly Desk[]; wedges: readonly Wedge[] }>;
export type Hemicycle = Hall & Seated;

/**
 * The space for upright names outside the last row, beside the hall and above it, the minimum length of a name along
 * the rim, the furthest that the ends may reach below level, in radians, the podium's share of the radius, and the least
 * height of the text on the podium, which begins `rise` of the podium's radius above the centre.
 */
export type Rim = Readonly<{
  side: number;
  top: number;
  room: number;
  tilt: number;
  podium: number;
  text: Readonly<{ rise: number; height: number }>;
  /** Whether groups and their seats run from right to left. */
  isFromRight: boolean;
}>;

type Shell = Pick<Hall, "centre" | "tilt" | "sweep" | "inner" | "outer" | "labels" | "isFromRight">;
const PAD = 2;
/**
 * The maximum number of rows. In a box that is too small, desks would shrink to nothing and the number of rows would
 * never stop growing.
 */
const MOST_ROWS = 60;
const TILTS = Array.from({ length: 41 }, (_, index) => -0.8 + index * 0.05);
const HALVINGS = 24;

/**
 * Lays out the desks as large as the box allows, and fills the box. Groups keep their order from left to right and
 * their seats fill from the front row backwards, left to right; both from right to left in a mirrored hall. Groups
 * without seats get no wedge.
 */
export function hemicycle(
  groups: readonly HemicycleGroup[],
  width: number,
  height: number,
  rim: Rim,
): Hemicycle {
  const sizes = groups.map(({ seats }) => seats.length).filter((size) => size > 0);
  let best = { shell: shellOf(0, width, height, rim), spacing: 0, score: -1 };
  for (const tilt of tiltsFor(width, height, rim)) {
    const shell = shellOf(tilt, width, height, rim);
    const box = boxOf(shell, rim);
    // Most tilts are worse than the best so far, and this single check rules them out.
    if (best.score > 0 && !fits(shell, sizes, rim, best.score / box)) continue;
    const spacing = largestSpacing(shell, sizes, rim);
    const score = spacing * box;
    if (score > best.score) best = { shell, spacing, score };
  }
  const hall = withRows(best.shell, best.spacing);
  return { ...hall, ...seatGroups(hall, groups, rim.room) };
}

/**
 * The tilts that leave room for the text on the podium: in a low and wide box the largest hall would push it out of the
 * picture. All tilts if none leaves enough.
 */
function tiltsFor(width: number, height: number, rim: Rim): readonly number[] {
  const possible = TILTS.filter((one) => one <= rim.tilt);
  const { rise, height: least } = rim.text;
  const roomy = possible.filter((tilt) => {
    const { centre, inner } = shellOf(tilt, width, height, rim);
    return height - (centre.y - inner * rise) >= least;
  });
  return roomy.length === 0 ? possible : roomy;
}

/** Seats groups in an existing hall, which must have been laid out for the same number of seats. */
export function seatGroups(hall: Hall, groups: readonly HemicycleGroup[], room: number): Seated {
  const inOrder = groups.filter(({ seats }) => seats.length > 0);
  const seated = hall.isFromRight ? inOrder.toReversed() : inOrder;
  const rows = rowsOf(hall.spacing, hall.rows);
  const wedges = wedgesOf(seated, hall, rows, room);
  const desks = seated.flatMap((group, index) => {
    const wedge = wedges[index];
    return wedge === undefined ? [] : desksOf(group, wedge, hall, rows);
  });
  return { desks, wedges };
}

function shellOf(
  tilt: number,
  width: number,
  height: number,
  { side, top, podium, isFromRight }: Rim,
): Shell {
  const sine = Math.sin(tilt);
  const halfWidth = width / 2 - side;
  const byWidth = tilt < 0 ? halfWidth / Math.cos(tilt) : halfWidth;
  // The height of the hall: if its ends rise above level (tilt < 0), its lowest point is on the front row; if they
  // sink, it is on the last row.
  const depth = 1 + (tilt < 0 ? podium * sine : sine);
  const outer = Math.max(1, Math.min(byWidth, (height - top - PAD) / depth));
  const slack = height - top - PAD - outer * depth;
  return {
    tilt,
    sweep: Math.PI + 2 * tilt,
    inner: outer * podium,
    outer,
    labels: outer + top / 2,
    isFromRight,
    centre: { x: width / 2, y: top + outer + Math.max(0, slack) / 2 },
  };
}

/** Area of the box around the hall and its names. */
function boxOf({ tilt, outer }: Shell, { side, top, podium }: Rim): number {
  const across = 2 * (tilt < 0 ? outer * Math.cos(tilt) + side : outer + side);
  const down = outer * (1 + (tilt < 0 ? podium * Math.sin(tilt) : Math.sin(tilt))) + top;
  return across * down;
}

/**
 * The largest spacing that still leaves enough space for every wedge, found by bisection. The fit only gets worse as
 * desks grow.
 */
function largestSpacing(shell: Shell, sizes: readonly number[], rim: Rim): number {
  let [least, tooLarge] = [0, shell.outer - shell.inner];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (least + tooLarge) / 2;
    if (fits(shell, sizes, rim, middle)) least = middle;
    else tooLarge = middle;
  }
  return least;
}

function fits(shell: Shell, sizes: readonly number[], { room }: Rim, spacing: number): boolean {
  const rows = rowsOf(spacing, withRows(shell, spacing).rows);
  const needed = anglesOf(sizes, shell, rows, room).reduce((sum, angle) => sum + angle, 0);
  return needed <= shell.sweep;
}

/** The hall with the most rows that fit. The rows share all the space. */
function withRows(shell: Shell, spacing: number): Hall {
  const room = Math.floor((shell.outer - shell.inner) / Math.max(1e-6, spacing) + 1e-9);
  const count = Math.min(MOST_ROWS, Math.max(1, room));
  const depth = (shell.outer - shell.inner) / count;
  const rows = Array.from({ length: count }, (_, index) => shell.inner + (index + 0.5) * depth);
  return { ...shell, spacing, depth, rows };
}

/**
 * The narrowest wedges with space for this many desks each and for a name. Names can take up to six tenths of the
 * sweep.
 */
function anglesOf(
  sizes: readonly number[],
  { sweep, labels }: Shell,
  rows: readonly Row[],
  room: number,
): number[] {
  const least = Math.min(room / labels, (0.6 * sweep) / sizes.length);
  return sizes.map((size) => Math.max(least, narrowestAngle(size, sweep, rows)));
}

function narrowestAngle(size: number, sweep: number, rows: readonly Row[]): number {
  let [tooNarrow, fits] = [0, 2 * sweep];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (tooNarrow + fits) / 2;
    const held = rows.reduce((sum, row) => sum + capacity(middle, row), 0);
    if (held >= size) fits = middle;
    else tooNarrow = middle;
  }
  return fits;
}

/** Places the wedges side by side and widens all of them by the same factor, until they fill the sweep. */
function wedgesOf(
  groups: readonly HemicycleGroup[],
  hall: Hall,
  rows: readonly Row[],
  room: number,
): Wedge[] {
  const sizes = groups.map(({ seats }) => seats.length);
  const angles = anglesOf(sizes, hall, rows, room);
  const stretch = hall.sweep / angles.reduce((sum, angle) => sum + angle, 0);
  let from = Math.PI - hall.tilt;
  return groups.map(({ id }, index) => {
    const to = from + (angles[index] ?? 0) * stretch;
    const angle = (from + to) / 2;
    const label = { angle, room: (to - from) * hall.labels };
    const wedge = { group: id, from, to, label };
    from = to;
    return wedge;
  });
}

function desksOf(
  { id, seats }: HemicycleGroup,
  { from, to }: Wedge,
  hall: Hall,
  rows: readonly Row[],
): Desk[] {
  const capacities = rows.map((row) => capacity(to - from, row));
  const places = shareOut(seats.length, capacities).flatMap((count, index) => {
    const row = rows[index];
    if (row === undefined) return [];
    const half = halfOf(to - from, count, row);
    const angles = anglesIn(from, to, count, row);
    return (hall.isFromRight ? angles.toReversed() : angles).map((angle) => ({
      ...pointAt(hall, angle, row.radius),
      angle,
      half,
      row: index,
    }));
  });
  return places.map((place, index) => ({ seat: seats[index] ?? "", group: id, ...place }));
}

function pointAt({ centre }: Shell, angle: number, radius: number): { x: number; y: number } {
  return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
}
