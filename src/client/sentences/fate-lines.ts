/** What became of an adopted text before all states, for the minutes and for the document. */
import type { TreatyFate } from "../../committee/state/state.ts";
import { list, t } from "../i18n/index.ts";
import { countryName } from "../i18n/names.ts";

/** Who ratified the text, for a fold beside `fateInBrief`. */
export function ratifiedText({ ratified }: Pick<TreatyFate, "ratified">): string {
  return t("committee:fate.names", { states: list(ratified.map(countryName)) });
}

/** The same as `fateText` without the names of those who ratified. */
export function fateInBrief(fate: TreatyFate, paper: string): string {
  const { isAdopted, ratified, inForce, month } = fate;
  if (!isAdopted || ratified.length === 0) return fateText(fate, paper);
  const values = { paper, count: ratified.length, month };
  return inForce === null
    ? t("committee:fate.notInForceIn", values)
    : t("committee:fate.inForceIn", { ...values, inForce });
}

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
