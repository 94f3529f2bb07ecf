/** The map's camera: a container for everything drawn on the map itself. It moves the world but not the text. */
import type Phaser from "phaser";
import { smooth } from "../motion/animation.ts";
import { between, type Look, WHOLE } from "./look.ts";
import type { StatesLayer } from "./states-layer.ts";

/** Time from one view to another, in ms. */
export const GLIDE = 600;

export type Camera = Readonly<{
  look(): Look;
  /** The camera's view once it comes to rest. */
  aim(): Look;
  /** Shows the view at `t` of the way from one to another. At rest, the states are drawn sharp. */
  show(from: Look, to: Look, t: number): void;
  /** Starts moving to a view, which takes `GLIDE` ms. */
  go(to: Look): void;
  /** Advances a movement started by `go`. Returns true if it moved. */
  tick(ms: number): boolean;
  isMoving(): boolean;
  /** Shows or hides the insets. */
  setAsides(isOn: boolean): void;
  hasAsides(): boolean;
}>;

type Way = { from: Look; to: Look; at: number };

/** `asides` lie over the map, so they are hidden while the camera is close. */
export function createCamera(
  world: Phaser.GameObjects.Container,
  states: StatesLayer,
  asides: Phaser.GameObjects.Container,
): Camera {
  let now = WHOLE;
  let way: Way | null = null;
  let isBeside = true;
  const showAsides = (): void => {
    asides.setAlpha(Math.max(0, 1 - (now.zoom - 1) * 4)).setVisible(isBeside && asides.alpha > 0);
  };
  const show = (from: Look, to: Look, t: number): void => {
    const next = between(from, to, smooth(t));
    if (next.zoom === now.zoom && next.x === now.x && next.y === now.y) return;
    now = next;
    states.focus(t >= 1 ? to : t <= 0 ? from : WHOLE);
    world.setScale(now.zoom).setPosition(now.x, now.y);
    showAsides();
  };
  return {
    look: () => now,
    aim: () => way?.to ?? now,
    show: (from, to, t) => {
      way = null;
      show(from, to, t);
    },
    go: (to) => {
      way = { from: now, to, at: 0 };
    },
    tick: (ms) => {
      if (way === null) return false;
      const { from, to } = way;
      way.at += ms;
      show(from, to, Math.min(1, way.at / GLIDE));
      if (way.at >= GLIDE) way = null;
      return true;
    },
    isMoving: () => way !== null,
    setAsides: (isOn) => {
      isBeside = isOn;
      showAsides();
    },
    hasAsides: () => isBeside,
  };
}
