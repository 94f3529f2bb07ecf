/** The articles on the floor as papers in front of the podium: the selected one raised, agreed ones sealed. */
import type Phaser from "phaser";
import type { Card } from "../../client/selectors/picture/chamber-picture.ts";
import type { ChamberPlan } from "../geometry/chamber-plan.ts";
import { fromStart } from "../geometry/frame.ts";
import { isWithin, type Spot } from "../geometry/place.ts";
import { disc, type Pen, tick } from "../paint/glyphs.ts";
import { BLUE, BLUE_DEEP, INK_SOFT, PAPER_LIGHT, SUPPORT } from "../paint/palette.ts";
import { bakeSheet } from "../paint/sheet.ts";
import { PAPERS } from "./layers.ts";

const MOST = 8;
/** Touch radius in CSS pixels. */
const REACH = 24;

export type PodiumCards = Readonly<{
  show(cards: readonly Card[]): void;
  /** Takes the papers away for a sentence that needs their place, or brings them back. */
  away(isAway: boolean): void;
  /** Sets the opacity. */
  alpha(alpha: number): void;
  /** The article whose paper is at a point, or −1. */
  at(x: number, y: number): number;
}>;

type Look = "open" | "chosen" | "agreed" | "chosenAgreed";

export function createPodiumCards(scene: Phaser.Scene, plan: ChamberPlan): PodiumCards {
  const { density } = plan.frame;
  const width = plan.isSmall ? 20 * density : Math.max(20 * density, plan.hall.inner * 0.17);
  const reach = {
    width: Math.max(REACH * density, width * 1.15),
    height: Math.max(REACH * density, width * 1.5),
  };
  bakeLooks(scene, width, width * 1.3);
  const images = Array.from({ length: MOST }, () => scene.add.image(0, 0, PAPERS, "open").setVisible(false));
  let shown: readonly Card[] = [];
  let isAway = false;
  return {
    show: (cards) => {
      shown = cards.slice(0, MOST);
      for (const [index, image] of images.entries()) {
        const card = shown[index];
        image.setVisible(card !== undefined && !isAway);
        if (card === undefined) continue;
        image.setFrame(lookOf(card), false, false);
        const { x, y } = spotOf(plan, index, shown.length);
        image.setPosition(x, y - (card.isChosen ? width * 0.16 : 0));
      }
    },
    away: (isGone) => {
      if (isAway === isGone) return;
      isAway = isGone;
      for (const [index, image] of images.entries()) image.setVisible(!isGone && index < shown.length);
    },
    alpha: (alpha) => {
      for (const image of images) image.setAlpha(alpha);
    },
    at: (x, y) => {
      const found = images.findIndex(
        (image) => image.visible && isWithin({ x: image.x, y: image.y, ...reach }, x, y),
      );
      return shown[found]?.article ?? -1;
    },
  };
}

function bakeLooks(scene: Phaser.Scene, width: number, height: number): void {
  const looks: readonly Look[] = ["open", "chosen", "agreed", "chosenAgreed"];
  bakeSheet(
    scene.textures,
    PAPERS,
    looks.map((name) => ({
      name,
      width: width * 1.4,
      height: height * 1.4,
      draw: (pen) => paintPaperCard(pen, width, height, name),
    })),
  );
}

function lookOf({ isChosen, isAgreed }: Card): Look {
  if (isAgreed) return isChosen ? "chosenAgreed" : "agreed";
  return isChosen ? "chosen" : "open";
}

/**
 * The place of one of some papers, in reading order: on an arc above the text on the floor, or at the
 * far end of the strip of a small hall.
 */
export function spotOf(
  { hall, sheet, frame, isSmall }: Pick<ChamberPlan, "hall" | "sheet" | "frame" | "isSmall">,
  index: number,
  count: number,
): Spot {
  if (isSmall) {
    const step = 26 * frame.density;
    const far = sheet.x + sheet.width / 2 - (count - 1 - index + 0.75) * step;
    return { x: Math.round(fromStart(frame, far)), y: Math.round(sheet.y) };
  }
  const { centre, inner } = hall;
  const towards = frame.isFromRight ? -1 : 1;
  const angle = 1.5 * Math.PI + towards * (index - (count - 1) / 2) * 0.3;
  return {
    x: Math.round(centre.x + Math.cos(angle) * inner * 0.72),
    y: Math.round(centre.y + inner * 0.08 + Math.sin(angle) * inner * 0.72),
  };
}

function paintPaperCard(pen: Pen, width: number, height: number, look: Look): void {
  const isChosen = look === "chosen" || look === "chosenAgreed";
  pen.save();
  pen.shadowColor = "rgba(30, 24, 10, 0.4)";
  pen.shadowBlur = width * 0.14;
  pen.shadowOffsetY = width * 0.05;
  pen.fillStyle = PAPER_LIGHT;
  pen.fillRect(-width / 2, -height / 2, width, height);
  pen.restore();
  pen.fillStyle = isChosen ? BLUE : INK_SOFT;
  pen.fillRect(-width / 2, -height / 2, width, height * (isChosen ? 0.16 : 0.08));
  pen.fillStyle = "rgba(27, 39, 51, 0.4)";
  for (const [at, share] of [
    [-0.2, 0.76],
    [-0.04, 0.76],
    [0.12, 0.76],
    [0.28, 0.46],
  ] as const) {
    pen.fillRect(-width * 0.38, height * at, width * share, Math.max(1, height * 0.05));
  }
  if (isChosen) {
    pen.strokeStyle = BLUE_DEEP;
    pen.lineWidth = Math.max(1, width * 0.05);
    pen.strokeRect(-width / 2, -height / 2, width, height);
  }
  if (look === "open" || look === "chosen") return;
  pen.fillStyle = SUPPORT;
  disc(pen, width * 0.3, height * 0.32, width * 0.24);
  pen.strokeStyle = PAPER_LIGHT;
  tick(pen, width * 0.3, height * 0.32, width * 0.16);
}
