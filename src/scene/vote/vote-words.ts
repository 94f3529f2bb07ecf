/** All text over a vote: the majority needed, the counts, and finally the result. A small hall has the question too. */
import type Phaser from "phaser";
import { number, t } from "../../client/i18n/index.ts";
import { shortfallOf } from "../../client/selectors/match/last-vote.ts";
import type { Ballot } from "../../engine/state/treaty.ts";
import { fromStart } from "../geometry/frame.ts";
import { countPlaces, type VotePlan } from "../geometry/vote-plan.ts";
import { settleOut } from "../motion/animation.ts";
import { LIT_SUPPORT, NIGHT_INK, NIGHT_REFUSED, SANS, SERIF } from "../paint/palette.ts";
import { LAMP_SIZE, LAMPS, type Lamp } from "../paint/vote-cells.ts";
import { writingOf } from "../paint/writing.ts";
import { MARKS } from "./tally-bar.ts";
import type { VoteFrame } from "./vote-frame.ts";

type Text = Phaser.GameObjects.Text;
type Count = Readonly<{ lamp: Lamp; icon: Phaser.GameObjects.Image; figure: Text; word: Text }>;

/** The smallest letters of a result, as a share of the usual ones. */
const LEAST = 0.5;

export class VoteWords {
  readonly parts: readonly Phaser.GameObjects.GameObject[];
  private readonly plan: VotePlan;
  private readonly title: Text;
  private readonly need: Text;
  private readonly result: Text;
  private readonly counts: readonly Count[];
  private isCarried = false;

  constructor(scene: Phaser.Scene, plan: VotePlan, kit: string) {
    const { letters, bar, line, result, isSmall, frame } = plan;
    const write = (size: number, family: string, style: string, x: number, y: number): Text =>
      writingOf(scene, size, { family, style, color: NIGHT_INK })
        .setOrigin(frame.isFromRight ? 1 : 0, 0.5)
        .setPosition(x, y);
    this.plan = plan;
    this.title = write(letters.title, SERIF, "600", fromStart(frame, bar.x), line).setVisible(
      isSmall && frame.hasWords,
    );
    this.need = write(letters.word, SANS, "600", 0, line).setOrigin(0.5).setVisible(frame.hasWords);
    this.result = write(letters.result, SERIF, "600", result.x, result.y).setOrigin(0.5);
    this.counts = LAMPS.map((lamp) => ({
      lamp,
      icon: scene.add.image(0, plan.counts, kit, lamp),
      figure: write(letters.count, SERIF, "600", 0, plan.counts),
      word: write(letters.word, SANS, "400", 0, plan.counts + letters.count * 0.1).setText(
        frame.hasWords ? t(`vote.${lamp}`) : "",
      ),
    }));
    const counts = this.counts.flatMap(({ icon, figure, word }) => [icon, figure, word]);
    this.parts = [this.title, this.need, ...counts, this.result];
    this.place();
  }

  private place(): void {
    const { frame } = this.plan;
    const widths = this.counts.map(({ word }) => word.width);
    for (const [at, place] of countPlaces(this.plan, widths, LAMP_SIZE).entries()) {
      const { start, icon, figure, gap } = place;
      const count = this.counts[at];
      count?.icon.setX(fromStart(frame, start + icon / 2));
      count?.figure.setOrigin(frame.isFromRight ? 0 : 1, 0.5).setX(fromStart(frame, start + icon + figure));
      count?.word.setX(fromStart(frame, start + icon + figure + gap));
    }
  }

  open(title: string, result: string, ballot: Ballot): void {
    const { bar, frame, letters, result: place } = this.plan;
    const { needed } = shortfallOf(ballot);
    this.title.setText(title);
    this.need
      .setText(t(`vote.need.${ballot.majority}`, { needed }))
      .setX(fromStart(frame, bar.x + bar.width * MARKS[ballot.majority]));
    this.result
      .setFontSize(letters.result)
      .setText(result)
      .setColor(ballot.carried ? LIT_SUPPORT : NIGHT_REFUSED);
    const fits = Math.max(LEAST, Math.min(1, place.width / this.result.width));
    this.result.setFontSize(Math.floor(letters.result * fits));
    this.isCarried = ballot.carried;
  }

  show({ tally, result }: VoteFrame): void {
    for (const { lamp, figure } of this.counts) figure.setText(number(tally[lamp]));
    const shownShare = settleOut(result);
    this.result.setAlpha(shownShare).setVisible(result > 0);
    // The result of a carried vote moves up into place; that of a failed vote moves down.
    this.result.setY(
      this.plan.result.y + (1 - shownShare) * (this.isCarried ? 1 : -1) * this.plan.letters.result * 0.3,
    );
  }
}
