/** The ground under the desks of an open caucus of a small hall, with its name and its counts above them. */
import type Phaser from "phaser";
import { caucusName } from "../../client/i18n/names.ts";
import type { ChamberPlan } from "../geometry/chamber-plan.ts";
import { fromStart, letters } from "../geometry/frame.ts";
import { OPEN_HEAD } from "../geometry/open-caucus.ts";
import { labelSize } from "../paint/count-cells.ts";
import { INK, NIGHT_INK, SANS } from "../paint/palette.ts";
import { writingOf } from "../paint/writing.ts";
import { createCounts, type Tally } from "./counts.ts";

export type OpenHead = Readonly<{
  /** Shows the head of this caucus, or nothing for null. */
  show(id: string | null, tally: Tally, isNight: boolean): void;
}>;

const GROUND = { day: 0xe9dfc8, night: 0x131e2e } as const;
/** The widest row of three counts, in labels. */
const LABELS = 3.2;

export function createOpenHead(scene: Phaser.Scene, { frame }: ChamberPlan): OpenHead {
  const { width, height, density } = frame;
  const size = letters(frame, 15);
  const ground = scene.add.rectangle(0, 0, width, height, GROUND.day).setOrigin(0).setVisible(false);
  const start = frame.isFromRight ? 1 : 0;
  const name = writingOf(scene, size, { family: SANS, style: "600", color: INK })
    .setOrigin(start, 0.5)
    .setVisible(false);
  const counts = createCounts(scene, letters(frame, 14), 1);
  const y = (OPEN_HEAD / 2) * density;
  const room = labelSize(letters(frame, 14), 2).width * LABELS;
  return {
    show: (id, tally, isNight) => {
      const isOpen = id !== null;
      ground.setVisible(isOpen).setFillStyle(isNight ? GROUND.night : GROUND.day);
      name
        .setVisible(isOpen)
        .setColor(isNight ? NIGHT_INK : INK)
        .setWordWrapWidth(width - room - 24 * density)
        .setText(isOpen ? `‹ ${caucusName(id)}` : "")
        .setPosition(fromStart(frame, 10 * density), y);
      counts.night(isNight);
      counts.clear();
      if (isOpen) counts.write(tally, { x: fromStart(frame, width - room / 2 - 8 * density), y, room });
      counts.finish();
    },
  };
}
