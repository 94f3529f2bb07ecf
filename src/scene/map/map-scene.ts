/** The map on the screen: states in their standing, the ring, and what moves between them. */
import Phaser from "phaser";
import type { Scenario } from "../../engine/state/scenario.ts";
import { nearest } from "../chamber/plan.ts";
import { type Chip, createChip } from "../chip.ts";
import { mapCells } from "../paint/map-cells.ts";
import { bakeSheet } from "../paint/sheet.ts";
import type { WorldPaths } from "../paint/world.ts";
import { createMapCaptions, type MapCaptions } from "./map-captions.ts";
import { createOutlines, type Outlines } from "./outlines.ts";
import type { MapPicture } from "./picture.ts";
import type { MapPlan, WorldShapes } from "./plan.ts";
import { createRingView, type RingView } from "./ring-view.ts";
import { createStatesLayer, type StatesLayer } from "./states-layer.ts";

const KIT = "map-kit";
const MOVING = 48;

const FAR = { x: -1e6, y: -1e6 };

type Image = Phaser.GameObjects.Image;

export type MapCast = Readonly<{
  plan: MapPlan;
  states: StatesLayer;
  mine: Image;
  selected: Image;
  hovered: Image;
  waves: readonly Image[];
  curves: Phaser.GameObjects.Graphics;
  bubbles: readonly Image[];
  documents: readonly Image[];
  ring: RingView;
  seal: Image;
  flash: Phaser.GameObjects.Rectangle;
  captions: MapCaptions;
  chip: Chip;
  outlines: Outlines;
}>;

export class MapScene extends Phaser.Scene {
  cast: MapCast | null = null;

  constructor() {
    super({ key: "map", active: true });
  }

  /** Builds everything anew for one size of picture; the picture itself follows by `depict`. */
  arrange(plan: MapPlan, scenario: Scenario, shapes: WorldShapes, paths: WorldPaths): void {
    this.children.removeAll(true);
    bakeSheet(this.textures, KIT, mapCells(plan));
    this.cameras.main.setSize(plan.frame.width, plan.frame.height);
    const part = (frame: string): Image => this.add.image(0, 0, KIT, frame).setVisible(false);
    const many = (frame: string): Image[] => Array.from({ length: MOVING }, () => part(frame));
    this.cast = {
      plan,
      states: createStatesLayer(this, plan, scenario, shapes, paths),
      mine: part("mine"),
      selected: part("selected"),
      hovered: part("selected"),
      waves: many("wave"),
      curves: this.add.graphics(),
      bubbles: many("deal"),
      ring: createRingView(this, plan),
      documents: many("doc"),
      seal: part("seal").setPosition(plan.ring.x, plan.ring.y),
      flash: this.add
        .rectangle(0, 0, plan.frame.width, plan.frame.height, 0xffffff)
        .setOrigin(0)
        .setVisible(false),
      captions: createMapCaptions(this, plan),
      chip: createChip(this, plan.frame),
      outlines: createOutlines(scenario, paths),
    };
  }

  depict(picture: MapPicture): void {
    const { cast } = this;
    if (cast === null) return;
    const { count, threshold, isInForce } = picture;
    cast.states.setAll(picture.standings);
    cast.states.flush();
    cast.ring.show({ count, threshold, isInForce, glow: 0.5 });
    cast.captions.counts(picture.signed, count);
    place(cast.mine, cast.plan, picture.mine);
    place(cast.selected, cast.plan, picture.selected);
    cast.seal.setVisible(false);
    cast.flash.setVisible(false);
  }

  hover(country: number, name: string): void {
    if (this.cast === null) return;
    const { hovered, chip, plan } = this.cast;
    place(hovered, plan, country);
    chip.show(name, plan.places[country], 12 * plan.frame.unit);
  }

  /** The state at a point, or −1: small ones within reach first, then whose outline holds the point. */
  countryAt(x: number, y: number): number {
    if (this.cast === null) return -1;
    const { plan, outlines } = this.cast;
    const dots = plan.places.map((place, country) => (plan.isDot[country] === true ? place : FAR));
    const dot = nearest(dots, x, y, plan.dot * 2.4);
    if (dot >= 0) return dot;
    const { world } = plan;
    return outlines.holding((x - world.x) / world.scale, (y - world.y) / world.scale);
  }
}

function place(image: Image, plan: MapPlan, country: number): void {
  const spot = plan.places[country];
  image.setVisible(spot !== undefined);
  if (spot !== undefined) image.setPosition(spot.x, spot.y);
}
