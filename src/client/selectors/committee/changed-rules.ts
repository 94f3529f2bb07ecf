/** What a change of the rules changed, by the rules that the console lists. */
import { type Entry, standingEntries } from "../../../committee/log.ts";
import { ruleExamples } from "../../../committee/rule-examples.ts";
import { hasCrisis } from "../../../committee/rules/crisis.ts";
import { type Pack, RULES, type Rule } from "../../../committee/state/pack.ts";

/**
 * `motions`: whether the motions have other places, majorities or seconds. `startsUpdates`: whether the change only
 * starts crisis updates.
 */
export type ChangedRules = Readonly<{ rules: readonly Rule[]; motions: boolean; startsUpdates: boolean }>;

export function changedRules(before: Pack, after: Pack): ChangedRules {
  const differ = (of: (pack: Pack) => unknown): boolean =>
    JSON.stringify(of(before)) !== JSON.stringify(of(after));
  const rules = RULES.filter((rule) => differ((pack) => ruleExamples(pack, rule)));
  const motions = differ((pack) => pack.motions);
  const isAlone = rules.length === 1 && rules[0] === "updates" && !motions;
  return { rules, motions, startsUpdates: isAlone && hasCrisis(after, "updates") };
}

/** What an entry changed in the rules, or null if it is about something else. */
export function rulesChangedBy(entries: readonly Entry[], { n, facts }: Entry): ChangedRules | null {
  const changed = facts.find((fact) => fact.type === "packChanged");
  if (changed?.type !== "packChanged") return null;
  const earlier = standingEntries(entries).filter((entry) => entry.n < n);
  const packs = earlier
    .flatMap((entry) => entry.facts)
    .flatMap((fact) => (fact.type === "packChanged" || fact.type === "committeeFormed" ? [fact.pack] : []));
  const before = packs.at(-1);
  return before === undefined ? null : changedRules(before, changed.pack);
}
