/** Helpers for shapes in the plane of the picture, in pixels: x grows right, y grows down. */
export type Point = readonly [number, number];
export type Ring = readonly Point[];

/** The area inside a closed ring, in square pixels, never negative. */
export function ringArea(ring: Ring): number {
  let twice = 0;
  for (const [[ax, ay], [bx, by]] of edges(ring)) twice += ax * by - bx * ay;
  return Math.abs(twice) / 2;
}

/**
 * An SVG path of absolute `M` and relative `l` and `z`, with one decimal, and with separators only where needed.
 * Steps are taken between rounded corners, so rounding does not add up. Rings that vanish are left out. Worked
 * example: [[0, 0], [1.04, 0], [1, 2], [0, 0]] gives "M0 0l1 0 0 2z".
 */
export function pathOf(rings: readonly Ring[]): string {
  return rings.map(ringPath).join("");
}

function ringPath(ring: Ring): string {
  const corners: Point[] = [];
  for (const [x, y] of ring) {
    const corner: Point = [Math.round(x * 10), Math.round(y * 10)];
    if (!isSame(corner, corners.at(-1))) corners.push(corner);
  }
  if (corners.length > 1 && isSame(corners.at(-1), corners[0])) corners.pop();
  const [first, ...others] = corners;
  if (first === undefined || others.length < 2) return "";
  let [x, y] = first;
  const steps = others.flatMap(([nextX, nextY]) => {
    const step = [tenths(nextX - x), tenths(nextY - y)];
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${packed([tenths(first[0]), tenths(first[1])])}l${packed(steps)}z`;
}

function tenths(value: number): string {
  return `${value / 10}`.replace(/^(-?)0\./, "$1.");
}

/** Adds a space only if the next number does not start with a sign. */
function packed(numbers: readonly string[]): string {
  return numbers.map((text, index) => (index === 0 || text.startsWith("-") ? text : ` ${text}`)).join("");
}

function isSame(a: Point | undefined, b: Point | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

/**
 * The best place for a label in a ring: the centroid if it lies well inside, else the roomiest place on a grid.
 * Crescents such as Croatia or Viet Nam have their centroid outside or on the edge.
 */
export function labelPoint(ring: Ring): Point {
  const centre = centroid(ring);
  const roomiest = roomiestPoint(ring);
  return clearance(ring, centre) >= clearance(ring, roomiest) * 0.6 ? centre : roomiest;
}

function centroid(ring: Ring): Point {
  let [twice, sumX, sumY] = [0, 0, 0];
  for (const [[ax, ay], [bx, by]] of edges(ring)) {
    const cross = ax * by - bx * ay;
    twice += cross;
    sumX += (ax + bx) * cross;
    sumY += (ay + by) * cross;
  }
  return twice === 0 ? (ring[0] ?? [0, 0]) : [sumX / (3 * twice), sumY / (3 * twice)];
}

function roomiestPoint(ring: Ring): Point {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const steps = 40;
  let best: Point = ring[0] ?? [0, 0];
  let room = 0;
  for (let index = 0; index < steps * steps; index++) {
    const column = (index % steps) + 0.5;
    const row = Math.floor(index / steps) + 0.5;
    const point: Point = [left + (column / steps) * width, top + (row / steps) * height];
    const here = clearance(ring, point);
    if (here > room) [best, room] = [point, here];
  }
  return best;
}

/** The distance from a point to the ring's edge in pixels, negative outside. */
function clearance(ring: Ring, [x, y]: Point): number {
  let isInside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [[ax, ay], [bx, by]] of edges(ring)) {
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) isInside = !isInside;
    nearest = Math.min(nearest, distanceToEdge(x, y, ax, ay, bx - ax, by - ay));
  }
  return isInside ? nearest : -nearest;
}

function distanceToEdge(x: number, y: number, ax: number, ay: number, dx: number, dy: number): number {
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

function* edges(ring: Ring): Generator<readonly [Point, Point]> {
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous !== undefined) yield [previous, point];
    previous = point;
  }
}

/**
 * Moves dots apart, as little as possible, until all are at least `gap` pixels away from each other. Order and
 * rounding are fixed, so the same dots always end in the same places.
 */
export function spread(dots: readonly Point[], gap: number): Point[] {
  const moved = dots.map(([x, y]): [number, number] => [x, y]);
  for (let pass = 0; pass < 200; pass++) {
    for (const [index, a] of moved.entries()) {
      for (const b of moved.slice(index + 1)) pushApart(a, b, gap);
    }
  }
  return moved;
}

function pushApart(a: [number, number], b: [number, number], gap: number): void {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const distance = Math.hypot(dx, dy);
  if (distance >= gap || distance === 0) return;
  const push = (gap - distance) / 2 / distance;
  a[0] -= dx * push;
  a[1] -= dy * push;
  b[0] += dx * push;
  b[1] += dy * push;
}
