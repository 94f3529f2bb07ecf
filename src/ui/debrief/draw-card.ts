/** Draws the card of a match into a canvas: paper, flag, ending, facts and three results, marked as an exercise. */

import flagsUrl from "../../../assets/flags/flags-2x.png?url";
import sheet from "../../../assets/flags/positions.json";

/** As social pages show pictures, in pixels. */
export const WIDTH = 1200;

export const HEIGHT = 630;

const MARGIN = 64;

/** The sheet of flags has two pixels for one of its places. */
const SHARP = 2;

export type Card = Readonly<{
  /** Empty for who only watched. */
  iso3: string;
  state: string;
  title: string;
  lines: readonly string[];
  results: readonly Readonly<{ name: string; value: string; share: number }>[];
  exercise: string;
}>;

const PLACES: Readonly<Record<string, readonly number[]>> = sheet.at;

/** A drawing in the colours and letters of the page. */
type Pen = Readonly<{ context: CanvasRenderingContext2D; of: (token: string) => string }>;

export async function drawCard(canvas: HTMLCanvasElement, card: Card): Promise<void> {
  const context = canvas.getContext("2d");
  if (context === null) return;
  const style = getComputedStyle(canvas);
  const pen: Pen = { context, of: (token) => style.getPropertyValue(`--${token}`) };
  const flags = new Image();
  flags.src = flagsUrl;
  const letters = ["serif", "sans"].map((family) => document.fonts.load(`600 40px ${pen.of(family)}`));
  await Promise.allSettled([flags.decode(), ...letters]);
  drawPaper(pen);
  drawFlag(pen, flags, card.iso3);
  drawHead(pen, card);
  drawResults(pen, card.results);
  write(pen, card.exercise, [MARGIN, HEIGHT - 40], { font: "400 22px", family: "sans", ink: "ink-soft" });
}

function drawPaper({ context, of }: Pen): void {
  context.fillStyle = of("paper-light");
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = of("blue-deep");
  context.fillRect(0, 0, WIDTH, 14);
}

function drawFlag({ context, of }: Pen, flags: HTMLImageElement, iso3: string): void {
  const [x = -1, y = -1] = PLACES[iso3] ?? [];
  if (x < 0 || flags.naturalWidth === 0) return;
  const { width, height } = sheet.flag;
  context.drawImage(flags, SHARP * x, SHARP * y, SHARP * width, SHARP * height, MARGIN, 56, 112, 84);
  context.strokeStyle = of("rule-strong");
  context.strokeRect(MARGIN, 56, 112, 84);
}

function drawHead(pen: Pen, { iso3, state, title, lines }: Card): void {
  const left = iso3 === "" ? MARGIN : MARGIN + 140;
  write(pen, state, [left, 114], { font: "600 44px", family: "serif", ink: "ink" });
  const head: Letters = { font: "600 52px", family: "serif", ink: "blue-deep" };
  let y = 220;
  for (const row of wrapped(pen, title, head)) {
    write(pen, row, [MARGIN, y], head);
    y += 60;
  }
  for (const line of lines) {
    write(pen, line, [MARGIN, y + 4], { font: "400 28px", family: "sans", ink: "ink" });
    y += 40;
  }
}

/** Three results side by side, each with a bar of its thousand. */
function drawResults(pen: Pen, results: Card["results"]): void {
  const { context, of } = pen;
  const width = (WIDTH - 2 * MARGIN) / 3;
  results.forEach(({ name, value, share }, at) => {
    const x = MARGIN + at * width;
    write(pen, name, [x, 468], { font: "400 26px", family: "sans", ink: "ink-soft" });
    write(pen, value, [x, 520], { font: "600 44px", family: "sans", ink: "ink" });
    context.fillStyle = of("rule");
    context.fillRect(x, 536, width - 40, 10);
    context.fillStyle = of("blue-deep");
    context.fillRect(x, 536, (width - 40) * share, 10);
  });
}

type Letters = Readonly<{ font: string; family: "serif" | "sans"; ink: string }>;

function write(pen: Pen, text: string, [x, y]: readonly [number, number], letters: Letters): void {
  const { context, of } = pen;
  context.font = `${letters.font} ${of(letters.family)}`;
  context.fillStyle = of(letters.ink);
  context.fillText(text, x, y, WIDTH - x - MARGIN);
}

/** The words in rows that fit the card. */
function wrapped({ context, of }: Pen, text: string, { font, family }: Letters): readonly string[] {
  context.font = `${font} ${of(family)}`;
  const rows: string[] = [];
  for (const word of text.split(" ")) {
    const row = rows.length === 0 ? word : `${rows.at(-1)} ${word}`;
    if (rows.length === 0 || context.measureText(row).width > WIDTH - 2 * MARGIN) rows.push(word);
    else rows[rows.length - 1] = row;
  }
  return rows;
}
