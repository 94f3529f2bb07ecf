/** What became of an adopted text before all states, for the minutes and for the document. */
import type { TreatyFate } from "../../committee/state/state.ts";
import { list, t } from "../i18n/index.ts";
import { countryName } from "../i18n/names.ts";

/** @param paper the name or the symbol of the text */
export function fateText({ isAdopted, ratified, inForce, month }: TreatyFate, paper: string): string {
  if (!isAdopted) return t("committee:fate.notAdopted", { paper });
  const count = ratified.length;
  if (count === 0) return t("committee:fate.nobody", { paper, month });
  const values = { paper, count, month, states: list(ratified.map(countryName)) };
  return inForce === null
    ? t("committee:fate.notInForce", values)
    : t("committee:fate.inForce", { ...values, inForce });
}
