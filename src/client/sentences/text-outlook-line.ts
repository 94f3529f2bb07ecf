/** Tells the player, before the placards are turned over, what they would do to the chair's text. */
import { t } from "../i18n/index.ts";
import type { Names } from "../i18n/names.ts";
import type { TextOutlook } from "../selectors/negotiation/placard-outlook.ts";

export function textOutlookLine(outlook: TextOutlook, article: number, names: Names): string {
  const text = names.alternative(article, outlook.put);
  const other = names.alternative(article, otherOf(outlook));
  return t(`negotiation:outlook.${outlook.of}`, { text, other });
}

function otherOf(outlook: TextOutlook): number {
  return "other" in outlook ? outlook.other : outlook.put;
}
