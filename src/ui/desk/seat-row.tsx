import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { countryName } from "../../client/i18n/names.ts";
import type { SeatReport } from "../../room/message.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { markOf, type SeatMark, seatWords } from "./table-words.ts";
import { useDesk } from "./use-desk.ts";
import { useHostTime } from "./use-host-time.ts";

/** Signs beside the words, so that a row of seats can be read at a glance. */
const SIGNS: Readonly<Record<SeatMark, string>> = {
  free: "–",
  bot: "▣",
  away: "○",
  here: "●",
  acted: "◆",
  ready: "✓",
};

/** `isPlaying`: whether the seat can act now. */
type SeatRowProps = Readonly<{ report: SeatReport; isPlaying: boolean; onOpen: () => void }>;

/** A seat as a button that opens the actions for it. */
export function SeatRow({ report, isPlaying, onOpen }: SeatRowProps): ReactNode {
  const { devices, isDebriefed } = useDesk();
  const now = useHostTime();
  const mark = markOf(report);
  return (
    <Button className="seat-row" data-mark={mark} aria-haspopup="dialog" onPress={onOpen}>
      <span className="seat-sign" aria-hidden="true">
        {SIGNS[mark]}
      </span>
      <FlagIcon iso3={report.seat} scale={0.55} />
      <span className="seat-name">{countryName(report.seat)}</span>
      <span className="seat-words small">
        {seatWords(report, devices, { now: isPlaying ? now : null, isDebriefed }).map((words) => (
          <span key={words}>{words}</span>
        ))}
        <span className="seat-more" aria-hidden="true">
          ›
        </span>
      </span>
    </Button>
  );
}
