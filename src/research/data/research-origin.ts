/** Where the figures of a research command come from, as every study of the lab says it. */
import { hash } from "../../engine/state/hash.ts";
import { type Origin, originOf } from "../../lab/study/origin.ts";
import { calendarOf, type Study, scenarioOfStudy } from "../../lab/study/study.ts";

/** The whole content, and the real text on which such a command rests. */
const WHOLE = {
  scenario: "full",
  audience: "adult",
  climate: "measured",
  level: 2,
  text: "real",
} as const;

type Asked = Readonly<{
  command: string;
  seed: string;
  /** The number of matches or runs. */
  games: number;
  /** What else the figures depend on, such as the rows of a table. */
  data: readonly object[];
}>;

export type ResearchOrigin = Origin & Readonly<{ data_hash: string }>;

export function researchOrigin({ command, seed, games, data }: Asked, now = new Date()): ResearchOrigin {
  const study: Study = { ...WHOLE, seed, games, horizon: 0 };
  const whole = { ...study, horizon: calendarOf(scenarioOfStudy(study)) };
  return { ...originOf(whole, games, now, command), data_hash: hash(data) };
}
