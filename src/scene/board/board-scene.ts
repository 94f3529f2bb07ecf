/** The voting board over the other pictures: 193 cells that light up, the tally and the result. */
import Phaser from "phaser";
import { sideOf } from "../../client/readings/last-vote.ts";
import { voteAt } from "../../client/readings/tallies.ts";
import { number, t } from "../../client/wording/index.ts";
import { byName } from "../../client/wording/names.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Ballot } from "../../engine/state/treaty.ts";
import { type Animation, animation, settleOut, share, smooth } from "../animation.ts";
import { type Lamp, lampCells, paintBoard } from "../paint/board.ts";
import { bakePicture, bakeSheet } from "../paint/sheet.ts";
import { BOARD_INK, SANS, SERIF } from "../palette.ts";
import type { BoardPlan } from "./plan.ts";

const FACE = "board-face";
const KIT = "board-kit";
const COUNTED = ["yes", "no", "abstain"] as const satisfies readonly Lamp[];
const FADE = 280;
const LIGHT = 1900;
const RESULT = 500;
/** A multiplier that scatters the order in which cells light up. */
const SCATTER = 71;
/** Width of one count in the foot. */
const COLUMN = 112;

type Image = Phaser.GameObjects.Image;
type Text = Phaser.GameObjects.Text;
type Cast = Readonly<{
  plan: BoardPlan;
  veil: Phaser.GameObjects.Rectangle;
  all: Phaser.GameObjects.Container;
  lamps: readonly Image[];
  own: Image;
  title: Text;
  line: Text;
  counts: readonly Text[];
  result: Text;
  bar: Phaser.GameObjects.Graphics;
  /** Place on the board of each country. */
  places: readonly number[];
}>;

export type Vote = Readonly<{ title: string; line: string; ballot: Ballot }>;

/** Where on the bar a majority lies, as a share of those voting. */
const MARKS: Readonly<Record<Ballot["majority"], number>> = { simple: 1 / 2, twoThirds: 2 / 3 };

export class BoardScene extends Phaser.Scene {
  private cast: Cast | null = null;

  constructor() {
    super({ key: "board", active: true });
  }

  arrange(plan: BoardPlan, scenario: Scenario): void {
    this.children.removeAll(true);
    const order = byName(scenario);
    const places = Array.from({ length: order.length }, () => 0);
    for (const [place, country] of order.entries()) places[country] = place;
    const codes = order.map((country) => scenario.countries[country]?.iso3 ?? "");
    const { width, height } = plan.frame;
    bakePicture(this.textures, FACE, width, height, (pen) => paintBoard(pen, plan, codes));
    bakeSheet(this.textures, KIT, lampCells(plan));
    this.cameras.main.setSize(width, height);
    this.cast = this.assemble(plan, places);
    this.hide();
  }

  private assemble(plan: BoardPlan, places: readonly number[]): Cast {
    const { panel, head, foot, frame } = plan;
    const middle = panel.x + panel.width / 2;
    const low = panel.y + panel.height - foot / 2;
    const right = panel.x + panel.width - 18 * frame.unit;
    const columnAt = (index: number, offset: number): number =>
      panel.x + (20 + index * COLUMN + offset) * frame.unit;
    const face = this.add.image(0, 0, FACE).setOrigin(0);
    const icons = COUNTED.map((lamp, index) => this.add.image(columnAt(index, 6), low, KIT, lamp));
    const words = COUNTED.map((lamp, index) =>
      this.write(plan, 12.5, SANS, "400", columnAt(index, 54), low).setText(t(`vote.${lamp}`)),
    );
    const veil = this.add.rectangle(0, 0, frame.width, frame.height, 0xf7f3e8, 0.6).setOrigin(0);
    const parts = {
      lamps: places.map((place) => this.lampAt(plan, place)),
      own: this.add.image(0, 0, KIT, "own"),
      title: this.write(plan, 17, SERIF, "600", middle, panel.y + head * 0.4).setOrigin(0.5),
      line: this.write(plan, 12, SANS, "400", middle, panel.y + head * 0.78).setOrigin(0.5),
      counts: COUNTED.map((_, index) => this.write(plan, 17, SANS, "700", columnAt(index, 20), low)),
      result: this.write(plan, 18, SERIF, "600", right, low).setOrigin(1, 0.5),
      bar: this.add.graphics(),
    };
    const { lamps, own, title, line, counts, result, bar } = parts;
    const inside = [face, ...lamps, ...icons, ...words, own, title, line, ...counts, result, bar];
    return { ...parts, plan, places, veil, all: this.add.container(0, 0, inside) };
  }

  private lampAt({ cells, cell }: BoardPlan, place: number): Image {
    const spot = cells[place] ?? { x: 0, y: 0 };
    return this.add.image(spot.x + cell.width * 0.22, spot.y + cell.height / 2, KIT, "yes");
  }

  private write(
    { frame }: BoardPlan,
    size: number,
    fontFamily: string,
    fontStyle: string,
    x: number,
    y: number,
  ): Text {
    const fontSize = `${Math.round(size * frame.unit)}px`;
    return this.add.text(x, y, "", { fontFamily, fontSize, fontStyle, color: BOARD_INK }).setOrigin(0, 0.5);
  }

  isOpen(): boolean {
    return this.cast?.all.visible === true;
  }

  hide(): void {
    this.cast?.all.setVisible(false);
    this.cast?.veil.setVisible(false);
  }

  /** The animation of one ballot. */
  animationOf(vote: Vote, mine: number, hold: number): Animation | null {
    const { cast } = this;
    if (cast === null) return null;
    let isOpen = false;
    const show = (at: number): void => {
      if (!isOpen) this.open(cast, vote, mine);
      isOpen = true;
      const shown = smooth(share(at, 0, FADE));
      cast.veil.setVisible(true).setAlpha(shown);
      cast.all
        .setVisible(true)
        .setAlpha(shown)
        .setY((1 - shown) * 14 * cast.plan.frame.unit);
      const lit = share(at, FADE, LIGHT);
      light(cast, vote.ballot, lit);
      this.tally(cast, vote, lit, settleOut(share(at, FADE + LIGHT, RESULT)));
    };
    return animation(FADE + LIGHT + RESULT, show, { hold, end: () => this.hide() });
  }

  private open(cast: Cast, { title, line, ballot }: Vote, mine: number): void {
    cast.title.setText(title);
    cast.line.setText(line);
    for (const [country, lamp] of cast.lamps.entries()) {
      lamp.setFrame(sideOf(ballot, country), false, false);
    }
    const spot = cast.plan.cells[cast.places[mine] ?? -1];
    cast.own.setVisible(spot !== undefined && mine >= 0);
    if (spot !== undefined) {
      cast.own.setPosition(spot.x + cast.plan.cell.width / 2, spot.y + cast.plan.cell.height / 2);
    }
    cast.result.setText(t(ballot.carried ? "journal.carried" : "journal.notCarried"));
  }

  private tally(cast: Cast, { ballot }: Vote, grown: number, done: number): void {
    for (const [index, lamp] of COUNTED.entries()) {
      cast.counts[index]?.setText(number(Math.round(ballot.tally[lamp] * grown)));
    }
    cast.result.setAlpha(done);
    drawBar(cast, ballot, grown);
  }
}

/** Lights the share `lit` of the cells, scattered; those without a vote stay dark. */
function light({ lamps, places }: Cast, { votes }: Ballot, lit: number): void {
  const count = lamps.length;
  for (let country = 0; country < count; country++) {
    const turn = ((places[country] ?? 0) * SCATTER) % count;
    lamps[country]?.setVisible(turn < lit * count && voteAt(votes, country) !== "noVote");
  }
}

/** Yes and no as shares of those voting, with a stroke where the majority lies. */
function drawBar({ bar, plan }: Cast, { tally, majority }: Ballot, grown: number): void {
  const { panel, foot, frame } = plan;
  const [x, width] = [panel.x + 18 * frame.unit, panel.width - 36 * frame.unit];
  const [y, height] = [panel.y + panel.height - foot + 2 * frame.unit, 5 * frame.unit];
  const voting = Math.max(1, tally.yes + tally.no);
  bar.clear();
  bar.fillStyle(0x1d3f5e, 1).fillRect(x, y, width, height);
  bar.fillStyle(0x5fd0a6, 1).fillRect(x, y, (width * grown * tally.yes) / voting, height);
  const no = (width * grown * tally.no) / voting;
  bar.fillStyle(0xff8368, 1).fillRect(x + width - no, y, no, height);
  const mark = x + width * MARKS[majority] - frame.unit;
  bar.fillStyle(0xffffff, 1).fillRect(mark, y - 3 * frame.unit, 2 * frame.unit, height + 6 * frame.unit);
}
