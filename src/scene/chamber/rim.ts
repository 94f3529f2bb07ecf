/** The name of each group and its counts, along the rim of the hall. */
import type Phaser from "phaser";
import { t } from "../../client/i18n/index.ts";
import { caucusName, caucusShort } from "../../client/i18n/names.ts";
import type { ChamberPlan } from "../geometry/chamber-plan.ts";
import { letters } from "../geometry/frame.ts";
import { writeOnArc } from "../paint/arc-text.ts";
import type { Pen } from "../paint/glyphs.ts";
import { INK, NIGHT_INK, SANS } from "../paint/palette.ts";
import { bakeSheet, type Cell } from "../paint/sheet.ts";
import type { Face } from "../pictures/marks.ts";
import { type Counts, createCounts, type Tally, type Track } from "./counts.ts";
import type { Labels } from "./labels.ts";
import { NAMES } from "./layers.ts";
import type { Seating } from "./seating.ts";

const MOST = 12;
/** Distances from the last row to the centres of the two lines, as multiples of the letter size. */
const COUNT_LINE = 0.9;
const NAME_LINE = 2.2;

export function createRim(scene: Phaser.Scene, plan: ChamberPlan): Labels {
  const size = letters(plan.frame, 14);
  bakeSheet(scene.textures, NAMES, nameCells(plan, size));
  const names = Array.from({ length: MOST }, () => scene.add.image(0, 0, NAMES).setVisible(false));
  const counts = createCounts(scene, size, MOST);
  const { outer } = plan.hall;
  let named: Seating["groups"] = [];
  return {
    name: (groups, isNight) => {
      named = groups;
      for (const [index, image] of names.entries()) {
        const group = groups[index];
        image.setVisible(group !== undefined && group.members.length > 0);
        if (group === undefined) continue;
        const { x, y, turn } = arc(plan, group.wedge.label.angle, outer + NAME_LINE * size)(0);
        image.setFrame(`${group.id}-${isNight}`).setPosition(x, y).setRotation(turn);
      }
    },
    count: (tallies) => writeCounts(counts, plan, named, tallies, outer + COUNT_LINE * size),
    alpha: (alpha) => {
      for (const image of names) image.setAlpha(alpha);
      counts.alpha(alpha);
    },
  };
}

function writeCounts(
  counts: Counts,
  plan: ChamberPlan,
  groups: Seating["groups"],
  tallies: readonly Tally[],
  radius: number,
): void {
  counts.clear();
  for (const [index, { wedge }] of groups.entries()) {
    counts.write(tallies[index] ?? {}, arc(plan, wedge.label.angle, radius));
  }
  counts.finish();
}

/** A track along the rim, centred at an angle. */
function arc({ hall }: ChamberPlan, middle: number, radius: number): Track {
  return (along) => {
    const angle = middle + along / radius;
    return {
      x: hall.centre.x + Math.cos(angle) * radius,
      y: hall.centre.y + Math.sin(angle) * radius,
      turn: angle + Math.PI / 2,
    };
  };
}

/** Draws every name twice, for day and for night. */
function nameCells(plan: ChamberPlan, size: number): Cell[] {
  const caucuses = plan.hall.wedges.map(({ group, label }) => ({
    id: group,
    words: { long: caucusName(group), short: caucusShort(group) },
    room: label.room * 0.92,
  }));
  const camps = Object.entries(campNames()).map(([id, name]) => ({
    id,
    words: { long: name, short: name },
    room: size * 14,
  }));
  return [...caucuses, ...camps].flatMap(({ id, words, room }) =>
    [false, true].map((isNight) => {
      const radius = plan.hall.outer + NAME_LINE * size;
      const sag = (room * room) / 8 / radius;
      return {
        name: `${id}-${isNight}`,
        width: room + 8,
        height: size * 1.5 + 2 * sag,
        draw: (pen: Pen) => {
          pen.fillStyle = isNight ? NIGHT_INK : INK;
          const at = { x: 0, y: radius, radius, angle: -Math.PI / 2, room };
          writeOnArc(pen, words, at, { weight: "600", size, family: SANS, spacing: size * 0.02 });
        },
      };
    }),
  );
}

function campNames(): Readonly<Record<Face, string>> {
  return {
    support: t("placard.0"),
    live: t("placard.1"),
    object: t("placard.2"),
    join: t("stand.join"),
    abstain: t("stand.abstain"),
    block: t("stand.block"),
  };
}
