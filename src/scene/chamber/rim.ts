/** The name of each group and its counts, upright along the rim of the hall. */
import type Phaser from "phaser";
import { t } from "../../client/i18n/index.ts";
import { caucusShort } from "../../client/i18n/names.ts";
import type { Face } from "../../client/selectors/picture/marks.ts";
import { type ChamberPlan, isLowFrame } from "../geometry/chamber-plan.ts";
import { letters } from "../geometry/frame.ts";
import type { Box } from "../geometry/place.ts";
import { isBeside, isCrowded, rimBoxes, roomBeside } from "../geometry/rim.ts";
import { labelSize } from "../paint/count-cells.ts";
import { INK, NIGHT_INK, SANS } from "../paint/palette.ts";
import { writingOf } from "../paint/writing.ts";
import { COUNT_GAP, type Counts, createCounts, type Tally } from "./counts.ts";
import type { Seating } from "./seating.ts";

/** Group names with their members' marks. */
export type Labels = Readonly<{
  name(groups: Seating["groups"], isNight: boolean): void;
  /** Updates the counts from one tally per group, in the order of the group names. */
  count(tallies: readonly Tally[]): void;
  /** Sets the opacity. */
  alpha(alpha: number): void;
}>;

const MOST = 12;
/** The longest name on one line along the rim of a small hall, and the gaps between counts, in letters. */
const LONGEST = 4.6;
const ROW_GAP = 0.14;
/** How large the counts are on a phone, where all three of a caucus stand in one row. */
const SCALE = 0.9;

type Text = Phaser.GameObjects.Text;
/** The place of a group's words, and the height of its name in it. */
type Label = Readonly<{ box: Box; name: number }>;

/** The rim of a picture without words. */
const BARE: Labels = { name: () => undefined, count: () => undefined, alpha: () => undefined };

export function createRim(scene: Phaser.Scene, plan: ChamberPlan): Labels {
  if (!plan.frame.hasWords) return BARE;
  const size = letters(plan.frame, 14);
  // A name of two long words stands on two lines where the rim has no room for one.
  const width = plan.isSmall ? LONGEST * size : 0;
  const names = Array.from({ length: MOST }, () =>
    writingOf(scene, size, { family: SANS, style: "600", color: INK, width, isCentred: true })
      .setOrigin(0.5, 0)
      .setLineSpacing(-size * 0.1)
      .setVisible(false),
  );
  const scale = isLow(plan) ? SCALE : 1;
  const counts = createCounts(scene, size, MOST, scale);
  let labels: readonly Label[] = [];
  let [named, isDark]: [Seating["groups"], boolean | null] = [[], null];
  return {
    name: (groups, isNight) => {
      if (named === groups && isDark === isNight) return;
      [named, isDark] = [groups, isNight];
      counts.night(isNight);
      for (const [index, text] of names.entries()) {
        const group = groups[index];
        text.setVisible(group !== undefined && group.members.length > 0);
        if (text.style.wordWrapWidth !== width) text.setWordWrapWidth(width);
        if (group !== undefined) write(text, nameOf(group.id), isNight ? NIGHT_INK : INK);
      }
      labels = placed(plan, groups, names, size);
    },
    count: (tallies) => writeCounts(counts, labels, tallies, scale * size),
    alpha: (alpha) => {
      for (const text of names) text.setAlpha(alpha);
      counts.alpha(alpha);
    },
  };
}

/** Draws the letters again only if they change. */
function write(text: Text, words: string, colour: string): void {
  if (text.style.color !== colour) text.setColor(colour);
  text.setText(words);
}

/**
 * Places the names. A name that would lie over the desks takes two lines. Where names would lie over one another, none
 * is shown, and so no count.
 */
function placed(
  plan: ChamberPlan,
  groups: Seating["groups"],
  names: readonly Text[],
  size: number,
): readonly Label[] {
  for (const [index, box] of boxesOf(plan, groups, names, size).entries()) {
    const room = roomBeside(plan, box);
    if (room < (names[index]?.width ?? 0)) names[index]?.setWordWrapWidth(room);
  }
  const boxes = boxesOf(plan, groups, names, size);
  if (isCrowded(boxes, plan.frame.density)) {
    for (const name of names) name.setVisible(false);
    return [];
  }
  return boxes.map((box, index) => {
    const name = names[index];
    name?.setPosition(Math.round(box.x), Math.round(box.y - box.height / 2));
    return { box, name: name?.height ?? 0 };
  });
}

function boxesOf(
  plan: ChamberPlan,
  groups: Seating["groups"],
  names: readonly Text[],
  size: number,
): readonly Box[] {
  const seen = groups.flatMap((group, index) => {
    const name = names[index];
    return name === undefined ? [] : [{ name, size: labelSpace(plan, group, name, size) }];
  });
  const wedges = groups.map(({ wedge }) => wedge);
  return rimBoxes(
    plan,
    wedges,
    seen.map((one) => one.size),
  );
}

type Size = Readonly<{ width: number; height: number }>;

/**
 * The space for a name and its three counts: in one row, or beside a hall that is not low in two. A caucus of ten has a
 * count of two digits, and one of twenty may have two.
 * @param name the size of the name
 * @param letter the letter size
 */
export function labelSpace(
  plan: Pick<ChamberPlan, "frame" | "isSmall">,
  { wedge, members }: Pick<Seating["groups"][number], "wedge" | "members">,
  name: Size,
  letter: number,
): Size {
  const isOneRow = isLow(plan) || !isBeside(wedge.label.angle);
  const size = isLow(plan) ? SCALE * letter : letter;
  const label = labelSize(size, 1);
  const step = label.height + ROW_GAP * size;
  const more = labelSize(size, 2).width - label.width;
  const pair = 2 * label.width + COUNT_GAP * size + (members.length >= 10 ? more : 0);
  const three = pair + label.width + COUNT_GAP * size + (members.length >= 20 ? more : 0);
  if (isOneRow) return { width: Math.max(name.width, three), height: name.height + step };
  return { width: Math.max(name.width, pair), height: name.height + 2 * step };
}

function isLow({ frame, isSmall }: Pick<ChamberPlan, "frame" | "isSmall">): boolean {
  return isSmall && isLowFrame(frame);
}

function writeCounts(
  counts: Counts,
  labels: readonly Label[],
  tallies: readonly Tally[],
  size: number,
): void {
  const label = labelSize(size, 1);
  const step = label.height + ROW_GAP * size;
  counts.clear();
  for (const [index, { box, name }] of labels.entries()) {
    const top = box.y - box.height / 2 + name;
    const rows = Math.round((box.height - name) / step);
    counts.write(tallies[index] ?? {}, {
      x: box.x,
      y: top + ROW_GAP * size + label.height / 2,
      room: box.width + 1,
      rows,
      step,
    });
  }
  counts.finish();
}

function nameOf(id: string): string {
  return CAMPS[id as Face]?.() ?? caucusShort(id);
}

const CAMPS: Readonly<Record<Face, () => string>> = {
  support: () => t("placard.0"),
  live: () => t("placard.1"),
  object: () => t("placard.2"),
  join: () => t("stand.join"),
  abstain: () => t("stand.abstain"),
  block: () => t("stand.block"),
};
