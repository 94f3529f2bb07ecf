/** The tables of MODEL §4.2, made from the file that `npm run tournament -- --only small --write` writes. */
import type { Level } from "../../engine/state/setup.ts";
import type { Interval } from "../validation/bootstrap.ts";
import { DEALINGS, MANNERS } from "./plans.ts";
import type { SmallFigures } from "./small-games.ts";

/** The most regret that a level should have. */
const MOST_REGRET: Partial<Readonly<Record<Level, number>>> = { 2: 0.05, 3: 0.02 };

/** A row for each level: its regret, its target, and what five seats of this level reach. */
export function levelRows({ levels }: SmallFigures): readonly string[] {
  return levels.map(({ level, regret, withoutRegret, adopted, onFrontier, utilitarian, nash }) => {
    const most = MOST_REGRET[level];
    return [
      String(level),
      regretCell(regret, most !== undefined && regret.value > most),
      most === undefined ? "–" : `≤ ${whole(most)}%`,
      ...[withoutRegret, adopted, onFrontier].map((share) => `${whole(share)}%`),
      ...[utilitarian, nash].map((share) => share.toFixed(3)),
    ].join(" | ");
  });
}

/** A row for each manner: the regret of the habit with each way of dealing. */
export function habitRows({ habits }: SmallFigures): readonly string[] {
  return MANNERS.map((manner) => {
    const cells = DEALINGS.map((dealing) => {
      const habit = habits.find((one) => one.manner === manner && one.dealing === dealing);
      return habit === undefined ? "" : regretCell(habit.regret, false);
    });
    return [manner, ...cells].join(" | ");
  });
}

function regretCell({ value, low, high }: Interval, isBold: boolean): string {
  const shown = `${whole(value)}%`;
  return `${isBold ? `**${shown}**` : shown} (${whole(low)}..${whole(high)})`;
}

function whole(share: number): string {
  return (100 * share).toFixed(0);
}
