/** Everything that is drawn in the chamber, made once for one size of picture. */
import type Phaser from "phaser";
import { type Chip, createChip } from "../chip.ts";
import { FLAT, type Mark } from "../paint/desk-cells.ts";
import { type CaucusCards, createCaucusCards } from "./caucus-cards.ts";
import { partOf, tallyOf } from "./counts.ts";
import { createDesks, type Desks } from "./desks.ts";
import { createGlide, type Glide } from "./glide.ts";
import { createHeadline, type Headline } from "./headline.ts";
import type { Labels } from "./labels.ts";
import { DEPTH, FLAGS, HALL, KIT } from "./layers.ts";
import { createMarkers, type Markers } from "./markers.ts";
import { createNight, type Night } from "./night.ts";
import type { Spot } from "./place.ts";
import type { ChamberPlan } from "./plan.ts";
import { createPodiumCards, type PodiumCards } from "./podium-cards.ts";
import { createPodiumSheet, type PodiumSheet } from "./podium-sheet.ts";
import { createRim } from "./rim.ts";
import { type Seating, seatingByCaucus } from "./seating.ts";

const BUBBLES = 24;

type Image = Phaser.GameObjects.Image;

export type ChamberCast = Readonly<{
  plan: ChamberPlan;
  desks: Desks;
  /** Middles of the desks as they stand now, by country. */
  spots: readonly Spot[];
  markers: Markers;
  glide: Glide;
  labels: Labels;
  /** The same labels, where the picture is too narrow for desks. */
  caucusCards: CaucusCards | null;
  night: Night;
  /** Darkness over the hall and under the desks. */
  dim: Image;
  /** Paper grey over everything that is not raised. */
  veil: Image;
  curves: Phaser.GameObjects.Graphics;
  bubbles: readonly Image[];
  cards: PodiumCards;
  caption: PodiumSheet;
  headline: Headline;
  chip: Chip;
}> & { seating: Seating; isNight: boolean };

export function castFor(scene: Phaser.Scene, plan: ChamberPlan, codes: readonly string[]): ChamberCast {
  const over = (frame: string): Image =>
    scene.add
      .image(0, 0, KIT, frame)
      .setOrigin(0)
      .setScale((plan.frame.width + FLAT) / FLAT, (plan.frame.height + FLAT) / FLAT)
      .setAlpha(0);
  scene.add.image(0, 0, HALL).setOrigin(0);
  const night = createNight(scene, plan);
  const dim = over("dark");
  const caption = createPodiumSheet(scene, plan);
  const cards = createPodiumCards(scene, plan);
  const caucusCards = plan.isNarrow ? createCaucusCards(scene, plan) : null;
  const labels = caucusCards ?? createRim(scene, plan);
  const desks = createDesks(scene, plan, FLAGS, codes);
  return {
    ...{ plan, night, dim, caption, cards, caucusCards, labels, desks },
    spots: desks.spots,
    markers: createMarkers(scene, desks),
    glide: createGlide(desks),
    veil: over("grey").setDepth(DEPTH.veil),
    curves: scene.add.graphics().setDepth(DEPTH.lines),
    bubbles: Array.from({ length: BUBBLES }, () =>
      scene.add.image(0, 0, KIT, "deal").setVisible(false).setDepth(DEPTH.lines),
    ),
    headline: createHeadline(scene, plan),
    chip: createChip(scene, plan.frame),
    seating: seatingByCaucus(plan),
    isNight: false,
  };
}

/** Writes what each group shows, or a part of it while the counts rise. */
export function countGroups(
  { labels, plan, seating }: ChamberCast,
  marks: readonly (Mark | null)[],
  share = 1,
): void {
  const groups = plan.isNarrow ? plan.groups : seating.groups;
  labels.count(groups.map(({ members }) => partOf(tallyOf(marks, members), share)));
}
