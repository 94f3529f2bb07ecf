/**
 * The chamber on the screen: 193 desks and the marks on them. It draws the data of `chamber-picture.ts` and applies
 * no rules.
 */
import Phaser from "phaser";
import type { Arrangement } from "../../client/screen/ui-store.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { type ChamberPlan, nearest } from "../geometry/chamber-plan.ts";
import { letters } from "../geometry/frame.ts";
import { isWithin } from "../geometry/place.ts";
import type { Building } from "../motion/building.ts";
import { countCells } from "../paint/count-cells.ts";
import { deskCells } from "../paint/desk-cells.ts";
import { type FlagAtlas, flagCells } from "../paint/flag-cells.ts";
import type { Pen } from "../paint/glyphs.ts";
import { paintHall, paintNight } from "../paint/hall.ts";
import { bakePicture, bakingSheet } from "../paint/sheet.ts";
import type { ChamberPicture } from "../pictures/chamber-picture.ts";
import type { Mark } from "../pictures/marks.ts";
import { type ChamberCast, castFor, countGroups } from "./cast.ts";
import { HALL, KIT, NIGHT } from "./layers.ts";
import { seatingByCaucus, seatingByPosition, seatingOfOpen } from "./seating.ts";

/** A late frame advances the desks by at most this much time, in ms. */
const LONGEST_STEP = 80;

export class ChamberScene extends Phaser.Scene {
  cast: ChamberCast | null = null;
  private arrangement: Arrangement = "caucus";
  private moves = true;
  private opened: string | null = null;
  private marks: readonly (Mark | null)[] = [];

  constructor() {
    super({ key: "chamber", active: true });
  }

  /**
   * Builds everything again for one picture size. The scene must stay hidden until this is done and `depict` has
   * filled the picture.
   */
  *arranging(plan: ChamberPlan, scenario: Scenario, atlas: FlagAtlas): Building {
    const { width, height } = plan.frame;
    const codes = scenario.countries.map(({ iso3 }) => iso3);
    const bake = (key: string, paint: (pen: Pen, plan: ChamberPlan) => void): void =>
      bakePicture(this.textures, key, width, height, (pen) => paint(pen, plan));
    this.cast = null;
    this.children.removeAll(true);
    this.cameras.main.setSize(width, height);
    bake(HALL, paintHall);
    yield;
    bake(NIGHT, paintNight);
    yield;
    // All desks share one sheet, so that they and their contents are drawn in one batch.
    const counts = countCells(letters(plan.frame, 14));
    const cells = [...deskCells(plan), ...counts, ...flagCells(atlas, codes, plan.flag)];
    yield* bakingSheet(this.textures, KIT, cells);
    this.opened = null;
    this.cast = yield* castFor(this, plan, codes);
    yield;
    this.reseat(false);
  }

  override update(_: number, delta: number): void {
    if (this.cast?.glide.tick(Math.min(LONGEST_STEP, delta)) === true) this.cast.markers.follow();
  }

  depict(picture: ChamberPicture): void {
    const { cast } = this;
    if (cast === null) return;
    this.marks = picture.marks;
    cast.night.show(picture.isNight ? 1 : 0, picture.isNight ? 1 : 0);
    cast.desks.night(picture.isNight);
    for (const [country, mark] of picture.marks.entries()) {
      cast.desks.show(country, mark);
      cast.desks.lift(country, 0);
      cast.desks.red(country, picture.lines.includes(country));
    }
    cast.caption.night(picture.isNight);
    cast.isNight = picture.isNight;
    cast.markers.show(picture);
    cast.desks.speak(cast.markers.countries());
    cast.cards.show(picture.cards);
    cast.caucusCards?.mine(cast.plan.groups.find(({ members }) => members.includes(picture.mine))?.id ?? "");
    this.reseat(this.moves);
  }

  /**
   * Sets the seating from the next picture on, by caucus or by position, and whether desks glide or jump to their
   * places.
   */
  seat(arrangement: Arrangement, moves: boolean): void {
    this.arrangement = arrangement;
    this.moves = moves;
  }

  /** Shows the desks of one caucus on a narrow picture, or closes it with null. */
  openCaucus(id: string | null): void {
    if (this.cast?.plan.isNarrow !== true) return;
    this.opened = id;
    this.reseat(false);
  }

  isGliding(): boolean {
    return this.cast?.glide.isMoving() === true;
  }

  /** The country whose desk is at a point, or −1. */
  countryAt(x: number, y: number): number {
    if (this.cast === null) return -1;
    const { desks, plan } = this.cast;
    const { tiles, hall, isNarrow } = plan;
    if (!isNarrow) return nearest(desks.spots, x, y, hall.depth * 0.6);
    const tile = tiles[0] ?? { width: 0, depth: 0 };
    return desks.places.findIndex(({ across, along, isShown, ...spot }) => {
      const box = { x: spot.x, y: spot.y, width: tile.width * across, height: tile.depth * along };
      return isShown && isWithin(box, x, y);
    });
  }

  /** The closed card of a caucus at a point of a narrow picture, or null. */
  caucusAt(x: number, y: number): string | null {
    return this.cast?.caucusCards?.at(x, y) ?? null;
  }

  /** Marks the desk under the pointer (−1 for none) and shows its name. */
  hover(country: number, name: string): void {
    if (this.cast === null) return;
    const { markers, chip, plan, desks } = this.cast;
    markers.hover(country);
    desks.speak(markers.countries());
    const isShown = desks.places[country]?.isShown === true;
    chip.show(name, isShown ? desks.spots[country] : undefined, plan.hall.depth * 0.62);
  }

  private reseat(moves: boolean): void {
    const { cast } = this;
    if (cast === null) return;
    const { plan } = cast;
    cast.seating = this.seatingFor(plan);
    cast.glide.to(cast.seating.places, moves && !plan.isNarrow);
    cast.caucusCards?.open(this.opened);
    cast.markers.follow();
    cast.labels.name(cast.seating.groups, cast.isNight);
    countGroups(cast, this.marks);
  }

  private seatingFor(plan: ChamberPlan): ChamberCast["seating"] {
    if (plan.isNarrow) return this.opened === null ? seatingByCaucus(plan) : seatingOfOpen(plan, this.opened);
    return this.arrangement === "caucus" ? seatingByCaucus(plan) : seatingByPosition(plan, this.marks);
  }
}
