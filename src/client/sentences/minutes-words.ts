/** The lines of the minutes in words. */
import { t } from "../i18n/index.ts";
import type { ReadLine, Roll } from "../selectors/committee/minutes-lines.ts";
import { factText } from "./committee-lines.ts";
import type { CommitteeNames } from "./committee-names.ts";
import { rulesText } from "./rules-changed.ts";

/** `at`: in ms since 1970. `isTakenBack`: whether the chair has taken the entry back, so that it is crossed out. */
export type LineText = Readonly<{ at: number; text: string; isTakenBack: boolean }>;

export function lineText(line: ReadLine, names: CommitteeNames): LineText {
  if (line.type === "roll") return { at: line.at, text: rollText(line.roll, names), isTakenBack: false };
  const { at, by, fact, isTakenBack } = line.line;
  const { motion, rules } = line;
  const text = rulesText(rules) ?? factText(fact, names, by);
  const told =
    motion === null ? text : t("committee:minutes.onMotion", { told: text, motion: names.motion(motion) });
  return { at, text: told, isTakenBack };
}

function rollText(roll: Roll, names: CommitteeNames): string {
  return (["presentAndVoting", "present", "absent"] as const)
    .filter((attendance) => roll[attendance].length > 0)
    .map((attendance) => t(`committee:minutes.roll.${attendance}`, { seats: names.seats(roll[attendance]) }))
    .join(" ");
}
