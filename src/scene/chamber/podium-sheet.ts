/** The text on the floor, as a sheet on the podium: the article, the wording that is put, and the room's totals. */
import type Phaser from "phaser";
import type { Frame } from "../frame.ts";
import { letters } from "../frame.ts";
import type { Face } from "../paint/desk-cells.ts";
import type { Pen } from "../paint/glyphs.ts";
import { bakePicture } from "../paint/sheet.ts";
import { INK, INK_SOFT, PAPER_LIGHT, SANS, SERIF } from "../palette.ts";
import { createCounts, type Tally } from "./counts.ts";

import type { Box } from "./place.ts";
import type { ChamberPlan } from "./plan.ts";

export type KeyLine = Readonly<{ mark: Face; count: number; word: string }>;

export type PodiumSheet = Readonly<{
  write(title: string, line: string): void;
  /** What the three faces mean and how many show each; nothing for an empty list. */
  key(lines: readonly KeyLine[]): void;
}>;

const SHEET = "chamber-sheet";
const COLUMNS = 3;

type Text = Phaser.GameObjects.Text;

export function createPodiumSheet(scene: Phaser.Scene, plan: ChamberPlan): PodiumSheet {
  const { sheet, frame, isNarrow } = plan;
  const pad = (isNarrow ? 8 : 12) * frame.density;
  const room = sheet.width - 2 * pad;
  const top = sheet.y - sheet.height / 2 + pad;
  const keyRoom = letters(frame, 14) * (isNarrow ? 1.7 : 2.9);
  const bottom = sheet.y + sheet.height / 2 - pad - keyRoom;
  bakePicture(scene.textures, SHEET, sheet.width + 24, sheet.height + 24, (pen) => paintSheet(pen, sheet));
  scene.add.image(sheet.x, sheet.y, SHEET);
  const title = words(scene, frame, SERIF, "600", INK).setPosition(sheet.x, top);
  const line = words(scene, frame, SANS, "400", INK_SOFT);
  const key = createKey(scene, plan, room, sheet.y + sheet.height / 2 - pad - keyRoom / 2);
  return {
    write: (heading, below) => {
      fitWords(
        title,
        heading,
        room,
        [letters(frame, isNarrow ? 15 : 19), letters(frame, 16), letters(frame, 14)],
        bottom - top,
        2,
      );
      const from = top + (heading === "" ? 0 : title.height + 2 * frame.density);
      line.setPosition(sheet.x, from);
      fitWords(line, below, room, [letters(frame, 14)], bottom - from, isNarrow ? 2 : 5);
    },
    key,
  };
}

function words(scene: Phaser.Scene, frame: Frame, family: string, style: string, color: string): Text {
  const font = {
    fontFamily: family,
    fontSize: `${letters(frame, 14)}px`,
    fontStyle: style,
    color,
    align: "center",
  };
  return scene.add.text(0, 0, "", font).setOrigin(0.5, 0);
}

/** Writes in the first size in which all lines have room; in the last what has room, and dots for the rest. */
function fitWords(
  text: Text,
  said: string,
  width: number,
  sizes: readonly number[],
  height: number,
  most: number,
): void {
  let lines: string[] = [];
  let room = most;
  for (const size of sizes) {
    text.setFontSize(size).setWordWrapWidth(width);
    lines = text.getWrappedText(said);
    room = Math.max(1, Math.min(most, Math.floor(height / (size * 1.22))));
    if (lines.length <= room) break;
  }
  const kept = lines.slice(0, room).map((one) => one.trim());
  text.setText(lines.length <= room ? said : `${kept.join("\n")}…`);
}

/** Three columns: the label with its count, below it its word where there is room. */
function createKey(
  scene: Phaser.Scene,
  { sheet, frame, isNarrow }: ChamberPlan,
  room: number,
  middle: number,
): PodiumSheet["key"] {
  const size = letters(frame, 14);
  const counts = createCounts(scene, size, COLUMNS);
  const width = isNarrow ? size * 4.2 : room / COLUMNS;
  const left = sheet.x - room / 2;
  const meanings = Array.from({ length: COLUMNS }, () =>
    words(scene, frame, SANS, "400", INK_SOFT).setVisible(!isNarrow).setOrigin(0.5, 0.5),
  );
  return (lines) => {
    counts.clear();
    for (const [column, text] of meanings.entries()) {
      const line = lines[column];
      const x = left + (column + 0.5) * width;
      const y = isNarrow ? middle : middle - size * 0.66;
      text.setText(line?.word ?? "").setPosition(x, middle + size * 0.76);
      const tally: Tally = line === undefined ? {} : { [line.mark]: line.count };
      counts.write(tally, (along) => ({ x: x + along, y, turn: 0 }));
    }
    counts.finish();
  };
}

function paintSheet(pen: Pen, { width, height }: Box): void {
  pen.save();
  pen.shadowColor = "rgba(20, 24, 40, 0.35)";
  pen.shadowBlur = 9;
  pen.shadowOffsetY = 3;
  pen.fillStyle = PAPER_LIGHT;
  pen.fillRect(12, 12, width, height);
  pen.restore();
}
