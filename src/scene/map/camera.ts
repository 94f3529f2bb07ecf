/** Moves the world, not the words: a container that holds everything drawn on the map itself. */
import type Phaser from "phaser";
import { smooth } from "../motion/animation.ts";
import { between, type Look, WHOLE } from "./look.ts";
import type { StatesLayer } from "./states-layer.ts";

/** From one look to another, in ms. */
export const GLIDE = 600;

export type Camera = Readonly<{
  look(): Look;
  /** Where it will look when it comes to rest. */
  aim(): Look;
  /** `t` of the way from one look to another; at rest the states are drawn sharp. */
  show(from: Look, to: Look, t: number): void;
  /** Sets out for a look, to arrive when a glide's time has passed. */
  go(to: Look): void;
  /** Time passes on a way that `go` began; answers whether it moved. */
  tick(ms: number): boolean;
  isMoving(): boolean;
}>;

type Way = { from: Look; to: Look; at: number };

/** `asides` are hidden while the camera is near: they lie over the map. */
export function createCamera(
  world: Phaser.GameObjects.Container,
  states: StatesLayer,
  asides: Phaser.GameObjects.Container,
): Camera {
  let now = WHOLE;
  let way: Way | null = null;
  const show = (from: Look, to: Look, t: number): void => {
    const next = between(from, to, smooth(t));
    if (next.zoom === now.zoom && next.x === now.x && next.y === now.y) return;
    now = next;
    states.focus(t >= 1 ? to : t <= 0 ? from : WHOLE);
    world.setScale(now.zoom).setPosition(now.x, now.y);
    asides.setAlpha(Math.max(0, 1 - (now.zoom - 1) * 4)).setVisible(asides.alpha > 0);
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
  };
}
