/** Draws a match as a picture: paper, flag, Ines's question, ending, ring and three results, marked as an exercise. */

import flagsUrl from "../../../assets/flags/flags-2x.png?url";
import sheet from "../../../assets/flags/positions.json";
import { type Letters, type Pen, penOf, ringed, stroked, widthOf, wrapped, write } from "./card-pen.ts";

/** The usual size on social media, in pixels. */
export const WIDTH = 1200;

export const HEIGHT = 630;

const MARGIN = 64;
const INNER = WIDTH - 2 * MARGIN;

/** Lowest edges of the first letters of each part, in pixels. A phone shows a card at a quarter of its size. */
const QUESTION_Y = 238;
const TITLE_Y = 312;
const RESULTS_Y = 474;
const FOOT_Y = 592;
const RING = { x: 1010, y: 268, radius: 100, thick: 32 } as const;
/** The width of words beside the ring. */
const BESIDE_RING = RING.x - RING.radius - RING.thick - 20 - MARGIN;

/** Pixels of the flag sheet for each unit of its layout. */
const SHARP = 2;
const FLAG = { y: 48, width: 112, height: 84 } as const;

export type Card = Readonly<{
  /** Empty for a watched match. */
  iso3: string;
  state: string;
  /** What Ines asks. The card says nothing about her answer, since a friend will play the same match. */
  question: string;
  /** Instruments and how many are needed, with the words for it; null without a treaty. */
  ring: Readonly<{ parties: number; needed: number; words: string }> | null;
  /** Whether the goal of a tough seat was reached; empty for other seats. */
  goal: string;
  /** Scenario, length and other facts that identify the match, in one line. */
  match: string;
  /** Text in the corner that marks the card as an exercise. */
  mark: string;
  title: string;
  results: readonly CardResult[];
  exercise: string;
}>;

type CardResult = Readonly<{
  name: string;
  value: string;
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
  drawEnding(pen, card);
  drawResults(pen, card.results);
  const foot = small("18px", "ink-soft");
  write(pen, card.match, { x: MARGIN, y: FOOT_Y, width: INNER }, foot);
  write(pen, card.exercise, { x: MARGIN, y: FOOT_Y + 24, width: INNER }, foot);
  return new Promise((resolve) => canvas.toBlob(resolve));
}

/** Everything written on the card, so that the fonts for it load. */
function wordsOf({ state, question, title, goal, match, mark, ring, results, exercise }: Card): string {
  const resultWords = results.flatMap(({ name, value }) => [name, value]);
  const number = ring === null ? "" : String(ring.parties);
  return [state, question, title, goal, match, mark, number, ...resultWords, exercise].join("");
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

/** Draws the state, and marks the card as an exercise in its corner. */
function drawHead(pen: Pen, { iso3, state, mark }: Card): void {
  const left = iso3 === "" ? MARGIN : MARGIN + FLAG.width + 28;
  const corner = { font: "600 26px", family: "sans", ink: "blue-deep" } as const;
  const box = { width: widthOf(pen, mark, corner) + 36, height: 48 };
  const x = WIDTH - MARGIN - box.width;
  stroked(pen, { x, y: FLAG.y, ...box }, "blue-deep", 3);
  write(pen, mark, { x: x + 18, y: FLAG.y + 33, width: box.width }, corner);
  const name = { font: "600 56px", family: "serif", ink: "ink" } as const;
  write(pen, state, { x: left, y: 110, width: x - left - 28 }, name);
}

/** Draws the question, the title of the ending and the ring. */
function drawEnding(pen: Pen, { question, title, goal, ring }: Card): void {
  const width = ring === null ? INNER : BESIDE_RING;
  const asked = { font: "600 88px", family: "serif", ink: "blue-deep" } as const;
  const named = { font: "600 54px", family: "serif", ink: "ink" } as const;
  write(pen, question, { x: MARGIN, y: QUESTION_Y, width }, asked);
  let y = TITLE_Y;
  for (const row of wrapped(pen, title, named, width)) {
    write(pen, row, { x: MARGIN, y, width }, named);
    y += 58;
  }
  if (goal !== "") write(pen, goal, { x: MARGIN, y: y - 14, width }, small("30px", "ink"));
  if (ring === null) return;
  ringed(pen, RING, ring);
  const number = { font: "600 72px", family: "serif", ink: "ink" } as const;
  const text = String(ring.parties);
  const wide = widthOf(pen, text, number);
  write(pen, text, { x: RING.x - wide / 2, y: RING.y + 25, width: wide }, number);
}

/** Draws three results side by side, each with a bar and the mark of par on it. */
function drawResults(pen: Pen, results: Card["results"]): void {
  const gap = 40;
  const width = (INNER - 2 * gap) / 3;
  for (const [at, result] of results.entries()) {
    drawResult(pen, result, MARGIN + at * (width + gap), width);
  }
}

function drawResult(pen: Pen, { name, value, bar }: CardResult, x: number, width: number): void {
  const number = { font: "600 56px", family: "sans", ink: "ink" } as const;
  write(pen, name, { x, y: RESULTS_Y, width }, small("40px", "ink-soft"));
  write(pen, value, { x, y: RESULTS_Y + 56, width }, number);
  if (bar === null) return;
  const y = RESULTS_Y + 72;
  pen.fill("rule", { x, y, width, height: 12 });
  pen.fill("blue-deep", { x, y, width: width * bar.share, height: 12 });
  if (bar.mark !== null) pen.fill("ink", { x: x + (width - 6) * bar.mark, y: y - 6, width: 6, height: 24 });
}
