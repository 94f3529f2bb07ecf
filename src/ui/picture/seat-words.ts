import { t } from "../../client/i18n/index.ts";
import type { Stances } from "../../client/screen/ui-store.ts";
import type { View } from "../../engine/views/view.ts";

type Standing = Readonly<{ stances: Stances; view: View }>;

/**
 * What the picture shows about a country, in words: its stand on the text and, later, its progress towards the
 * treaty.
 */
export function standingOf(country: number, { stances, view }: Standing): string {
  const { phase, treaty } = view.world;
  if (phase === "negotiation" || phase === "adoption") {
    return t(`match.seat.${stances.marks[country] ?? "silent"}`);
  }
  if ((treaty.deposited[country] ?? -1) >= 0) return t("match.seat.deposited");
  return t((treaty.signed[country] ?? -1) >= 0 ? "match.seat.signed" : "match.seat.outside");
}
