/** How ±20% on every published parameter affects V1 and V4. */
import type { ScenarioId } from "../../../engine/state/scenario.ts";
import { scenarioOf } from "../../../lab/matches/library.ts";
import type { Talks } from "../talks.ts";
import { scoreTexts } from "../texts.ts";
import type { Change } from "./jobs.ts";
import type { Row } from "./rows.ts";

/** The scenarios played with every change; the first is for V1. */
export const PLAYED: readonly ScenarioId[] = ["full", "standard"];

export type Effect = Readonly<{
  line: number;
  name: string;
  factor: number;
  hits: number;
  distance: number;
  /** The fraction of games where the text is adopted by consensus, for each scenario of `PLAYED`. */
  consensus: readonly number[];
}>;

export function effectOf({ parameter, factor }: Change, talks: readonly Talks[]): Effect {
  return { line: parameter.line, name: parameter.name, factor, ...figuresOf(talks) };
}

export function figuresOf(talks: readonly Talks[]): Pick<Effect, "hits" | "distance" | "consensus"> {
  const [full] = talks;
  const model =
    full === undefined
      ? undefined
      : scoreTexts(scenarioOf(PLAYED[0] ?? "full", "adult"), full).find(({ guess }) => guess === "model");
  return {
    hits: model?.hits ?? 0,
    distance: model?.distance.value ?? 0,
    consensus: talks.map(({ consensus, games }) => consensus / games),
  };
}

/** The ranges of V1 and V4 over all changes, as intervals. */
export function sensitivityRows(base: Pick<Effect, "hits" | "consensus">, effects: readonly Effect[]): Row[] {
  const hits = effects.map((effect) => effect.hits);
  const range = { low: Math.min(...hits), high: Math.max(...hits) };
  return [
    {
      id: "V1",
      outcome: `full: articles right under ±20% of each of ${effects.length / 2} parameters (range)`,
      target: "published",
      ours: { value: base.hits, ...range },
      baselines: {},
      met: null,
    },
    ...PLAYED.map((scenario, s): Row => {
      const shares = effects.map((effect) => effect.consensus[s] ?? 0);
      return {
        id: "V4",
        outcome: `${scenario}: consensus under ±20% of each (range)`,
        target: "published",
        ours: { value: base.consensus[s] ?? 0, low: Math.min(...shares), high: Math.max(...shares) },
        baselines: {},
        met: null,
      };
    }),
  ];
}
