/** Rows of V7, and of the pace of ratification with the real text. */

import { COUNTRIES } from "../../../content/countries.ts";
import { realSignatories } from "../../data/real-signatories.ts";
import { mean } from "../../history/history.ts";
import { auc, brier } from "../../history/scores.ts";
import { bootstrap } from "../bootstrap.ts";
import type { Capitals } from "../capitals.ts";
import { type Row, row, spread } from "./rows.ts";

type State = Readonly<{ caucus: string; signed: boolean; chance: number; habit: number }>;

/** States of one caucus sign together, so whole caucuses are resampled. */
const caucusOf = ({ caucus }: State): string => caucus;

/** @param habit each country's habit of signing other treaties, as the baseline */
export function capitalRows(capitals: Capitals, habit: readonly number[]): Row[] {
  const played = capitals.games - capitals.failed;
  const states: readonly State[] = realSignatories().map((signed, i) => ({
    caucus: COUNTRIES[i]?.caucus ?? "",
    signed,
    chance: (capitals.signed[i] ?? 0) / played,
    habit: habit[i] ?? 0,
  }));
  const months = capitals.months.map((month) => (month < 0 ? Number.POSITIVE_INFINITY : month));
  const real = states.filter(({ signed }) => signed).length;
  return [
    ...scoreRows(states),
    row({
      id: "V7",
      outcome: `signatories at the opening (in reality ${real})`,
      target: "55–90",
      ours: spread(capitals.counts),
      met: (value) => value >= 55 && value <= 90,
    }),
    row({
      id: "V5",
      outcome: "the real text: months to the 40th instrument",
      target: "reported; nobody can know",
      ours: spread(months),
    }),
  ];
}

const area =
  (pick: (state: State) => number) =>
  (sample: readonly State[]): number =>
    auc(
      sample.map(pick),
      sample.map(({ signed }) => signed),
    );

function scoreRows(states: readonly State[]): Row[] {
  const gain = (sample: readonly State[]): number =>
    area(({ chance }) => chance)(sample) - area(({ habit }) => habit)(sample);
  const loss = (sample: readonly State[]): number =>
    brier(
      sample.map(({ chance }) => chance),
      sample.map(({ signed }) => signed),
    );
  const rate = mean(states.map(({ signed }) => (signed ? 1 : 0)));
  return [
    row({
      id: "V7",
      outcome: "who signed at Hanoi: AUC",
      target: "≥ 0.66",
      ours: bootstrap(
        "V7/auc",
        states,
        area(({ chance }) => chance),
        caucusOf,
      ),
      baselines: { habitOfSigning: area(({ habit }) => habit)(states) },
      met: (value) => value >= 0.66,
    }),
    row({
      id: "V7",
      outcome: "the same: gain in AUC over the habit of signing, paired",
      target: "reported",
      ours: bootstrap("V7/habit", states, gain, caucusOf),
    }),
    row({
      id: "V7",
      outcome: "the same: Brier",
      target: "≤ 0.22",
      ours: bootstrap("V7/brier", states, loss, caucusOf),
      baselines: { ownRate: rate * (1 - rate) },
      met: (value) => value <= 0.22,
    }),
  ];
}
