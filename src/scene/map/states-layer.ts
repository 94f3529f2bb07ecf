/** The states, on the whole map and in its insets, as pictures redrawn where a sign changes and only there. */
import type Phaser from "phaser";
import type { Building } from "../motion/building.ts";
import { showCanvas } from "../paint/sheet.ts";
import type { MapSign } from "../pictures/map-picture.ts";
import { HEAVIEST, type Look, WHOLE, windowOf } from "./look.ts";
import { createWorldSheet, type World, type WorldSheet } from "./world-sheet.ts";

/** Lines and dots of the insets, compared with the map. */
const ASIDE = 1.3;

type Image = Phaser.GameObjects.Image;

export type StatesLayer = Readonly<{
  image: Image;
  insets: readonly Image[];
  set(country: number, sign: MapSign): void;
  setAll(signs: readonly MapSign[]): void;
  /** Draws the world anew for where the camera rests, so that what is near is sharp. */
  focus(look: Look): void;
  /** Sends what has changed to the screen: once a frame at most. */
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
  /** States were painted over what was there: soft edges, painted twice, are harder. */
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

/** @param worn the signs to mark again first; null where nothing was painted over */
function send(
  sheets: readonly WorldSheet[],
  textures: readonly (Phaser.Textures.Texture | null)[],
  worn: readonly MapSign[] | null,
): void {
  if (worn !== null) for (const sheet of sheets) sheet.paintMarks(worn);
  for (const texture of textures) texture?.source[0]?.update();
}

/** The whole map first, then its insets. */
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
