/** The caucuses of a narrow picture, each with its name, a coloured bar and its counts. At most one is open. */
import type Phaser from "phaser";
import { caucusName, caucusShort } from "../../client/i18n/names.ts";
import { openBox } from "../geometry/caucus-grid.ts";
import type { ChamberPlan } from "../geometry/chamber-plan.ts";
import { letters } from "../geometry/frame.ts";
import { type Box, isWithin } from "../geometry/place.ts";
import { CARDS, cardCells, cardFrame } from "../paint/caucus-cells.ts";
import { fillOf } from "../paint/desk-cells.ts";
import { INK, NIGHT_INK, SANS } from "../paint/palette.ts";
import { bakeSheet } from "../paint/sheet.ts";
import type { Mark } from "../pictures/marks.ts";
import { type Counts, createCounts, type Tally } from "./counts.ts";
import type { Labels } from "./labels.ts";

export type CaucusCards = Labels &
  Readonly<{
    /** Opens a caucus to show its desks, or closes it with null. */
    open(id: string | null): void;
    /** Draws a frame around the card of the player's caucus. */
    mine(caucus: string): void;
    /** The closed card at a point, or null. */
    at(x: number, y: number): string | null;
  }>;

const ORDER: readonly Mark[] = ["support", "join", "live", "abstain", "object", "block", "back"];
/** Width of the bar as a fraction of the card's width. */
const BAR = 0.86;
/** On a card lower than this, in CSS pixels, the bar is a thin strip below the counts. */
const LOW = 52;
/** Heights on a card, as fractions of its height from its middle, and the bar's thickness in letters. */
const LINES = {
  high: { name: -0.29, bar: 0, counts: 0.29, thick: 0.85 },
  low: { name: -0.27, bar: 0.42, counts: 0.16, thick: 0.3 },
} as const;

type Card = Readonly<{
  box: Box;
  id: string;
  members: number;
  paper: Phaser.GameObjects.Image;
  name: Phaser.GameObjects.Text;
  bar: readonly Phaser.GameObjects.Rectangle[];
  /** Centre of the line of counts. */
  countsAt: number;
}>;

export function createCaucusCards(scene: Phaser.Scene, plan: ChamberPlan): CaucusCards {
  const { frame, boxes } = plan;
  const size = letters(frame, 14);
  const wide = openBox(frame);
  bakeSheet(scene.textures, CARDS, cardCells(boxes[0] ?? wide, wide, size));
  const isLow = (boxes[0]?.height ?? 0) < LOW * frame.density;
  const lines = LINES[isLow ? "low" : "high"];
  const cards = boxes.map((box, index) => createCard(scene, box, plan.groups[index], size, lines));
  const counts = createCounts(scene, size, boxes.length);
  const sheet = scene.add.image(wide.x, wide.y, CARDS, cardFrame("open", false));
  const head = scene.add
    .text(wide.x, wide.y - wide.height / 2 + 20 * frame.density, "", font(size))
    .setOrigin(0.5);
  let [opened, own, isDark]: [string | null, string, boolean] = [null, "", false];
  const dress = (): void => {
    for (const { id, paper, name } of cards) {
      paper.setFrame(cardFrame(id === own ? "mine" : "card", isDark), false, false);
      name.setColor(isDark ? NIGHT_INK : INK);
    }
    sheet.setVisible(opened !== null).setFrame(cardFrame("open", isDark));
    head.setText(opened === null ? "" : caucusName(opened)).setColor(isDark ? NIGHT_INK : INK);
  };
  dress();
  return {
    open: (id) => {
      opened = id;
      dress();
    },
    mine: (caucus) => {
      own = caucus;
      dress();
    },
    name: (_, isNight) => {
      isDark = isNight;
      dress();
    },
    alpha: counts.alpha,
    count: (tallies, shown) => write(cards, counts, tallies, shown),
    at: (x, y) => (opened === null ? (cards.find(({ box }) => isWithin(box, x, y))?.id ?? null) : null),
  };
}

function font(size: number) {
  return { fontFamily: SANS, fontSize: `${size}px`, fontStyle: "600", color: INK };
}

function createCard(
  scene: Phaser.Scene,
  box: Box,
  group: ChamberPlan["groups"][number] | undefined,
  size: number,
  lines: (typeof LINES)[keyof typeof LINES],
): Card {
  const { x, y, height } = box;
  const id = group?.id ?? "";
  return {
    box,
    id,
    members: group?.members.length ?? 1,
    paper: scene.add.image(x, y, CARDS, cardFrame("card", false)),
    name: scene.add.text(x, y + height * lines.name, caucusShort(id), font(size)).setOrigin(0.5),
    bar: ORDER.map((mark) =>
      scene.add.rectangle(0, y + height * lines.bar, 1, size * lines.thick, colourOf(mark)).setOrigin(0, 0.5),
    ),
    countsAt: y + height * lines.counts,
  };
}

function colourOf(mark: Mark): number {
  return Number.parseInt(fillOf(mark).slice(1), 16);
}

function write(
  cards: readonly Card[],
  counts: Counts,
  tallies: readonly Tally[],
  shown: readonly Tally[],
): void {
  counts.clear();
  for (const [index, card] of cards.entries()) {
    const { x } = card.box;
    fillBar(card, shown[index] ?? {});
    counts.write(tallies[index] ?? {}, (along) => ({ x: x + along, y: card.countsAt, turn: 0 }));
  }
  counts.finish();
}

/** Fills the bar in proportion to the marks of the caucus. Members without a mark leave the end of the bar empty. */
function fillBar({ bar, box, members }: Card, tally: Tally): void {
  const whole = box.width * BAR;
  let at = box.x - whole / 2;
  for (const [place, mark] of ORDER.entries()) {
    const length = (whole * (tally[mark] ?? 0)) / members;
    bar[place]
      ?.setVisible(length > 0)
      .setX(at)
      .setScale(length, 1);
    at += length;
  }
}
