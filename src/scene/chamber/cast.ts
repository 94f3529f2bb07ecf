/** Everything drawn in the chamber, made once for each picture size. */
import type Phaser from "phaser";
import type { Mark } from "../../client/selectors/picture/marks.ts";
import type { ChamberPlan } from "../geometry/chamber-plan.ts";
import type { Spot } from "../geometry/place.ts";
import type { Building } from "../motion/building.ts";
import { type Chip, createChip } from "../paint/chip.ts";
import { partOf, tallyOf } from "./counts.ts";
import { createDesks, type Desks } from "./desks.ts";
import { createGlide, type Glide } from "./glide.ts";
import { createHeadline, type Headline } from "./headline.ts";
import { DEPTH, HALL, KIT } from "./layers.ts";
import { createMarkers, type Markers } from "./markers.ts";
import { createNight, type Night } from "./night.ts";
import { createOpenHead, type OpenHead } from "./open-head.ts";
import { createPodiumCards, type PodiumCards } from "./podium-cards.ts";
import { createPodiumSheet, type PodiumSheet } from "./podium-sheet.ts";
import { createRim, type Labels } from "./rim.ts";
import { type Seating, seatingByCaucus } from "./seating.ts";

const BUBBLES = 24;
/** The colours of the veil. That of the night is the colour around the picture, so that the veil has no edges. */
export const VEIL = { day: 0xdcd8cf, night: 0x0b1422 } as const;

type Image = Phaser.GameObjects.Image;

export type ChamberCast = Readonly<{
  plan: ChamberPlan;
  desks: Desks;
  /** Current centres of the desks, by country. */
  spots: readonly Spot[];
  markers: Markers;
  glide: Glide;
  labels: Labels;
  /** The head of an open caucus, in a small hall; otherwise null. */
  openHead: OpenHead | null;
  night: Night;
  /** Grey paper, or the dark, that covers everything except raised desks. */
  veil: Phaser.GameObjects.Rectangle;
  curves: Phaser.GameObjects.Graphics;
  bubbles: readonly Image[];
  cards: PodiumCards;
  caption: PodiumSheet;
  headline: Headline;
  chip: Chip;
}> & {
  seating: Seating;
  /** Whether the hall is dark, and whether it is so because of the last night. */
  isNight: boolean;
  isLate: boolean;
};

export function* castFor(
  scene: Phaser.Scene,
  plan: ChamberPlan,
  codes: readonly string[],
): Building<ChamberCast> {
  const { width, height } = plan.frame;
  const over = (colour: number): Phaser.GameObjects.Rectangle =>
    scene.add.rectangle(0, 0, width, height, colour).setOrigin(0).setVisible(false);
  scene.add.image(0, 0, HALL).setOrigin(0);
  const night = createNight(scene, plan);
  const caption = createPodiumSheet(scene, plan, (isAll) => cards.away(isAll));
  yield;
  const cards = createPodiumCards(scene, plan);
  const labels = createRim(scene, plan);
  const openHead = plan.isSmall ? createOpenHead(scene, plan) : null;
  yield;
  const desks = yield* createDesks(scene, plan, codes);
  yield;
  return {
    ...{ plan, night, caption, cards, openHead, labels, desks },
    spots: desks.spots,
    markers: createMarkers(scene, desks),
    glide: createGlide(desks),
    veil: over(VEIL.day).setDepth(DEPTH.veil),
    curves: scene.add.graphics().setDepth(DEPTH.lines),
    bubbles: Array.from({ length: BUBBLES }, () =>
      scene.add.image(0, 0, KIT, "deal").setVisible(false).setDepth(DEPTH.lines),
    ),
    headline: createHeadline(scene, plan),
    chip: createChip(scene, plan.frame),
    seating: seatingByCaucus(plan),
    isNight: plan.frame.isDark,
    isLate: false,
  };
}

/** Covers the hall with a colour at this opacity. */
export function cover(sheet: Phaser.GameObjects.Rectangle, alpha: number): void {
  sheet.setVisible(alpha > 0).setAlpha(alpha);
}

/** Writes the counts of each group. While they rise, `share` is the fraction of each count to write. */
export function countGroups(
  { labels, seating }: ChamberCast,
  marks: readonly (Mark | null)[],
  share = 1,
): void {
  labels.count(seating.groups.map(({ members }) => partOf(tallyOf(marks, members), share)));
}
