/** Rows of V2, V3 and V4: recorded votes, and how the text is adopted. */
import { COUNTRIES } from "../../../content/countries.ts";
import type { Tally } from "../../../engine/state/treaty.ts";
import { mean } from "../../history/history.ts";
import { bootstrap, wilson } from "../bootstrap.ts";
import type { Talks } from "../talks.ts";
import { logitVotes, modelledVotes, type RollCall, realVotes, votesAYearBefore } from "../votes.ts";
import { type Row, row, spread } from "./rows.ts";

/** V2: the deletion of article 6(2) is refused. The size of the vote is known only from memory and decides nothing. */
export function deletionRows(tallies: readonly Tally[]): Row[] {
  const refused = tallies.filter(({ yes, no }) => !(yes > 0 && 3 * yes >= 2 * (yes + no))).length;
  const part = (outcome: string, target: string, pick: (tally: Tally) => number): Row =>
    row({ id: "V2", outcome, target, ours: spread(tallies.map(pick)) });
  return [
    row({
      id: "V2",
      outcome: "deletion of article 6(2) refused, share of seeds",
      target: "≥ 99%",
      ours: wilson(refused, tallies.length),
      met: (value) => value >= 0.99,
    }),
    part("its yes votes", "23 as recalled", ({ yes }) => yes),
    part("its no votes", "102 as recalled", ({ no }) => no),
    part("its abstentions", "26 as recalled", ({ abstain }) => abstain),
  ];
}

/** V3: 74/247, predicted from positions that do not use that vote. */
export function rollCallRow(idealPoints: readonly number[]): Row {
  const real = realVotes();
  const right = (votes: readonly RollCall[]): number[] =>
    real.flatMap((vote, i) => (vote === null ? [] : [vote === votes[i] ? 1 : 0]));
  const idealPointLogit = mean(right(logitVotes(idealPoints, real)));
  return row({
    id: "V3",
    outcome: "votes on 74/247, three classes, share right",
    target: "above the ideal-point logit",
    ours: bootstrap("V3", castVotes(real), (votes) => mean(votes.map(({ isRight }) => isRight)), caucusOf),
    baselines: {
      majority: mean(right(real.map(() => "Y"))),
      idealPointLogit,
      sameStateOn73187: repeated(real, votesAYearBefore()),
    },
    met: (value) => value > idealPointLogit,
  });
}

type CastVote = Readonly<{ caucus: string; isRight: number }>;

/** States of one caucus vote together, so whole caucuses are resampled. */
const caucusOf = ({ caucus }: CastVote): string => caucus;

function castVotes(real: readonly (RollCall | null)[]): CastVote[] {
  const told = modelledVotes();
  return real.flatMap((vote, i) =>
    vote === null ? [] : [{ caucus: COUNTRIES[i]?.caucus ?? "", isRight: vote === told[i] ? 1 : 0 }],
  );
}

/** The share of states that voted the same both times, among those that voted twice. */
function repeated(real: readonly (RollCall | null)[], before: readonly (RollCall | null)[]): number {
  const both = real.flatMap((vote, i) => (vote === null || before[i] === null ? [] : [vote === before[i]]));
  return mean(both.map(Number));
}

/** V4: how the text is adopted. The model was tuned to these targets, and the table says so. */
export function adoptionRows(
  name: string,
  { games, consensus, vote, failed }: Talks,
  [low, high]: readonly [number, number],
): Row[] {
  const target = `${Math.round(100 * low)}–${Math.round(100 * high)}%, tuned`;
  return [
    row({
      id: "V4",
      outcome: `${name}: adopted by consensus`,
      target,
      ours: wilson(consensus, games),
      met: (value) => value >= low && value <= high,
    }),
    row({ id: "V4", outcome: `${name}: adopted by vote`, target: "reported", ours: wilson(vote, games) }),
    row({ id: "V4", outcome: `${name}: failed`, target: "reported", ours: wilson(failed, games) }),
  ];
}

/** In a tense climate some treaties must fail, so that adoption is not a foregone conclusion. */
export function tenseRow({ games, failed }: Talks): Row {
  return row({
    id: "V4",
    outcome: "standard, tense: failed",
    target: "5–20%, tuned",
    ours: wilson(failed, games),
    met: (value) => value >= 0.05 && value <= 0.2,
  });
}
