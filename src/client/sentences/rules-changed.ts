/** A change of the rules in one sentence, which names what changed. */
import type { Entry } from "../../committee/log.ts";
import type { Pack } from "../../committee/state/pack.ts";
import { list, t } from "../i18n/index.ts";
import { type ChangedRules, changedRules, rulesChangedBy } from "../selectors/committee/changed-rules.ts";
import { entryText } from "./committee-lines.ts";
import type { CommitteeNames } from "./committee-names.ts";

/** Null if the change is unknown, or too small to have a rule's name. */
export function rulesText(changed: ChangedRules | null | undefined): string | null {
  if (changed == null) return null;
  if (changed.startsUpdates) return t("committee:fact.updatesStarted");
  const named = [
    ...changed.rules.map((rule) => t(`committee:rules.name.${rule}`)),
    ...(changed.motions ? [t("committee:rules.motionsName")] : []),
  ];
  return named.length === 0 ? null : t("committee:minutes.rulesChanged", { names: list(named) });
}

export function packText(before: Pack, after: Pack): string {
  return rulesText(changedRules(before, after)) ?? t("committee:fact.packChanged");
}

/** An entry of a log in one sentence, for taking it back. */
export function takenText(entries: readonly Entry[], entry: Entry, names: CommitteeNames): string {
  return rulesText(rulesChangedBy(entries, entry)) ?? entryText(entry, names);
}
