/**
 * Desks of the chamber in a hemicycle: concentric rows, each caucus a wedge of its own with an aisle on
 * either side. All lengths in pixels of the given box; angles in radians, clockwise on screen with 0 to
 * the right, so the hall runs from the left (about pi) over the top (3/2 pi) to the right (about 2 pi).
 */
export type HemicycleGroup = Readonly<{ id: string; seats: readonly string[] }>;

/** One desk; row 0 is the front row, nearest to the podium. */
export type Desk = Readonly<{
  seat: string;
  group: string;
  x: number;
  y: number;
  angle: number;
  row: number;
}>;

/** Where a caucus is named: the middle of a line of text, and how long that line may be along the arc. */
export type WedgeLabel = Readonly<{ x: number; y: number; angle: number; room: number }>;

export type Wedge = Readonly<{ group: string; from: number; to: number; label: WedgeLabel }>;

/** `spacing` is free around every desk: an upright 4:3 flag of 0.8 x 0.6 spacings touches no other. */
export type Hemicycle = Readonly<{
  centre: Readonly<{ x: number; y: number }>;
  inner: number;
  outer: number;
  spacing: number;
  desks: readonly Desk[];
  wedges: readonly Wedge[];
}>;

/** A hall before desks are put in; `tilt` is how far either end reaches below (or, negative, above) level. */
type Hall = Readonly<{ tilt: number; sweep: number; inner: number; outer: number; x: number; y: number }>;
type Row = Readonly<{ radius: number; halfDesk: number; aisle: number }>;

const PODIUM_SHARE = 0.3;
const AISLE_SHARE = 0.5;
const PAD = 4;
const TILTS = [0, 0.1, 0.2, 0.3, -0.1, -0.2, -0.3, -0.4, -0.5, -0.6, -0.7, -0.8];
/** How much desk size a tilt of one radian must win to be preferred to a plain half circle. */
const TILT_COST = 0.15;
const HALVINGS = 24;

/**
 * Lays out the desks as large as the box allows. Groups keep their order from left to right and their
 * seats fill from the front row backwards, left to right; groups without seats get no wedge.
 */
export function hemicycle(groups: readonly HemicycleGroup[], width: number, height: number): Hemicycle {
  const seated = groups.filter(({ seats }) => seats.length > 0);
  const sizes = seated.map(({ seats }) => seats.length);
  const band = labelBand(width, height);
  let best = { hall: hallOf(0, width, height, band), spacing: 0, score: -1 };
  for (const tilt of TILTS) {
    const hall = hallOf(tilt, width, height, band);
    const spacing = largestSpacing(hall, sizes);
    const score = spacing * (1 - TILT_COST * Math.abs(tilt));
    if (score > best.score) best = { hall, spacing, score };
  }
  const { hall, spacing } = best;
  const rows = rowsOf(hall, spacing);
  const wedges = wedgesOf(seated, hall, rows, band);
  const desks = seated.flatMap((group, index) => {
    const wedge = wedges[index];
    return wedge === undefined ? [] : desksOf(group, wedge, hall, rows);
  });
  const { x, y, inner, outer } = hall;
  return { centre: { x, y }, inner, outer, spacing, desks, wedges };
}

/** Room outside the last row for the caucus names. */
function labelBand(width: number, height: number): number {
  return Math.min(28, Math.max(13, Math.min(width, height) * 0.045));
}

function hallOf(tilt: number, width: number, height: number, band: number): Hall {
  const sine = Math.sin(tilt);
  const halfWidth = width / 2 - band;
  const byWidth = tilt < 0 ? halfWidth / Math.cos(tilt) : halfWidth;
  // Ends that rise above level (tilt < 0) end at the front row, ends that sink end at the last row.
  const depth = 1 + (tilt < 0 ? PODIUM_SHARE * sine : sine);
  const outer = Math.max(1, Math.min(byWidth, (height - band - PAD) / depth));
  const slack = height - band - PAD - outer * depth;
  return {
    tilt,
    sweep: Math.PI + 2 * tilt,
    inner: outer * PODIUM_SHARE,
    outer,
    x: width / 2,
    y: band + outer + Math.max(0, slack) / 2,
  };
}

/** The largest spacing at which every wedge fits, by halving; the fit only gets worse as desks grow. */
function largestSpacing(hall: Hall, sizes: readonly number[]): number {
  let [fits, tooLarge] = [0, hall.outer - hall.inner];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (fits + tooLarge) / 2;
    const rows = rowsOf(hall, middle);
    const needed = sizes.reduce((sum, size) => sum + narrowestAngle(size, hall, rows), 0);
    if (needed <= hall.sweep) fits = middle;
    else tooLarge = middle;
  }
  return fits;
}

/** Rows from the front to the back, one spacing apart. */
function rowsOf({ inner, outer }: Hall, spacing: number): Row[] {
  const count = Math.floor((outer - inner) / spacing + 1e-9);
  return Array.from({ length: count }, (_, index) => {
    const radius = outer - (count - index - 0.5) * spacing;
    return { radius, halfDesk: Math.asin(spacing / 2 / radius), aisle: (AISLE_SHARE * spacing) / radius };
  });
}

/** How many desks stand side by side in a row of a wedge of `angle` radians. */
function capacity(angle: number, { halfDesk, aisle }: Row): number {
  return Math.max(0, Math.floor((angle - aisle) / (2 * halfDesk) + 1e-9));
}

function narrowestAngle(size: number, { sweep }: Hall, rows: readonly Row[]): number {
  let [tooNarrow, fits] = [0, 2 * sweep];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (tooNarrow + fits) / 2;
    const held = rows.reduce((sum, row) => sum + capacity(middle, row), 0);
    if (held >= size) fits = middle;
    else tooNarrow = middle;
  }
  return fits;
}

/** Wedges side by side; what is left of the sweep is shared out in proportion. */
function wedgesOf(
  groups: readonly HemicycleGroup[],
  hall: Hall,
  rows: readonly Row[],
  band: number,
): Wedge[] {
  const angles = groups.map(({ seats }) => narrowestAngle(seats.length, hall, rows));
  const stretch = hall.sweep / angles.reduce((sum, angle) => sum + angle, 0);
  const radius = hall.outer + band / 2;
  let from = Math.PI - hall.tilt;
  return groups.map(({ id }, index) => {
    const to = from + (angles[index] ?? 0) * stretch;
    const angle = (from + to) / 2;
    const label = { ...pointAt(hall, angle, radius), angle, room: (to - from) * radius };
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
    return anglesIn(from, to, count, row).map((angle) => ({
      ...pointAt(hall, angle, row.radius),
      angle,
      row: index,
    }));
  });
  return places.map((place, index) => ({ seat: seats[index] ?? "", group: id, ...place }));
}

/** Splits `total` over rows in proportion to what they hold; largest remainder, the back row first. */
function shareOut(total: number, capacities: readonly number[]): number[] {
  const held = capacities.reduce((sum, count) => sum + count, 0);
  const exact = capacities.map((count) => (count * total) / held);
  const counts = exact.map(Math.floor);
  const byRemainder = exact
    .map((share, row) => ({ row, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || b.row - a.row);
  const left = total - counts.reduce((sum, count) => sum + count, 0);
  for (const { row } of byRemainder.slice(0, left)) counts[row] = (counts[row] ?? 0) + 1;
  return counts;
}

/** Desks from aisle to aisle, evenly; a single desk stands in the middle. */
function anglesIn(from: number, to: number, count: number, { halfDesk, aisle }: Row): number[] {
  if (count === 1) return [(from + to) / 2];
  const first = from + aisle / 2 + halfDesk;
  const step = (to - aisle / 2 - halfDesk - first) / (count - 1);
  return Array.from({ length: count }, (_, index) => first + index * step);
}

function pointAt({ x, y }: Hall, angle: number, radius: number): { x: number; y: number } {
  return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
}
