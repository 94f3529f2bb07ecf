/** Flags drawn at exactly the size shown, without scaling, with rounded corners and a hairline. */
import type { Pen } from "./glyphs.ts";
import { roundRect } from "./round.ts";
import type { Cell } from "./sheet.ts";

export type FlagFrame = Readonly<{ x: number; y: number; w: number; h: number }>;
export type FlagAtlas = Readonly<{
  picture: CanvasImageSource;
  frames: Readonly<Record<string, Readonly<{ frame: FlagFrame }>>>;
}>;
type Size = Readonly<{ width: number; height: number }>;

export function flagCells(atlas: FlagAtlas, codes: readonly string[], size: Size): Cell[] {
  return codes.map((code) => ({
    name: code,
    width: size.width + 6,
    height: size.height + 8,
    draw: (pen) => paintFlag(pen, atlas, code, size),
  }));
}

function paintFlag(pen: Pen, { picture, frames }: FlagAtlas, code: string, { width, height }: Size): void {
  const outline = (): void => {
    pen.beginPath();
    roundRect(pen, -width / 2, -height / 2, width, height, Math.max(1, width * 0.09));
  };
  pen.save();
  pen.shadowColor = "rgba(40, 30, 10, 0.5)";
  pen.shadowBlur = 3;
  pen.shadowOffsetY = 1;
  pen.fillStyle = "#ffffff";
  outline();
  pen.fill();
  pen.restore();
  pen.save();
  outline();
  pen.clip();
  const found = frames[code]?.frame;
  pen.imageSmoothingQuality = "high";
  if (found !== undefined) {
    pen.drawImage(picture, found.x, found.y, found.w, found.h, -width / 2, -height / 2, width, height);
  }
  pen.restore();
  pen.strokeStyle = "rgba(27, 39, 51, 0.45)";
  pen.lineWidth = Math.max(0.75, width * 0.03);
  outline();
  pen.stroke();
}
