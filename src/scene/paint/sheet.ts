/** Packs small drawings into one texture, so that many sprites are drawn in one batch. */
import type Phaser from "phaser";
import type { Building } from "../motion/building.ts";
import { drawing } from "../motion/drawing.ts";
import type { Pen } from "./glyphs.ts";

export type Cell = Readonly<{ name: string; width: number; height: number; draw(pen: Pen): void }>;

const GAP = 2;
const SHEET_WIDTH = 2048;
const AT_A_TIME = 40;

/** Draws every cell with its centre at the pen's origin and names its frame. Replaces a sheet with this key. */
export function bakeSheet(
  textures: Phaser.Textures.TextureManager,
  key: string,
  cells: readonly Cell[],
): void {
  for (const _ of bakingSheet(textures, key, cells));
}

/** Like `bakeSheet`, but draws a few cells at a time. */
export function* bakingSheet(
  textures: Phaser.Textures.TextureManager,
  key: string,
  cells: readonly Cell[],
): Building {
  const places = placed(cells);
  const height = Math.max(1, ...places.map(({ y, cell }) => y + Math.ceil(cell.height) + GAP));
  const canvas = blank(SHEET_WIDTH, height);
  const pen = penOf(canvas);
  for (const [index, { x, y, cell }] of places.entries()) {
    if (index % AT_A_TIME === 0) yield;
    pen.save();
    pen.translate(x + Math.ceil(cell.width) / 2, y + Math.ceil(cell.height) / 2);
    drawing(`${key}, ${cell.name}`, () => cell.draw(pen));
    pen.restore();
  }
  yield;
  const texture = showCanvas(textures, key, canvas);
  for (const { x, y, cell } of places)
    texture?.add(cell.name, 0, x, y, Math.ceil(cell.width), Math.ceil(cell.height));
}

type Place = Readonly<{ x: number; y: number; cell: Cell }>;

function placed(cells: readonly Cell[]): Place[] {
  const places: Place[] = [];
  let [x, y, rowHeight] = [GAP, GAP, 0];
  for (const cell of cells) {
    if (x + cell.width + GAP > SHEET_WIDTH) [x, y, rowHeight] = [GAP, y + rowHeight + GAP, 0];
    places.push({ x, y, cell });
    x += Math.ceil(cell.width) + GAP;
    rowHeight = Math.max(rowHeight, Math.ceil(cell.height));
  }
  return places;
}

/** Stores one large drawing under a key, replacing an older one. */
export function bakePicture(
  textures: Phaser.Textures.TextureManager,
  key: string,
  width: number,
  height: number,
  draw: (pen: Pen) => void,
): void {
  const canvas = blank(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
  drawing(key, () => draw(penOf(canvas)));
  showCanvas(textures, key, canvas);
}

/**
 * Makes a texture of a canvas, replacing an older one. `addCanvas` would read every pixel back, which takes 270 ms
 * for the pictures of a high-resolution screen (measured).
 */
export function showCanvas(
  textures: Phaser.Textures.TextureManager,
  key: string,
  canvas: HTMLCanvasElement,
): Phaser.Textures.Texture | null {
  if (textures.exists(key)) textures.remove(key);
  const texture = textures.create(key, canvas, canvas.width, canvas.height);
  texture?.add("__BASE", 0, 0, 0, canvas.width, canvas.height);
  return texture;
}

export function blank(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

export function penOf(canvas: HTMLCanvasElement): Pen {
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("this browser draws no pictures: no 2d context");
  return pen;
}
