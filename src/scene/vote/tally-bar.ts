/**
 * The bar under the hall during a vote: the proportions of yes and no votes, and the line that the yes votes must cross.
 * The line glows once it is crossed.
 */
import type Phaser from "phaser";
import type { Ballot } from "../../engine/state/treaty.ts";
import { fromStart } from "../geometry/frame.ts";
import type { VotePlan } from "../geometry/vote-plan.ts";
import { share, swell } from "../motion/animation.ts";
import { LIT_OBJECT, LIT_SUPPORT, VOTE_TROUGH } from "../paint/palette.ts";
import type { VoteFrame } from "./vote-frame.ts";

/** Position of the line, as a fraction of the votes. */
export const MARKS: Readonly<Record<Ballot["majority"], number>> = { simple: 1 / 2, twoThirds: 2 / 3 };
/** How long the glow flares before it settles at a lower level, in ms. */
const FLARE = 700;
const STAYS = 0.55;

export class TallyBar {
  readonly parts: readonly Phaser.GameObjects.GameObject[];
  private readonly yes: Phaser.GameObjects.Rectangle;
  private readonly no: Phaser.GameObjects.Rectangle;
  private readonly mark: Phaser.GameObjects.Rectangle;
  private readonly glow: Phaser.GameObjects.Image;
  private readonly plan: VotePlan;
  private voting = 1;

  constructor(scene: Phaser.Scene, plan: VotePlan, kit: string) {
    const { x, y, width, height } = plan.bar;
    const colourOf = (hex: string): number => Number.parseInt(hex.slice(1), 16);
    const { unit } = plan.frame;
    this.plan = plan;
    const trough = scene.add.rectangle(x, y, width, height, colourOf(VOTE_TROUGH)).setOrigin(0);
    const start = plan.frame.isFromRight ? 1 : 0;
    this.yes = scene.add
      .rectangle(x + start * width, y, width, height, colourOf(LIT_SUPPORT))
      .setOrigin(start, 0);
    this.no = scene.add
      .rectangle(x + (1 - start) * width, y, width, height, colourOf(LIT_OBJECT))
      .setOrigin(1 - start, 0);
    this.glow = scene.add.image(x, y + height / 2, kit, "glow");
    // It stands out less above the bar, where its words are, than below.
    this.mark = scene.add.rectangle(x, y + height / 2 + unit, 3 * unit, height + 6 * unit, 0xffffff);
    this.parts = [trough, this.yes, this.no, this.glow, this.mark];
  }

  open({ tally, majority }: Ballot): void {
    const { bar, frame } = this.plan;
    const x = fromStart(frame, bar.x + bar.width * MARKS[majority]);
    this.voting = Math.max(1, tally.yes + tally.no);
    this.mark.setX(x);
    this.glow.setX(x);
  }

  show({ tally, crossedAt }: VoteFrame, at: number): void {
    this.yes.setScale(tally.yes / this.voting, 1);
    this.no.setScale(tally.no / this.voting, 1);
    this.glow.setVisible(crossedAt !== null);
    if (crossedAt === null) return;
    const flare = swell(share(at, crossedAt, FLARE));
    this.glow.setAlpha(STAYS + (1 - STAYS) * flare).setScale(1 + 0.8 * flare);
  }
}
