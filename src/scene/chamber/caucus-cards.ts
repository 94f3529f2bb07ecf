/** The caucuses of a narrow picture: each with its name, a bar of its colours and its counts; one may be open. */
import type Phaser from "phaser";
import { caucusName, caucusShort } from "../../client/wording/names.ts";
import { letters } from "../frame.ts";
import { BAR_PIECE, barFrame, CARDS, cardCells } from "../paint/caucus-cells.ts";
import { bakeSheet } from "../paint/sheet.ts";
import { INK, SANS } from "../palette.ts";
import { openBox } from "./caucus-grid.ts";
import { createCounts, type Tally } from "./counts.ts";
import type { Labels } from "./labels.ts";
import { type Box, isWithin } from "./place.ts";
import type { ChamberPlan } from "./plan.ts";

export type CaucusCards = Labels &
  Readonly<{
    /** Shows the desks of a caucus on a card of its own, or all caucuses again. */
    open(id: string | null): void;
    /** Frames the caucus of one's own state. */
    mine(caucus: string): void;
    /** The closed card at a point, or null. */
    at(x: number, y: number): string | null;
  }>;

const ORDER = ["support", "join", "live", "abstain", "object", "block"] as const;
/** Width of the bar as a share of its card. */
const BAR = 0.86;

export function createCaucusCards(scene: Phaser.Scene, plan: ChamberPlan): CaucusCards {
  const { frame, groups, boxes } = plan;
  const size = letters(frame, 14);
  const wide = openBox(frame);
  bakeSheet(scene.textures, CARDS, cardCells(boxes[0] ?? wide, wide, size));
  const cards = boxes.map(({ x, y }) => scene.add.image(x, y, CARDS, "card"));
  const bars = boxes.map(() =>
    ORDER.map((face) => scene.add.image(0, 0, CARDS, barFrame(face)).setOrigin(0, 0.5)),
  );
  const font = { fontFamily: SANS, fontSize: `${size}px`, fontStyle: "600", color: INK };
  for (const [index, { x, y, height }] of boxes.entries())
    scene.add.text(x, y - height * 0.29, caucusShort(groups[index]?.id ?? ""), font).setOrigin(0.5);
  const counts = createCounts(scene, size, boxes.length);
  const sheet = scene.add.image(wide.x, wide.y, CARDS, "open").setVisible(false);
  const head = scene.add
    .text(wide.x, wide.y - wide.height / 2 + 20 * frame.density, "", { ...font, align: "center" })
    .setOrigin(0.5)
    .setWordWrapWidth(wide.width - 20 * frame.density);
  let isOpen = false;
  return {
    open: (id) => {
      isOpen = id !== null;
      sheet.setVisible(isOpen);
      head.setText(id === null ? "" : caucusName(id));
    },
    mine: (caucus) => {
      for (const [index, card] of cards.entries())
        card.setFrame(groups[index]?.id === caucus ? "mine" : "card", false, false);
    },
    name: () => undefined,
    alpha: (alpha) => counts.alpha(alpha),
    count: (tallies) => {
      counts.clear();
      for (const [index, { x, y, height }] of boxes.entries()) {
        const tally = tallies[index] ?? {};
        showBar(bars[index] ?? [], boxes[index] ?? wide, tally, groups[index]?.members.length ?? 1);
        counts.write(tally, (along) => ({ x: x + along, y: y + height * 0.29, turn: 0 }));
      }
      counts.finish();
    },
    at: (x, y) => {
      if (isOpen) return null;
      return groups[boxes.findIndex((box) => isWithin(box, x, y))]?.id ?? null;
    },
  };
}

/** The colours of a caucus in proportion; who has shown nothing leaves the end of the bar open. */
function showBar(
  pieces: readonly Phaser.GameObjects.Image[],
  { x, y, width }: Box,
  tally: Tally,
  members: number,
): void {
  let at = x - (width * BAR) / 2;
  for (const [place, face] of ORDER.entries()) {
    const length = (width * BAR * (tally[face] ?? 0)) / members;
    pieces[place]
      ?.setPosition(at, y)
      .setScale(length / BAR_PIECE, 1)
      .setVisible(length > 0);
    at += length;
  }
}
