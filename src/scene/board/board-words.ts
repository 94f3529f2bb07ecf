/** All text on the voting board: the question, the majority needed, the counts, and finally the result. */
import type Phaser from "phaser";
import { number, t } from "../../client/i18n/index.ts";
import { shortfallOf } from "../../client/selectors/match/last-vote.ts";
import type { Ballot } from "../../engine/state/treaty.ts";
import type { BoardPlan } from "../geometry/board-plan.ts";
import { settleOut } from "../motion/animation.ts";
import type { Lamp } from "../paint/board.ts";
import { BOARD_INK, LAMP_NO, LAMP_YES, SANS, SERIF } from "../paint/palette.ts";
import type { BoardFrame } from "./board-frame.ts";
import { MARKS } from "./tally-bar.ts";

type Text = Phaser.GameObjects.Text;
type Counted = Exclude<Lamp, "absent">;
/** The kinds of vote in their order on the bar, from left to right. */
const COUNTED = ["yes", "abstain", "no"] as const satisfies readonly Counted[];

type Count = Readonly<{ lamp: Counted; icon: Phaser.GameObjects.Image; figure: Text; word: Text }>;

export class BoardWords {
  readonly parts: readonly Phaser.GameObjects.GameObject[];
  private readonly plan: BoardPlan;
  private readonly title: Text;
  private readonly line: Text;
  private readonly need: Text;
  private readonly result: Text;
  private readonly counts: readonly Count[];
  private isCarried = false;

  constructor(scene: Phaser.Scene, plan: BoardPlan, kit: string) {
    const { letters, title, line, bar, result, panel, frame } = plan;
    const write = (size: number, fontFamily: string, fontStyle: string, x: number, y: number): Text =>
      scene.add
        .text(x, y, "", { fontFamily, fontSize: `${size}px`, fontStyle, color: BOARD_INK })
        .setOrigin(0, 0.5);
    this.plan = plan;
    this.title = write(letters.title, SERIF, "600", title.x, title.y);
    this.line = write(letters.line, SANS, "400", line.x, line.y);
    this.need = write(letters.word, SANS, "600", 0, bar.y - 17 * frame.unit).setOrigin(0.5);
    this.result = write(letters.result, SERIF, "600", panel.x + panel.width / 2, result.y).setOrigin(0.5);
    this.counts = COUNTED.map((lamp) => ({
      lamp,
      icon: scene.add.image(0, plan.counts, kit, lamp),
      figure: write(letters.count, SERIF, "600", 0, plan.counts),
      word: write(letters.word, SANS, "400", 0, plan.counts + letters.count * 0.1).setText(t(`vote.${lamp}`)),
    }));
    const counts = this.counts.flatMap(({ icon, figure, word }) => [icon, figure, word]);
    this.parts = [this.title, this.line, this.need, ...counts, this.result];
    this.place();
  }

  /** Positions the counts so that they stay in place while the numbers grow. */
  private place(): void {
    const { bar, letters, frame, hasCodes } = this.plan;
    const gap = 8 * frame.unit;
    // The right corner is reserved for the Skip button.
    const room = bar.width * (hasCodes ? 0.86 : 1);
    for (const [at, { icon, figure, word }] of this.counts.entries()) {
      const [iconWidth, figureWidth] = [icon.width * 0.72, letters.count * 1.75];
      const width = iconWidth + figureWidth + gap + word.width;
      const x = bar.x + (at * (room - width)) / (COUNTED.length - 1);
      icon.setX(x + icon.width * 0.3);
      figure.setOrigin(1, 0.5).setX(x + iconWidth + figureWidth);
      word.setX(x + iconWidth + figureWidth + gap);
    }
  }

  open(title: string, line: string, result: string, ballot: Ballot): void {
    const { bar } = this.plan;
    const { needed } = shortfallOf(ballot);
    this.title.setText(title);
    this.line.setText(line);
    this.need
      .setText(t(`vote.need.${ballot.majority}`, { needed }))
      .setX(bar.x + bar.width * MARKS[ballot.majority]);
    this.result.setText(result).setColor(ballot.carried ? LAMP_YES : LAMP_NO);
    this.isCarried = ballot.carried;
  }

  show({ tally, result }: BoardFrame): void {
    for (const { lamp, figure } of this.counts) figure.setText(number(tally[lamp]));
    const shownShare = settleOut(result);
    this.result.setAlpha(shownShare).setVisible(result > 0);
    // The result of a carried vote moves up into place; that of a failed vote moves down.
    this.result.setY(
      this.plan.result.y + (1 - shownShare) * (this.isCarried ? 1 : -1) * this.plan.letters.result * 0.3,
    );
  }
}
