/** The states, on the whole map and in its insets. Only changed parts of the pictures are redrawn. */
import type Phaser from "phaser";
import type { MapSign } from "../../client/selectors/picture/map-picture.ts";
import type { Building } from "../motion/building.ts";
import { showCanvas } from "../paint/sheet.ts";
import { HEAVIEST, type Look, WHOLE, windowOf } from "./look.ts";
import { createWorldSheet, type World, type WorldSheet } from "./world-sheet.ts";

/** Thickness of lines and dots in the insets, relative to the map. */
const ASIDE = 1.3;

type Image = Phaser.GameObjects.Image;

export type StatesLayer = Readonly<{
  image: Image;
  insets: readonly Image[];
  set(country: number, sign: MapSign): void;
  setAll(signs: readonly MapSign[]): void;
  /** Redraws the world at the camera's resting view, so that close-ups are sharp. */
  focus(look: Look): void;
  /** Uploads the changes, at most once per frame. */
  flush(): void;
}>;

export function* createStatesLayer(scene: Phaser.Scene, world: World): Building<StatesLayer> {
  const { plan } = world;
  const signs: MapSign[] = world.scenario.countries.map(() => "none");
  const sheets = yield* paintedSheets(world, signs);
  const textures = sheets.map(({ picture }, index) => showCanvas(scene.textures, keyOf(index), picture));
  const image = scene.add.image(0, 0, keyOf(0)).setOrigin(0);
  let look = WHOLE;
  let isDirty = false;
  /** True if states were repainted over older paint, which hardens their soft edges. */
  let isWorn = false;
  return {
    image,
    insets: plan.insets.map(({ box }, index) => scene.add.image(box.x, box.y, keyOf(index + 1)).setOrigin(0)),
    set: (country, sign) => {
      if (signs[country] === sign) return;
      signs[country] = sign;
      for (const sheet of sheets) sheet.paintOne(country, sign);
      isDirty = true;
      isWorn = true;
    },
    setAll: (next) => {
      isDirty ||= isWorn || next.some((sign, country) => sign !== signs[country]);
      signs.splice(0, signs.length, ...next);
      isWorn = false;
      if (isDirty) for (const sheet of sheets) sheet.paintAll(signs);
    },
    focus: (next) => {
      if (next.zoom === look.zoom && next.x === look.x && next.y === look.y) return;
      look = next;
      sheets[0].turn(windowOf(plan, next), Math.min(next.zoom, HEAVIEST));
      sheets[0].paintAll(signs);
      standAt(image, next);
      textures[0]?.source[0]?.update();
    },
    flush: () => {
      if (isDirty) send(sheets, textures, isWorn ? signs : null);
      isDirty = false;
    },
  };
}

function standAt(image: Image, { x, y, zoom }: Look): void {
  image.setScale(1 / zoom).setPosition(-x / zoom, -y / zoom);
}

/**
 * @param worn the signs whose dots and shapes must be painted again before the upload; null if nothing was painted
 * over
 */
function send(
  sheets: readonly WorldSheet[],
  textures: readonly (Phaser.Textures.Texture | null)[],
  worn: readonly MapSign[] | null,
): void {
  if (worn !== null) for (const sheet of sheets) sheet.paintMarks(worn);
  for (const texture of textures) texture?.source[0]?.update();
}

/** Paints the whole map first, then its insets. */
function* paintedSheets(
  world: World,
  signs: readonly MapSign[],
): Building<readonly [WorldSheet, ...WorldSheet[]]> {
  const { plan } = world;
  const { width, height } = plan.frame;
  const sheets = [createWorldSheet(world, width, height, plan.world), ...insetSheets(world)] as const;
  for (const sheet of sheets) {
    yield;
    yield* sheet.painting(signs);
  }
  return sheets;
}

function insetSheets(world: World): WorldSheet[] {
  return world.plan.insets.map(({ box, window }) => {
    const inside = { ...window, x: window.x - box.x, y: window.y - box.y };
    const sheet = createWorldSheet(world, box.width, box.height, inside);
    sheet.turn(inside, ASIDE);
    return sheet;
  });
}

function keyOf(sheet: number): string {
  return `map-world-${sheet}`;
}
