/** The desks on the screen: their positions, their marks, and how visible their flags are. */
import type Phaser from "phaser";
import type { Mark } from "../../client/selectors/picture/marks.ts";
import type { ChamberPlan } from "../geometry/chamber-plan.ts";
import type { Place, Spot } from "../geometry/place.ts";
import type { Building } from "../motion/building.ts";
import { glyphFrame, signFrame, tileFrame } from "../paint/desk-cells.ts";
import { DEPTH, KIT } from "./layers.ts";

type Image = Phaser.GameObjects.Image;
type Sprites = Readonly<{ tile: Image; glyph: Image; flag: Image; line: Image }>;

/** Opacity of a flag that is not in focus. */
const MUTED = 0.7;

export type Desks = Readonly<{
  /** The current centre of each desk, by country. */
  spots: readonly Spot[];
  places: readonly Place[];
  /** The marks shown now, by country. */
  marks(): (Mark | null)[];
  put(country: number, place: Place): void;
  /** Raises a desk above its place by this many device pixels. */
  lift(country: number, by: number): void;
  /** Shows a mark, or none. `open` is 0 to 1 while the card turns over or appears. */
  show(country: number, mark: Mark | null, open?: number): void;
  red(country: number, isRed: boolean, grown?: number): void;
  /** Shows the flags of these countries at full opacity. */
  speak(countries: ReadonlySet<number>): void;
  /** Raises desks above the grey veil that covers the others. */
  raise(countries: ReadonlySet<number>): void;
  night(isNight: boolean): void;
}>;

export function* createDesks(
  scene: Phaser.Scene,
  plan: ChamberPlan,
  codes: readonly string[],
): Building<Desks> {
  const part = (frame: string): Image => scene.add.image(0, 0, KIT, frame).setVisible(false);
  const tiles = plan.places.map(() => part(tileFrame(null, 0, false)));
  yield;
  const lines = plan.places.map(() => part("line-0"));
  yield;
  const pennants = plan.places.map((_, index) => scene.add.image(0, 0, KIT, codes[index] ?? ""));
  yield;
  const glyphs = plan.places.map(() => part("glyph-support"));
  const sprites = tiles.flatMap((tile, index): Sprites[] => {
    const [glyph, flag, line] = [glyphs[index], pennants[index], lines[index]];
    return glyph === undefined || flag === undefined || line === undefined
      ? []
      : [{ tile, glyph, flag, line }];
  });
  return deskActs(plan, sprites);
}

type State = { place: Place; mark: Mark | null; open: number; lift: number };

function deskActs(plan: ChamberPlan, sprites: readonly Sprites[]): Desks {
  const states: State[] = plan.places.map((place) => ({ place, mark: null, open: 1, lift: 0 }));
  const spots = plan.places.map(({ x, y }) => ({ x, y }));
  const places = [...plan.places];
  let isNight = false;
  const draw = (country: number): void => {
    const [state, sprite] = [states[country], sprites[country]];
    if (state !== undefined && sprite !== undefined) drawDesk(plan, sprite, state, isNight);
  };
  const change = (country: number, into: Partial<State>): void => {
    const state = states[country];
    if (state !== undefined) Object.assign(state, into);
    draw(country);
  };
  return {
    spots,
    places,
    marks: () => states.map(({ mark }) => mark),
    put: (country, place) => {
      places[country] = place;
      Object.assign(spots[country] ?? {}, { x: place.x, y: place.y });
      change(country, { place });
    },
    lift: (country, lift) => change(country, { lift }),
    show: (country, mark, open = 1) => change(country, { mark, open }),
    red: (country, isRed, grown = 1) => markRed(sprites[country], places[country], isRed, grown),
    speak: (countries) => {
      for (const [country, { flag }] of sprites.entries()) flag.setAlpha(countries.has(country) ? 1 : MUTED);
    },
    raise: (countries) => raise(sprites, countries),
    night: (dark) => {
      if (dark === isNight) return;
      isNight = dark;
      for (const country of sprites.keys()) draw(country);
    },
  };
}

function markRed(sprite: Sprites | undefined, place: Place | undefined, isRed: boolean, grown: number): void {
  if (sprite === undefined || place === undefined) return;
  sprite.line.setVisible(isRed && place.isShown).setScale(place.across * grown, place.along);
}

function raise(sprites: readonly Sprites[], countries: ReadonlySet<number>): void {
  for (const [country, { tile, line, flag, glyph }] of sprites.entries()) {
    const depth = countries.has(country) ? DEPTH.raised : 0;
    for (const image of [tile, line, flag, glyph]) image.setDepth(depth);
  }
}

function drawDesk(
  { flagRise, glyphDrop }: ChamberPlan,
  { tile, glyph, flag, line }: Sprites,
  { place, mark, open, lift }: State,
  isNight: boolean,
): void {
  const { x, turn, row, across, along, parts, isShown } = place;
  const y = place.y - lift;
  tile.setVisible(isShown).setPosition(x, y).setRotation(turn);
  tile.setFrame(tileFrame(mark, row, isNight));
  tile.setScale(across, along * Math.max(0.05, open));
  line.setPosition(x, y).setRotation(turn);
  if (line.visible !== isShown) line.setVisible(line.visible && isShown);
  line.setFrame(`line-${row}`);
  const hasRoom = parts > 0;
  flag
    .setVisible(isShown && hasRoom)
    .setPosition(x, y - Math.round(flagRise * parts))
    .setScale(parts);
  const isWritten = isShown && mark !== null && mark !== "back";
  glyph.setVisible(isWritten).setPosition(x, y + Math.round(glyphDrop * parts));
  if (!isWritten) return;
  if (hasRoom) glyph.setFrame(glyphFrame(mark, isNight)).setScale(parts, parts * open);
  else glyph.setFrame(signFrame(mark, isNight)).setScale(1, open);
}
