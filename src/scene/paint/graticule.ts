/** Meridians and parallels every thirty degrees, in the Equal Earth projection of `assets/map/world.json`. */
import type { Pen } from "./glyphs.ts";

/** Polynomial of Šavrič, Patterson and Jenny (2018), The Equal Earth map projection. */
const A = [1.340264, -0.081106, 0.000893, 0.003796] as const;
const M = Math.sqrt(3) / 2;
/** Central meridian and margin of the picture (src/tools/pictures/world-map.ts). */
const MIDDLE = 11;
const MARGIN = 2;
const STEP = 30;

/** Projects a longitude and latitude in degrees to x and y. The equator is 2 · 2.7066 wide. */
function project(longitude: number, latitude: number): readonly [number, number] {
  const rad = Math.PI / 180;
  const angle = Math.asin(M * Math.sin(latitude * rad));
  const [s, f] = [angle * angle, angle ** 6];
  const across = Math.cos(angle) / (M * (A[0] + 3 * A[1] * s + f * (7 * A[2] + 9 * A[3] * s)));
  return [longitude * rad * across, angle * (A[0] + A[1] * s + f * (A[2] + A[3] * s))];
}

export function paintGraticule(pen: Pen, width: number, line: number): void {
  const half = project(180, 0)[0];
  const top = project(0, 90)[1];
  const scale = (width / 2 - MARGIN) / half;
  const to = (longitude: number, latitude: number): readonly [number, number] => {
    const [x, y] = project(longitude, latitude);
    return [width / 2 + x * scale, MARGIN + (top - y) * scale];
  };
  pen.strokeStyle = "rgba(40, 80, 110, 0.16)";
  pen.lineWidth = line;
  pen.beginPath();
  for (let meridian = -180; meridian < 180; meridian += STEP) {
    const longitude = ((meridian - MIDDLE + 540) % 360) - 180;
    for (let latitude = -90; latitude <= 90; latitude += 3) {
      const [x, y] = to(longitude, latitude);
      if (latitude === -90) pen.moveTo(x, y);
      else pen.lineTo(x, y);
    }
  }
  for (let latitude = -60; latitude <= 60; latitude += STEP) {
    pen.moveTo(...to(-180, latitude));
    pen.lineTo(...to(180, latitude));
  }
  pen.stroke();
}
