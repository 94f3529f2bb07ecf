/** Large text in the middle of the hall, and below it a bar that shows trust falling. */
import type Phaser from "phaser";
import { number, t } from "../../client/i18n/index.ts";
import type { ChamberPlan } from "../geometry/chamber-plan.ts";
import { type Frame, letters } from "../geometry/frame.ts";
import { INK, LIT_SUPPORT, NIGHT_INK, OBJECT, PAPER_LIGHT, SANS, SERIF } from "../paint/palette.ts";
import { linesIn, writingOf } from "../paint/writing.ts";
import { DEPTH } from "./layers.ts";

/** Trust of a state before and after, out of 1,000. */
export type Drain = Readonly<{ name: string; before: number; after: number }>;

export type Headline = Readonly<{
  say(words: string, drain: Drain | null, isNight: boolean): void;
  /** Writes one word in the middle of the desks, as after a vote. */
  sayOverDesks(word: string): void;
  /** Sets the opacity, and how far the trust has fallen, both 0 to 1. */
  show(alpha: number, drained: number): void;
}>;

const SIZES = [40, 34, 28] as const;
/** In a very low picture. */
const LOW_SIZES = [...SIZES, 22, 18, 14] as const;
const MOST_TRUST = 1000;
const LINES = 4;
/** The title of a small hall takes at most this share of its height, so that it does not cover the two desks. */
const SHARE = 0.42;
const LINE_HEIGHT = 1.2;
/** Letter size of a word over the desks, as a share of the picture's width: that of the result of a vote. */
const OVER_DESKS = 72 / 847;

export function createHeadline(scene: Phaser.Scene, plan: ChamberPlan): Headline {
  const { frame, hall, isSmall } = plan;
  const width = isSmall ? frame.width * 0.9 : hall.inner * 1.84;
  const x = isSmall ? frame.width / 2 : hall.centre.x;
  const top = isSmall ? frame.height * 0.05 : hall.centre.y - hall.inner * 0.62;
  const title = centred(scene, 40 * frame.density, SERIF).setPosition(x, top);
  const label = centred(scene, letters(frame, 16), SANS).setPosition(x, 0);
  const length = width * 0.8;
  const bar = (colour: string): Phaser.GameObjects.Rectangle => barIn(scene, frame, x, length, colour);
  const [trough, level] = [bar(PAPER_LIGHT), bar(OBJECT)];
  const all = [trough, level, title, label];
  for (const one of all) one.setDepth(DEPTH.words).setVisible(false);
  let drain: Drain | null = null;
  return {
    say: (words, told, isNight) => {
      const fits = (size: number): boolean => {
        const lines = linesOf(title, words, size, width);
        return lines <= LINES && (!isSmall || lines * size * LINE_HEIGHT <= frame.height * SHARE);
      };
      for (const text of [title, label]) text.setColor(isNight ? NIGHT_INK : INK);
      drain = told;
      const sizes = frame.hasWords ? SIZES : LOW_SIZES;
      const size = sizes.find((one) => fits(one * frame.density)) ?? sizes.at(-1) ?? SIZES[0];
      title
        .setFontSize(size * frame.density)
        .setWordWrapWidth(width)
        .setY(top)
        .setText(words);
      label.setY(top + title.height + 10 * frame.density);
      for (const one of [trough, level]) one.setY(label.y + letters(frame, 16) * 1.7);
    },
    sayOverDesks: (word) => {
      drain = null;
      writeOverDesks(title, plan, word);
    },
    show: (alpha, drained) => {
      for (const one of all) one.setVisible(alpha > 0).setAlpha(alpha);
      for (const one of [label, trough, level]) one.setVisible(alpha > 0 && drain !== null);
      if (drain === null || alpha <= 0) return;
      const now = Math.round(drain.before + (drain.after - drain.before) * drained);
      label.setText(t("picture.trust", { country: drain.name, trust: number(now) }));
      level.setScale(now / MOST_TRUST, 1);
    },
  };
}

function centred(scene: Phaser.Scene, size: number, family: string): Phaser.GameObjects.Text {
  return writingOf(scene, size, { family, style: "600", color: INK, isCentred: true }).setOrigin(0.5, 0);
}

/** The bar of trust, which fills from the start of the line. */
function barIn(
  scene: Phaser.Scene,
  { density, isFromRight }: Frame,
  x: number,
  length: number,
  colour: string,
): Phaser.GameObjects.Rectangle {
  const fill = Number.parseInt(colour.slice(1), 16);
  const [start, towards] = isFromRight ? [1, 1] : [0, -1];
  return scene.add.rectangle(x + (towards * length) / 2, 0, length, 10 * density, fill).setOrigin(start, 0.5);
}

/** At the place and size of a vote's result. */
function writeOverDesks(title: Phaser.GameObjects.Text, { frame, hall }: ChamberPlan, word: string): void {
  const size = Math.round(Math.max(SIZES[0] * frame.density, frame.width * OVER_DESKS));
  const y = hall.centre.y - hall.outer * 0.32 - size * 0.6;
  title.setColor(LIT_SUPPORT).setFontSize(size).setWordWrapWidth(frame.width).setY(y).setText(word);
}

function linesOf(text: Phaser.GameObjects.Text, words: string, size: number, width: number): number {
  return linesIn(text.setFontSize(size), words, width).length;
}
