/** What a vote adds to the hall: the bar below it, with the line that the yes votes must cross, and the result. */
import Phaser from "phaser";
import type { Ballot } from "../../engine/state/treaty.ts";
import type { VotePlan } from "../geometry/vote-plan.ts";
import { smooth } from "../motion/animation.ts";
import type { Building } from "../motion/building.ts";
import { bakeSheet } from "../paint/sheet.ts";
import { voteCells } from "../paint/vote-cells.ts";
import { TallyBar } from "./tally-bar.ts";
import type { VoteFrame } from "./vote-frame.ts";
import { VoteWords } from "./vote-words.ts";

const KIT = "vote-kit";
/** How dark the hall is under the result. Its seats can still be seen. */
const SHADE = 0.6;
const DARK = 0x06121e;

type Cast = Readonly<{
  /** Darkens the hall when the result appears. */
  shade: Phaser.GameObjects.Rectangle;
  all: Phaser.GameObjects.Container;
  words: VoteWords;
  bar: TallyBar;
}>;

export type Vote = Readonly<{ title: string; line: string; result: string; ballot: Ballot }>;

export class VoteScene extends Phaser.Scene {
  plan: VotePlan | null = null;
  private cast: Cast | null = null;

  constructor() {
    super({ key: "vote", active: true });
  }

  *arranging(plan: VotePlan): Building {
    this.cast = null;
    this.plan = null;
    this.children.removeAll(true);
    bakeSheet(this.textures, KIT, voteCells(plan));
    this.cameras.main.setSize(plan.frame.width, plan.frame.height);
    yield;
    const { x, y, width, height } = plan.shade;
    const shade = this.add.rectangle(x, y, width, height, DARK).setOrigin(0);
    const bar = new TallyBar(this, plan, KIT);
    const words = new VoteWords(this, plan, KIT);
    this.cast = { shade, bar, words, all: this.add.container(0, 0, [shade, ...bar.parts, ...words.parts]) };
    this.plan = plan;
    this.hide();
  }

  isOpen(): boolean {
    return this.cast?.all.visible === true;
  }

  hide(): void {
    this.cast?.all.setVisible(false);
  }

  open({ title, result, ballot }: Vote): void {
    this.cast?.words.open(title, result, ballot);
    this.cast?.bar.open(ballot);
  }

  show(frame: VoteFrame, at: number): void {
    if (this.cast === null) return;
    const { all, bar, words, shade } = this.cast;
    all.setVisible(true).setAlpha(smooth(frame.risen));
    bar.show(frame, at);
    words.show(frame);
    shade.setAlpha(SHADE * smooth(frame.result)).setVisible(frame.result > 0);
  }
}
