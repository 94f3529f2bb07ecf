/**
 * The voting board, shown over the other pictures: a lamp for each state, the counts, the majority line, and the
 * result.
 */
import Phaser from "phaser";
import { sideOf } from "../../client/selectors/match/last-vote.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Ballot } from "../../engine/state/treaty.ts";
import type { BoardPlan } from "../geometry/board-plan.ts";
import { type Animation, animation, settleOut, share, smooth, swell } from "../motion/animation.ts";
import type { Building } from "../motion/building.ts";
import { lampAt, lampCells, paintBoard } from "../paint/board.ts";
import { bakePicture, bakeSheet } from "../paint/sheet.ts";
import { BOARD_LENGTH, type BoardFrame, boardFrame, lampOrder, lampTime, RESULT_AT } from "./board-frame.ts";
import { BoardWords } from "./board-words.ts";
import { onBoard, placesOf } from "./order.ts";
import { TallyBar } from "./tally-bar.ts";

const FACE = "board-face";
const KIT = "board-kit";
/** How long the last picture stays, in ms, so that the whole animation takes seven seconds. */
const HOLD = 2000;
/** How long a lamp flares up, in ms. */
const FLARE = 260;
const ROOM = 0x0a1622;

type Image = Phaser.GameObjects.Image;
type Cast = Readonly<{
  plan: BoardPlan;
  /** The darkened room around the board. */
  veil: Phaser.GameObjects.Rectangle;
  /** Darkens the lamps when the result appears. */
  shade: Phaser.GameObjects.Rectangle;
  all: Phaser.GameObjects.Container;
  /** Lamps by country. */
  lamps: readonly Image[];
  own: Image;
  words: BoardWords;
  bar: TallyBar;
  /** Countries in the order of their cells. */
  onBoard: readonly number[];
}>;

export type Vote = Readonly<{ title: string; line: string; result: string; ballot: Ballot }>;

export class BoardScene extends Phaser.Scene {
  private cast: Cast | null = null;

  constructor() {
    super({ key: "board", active: true });
  }

  *arranging(plan: BoardPlan, scenario: Scenario): Building {
    this.cast = null;
    this.children.removeAll(true);
    const order = onBoard(scenario, plan.hasCodes);
    const { width, height } = plan.frame;
    const places = placesOf(scenario, order, plan.hasCodes);
    bakePicture(this.textures, FACE, width, height, (pen) => paintBoard(pen, plan, places));
    yield;
    bakeSheet(this.textures, KIT, lampCells(plan));
    this.cameras.main.setSize(width, height);
    yield;
    this.cast = this.assemble(plan, order);
    this.hide();
  }

  private assemble(plan: BoardPlan, order: readonly number[]): Cast {
    const { frame, shade } = plan;
    const veil = this.add.rectangle(0, 0, frame.width, frame.height, ROOM).setOrigin(0);
    const parts = {
      lamps: this.lampsOn(plan, order),
      shade: this.add.rectangle(shade.x, shade.y, shade.width, shade.height, 0x06121e).setOrigin(0),
      own: this.add.image(0, 0, KIT, "own"),
      bar: new TallyBar(this, plan, KIT),
      words: new BoardWords(this, plan, KIT),
    };
    const face = this.add.image(0, 0, FACE).setOrigin(0);
    const { lamps, own, bar, words } = parts;
    const inside = [face, ...lamps, ...bar.parts, parts.shade, own, ...words.parts];
    return { ...parts, plan, veil, onBoard: order, all: this.add.container(0, 0, inside) };
  }

  private lampsOn(plan: BoardPlan, order: readonly number[]): Image[] {
    const inCell = lampAt(plan);
    const lamps: Image[] = [];
    for (const [place, country] of order.entries()) {
      const spot = plan.cells[place] ?? { x: 0, y: 0 };
      lamps[country] = this.add.image(spot.x + inCell.x, spot.y + inCell.y, KIT, "yes");
    }
    return lamps;
  }

  isOpen(): boolean {
    return this.cast?.all.visible === true;
  }

  hide(): void {
    this.cast?.all.setVisible(false);
    this.cast?.veil.setVisible(false);
    this.cover(false);
  }

  /** Stops drawing the pictures behind the board while it covers them. */
  private cover(isCovered: boolean): void {
    for (const { cameras } of this.scene.manager.getScenes(false)) {
      if (cameras !== this.cameras) cameras.main?.setVisible(!isCovered);
    }
  }

  /** The animation of one ballot. */
  animationOf(vote: Vote, mine: number): Animation | null {
    const { cast } = this;
    if (cast === null) return null;
    const order = lampOrder(cast.onBoard, vote.ballot, mine);
    let isOpen = false;
    const show = (at: number): void => {
      if (!isOpen) open(cast, vote, mine);
      isOpen = true;
      const frame = boardFrame(at, vote.ballot, order);
      rise(cast, frame.risen);
      this.cover(frame.risen >= 1);
      light(cast, order, frame, at);
      cast.bar.show(frame, at);
      cast.words.show(frame);
      cast.shade.setAlpha(0.82 * smooth(frame.result)).setVisible(frame.result > 0);
    };
    const cues = [{ at: RESULT_AT, cue: { name: "gavel", strength: 1 } }] as const;
    return animation(BOARD_LENGTH, show, { hold: HOLD, end: () => this.hide(), isPeak: true, cues });
  }
}

function open(cast: Cast, { title, line, result, ballot }: Vote, mine: number): void {
  for (const [country, lamp] of cast.lamps.entries()) {
    lamp.setFrame(sideOf(ballot, country), false, false).setVisible(false);
  }
  cast.words.open(title, line, result, ballot);
  cast.bar.open(ballot);
  const spot = cast.plan.cells[cast.onBoard.indexOf(mine)];
  cast.own.setVisible(spot !== undefined);
  if (spot === undefined) return;
  const { width, height } = cast.plan.cell;
  cast.own.setPosition(spot.x + width / 2, spot.y + height / 2);
}

/** Raises the board out of the dark. */
function rise({ veil, all, plan }: Cast, risen: number): void {
  const shown = smooth(risen);
  veil.setVisible(true).setAlpha(shown);
  all
    .setVisible(true)
    .setAlpha(shown)
    .setY((1 - settleOut(risen)) * 18 * plan.frame.unit);
}

/** Lights the lamps in turn. Each one flares up, and so does the frame around the player's own lamp. */
function light({ lamps, own }: Cast, order: readonly number[], { lit }: BoardFrame, at: number): void {
  for (let turn = 0; turn < order.length; turn++) {
    const lamp = lamps[order[turn] ?? -1];
    if (lamp === undefined) continue;
    lamp.setVisible(turn < lit);
    if (turn < lit) lamp.setScale(1 + 0.7 * (1 - share(at, lampTime(turn, order.length), FLARE)));
  }
  const turn = Math.max(0, order.length - 11);
  own.setScale(1 + 0.12 * swell(share(at, lampTime(turn, order.length), 2 * FLARE)));
}
