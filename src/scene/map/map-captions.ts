/** Text on the map: the date and the latest news at the top, and a key with counts. */
import type Phaser from "phaser";
import { number, t } from "../../client/i18n/index.ts";
import type { KeyLine } from "../../client/selectors/picture/marks.ts";
import { type Frame, fromStart } from "../geometry/frame.ts";
import type { MapPlan } from "../geometry/map-plan.ts";
import type { Building } from "../motion/building.ts";
import { mapLookOf } from "../paint/map-faces.ts";
import { INK, INK_SOFT, NIGHT_INK, NIGHT_SOFT, SANS, SERIF } from "../paint/palette.ts";
import { setText, writing } from "../paint/writing.ts";

type RaceCounts = Readonly<{ signed: number; deposited: number }>;

export type MapCaptions = Readonly<{
  write(title: string, line: string): void;
  /** Shows the key of the race in the upper corner; null removes it. */
  counts(counts: RaceCounts | null): void;
  /** Shows the large key of the talks where the ring will be; null removes it. */
  stances(lines: readonly KeyLine[] | null): void;
}>;

/** Maximum number of stances. */
const COLUMNS = 3;

/** The captions of a picture without words. */
const SILENT: MapCaptions = { write: () => undefined, counts: () => undefined, stances: () => undefined };

export function* createMapCaptions(scene: Phaser.Scene, plan: MapPlan, kit: string): Building<MapCaptions> {
  const { words, frame } = plan;
  if (!frame.hasWords) return SILENT;
  // Long text can extend over land, so the land beneath it is toned down.
  const { ink, soft } = lettersOf(frame);
  const water = Number.parseInt(mapLookOf(frame.isDark).sea.slice(1), 16);
  const calm = scene.add.rectangle(0, 0, 1, 1, water, 0.86).setOrigin(0).setVisible(false);
  const title = writing(scene, frame, 18, { family: SERIF, style: "600", color: ink });
  const line = writing(scene, frame, 14, { family: SANS, style: "400", color: soft });
  const start = fromStart(frame, words.x);
  for (const part of [calm, title, line]) part.setOrigin(frame.isFromRight ? 1 : 0, 0);
  calm.setX(fromStart(frame, 0));
  yield;
  const showRace = createRaceKey(scene, plan, kit);
  yield;
  const stances = createStanceKey(scene, plan, kit);
  const wrapAt = (width: number): void => {
    if (title.style.wordWrapWidth === width) return;
    for (const text of [title, line]) text.setWordWrapWidth(width);
  };
  wrapAt(words.width);
  return {
    write: (heading, below) => {
      setText(title, heading);
      setText(line, below);
      title.setPosition(start, words.y);
      line.setPosition(start, words.y + (heading === "" ? 0 : title.height));
      const bottom = line.y + (below === "" ? 0 : line.height);
      calm
        .setVisible(heading + below !== "")
        .setSize(Math.max(title.width, line.width) + 2 * words.x, bottom);
    },
    counts: (counts) => {
      wrapAt(counts === null ? frame.width - 2 * words.x : words.width);
      showRace(counts);
    },
    stances,
  };
}

/** Writes each status in the upper corner at the end of the line: its word, the number of its states and its dot. */
function createRaceKey(scene: Phaser.Scene, { frame }: MapPlan, kit: string): MapCaptions["counts"] {
  const step = keyStep(frame);
  const rows = (["signed", "deposited"] as const).map((name, index) => {
    const y = 20 * frame.letter + index * step;
    const end = frame.width - 14 * frame.unit;
    const text = writing(scene, frame, 14, { family: SANS, style: "400", color: lettersOf(frame).ink });
    return {
      name,
      dot: scene.add.image(fromStart(frame, end - step * 0.4), y, kit, name),
      text: text.setOrigin(frame.isFromRight ? 0 : 1, 0.5).setPosition(fromStart(frame, end - step), y),
    };
  });
  return (counts) => {
    for (const { name, dot, text } of rows) {
      dot.setVisible(counts !== null);
      text.setVisible(counts !== null);
      if (counts !== null) setText(text, keyText(name, counts[name]));
    }
  };
}

/** The height of a line of the key, and the room of its dot. */
export function keyStep({ density, letter }: Frame): number {
  return 21 * Math.max(density, letter);
}

function keyText(name: keyof RaceCounts, count: number): string {
  return t("ratification:map.key", { status: t(`ratification:race.status.${name}`), count });
}

/** Writes the stances side by side in the middle of the paper: a large count above its word, each with its shape. */
function createStanceKey(scene: Phaser.Scene, { frame, ring }: MapPlan, kit: string): MapCaptions["stances"] {
  const across = Math.min(ring.width / COLUMNS, 170 * frame.letter);
  const columns = Array.from({ length: COLUMNS }, (_, index) => {
    const x = fromStart(frame, ring.x + (index - (COLUMNS - 1) / 2) * across);
    const { ink, soft } = lettersOf(frame);
    const count = writing(scene, frame, 34, { family: SERIF, style: "600", color: ink });
    const word = writing(scene, frame, 14, {
      family: SANS,
      style: "400",
      color: soft,
      width: across,
      isCentred: true,
    });
    return {
      dot: scene.add.image(x, ring.y - 42 * frame.letter, kit, "none").setScale(1.3),
      count: count.setOrigin(0.5).setPosition(x, ring.y - 6 * frame.letter),
      word: word.setOrigin(0.5, 0).setPosition(x, ring.y + 16 * frame.letter),
    };
  });
  return (lines) => {
    for (const [index, { dot, count, word }] of columns.entries()) {
      const line = lines?.[index];
      for (const part of [dot, count, word]) part.setVisible(line !== undefined);
      if (line === undefined) continue;
      dot.setFrame(line.mark, false, false);
      setText(count, number(line.count));
      setText(word, line.word);
    }
  };
}

/** The colours of letters by day and at night. */
function lettersOf({ isDark }: Frame): Readonly<{ ink: string; soft: string }> {
  return isDark ? { ink: NIGHT_INK, soft: NIGHT_SOFT } : { ink: INK, soft: INK_SOFT };
}
