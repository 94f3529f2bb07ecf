/** Writes a line of text along an arc, as on a compass rose. */
import type { Pen } from "./glyphs.ts";

/**
 * `angle` is the middle of the line (radians, clockwise, 0 to the right). Letters stand upright on the upper half of
 * the circle. If the long words do not fit into `room`, the short ones are used, in smaller letters if necessary.
 */
export function writeOnArc(
  pen: Pen,
  words: Readonly<{ long: string; short: string }>,
  arc: Readonly<{ x: number; y: number; radius: number; angle: number; room: number }>,
  font: Readonly<{ weight: string; size: number; family: string; spacing: number }>,
): void {
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.font = `${font.weight} ${font.size}px ${font.family}`;
  const text = widthOf(pen, words.long, font.spacing) <= arc.room ? words.long : words.short;
  const natural = widthOf(pen, text, font.spacing);
  const squeeze = Math.min(1, arc.room / natural);
  const size = font.size * squeeze;
  pen.font = `${font.weight} ${size}px ${font.family}`;
  let at = arc.angle - (natural * squeeze) / 2 / arc.radius;
  for (const letter of text) {
    const step = (pen.measureText(letter).width + font.spacing * squeeze) / arc.radius;
    pen.save();
    pen.translate(arc.x + Math.cos(at + step / 2) * arc.radius, arc.y + Math.sin(at + step / 2) * arc.radius);
    pen.rotate(at + step / 2 + Math.PI / 2);
    pen.fillText(letter, 0, 0);
    pen.restore();
    at += step;
  }
}

function widthOf(pen: Pen, text: string, spacing: number): number {
  let width = 0;
  for (const letter of text) width += pen.measureText(letter).width + spacing;
  return width;
}
