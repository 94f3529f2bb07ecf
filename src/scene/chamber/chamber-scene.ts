/**
 * The chamber on the screen: 193 desks and the marks on them. It draws the data of `chamber-picture.ts` and applies
 * no rules.
 */
import Phaser from "phaser";
import type { Arrangement } from "../../client/screen/ui-store.ts";
import type { ChamberPicture } from "../../client/selectors/picture/chamber-picture.ts";
import type { Mark } from "../../client/selectors/picture/marks.ts";
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
import { NIGHT_GROUND } from "../paint/palette.ts";
import { bakePicture, bakingSheet } from "../paint/sheet.ts";
import { type ChamberCast, castFor, countGroups } from "./cast.ts";
import { tallyOf } from "./counts.ts";
import { HALL, KIT, NIGHT } from "./layers.ts";
import {
  isSameSeating,
  seatingByCaucus,
  seatingByPosition,
  seatingOfOpen,
  seatingOfPresent,
} from "./seating.ts";

/** A late frame advances the desks by at most this much time, in ms. */
const LONGEST_STEP = 80;
/** How far from the middle of a desk a press still reaches it, in CSS pixels. */
const REACH = 12;

export class ChamberScene extends Phaser.Scene {
  cast: ChamberCast | null = null;
  /** Called when the desks have other places than before. */
  onSeated: () => void = () => {};
  private arrangement: Arrangement = "caucus";
  private moves = true;
  private opened: string | null = null;
  private marks: readonly (Mark | null)[] = [];
  private present: readonly number[] | null = null;

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
    this.present = picture.present;
    cast.isLate = picture.isNight;
    cast.isNight = picture.isNight || cast.plan.frame.isDark;
    cast.night.show(cast.isNight ? 1 : 0, cast.isLate ? 1 : 0);
    cast.desks.night(cast.isNight);
    for (const [country, mark] of picture.marks.entries()) {
      cast.desks.show(country, mark);
      cast.desks.lift(country, 0);
      cast.desks.red(country, picture.lines.includes(country));
    }
    cast.caption.night(cast.isNight);
    cast.markers.show(picture, cast.isNight);
    cast.desks.speak(cast.markers.countries());
    cast.cards.show(picture.cards);
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

  /** Shows the desks of one caucus of a small hall, or closes it with null. Returns whether any desk has moved. */
  openCaucus(id: string | null): boolean {
    if (this.cast?.plan.isSmall !== true || this.opened === id) return false;
    this.opened = id;
    this.reseat(false);
    return true;
  }

  /** Shows the hall at this fraction of its size, at the top of the picture, so that a bar has room below it. */
  stepBack(zoom: number): void {
    const camera = this.cameras.main;
    camera.setZoom(zoom).setScroll(0, (camera.height / 2) * (1 / zoom - 1));
    camera.setBackgroundColor(zoom < 1 ? NIGHT_GROUND : "rgba(0,0,0,0)");
  }

  isGliding(): boolean {
    return this.cast?.glide.isMoving() === true;
  }

  /** The country whose desk is at a point, or −1. */
  countryAt(x: number, y: number): number {
    if (this.cast === null) return -1;
    const { desks, plan } = this.cast;
    const { tiles, hall } = plan;
    if (this.opened === null)
      return nearest(desks.places, x, y, Math.max(hall.depth * 0.6, REACH * plan.frame.density));
    const tile = tiles[tiles.length - 1] ?? { width: 0, depth: 0 };
    return desks.places.findIndex(({ across, along, isShown, ...spot }) => {
      const box = { x: spot.x, y: spot.y, width: tile.width * across, height: tile.depth * along };
      return isShown && isWithin(box, x, y);
    });
  }

  /** The caucus that a press on this country opens: in a small hall, as long as none is open. Otherwise null. */
  caucusOf(country: number): string | null {
    if (this.cast?.plan.isSmall !== true || this.opened !== null) return null;
    return this.cast.plan.groups.find(({ members }) => members.includes(country))?.id ?? null;
  }

  /** The article whose paper is at a point, or −1. An open caucus covers the papers. */
  articleAt(x: number, y: number): number {
    return this.opened === null ? (this.cast?.cards.at(x, y) ?? -1) : -1;
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
    const before = cast.seating;
    cast.seating = this.seatingFor(plan);
    if (!isSameSeating(before, cast.seating)) this.onSeated();
    cast.glide.to(cast.seating.places, moves);
    const open = plan.groups.find(({ id }) => id === this.opened);
    cast.openHead?.show(this.opened, tallyOf(this.marks, open?.members ?? []), cast.isNight);
    cast.markers.follow();
    cast.labels.name(cast.seating.groups, cast.isNight);
    countGroups(cast, this.marks);
  }

  private seatingFor(plan: ChamberPlan): ChamberCast["seating"] {
    if (this.opened !== null) return seatingOfOpen(plan, this.opened);
    if (this.present !== null) return seatingOfPresent(plan, this.present);
    return this.arrangement === "caucus" ? seatingByCaucus(plan) : seatingByPosition(plan, this.marks);
  }
}
