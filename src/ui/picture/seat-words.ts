import { t } from "../../client/i18n/index.ts";
import type { ChamberPicture } from "../../client/selectors/picture/chamber-picture.ts";
import type { View } from "../../engine/views/view.ts";

type Mark = ChamberPicture["marks"][number];

/** What the card of a state says of it: its stand on the text and, later, its progress towards the treaty. */
export function standingOf(country: number, { marks, kind }: ChamberPicture, { world }: View): string {
  const { phase, treaty } = world;
  if (phase === "negotiation" || phase === "adoption") {
    const mark = marks[country] ?? null;
    return kind === "votes" ? votedWord(mark) : t(`match.seat.${mark ?? "silent"}`);
  }
  if ((treaty.deposited[country] ?? -1) >= 0) return t("match.seat.deposited");
  return t((treaty.signed[country] ?? -1) >= 0 ? "match.seat.signed" : "match.seat.outside");
}

/** A vote has the mark of the stand that it resembles. */
function votedWord(mark: Mark): string {
  if (mark === "join") return t("match.seat.voted.yes");
  if (mark === "block") return t("match.seat.voted.no");
  return t(mark === "abstain" ? "match.seat.voted.abstain" : "match.seat.voted.absent");
}
