import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Beat } from "../../engine/state/world.ts";
import { AdoptionResult } from "../adoption/adoption-result.tsx";
import { AmendmentResults } from "../adoption/amendment-results.tsx";
import { BeatNews } from "../table/beat-news.tsx";
import { RoundReportCard } from "../table/round-report-card.tsx";
import { WithoutYouLine } from "../without-you/without-you-line.tsx";
import { MoveCard } from "./move-card.tsx";
import type { Move } from "./use-move.ts";

/** What the last move did, before the next decision, with the rest of the beat one press away. */
export function LastMove({ move }: Readonly<{ move: Move }>): ReactNode {
  const Rest = REST[move.report.beat];
  return (
    <div className="panel">
      <MoveCard move={move} level={2} />
      <WithoutYouLine />
      {Rest !== undefined && <Rest />}
    </div>
  );
}

/** What else happened in a beat, by the kind of beat. A season has its own news. */
const REST: Readonly<Partial<Record<Beat, () => ReactNode>>> = {
  sound: () => <BeatNews heading={t("negotiation:news.soundHeading")} />,
  lastSounding: () => <BeatNews heading={t("negotiation:news.soundHeading")} />,
  deal: () => <BeatNews heading={t("negotiation:news.dealHeading")} />,
  close: RoundReportCard,
  amendVote: AmendmentResults,
  stand: AdoptionResult,
  vote: AdoptionResult,
};
