/** Files saved from the lab: tables, pictures as SVG and PNG, texts as JSON. */
import { withPngText } from "../../client/files/png-text.ts";
import { COLOURS } from "./chart-colours.ts";

export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A colour or a pattern of the drawing, and what it means. */
export type PictureKey = Readonly<{ fill: string; words: string }>;

/** What stands above a saved picture. */
export type PictureWords = Readonly<{
  title: string;
  /** What a reader has to know: that it is an exercise, what it shows, and which assumption it depends on. */
  notes: readonly string[];
  /** The legend, if colours or patterns have a meaning. */
  keys: readonly PictureKey[];
  /** Where the figures come from, as lines of any length. */
  origin: readonly string[];
}>;

const LINE = 20;
/** The width for which the sizes of the letters were chosen, in pixels. */
const WIDTH = 700;
const NOTE_LETTERS = 100;
const SMALL_LETTERS = 135;
/** How many times finer a PNG is than the page, so that it can be printed. */
const FINER = 2;

/** A drawing from the page as a separate file, with the words above it. */
export function svgFileOf(picture: SVGSVGElement, { title, notes, keys, origin }: PictureWords): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const { x, y, width, height } = picture.viewBox.baseVal;
  const size = LINE * (width / WIDTH);
  const lines: readonly Line[] = [
    { words: title, letter: 0.75 },
    ...notes.flatMap((note) => wrapped(note, NOTE_LETTERS)).map((words) => ({ words, letter: 0.6 })),
    ...keys.map(({ words, fill }) => ({ words, letter: 0.6, fill })),
    ...origin.flatMap((one) => wrapped(one, SMALL_LETTERS)).map((words) => ({ words, letter: 0.42 })),
  ];
  const head = (lines.length + 1) * size;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("viewBox", `${x} ${y - head} ${width} ${height + head}`);
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height + head));
  // As a style, because the charts inherit theirs from the page.
  copy.style.fontFamily = "Atkinson Hyperlegible Next, Segoe UI, Helvetica, Arial, sans-serif";
  copy.setAttribute("color", COLOURS.ink);
  copy.prepend(
    rectOf(x, y - head, width, height + head),
    ...lines.flatMap((line, at) => lineOf(line, x + 4, y - head + (at + 1) * size, size)),
  );
  return new XMLSerializer().serializeToString(copy);
}

/** The same as a PNG, with its origin also in the file's properties. */
export async function pngFileOf(
  picture: SVGSVGElement,
  words: PictureWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const url = URL.createObjectURL(new Blob([svgFileOf(picture, words)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = FINER * image.naturalWidth;
    canvas.height = FINER * image.naturalHeight;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (blob === null) throw new Error("the browser made no picture");
    return withPngText(new Uint8Array(await blob.arrayBuffer()), "Source", words.origin.join("\n"));
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A line above the drawing; one of the legend begins with its colour or pattern. */
type Line = Readonly<{ words: string; letter: number; fill?: string }>;

function lineOf({ words, letter, fill }: Line, x: number, y: number, size: number): Element[] {
  if (fill === undefined) return [textOf(words, x, y, size * letter)];
  const patch = rectOf(x, y - size * 0.6, size, size * 0.7);
  patch.setAttribute("fill", fill);
  patch.setAttribute("stroke", COLOURS.soft);
  return [patch, textOf(words, x + size * 1.4, y, size * letter)];
}

/** Cuts a line between its words. @param most the number of letters for which there is space */
function wrapped(line: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of line.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function rectOf(x: number, y: number, width: number, height: number): Element {
  const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of Object.entries({ x, y, width, height })) rect.setAttribute(name, String(value));
  rect.setAttribute("fill", COLOURS.paper);
  return rect;
}

function textOf(words: string, x: number, y: number, size: number): Element {
  const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
  text.setAttribute("x", String(x));
  text.setAttribute("y", String(y));
  text.setAttribute("font-size", String(size));
  text.setAttribute("fill", COLOURS.ink);
  // The charts are drawn with their letters centred.
  text.setAttribute("text-anchor", "start");
  text.textContent = words;
  return text;
}
