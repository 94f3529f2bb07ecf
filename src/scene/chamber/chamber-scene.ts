/** The chamber on the screen: 193 desks and what lies on them. Draws what `picture.ts` says and applies no rule. */
import Phaser from "phaser";
import { caucusName, caucusShort } from "../../client/wording/names.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { type Caption, createCaption } from "../caption.ts";
import { type Chip, createChip } from "../chip.ts";
import { deskCells, type Mark } from "../paint/desk-cells.ts";
import type { FlagAtlas } from "../paint/flag-cells.ts";
import { flagCells } from "../paint/flag-cells.ts";
import { type CaucusNames, paintHall, paintNight } from "../paint/hall.ts";
import { bakePicture, bakeSheet } from "../paint/sheet.ts";
import type { ChamberPicture } from "./picture.ts";
import type { ChamberPlan, Spot } from "./plan.ts";
import { createPodiumCards, type PodiumCards } from "./podium-cards.ts";

const HALL = "chamber-hall";
const NIGHT = "chamber-night";
const KIT = "chamber-kit";
const FLAGS = "chamber-flags";
const WATCHED = 12;
const BUBBLES = 24;

type Image = Phaser.GameObjects.Image;

export type ChamberCast = Readonly<{
  plan: ChamberPlan;
  hall: Image;
  night: Image;
  mine: Image;
  selected: Image;
  hovered: Image;
  watched: readonly Image[];
  flags: readonly Image[];
  lines: readonly Image[];
  marks: readonly Image[];
  bubbles: readonly Image[];
  curves: Phaser.GameObjects.Graphics;
  cards: PodiumCards;
  caption: Caption;
  chip: Chip;
}>;

export class ChamberScene extends Phaser.Scene {
  cast: ChamberCast | null = null;

  constructor() {
    super({ key: "chamber", active: true });
  }

  /** Builds everything anew for one size of picture; the picture itself follows by `depict`. */
  arrange(plan: ChamberPlan, scenario: Scenario, atlas: FlagAtlas): void {
    const { width, height } = plan.frame;
    this.children.removeAll(true);
    bakePicture(this.textures, HALL, width, height, (pen) => paintHall(pen, plan, caucusNames));
    bakePicture(this.textures, NIGHT, width, height, (pen) => paintNight(pen, plan));
    bakeSheet(this.textures, KIT, deskCells(plan));
    bakeSheet(
      this.textures,
      FLAGS,
      flagCells(
        atlas,
        scenario.countries.map(({ iso3 }) => iso3),
        plan.flag,
      ),
    );
    this.cameras.main.setSize(width, height);
    this.cast = this.assemble(plan, scenario);
  }

  private assemble(plan: ChamberPlan, scenario: Scenario): ChamberCast {
    const hall = this.add.image(0, 0, HALL).setOrigin(0);
    const cards = createPodiumCards(this, plan);
    const night = this.add.image(0, 0, NIGHT).setOrigin(0).setAlpha(0);
    const part = (frame: string): Image => this.add.image(0, 0, KIT, frame).setVisible(false);
    const many = (count: number, frame: string): Image[] => Array.from({ length: count }, () => part(frame));
    return {
      plan,
      hall,
      night,
      mine: part("mine"),
      selected: part("selected"),
      hovered: part("hovered"),
      watched: many(WATCHED, "watched"),
      flags: plan.desks.map(({ x, y }, index) =>
        this.add.image(x, y + plan.flagDrop, FLAGS, scenario.countries[index]?.iso3 ?? ""),
      ),
      lines: plan.desks.map(({ x, y }) => part("line").setPosition(x, y)),
      marks: plan.desks.map(({ x, y }) => part("back").setPosition(x, y - plan.placardRise)),
      curves: this.add.graphics(),
      bubbles: many(BUBBLES, "deal"),
      cards,
      caption: createCaption(this, plan.frame, KIT, plan.placard),
      chip: createChip(this, plan.frame),
    };
  }

  depict(picture: ChamberPicture): void {
    const { cast } = this;
    if (cast === null) return;
    const { desks } = cast.plan;
    place(cast.mine, desks[picture.mine]);
    place(cast.selected, desks[picture.selected]);
    for (const [index, image] of cast.watched.entries()) place(image, desks[picture.watched[index] ?? -1]);
    for (const [index, image] of cast.marks.entries()) showMark(image, picture.marks[index] ?? null);
    for (const image of cast.lines) image.setVisible(false);
    for (const index of picture.lines) cast.lines[index]?.setVisible(true);
    cast.night.setAlpha(picture.isNight ? 1 : 0);
    cast.cards.show(picture.cards);
  }

  /** The desk under the pointer, or −1, and its name. */
  hover(country: number, name: string): void {
    if (this.cast === null) return;
    const { hovered, chip, plan } = this.cast;
    place(hovered, plan.desks[country]);
    chip.show(name, plan.desks[country], plan.hall.spacing * 0.62);
  }
}

function place(image: Image, spot: Spot | undefined): void {
  image.setVisible(spot !== undefined);
  if (spot !== undefined) image.setPosition(spot.x, spot.y);
}

export function showMark(image: Image, mark: Mark | null): void {
  image
    .setVisible(mark !== null)
    .setScale(1)
    .setAlpha(1);
  if (mark !== null) image.setFrame(mark, false, false);
}

function caucusNames(id: string): CaucusNames {
  return { long: caucusName(id), short: caucusShort(id) };
}
