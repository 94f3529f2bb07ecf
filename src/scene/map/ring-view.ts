/**
 * The ring of instruments: a slot for each instrument that the treaty needs, filled with flags, and the count in the
 * middle.
 */
import type Phaser from "phaser";
import { number, t } from "../../client/i18n/index.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { letters } from "../geometry/frame.ts";
import type { MapPlan } from "../geometry/map-plan.ts";
import type { Spot } from "../geometry/place.ts";
import { type RingSlots, ringSlots, roomWithin } from "../geometry/ring.ts";
import { type FlagAtlas, flagCells } from "../paint/flag-cells.ts";
import { INK, PAPER_LIGHT, SANS, SERIF } from "../paint/palette.ts";
import { radiusOf } from "../paint/round.ts";
import { bakeSheet } from "../paint/sheet.ts";
import { setText, writing } from "../paint/writing.ts";

const FLAGS = "map-flags";
/** The last five open slots are gold. */
const FINAL = 5;
const GOLD = 0xb98a2f;
const LINE = 0x434e59;
const LIGHT_LINE = 0xc9bfa6;

export type RingState = Readonly<{
  /** The parties, in order. Those beyond the last slot are only counted. */
  parties: readonly number[];
  /** The number shown in the middle. */
  count: number;
  threshold: number;
  isInForce: boolean;
  /** Brightness of the last five open slots, 0 to 1. */
  glow: number;
  /** How far the newest flag has settled into its slot, 0 to 1. */
  newest: number;
  /** True if the lights are out, so that letters and lines must be light. */
  isDark: boolean;
}>;

export type RingView = Readonly<{
  seal: Phaser.GameObjects.Image;
  show(state: RingState): void;
  hide(): void;
  /** Centre of a slot of the wide ring, in which the last instruments arrive. */
  slot(index: number, threshold: number): Spot;
}>;

type Flags = Readonly<{
  images: Phaser.GameObjects.Image[];
  ringFor(threshold: number, isWide: boolean): RingSlots;
}>;

/**
 * Whether only the last few instruments are missing, or none. The ring then has the whole width to itself.
 */
export function isClose({ parties, threshold }: Pick<RingState, "parties" | "threshold">): boolean {
  return parties.length >= threshold - FINAL;
}

/** The least height of a ring with a count in it, and with a word below the count, in letters. */
const COUNT = 2;
const WORD = 4.5;

export function createRingView(
  scene: Phaser.Scene,
  plan: MapPlan,
  scenario: Scenario,
  atlas: FlagAtlas,
  kit: string,
): RingView {
  const pen = scene.add.graphics();
  const flags = createFlags(scene, plan, scenario, atlas);
  const { x, y, height } = plan.ring;
  const room = height / letters(plan.frame, 14);
  const seal = scene.add.image(x, y, kit, "seal").setVisible(false);
  const size = (height * 0.26) / plan.frame.letter;
  const count = writing(scene, plan.frame, size, { family: SERIF, style: "600", color: INK });
  const word = writing(scene, plan.frame, 14, { family: SANS, style: "400", color: INK });
  count.setOrigin(0.5);
  word.setOrigin(0.5, 0).setPosition(x, y + height * 0.085);
  return {
    seal,
    show: (state) => {
      const ring = flags.ringFor(state.threshold, isClose(state));
      drawSlots(pen, plan, ring, state);
      showFlags(flags.images, ring, state, scenario);
      setText(count, countWords(state));
      // "25 of 40" is longer in some languages than in others, and must not lie on the flags.
      count.setScale(Math.min(1, roomWithin(ring) / Math.max(1, count.width)));
      setText(word, room < WORD ? "" : labelOf(state));
      seal.setVisible(isSealed(state)).setScale(1).setAlpha(1);
      count.setPosition(x, y - (word.text === "" ? 0 : height * 0.045));
      for (const text of [count, word])
        text.setVisible(room >= COUNT).setColor(state.isDark ? PAPER_LIGHT : INK);
    },
    hide: () => {
      pen.clear();
      for (const part of [count, word, seal, ...flags.images]) part.setVisible(false);
    },
    slot: (index, threshold) => {
      const { slots } = flags.ringFor(threshold, true);
      return slots[Math.min(index, threshold - 1)] ?? { x, y };
    },
  };
}

function countWords({ count, threshold }: RingState): string {
  if (count >= threshold) return number(count);
  return t("match.counterShort", { deposits: count, needed: threshold });
}

/** Gold is for the last instrument needed: the next one takes the seal away. */
function isSealed({ count, threshold }: RingState): boolean {
  return count === threshold;
}

/** The text below the number. The seal has no such text until the treaty is in force. */
function labelOf(state: RingState): string {
  if (state.isInForce) return t("phase.inForce");
  return isSealed(state) ? "" : t("match.counterLabel");
}

/**
 * Flags at exactly the size of the slots. They are redrawn only if the number of slots or the width of the ring
 * changes.
 */
function createFlags(scene: Phaser.Scene, plan: MapPlan, { countries }: Scenario, atlas: FlagAtlas): Flags {
  const codes = countries.map(({ iso3 }) => iso3);
  // The container keeps the flags above the drawn slots and below the count, however many flags are added later.
  const layer = scene.add.container();
  const images: Phaser.GameObjects.Image[] = [];
  let fitted: Readonly<{ ring: RingSlots; isWide: boolean }> | null = null;
  return {
    images,
    ringFor: (threshold, isWide) => {
      if (fitted?.ring.slots.length === threshold && fitted.isWide === isWide) return fitted.ring;
      const ring = ringSlots(threshold, isWide ? plan.wideRing : plan.ring, plan.widestFlag);
      fitted = { ring, isWide };
      bakeSheet(scene.textures, FLAGS, flagCells(atlas, codes, ring.flag));
      while (images.length < threshold) {
        const image = scene.add.image(0, 0, FLAGS);
        images.push(image);
        layer.add(image);
      }
      for (const image of images) image.setTexture(FLAGS).setVisible(false);
      return ring;
    },
  };
}

function showFlags(
  images: readonly Phaser.GameObjects.Image[],
  { slots }: RingSlots,
  { parties, newest }: RingState,
  { countries }: Scenario,
): void {
  const last = Math.min(parties.length, slots.length) - 1;
  for (const [index, image] of images.entries()) {
    const spot = slots[index];
    const code = countries[parties[index] ?? -1]?.iso3;
    image.setVisible(spot !== undefined && code !== undefined);
    if (spot === undefined || code === undefined) continue;
    image.setFrame(code, false, false).setPosition(spot.x, spot.y);
    const settled = index === last && parties.length <= slots.length ? newest : 1;
    image.setScale(1 + 1.2 * (1 - settled)).setAlpha(Math.min(1, settled * 2));
  }
}

/** Draws open slots as outlines, with the last five before the goal in gold. */
function drawSlots(
  pen: Phaser.GameObjects.Graphics,
  { frame }: MapPlan,
  { slots, flag }: RingSlots,
  { parties, threshold, glow, isDark }: RingState,
): void {
  const line = Math.max(frame.density, frame.unit);
  const isNear = isClose({ parties, threshold });
  pen.clear();
  for (const [index, { x, y }] of slots.entries()) {
    if (index < parties.length) continue;
    const [left, top] = [x - flag.width / 2, y - flag.height / 2];
    const isLast = isNear && index >= threshold - FINAL;
    if (isLast) pen.fillStyle(GOLD, 0.15 + 0.45 * glow).fillRect(left, top, flag.width, flag.height);
    pen.lineStyle(isLast ? 1.8 * line : line, isLast ? GOLD : isDark ? LIGHT_LINE : LINE, isLast ? 1 : 0.55);
    pen.strokeRoundedRect(left, top, flag.width, flag.height, radiusOf(flag.width * 0.1));
  }
}
