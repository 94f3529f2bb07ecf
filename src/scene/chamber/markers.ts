/**
 * Frames around desks: the player's own in gold, the selected one, the one under the pointer, those on the watch list,
 * and those that a sentence on the screen is about.
 */
import type Phaser from "phaser";
import type { Desks } from "./desks.ts";
import { DEPTH, KIT } from "./layers.ts";

export type Marked = Readonly<{
  mine: number;
  selected: number;
  watched: readonly number[];
  lit: readonly number[];
}>;

export type Markers = Readonly<{
  /** @param isNight in a dark hall the corners of watched desks are light */
  show(marked: Marked, isNight: boolean): void;
  hover(country: number): void;
  /** Moves the frames with the desks. */
  follow(): void;
  /** Countries whose desks have a frame. */
  countries(): Set<number>;
}>;

const WATCHED = 12;
/** The maximum number of desks marked because a sentence is about them. */
const LIT = 64;

type Image = Phaser.GameObjects.Image;

export function createMarkers(scene: Phaser.Scene, desks: Desks): Markers {
  const part = (): Image => scene.add.image(0, 0, KIT, "mine-0").setVisible(false);
  const watched = Array.from({ length: WATCHED }, part);
  const lit = Array.from({ length: LIT }, part);
  const [selected, hovered, mine] = [part(), part(), part().setDepth(DEPTH.own)];
  let marked: Marked = { mine: -1, selected: -1, watched: [], lit: [] };
  let [pointed, isDark] = [-1, false];
  const place = (image: Image, frame: string, country: number): void => {
    const at = desks.places[country];
    image.setVisible(at?.isShown === true);
    if (at === undefined) return;
    image.setPosition(at.x, at.y).setRotation(at.turn).setScale(at.across, at.along);
    image.setFrame(`${frame}-${at.row}`);
  };
  const follow = (): void => {
    for (const [index, image] of watched.entries())
      place(image, isDark ? "watched-lit" : "watched", marked.watched[index] ?? -1);
    for (const [index, image] of lit.entries()) place(image, "selected", marked.lit[index] ?? -1);
    place(selected, "selected", marked.selected);
    place(hovered, "hovered", pointed);
    place(mine, "mine", marked.mine);
  };
  return {
    show: (now, isNight) => {
      [marked, isDark] = [now, isNight];
      follow();
    },
    hover: (country) => {
      pointed = country;
      follow();
    },
    follow,
    countries: () => new Set([marked.mine, marked.selected, pointed, ...marked.watched, ...marked.lit]),
  };
}
