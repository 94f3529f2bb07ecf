/** The signs of yes, no and abstain beside the counts of a vote, and the glow of the line that the yes votes cross. */
import type { VotePlan } from "../geometry/vote-plan.ts";
import { bar, disc, type Pen, pill, polygon, tick } from "./glyphs.ts";
import { LIT_ABSTAIN, LIT_INK, LIT_OBJECT, LIT_SUPPORT, PAPER_LIGHT } from "./palette.ts";
import { radialGradient } from "./round.ts";
import type { Cell } from "./sheet.ts";

export const LAMPS = ["yes", "abstain", "no"] as const;
export type Lamp = (typeof LAMPS)[number];

/** Diameter of a sign, as a multiple of the letters of its count. */
export const LAMP_SIZE = 0.8;

export function voteCells(plan: VotePlan): Cell[] {
  const r = (plan.letters.count * LAMP_SIZE) / 2;
  const lamps = LAMPS.map((name) => ({
    name,
    width: r * 3,
    height: r * 3,
    draw: (pen: Pen) => paintLamp(pen, name, r),
  }));
  return [...lamps, glowCell(plan)];
}

/** The glow behind the line on the bar once it is crossed. */
function glowCell({ frame, bar: { height } }: VotePlan): Cell {
  const r = height * 3.2;
  const draw = (pen: Pen): void => {
    const light = radialGradient(pen, [0, 0, 0], [0, 0, r]);
    light.addColorStop(0, "rgba(255, 255, 255, 0.95)");
    light.addColorStop(0.25, "rgba(190, 228, 255, 0.6)");
    light.addColorStop(1, "rgba(116, 197, 247, 0)");
    pen.fillStyle = light;
    pen.fillRect(-r, -r, 2 * r, 2 * r);
  };
  return { name: "glow", width: 2 * r + 2 * frame.unit, height: 2 * r + 2 * frame.unit, draw };
}

/** The same shapes as on the desks: a tick, a bar, and an octagon with a bar. */
function paintLamp(pen: Pen, lamp: Lamp, r: number): void {
  const colour = { yes: LIT_SUPPORT, abstain: LIT_ABSTAIN, no: LIT_OBJECT }[lamp];
  pen.fillStyle = colour;
  if (lamp === "yes") disc(pen, 0, 0, r);
  else if (lamp === "no") polygon(pen, 0, 0, r * 1.08, 8, Math.PI / 8);
  else pill(pen, 0, 0, r * 2.3, r * 1.3);
  pen.strokeStyle = lamp === "no" ? PAPER_LIGHT : LIT_INK;
  if (lamp === "yes") tick(pen, 0, 0, r * 0.9);
  else bar(pen, 0, 0, r * 0.9);
}
