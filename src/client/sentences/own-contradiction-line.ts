import { t } from "../i18n/index.ts";
import type { Names } from "../i18n/names.ts";
import type { Contradiction } from "../selectors/negotiation/contradictions.ts";
import { namedIn } from "./contradiction-lines.ts";

/** Tells the player what its own contradiction was and what it cost. */
export function ownContradictionLine(one: Contradiction, names: Names): string {
  return t(`negotiation:contradicted.${one.kind}`, { ...namedIn(one, names), trust: one.trust });
}
