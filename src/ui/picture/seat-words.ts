import { t } from "../../client/i18n/index.ts";
import type { SeatMark, Stances } from "../../client/screen/ui-store.ts";
import type { View } from "../../engine/views/view.ts";

type Standing = Readonly<{
  stances: Stances;
  view: View;
  /** True if the words stand on a seat of the hall, which shows the vote on the text for as long as it is looked at. */
  isHall?: boolean;
}>;

/**
 * What the picture shows about a country, in words: its stand on the text and, later, its progress towards the
 * treaty.
 */
export function standingOf(country: number, { stances, view, isHall = false }: Standing): string {
  const { phase, treaty } = view.world;
  if (isHall || phase === "negotiation" || phase === "adoption") {
    const mark = stances.marks[country] ?? null;
    return stances.isVote ? votedWord(mark) : t(`match.seat.${mark ?? "silent"}`);
  }
  if ((treaty.deposited[country] ?? -1) >= 0) return t("match.seat.deposited");
  return t((treaty.signed[country] ?? -1) >= 0 ? "match.seat.signed" : "match.seat.outside");
}

/** A vote has the mark of the stand that it resembles. */
function votedWord(mark: SeatMark): string {
  if (mark === "join") return t("match.seat.voted.yes");
  if (mark === "block") return t("match.seat.voted.no");
  return t(mark === "abstain" ? "match.seat.voted.abstain" : "match.seat.voted.absent");
}
