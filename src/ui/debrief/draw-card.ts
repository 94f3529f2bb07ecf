/** Draws a match as a picture: paper, flag, ending, facts and three results, marked as an exercise. */

import flagsUrl from "../../../assets/flags/flags-2x.png?url";
import sheet from "../../../assets/flags/positions.json";
import { type Letters, type Pen, penOf, stroked, widthOf, wrapped, write } from "./card-pen.ts";

/** The usual size on social media, in pixels. */
export const WIDTH = 1200;

export const HEIGHT = 630;

const MARGIN = 64;
const INNER = WIDTH - 2 * MARGIN;

/** Top edges of the text and of the three results, in pixels. Four lines of text and four facts fit between them. */
const TEXT_TOP = 250;
const RESULTS_TOP = 518;
const MOST_ROWS = 4;

/** Pixels of the flag sheet for each unit of its layout. */
const SHARP = 2;
const FLAG = { y: 48, width: 112, height: 84 } as const;

export type Card = Readonly<{
  /** Empty for a watched match. */
  iso3: string;
  state: string;
  /** Scenario, length and other facts that identify the match, in one line. */
  match: string;
  /** Text in the corner that marks the card as an exercise. */
  mark: string;
  title: string;
  text: string;
  lines: readonly string[];
  results: readonly CardResult[];
  exercise: string;
}>;

type CardResult = Readonly<{
  name: string;
  value: string;
  /** Empty if par is unknown. */
  par: string;
  /** The result and par in words, for readers of the text. */
  words: string;
  /** How far the bar is filled and where par is, as shares of its length. Null if the result has no scale. */
  bar: Readonly<{ share: number; mark: number | null }> | null;
}>;

const PLACES: Readonly<Record<string, readonly number[]>> = sheet.at;

/**
 * Draws the picture in the page's fonts and light colours, even if the page is dark, because it will be shown
 * elsewhere. Returns null if the browser cannot draw it.
 */
export async function drawCard(card: Card, page: Element): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext("2d");
  if (context === null) return null;
  const flags = new Image();
  flags.src = flagsUrl;
  const { pen, letters } = penOf(context, page, wordsOf(card));
  await Promise.allSettled([flags.decode(), letters]);
  drawPaper(pen);
  drawFlag(pen, flags, card.iso3);
  drawHead(pen, card);
  drawStory(pen, card);
  drawResults(pen, card.results);
  write(pen, card.exercise, { x: MARGIN, y: HEIGHT - 22, width: INNER }, small("20px", "ink-soft"));
  return new Promise((resolve) => canvas.toBlob(resolve));
}

/** Everything written on the card, so that the fonts for it load. */
function wordsOf({ state, match, mark, title, text, lines, results, exercise }: Card): string {
  const resultWords = results.flatMap(({ name, value, par }) => [name, value, par]);
  return [state, match, mark, title, text, ...lines, ...resultWords, exercise].join("");
}

const small = (size: string, ink: string): Letters => ({ font: `400 ${size}`, family: "sans", ink });

function drawPaper(pen: Pen): void {
  pen.fill("paper-light", { x: 0, y: 0, width: WIDTH, height: HEIGHT });
  pen.fill("blue-deep", { x: 0, y: 0, width: WIDTH, height: 14 });
}

function drawFlag(pen: Pen, flags: HTMLImageElement, iso3: string): void {
  const [x = -1, y = -1] = PLACES[iso3] ?? [];
  if (x < 0 || flags.naturalWidth === 0) return;
  const { width, height } = sheet.flag;
  const box = { x: MARGIN, ...FLAG };
  const from = { x: SHARP * x, y: SHARP * y, width: SHARP * width, height: SHARP * height };
  pen.picture(flags, from, box);
  stroked(pen, box, "rule-strong", 1);
}

/** Draws the state and the match, and marks the card as an exercise in its corner. */
function drawHead(pen: Pen, { iso3, state, match, mark, title }: Card): void {
  const left = iso3 === "" ? MARGIN : MARGIN + FLAG.width + 28;
  const corner = { font: "600 26px", family: "sans", ink: "blue-deep" } as const;
  const box = { width: widthOf(pen, mark, corner) + 36, height: 48 };
  const x = WIDTH - MARGIN - box.width;
  stroked(pen, { x, y: FLAG.y, ...box }, "blue-deep", 3);
  write(pen, mark, { x: x + 18, y: FLAG.y + 33, width: box.width }, corner);
  const name = { font: "600 44px", family: "serif", ink: "ink" } as const;
  write(pen, state, { x: left, y: 92, width: x - left - 28 }, name);
  write(pen, match, { x: left, y: 126, width: WIDTH - MARGIN - left }, small("24px", "ink-soft"));
  const head = { font: "600 52px", family: "serif", ink: "blue-deep" } as const;
  write(pen, title, { x: MARGIN, y: 205, width: INNER }, head);
}

/** Draws the ending in a few sentences, with the facts below it. */
function drawStory(pen: Pen, { text, lines }: Card): void {
  const sizes = ["26px", "24px", "21px", "18px"].map((size) => small(size, "ink"));
  const fits = (letters: Letters): boolean => wrapped(pen, text, letters, INNER).length <= MOST_ROWS;
  const letters = sizes.find(fits) ?? small("15px", "ink");
  let y = TEXT_TOP;
  for (const row of wrapped(pen, text, letters, INNER)) {
    write(pen, row, { x: MARGIN, y, width: INNER }, letters);
    y += 34;
  }
  for (const line of lines) {
    write(pen, line, { x: MARGIN, y: y + 10, width: INNER }, { ...small("24px", "ink"), font: "600 24px" });
    y += 32;
  }
}

/** Draws three results side by side, each beside par and with a bar. */
function drawResults(pen: Pen, results: Card["results"]): void {
  const gap = 40;
  const width = (INNER - 2 * gap) / 3;
  for (const [at, result] of results.entries()) {
    drawResult(pen, result, MARGIN + at * (width + gap), width);
  }
}

function drawResult(pen: Pen, { name, value, par, bar }: CardResult, x: number, width: number): void {
  const number = { font: "600 40px", family: "sans", ink: "ink" } as const;
  write(pen, name, { x, y: RESULTS_TOP, width }, small("24px", "ink-soft"));
  write(pen, value, { x, y: RESULTS_TOP + 42, width }, number);
  const used = widthOf(pen, value, number) + 14;
  write(pen, par, { x: x + used, y: RESULTS_TOP + 42, width: width - used }, small("24px", "ink-soft"));
  if (bar === null) return;
  const y = RESULTS_TOP + 52;
  pen.fill("rule", { x, y, width, height: 8 });
  pen.fill("blue-deep", { x, y, width: width * bar.share, height: 8 });
  if (bar.mark !== null) pen.fill("ink", { x: x + (width - 4) * bar.mark, y: y - 4, width: 4, height: 16 });
}
