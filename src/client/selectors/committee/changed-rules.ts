/** What a change of the rules changed, by the rules that the console lists. */
import { ruleExamples } from "../../../committee/rule-examples.ts";
import { type Pack, RULES, type Rule } from "../../../committee/state/pack.ts";

/** `motions`: whether the motions have other places, majorities or seconds. */
export type ChangedRules = Readonly<{ rules: readonly Rule[]; motions: boolean }>;

export function changedRules(before: Pack, after: Pack): ChangedRules {
  const differ = (of: (pack: Pack) => unknown): boolean =>
    JSON.stringify(of(before)) !== JSON.stringify(of(after));
  return {
    rules: RULES.filter((rule) => differ((pack) => ruleExamples(pack, rule))),
    motions: differ(({ motions }) => motions),
  };
}
