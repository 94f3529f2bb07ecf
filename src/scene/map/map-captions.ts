/** Words on the map: where in time, what has just happened, and a key with counts. */
import type Phaser from "phaser";
import { number, t } from "../../client/wording/index.ts";
import { bakeSheet } from "../paint/sheet.ts";
import { paintDot } from "../paint/world.ts";
import { INK, INK_SOFT, SANS, SERIF } from "../palette.ts";
import type { MapPlan } from "./plan.ts";

const KEY = "map-key";
const ROWS = ["signed", "deposited"] as const;

export type MapCaptions = Readonly<{
  write(title: string, line: string): void;
  counts(signed: number, deposited: number): void;
}>;

export function createMapCaptions(scene: Phaser.Scene, plan: MapPlan): MapCaptions {
  const { words, frame } = plan;
  const { unit } = frame;
  const text = (size: number, family: string, style: string, color: string): Phaser.GameObjects.Text =>
    scene.add.text(0, 0, "", {
      fontFamily: family,
      fontSize: `${Math.round(size * unit)}px`,
      fontStyle: style,
      color,
      wordWrap: { width: words.width },
    });
  const title = text(18, SERIF, "600", INK).setOrigin(0, 1);
  const line = text(12.5, SANS, "400", INK_SOFT).setOrigin(0, 1);
  const [signed, deposited] = createKey(scene, plan, text);
  return {
    write: (heading, below) => {
      line.setText(below).setPosition(words.x, words.y);
      title.setText(heading).setPosition(words.x, words.y - (below === "" ? 0 : line.height + 2 * unit));
    },
    counts: (pens, instruments) => {
      signed?.setText(number(pens));
      deposited?.setText(number(instruments));
    },
  };
}

type Writer = (size: number, family: string, style: string, color: string) => Phaser.GameObjects.Text;

/** In the lower right corner: each standing as a dot in its pattern, its count and its word. */
function createKey(scene: Phaser.Scene, { frame }: MapPlan, text: Writer): Phaser.GameObjects.Text[] {
  const { unit, width, height } = frame;
  const r = 6 * unit;
  bakeSheet(
    scene.textures,
    KEY,
    ROWS.map((name) => ({ name, width: r * 3, height: r * 3, draw: (pen) => paintDot(pen, 0, 0, r, name) })),
  );
  return ROWS.map((name, index) => {
    const y = height - (18 + (ROWS.length - 1 - index) * 19) * unit;
    const right = width - 14 * unit;
    scene.add.image(right - 6 * unit, y, KEY, name);
    text(12.5, SANS, "400", INK_SOFT)
      .setText(t(`ratification:race.status.${name}`))
      .setOrigin(1, 0.5)
      .setPosition(right - 48 * unit, y);
    return text(13, SANS, "700", INK)
      .setOrigin(1, 0.5)
      .setPosition(right - 18 * unit, y);
  });
}
