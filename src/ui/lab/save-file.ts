/** Files saved from the lab: tables, pictures as SVG, texts as JSON. */
import { t } from "../../client/i18n/index.ts";
import { COLOURS } from "./chart-colours.ts";

export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

const LINE = 20;
const HEAD_LINES = 4;

/** A drawing from the page as a separate file, with its title, a note that it is an exercise, and its origin. */
export function svgFileOf(picture: SVGSVGElement, title: string, origin: string): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const [x = 0, y = 0, width = 0, height = 0] = viewOf(picture);
  const head = HEAD_LINES * LINE * (width / 700);
  const size = head / HEAD_LINES;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("viewBox", `${x} ${y - head} ${width} ${height + head}`);
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height + head));
  copy.setAttribute("font-family", "Atkinson Hyperlegible Next, Segoe UI, Helvetica, Arial, sans-serif");
  copy.setAttribute("color", COLOURS.ink);
  copy.prepend(
    rectOf(x, y - head, width, height + head),
    textOf(title, x + 4, y - head + size, size * 0.75),
    textOf(t("lab:figure.exercise"), x + 4, y - head + 2 * size, size * 0.6),
    textOf(origin, x + 4, y - head + 3 * size, size * 0.42),
  );
  return new XMLSerializer().serializeToString(copy);
}

function viewOf(picture: SVGSVGElement): number[] {
  const { x, y, width, height } = picture.viewBox.baseVal;
  return [x, y, width, height];
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
  text.textContent = words;
  return text;
}
