/** Writes and draws on a card from its start edge to its end edge: right to left in right-to-left languages. */
import { linesThatFit } from "../../client/i18n/lines.ts";

export type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

export type Letters = Readonly<{ font: string; family: "serif" | "sans"; ink: string }>;

/** Positions are measured from the start edge. Colours are named as in the style sheets. */
export type Pen = Readonly<{
  context: CanvasRenderingContext2D;
  fontOf: (letters: Letters) => string;
  colourOf: (token: string) => string;
  /** Position of a box's left edge. */
  leftOf: (box: Readonly<{ x: number; width: number }>) => number;
  isFromRight: boolean;
  fill: (token: string, box: Box) => void;
  picture: (image: HTMLImageElement, from: Box, to: Box) => void;
}>;

/**
 * @param page source of fonts and colours
 * @param words everything that will be written, so that its fonts load before the picture is drawn
 */
export function penOf(
  context: CanvasRenderingContext2D,
  page: Element,
  words: string,
): Readonly<{ pen: Pen; letters: Promise<unknown> }> {
  const style = getComputedStyle(page);
  const isFromRight = style.direction === "rtl";
  context.direction = isFromRight ? "rtl" : "ltr";
  context.textAlign = "start";
  const familyOf = (family: Letters["family"]): string => style.getPropertyValue(`--${family}`);
  const colours = coloursOf(page);
  const { width: whole } = context.canvas;
  const leftOf: Pen["leftOf"] = ({ x, width }) => (isFromRight ? whole - x - width : x);
  const pen: Pen = {
    context,
    isFromRight,
    leftOf,
    fontOf: ({ font, family }) => `${font} ${familyOf(family)}`,
    colourOf: colours,
    fill: (token, box) => {
      context.fillStyle = colours(token);
      context.fillRect(leftOf(box), box.y, box.width, box.height);
    },
    picture: (image, from, to) => {
      const { x, y, width, height } = from;
      context.drawImage(image, x, y, width, height, leftOf(to), to.y, to.width, to.height);
    },
  };
  const kinds = ["400 24px", "600 24px"].flatMap((font) => [
    `${font} ${familyOf("sans")}`,
    `${font} ${familyOf("serif")}`,
  ]);
  return { pen, letters: Promise.allSettled(kinds.map((font) => document.fonts.load(font, words))) };
}

/** Colours as the browser computes them for a light page, because not every canvas understands `light-dark()`. */
function coloursOf(page: Element): (token: string) => string {
  return (token) => {
    const probe = document.createElement("span");
    probe.className = "on-paper";
    probe.style.color = `var(--${token})`;
    page.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
}

export function stroked({ context, colourOf, leftOf }: Pen, box: Box, token: string, thick: number): void {
  context.strokeStyle = colourOf(token);
  context.lineWidth = thick;
  context.strokeRect(leftOf(box), box.y, box.width, box.height);
}

type Circle = Readonly<{ x: number; y: number; radius: number; thick: number }>;

/** Draws the ring of instruments around a point: one segment for each that is needed, from the top. */
export function ringed(
  { context, colourOf, leftOf, isFromRight }: Pen,
  { x, y, radius, thick }: Circle,
  { parties, needed }: Readonly<{ parties: number; needed: number }>,
): void {
  const step = (isFromRight ? -2 : 2) * (Math.PI / needed);
  const there = colourOf(parties >= needed ? "gold" : "blue");
  const open = colourOf("rule");
  context.lineWidth = thick;
  for (let at = 0; at < needed; at++) {
    const from = at * step - Math.PI / 2;
    context.strokeStyle = at < parties ? there : open;
    context.beginPath();
    context.arc(leftOf({ x, width: 0 }), y, radius, from, from + 0.78 * step, isFromRight);
    context.stroke();
  }
}

export function widthOf({ context, fontOf }: Pen, text: string, letters: Letters): number {
  context.font = fontOf(letters);
  return context.measureText(text).width;
}

/** Writes a line of text, in smaller letters if it would not fit. */
export function write(
  pen: Pen,
  text: string,
  { x, y, width }: Readonly<{ x: number; y: number; width: number }>,
  letters: Letters,
): void {
  const { context, fontOf, colourOf, isFromRight } = pen;
  const room = width / Math.max(width, widthOf(pen, text, letters));
  const font = letters.font.replace(/\d+(?=px)/, (size) => String(Math.floor(Number(size) * room)));
  context.font = fontOf({ ...letters, font });
  context.fillStyle = colourOf(letters.ink);
  context.fillText(text, isFromRight ? context.canvas.width - x : x, y, width);
}

/** Breaks a text into lines no wider than `width`. */
export function wrapped(pen: Pen, text: string, letters: Letters, width: number): readonly string[] {
  return linesThatFit(text, (row) => widthOf(pen, row, letters) <= width);
}
