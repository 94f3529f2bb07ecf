/** The map on the screen: the states by status, the ring, and everything that moves between them. */
import Phaser from "phaser";
import { type MapPicture, signOf } from "../../client/selectors/picture/map-picture.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { MapPlan } from "../geometry/map-plan.ts";
import type { Spot } from "../geometry/place.ts";
import type { Building } from "../motion/building.ts";
import { type Chip, createChip } from "../paint/chip.ts";
import { mapCells } from "../paint/map-cells.ts";
import { paintCover } from "../paint/map-cover.ts";
import type { SceneAssets } from "../paint/scene-assets.ts";
import { bakePicture, bakeSheet } from "../paint/sheet.ts";
import { type Camera, createCamera } from "./camera.ts";
import { createGoldLayer, type GoldLayer } from "./gold-layer.ts";
import { lookNear, seen, WHOLE } from "./look.ts";
import { createMapCaptions, type MapCaptions } from "./map-captions.ts";
import { createMarkers, type Markers } from "./markers.ts";
import { atNight } from "./night-ring.ts";
import { showRace } from "./race-view.ts";
import { createRingView, type RingView } from "./ring-view.ts";
import { createStatesLayer, type StatesLayer } from "./states-layer.ts";
import { createTargets, type Targets } from "./targets.ts";

const KIT = "map-kit";
const COVER = "map-cover";
const WAVES = 48;
/** The maximum number of instruments that a treaty can need for entry into force. */
const MOST_PARTIES = 60;

type Image = Phaser.GameObjects.Image;

export type MapCast = Readonly<{
  plan: MapPlan;
  camera: Camera;
  states: StatesLayer;
  markers: Markers;
  waves: readonly Image[];
  curves: Phaser.GameObjects.Graphics;
  bubbles: readonly Image[];
  ring: RingView;
  dark: Phaser.GameObjects.Rectangle;
  paper: Image;
  gold: GoldLayer;
  lights: readonly Image[];
  sparks: readonly Image[];
  captions: MapCaptions;
  chip: Chip;
  targets: Targets;
}>;

export class MapScene extends Phaser.Scene {
  cast: MapCast | null = null;
  /** The position of the state last pointed at, on the map or in an inset. */
  private pointed: Spot | undefined;

  constructor() {
    super({ key: "map", active: true });
  }

  /**
   * Builds everything again for one picture size. The scene must stay hidden until this is done and `depict` has
   * filled the picture.
   */
  *arranging(plan: MapPlan, scenario: Scenario, { atlas, shapes, paths }: SceneAssets): Building {
    const { width, height } = plan.frame;
    this.cast = null;
    this.children.removeAll(true);
    bakeSheet(this.textures, KIT, mapCells(plan));
    bakePicture(this.textures, COVER, width, height, (pen) => paintCover(pen, plan));
    yield;
    this.cameras.main.setSize(width, height);
    const part = (frame: string): Image => this.add.image(0, 0, KIT, frame).setVisible(false);
    const many = (frame: string, count: number): Image[] => Array.from({ length: count }, () => part(frame));
    const states = yield* createStatesLayer(this, { plan, scenario, shapes, paths });
    const [curves, waves, bubbles] = [this.add.graphics(), many("wave", WAVES), many("deal", WAVES)];
    yield;
    const markers = createMarkers(this, plan, KIT);
    const world = this.add.container(0, 0, [states.image, curves, ...waves, ...bubbles, ...markers.near]);
    this.add.image(0, 0, COVER).setOrigin(0);
    const frames = drawFrames(this.add.graphics(), plan);
    const asides = this.add.container(0, 0, [...states.insets, frames, ...markers.aside]);
    yield;
    const captions = yield* createMapCaptions(this, plan, KIT);
    const dark = this.add.rectangle(0, 0, width, height, 0x05080c).setOrigin(0).setVisible(false);
    const gold = createGoldLayer(this, { plan, scenario, shapes, paths });
    const lights = many("light", MOST_PARTIES);
    yield;
    const ring = atNight(createRingView(this, plan, scenario, atlas, KIT), plan);
    yield;
    this.cast = {
      ...{ plan, states, markers, waves, curves, bubbles, dark, gold, lights, ring, captions },
      camera: createCamera(world, states, asides),
      sparks: many("spark", MOST_PARTIES),
      paper: part("paper"),
      chip: createChip(this, plan.frame),
      targets: createTargets(scenario, plan, paths),
    };
  }

  depict(picture: MapPicture): void {
    const { cast } = this;
    if (cast === null) return;
    const { parties, threshold, isInForce, signed, stances } = picture;
    cast.states.setAll(picture.standings.map((_, country) => signOf(picture, country)));
    cast.states.flush();
    const count = parties.length;
    const isTalks = stances !== null;
    if (isTalks) {
      cast.ring.hide();
      cast.camera.setAsides(true);
      cast.captions.counts(null);
    } else
      showRace(cast, { parties, count, threshold, isInForce, glow: 0.5, newest: 1, isDark: false }, signed);
    cast.markers.show("mine", picture.mine);
    cast.markers.show("selected", picture.selected);
    cast.markers.light(picture.lit);
  }

  hover(country: number, name: string): void {
    if (this.cast === null) return;
    const { markers, chip, plan } = this.cast;
    markers.show("hovered", country);
    chip.show(name, country < 0 ? undefined : this.pointed, 12 * plan.frame.unit);
  }

  /** The state at a point of the picture, or −1. */
  countryAt(x: number, y: number): number {
    if (this.cast === null) return -1;
    const { camera, targets } = this.cast;
    const { country, spot } = targets.at({ x, y }, camera.look(), camera.hasAsides());
    this.pointed = spot;
    return country;
  }

  /** Positions of the states in the view where the camera rests or will come to rest. */
  places(): readonly Spot[] {
    if (this.cast === null) return [];
    const { camera, plan } = this.cast;
    return plan.places.map((place) => seen(camera.aim(), place));
  }

  /** True if states are too close together to press: there are no insets, and the camera is not zoomed in. */
  isCrowded(): boolean {
    if (this.cast === null) return false;
    const { plan, camera } = this.cast;
    return (plan.insets.length === 0 || !camera.hasAsides()) && camera.aim().zoom === 1;
  }

  /** Zooms in until a state is clear of its neighbours. If `country` is null, zooms out to the whole map. */
  zoomTo(country: number | null, isAtOnce = false): void {
    if (this.cast === null) return;
    const { camera, plan } = this.cast;
    const to = country === null ? WHOLE : lookNear(plan, country);
    if (isAtOnce) camera.show(to, to, 1);
    else camera.go(to);
  }

  /** Called by Phaser before every frame. */
  override update(_time: number, delta: number): void {
    this.cast?.camera.tick(delta);
  }

  /** True if the camera is still gliding, so that more frames are needed. */
  isMoving(): boolean {
    return this.cast?.camera.isMoving() ?? false;
  }
}

/** Draws an ink line around each inset, on a border of paper. At night the border is as dark as the water. */
function drawFrames(
  pen: Phaser.GameObjects.Graphics,
  { insets, frame }: MapPlan,
): Phaser.GameObjects.Graphics {
  const line = Math.max(frame.density, frame.unit);
  for (const { box } of insets) {
    pen
      .lineStyle(4 * line, frame.isDark ? 0x14212c : 0xfdfbf5, 1)
      .strokeRect(box.x, box.y, box.width, box.height);
    pen
      .lineStyle(line, frame.isDark ? 0xb4bdc4 : 0x1b2733, 0.8)
      .strokeRect(box.x, box.y, box.width, box.height);
  }
  return pen;
}
