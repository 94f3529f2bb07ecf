import { type ReactNode, useEffect } from "react";
import { t } from "../../client/i18n/index.ts";
import { type Picture, selectArticle, tellPicture } from "../../client/screen/ui-store.ts";
import type { MoveResult } from "../../client/selectors/move/results.ts";
import { whyChair } from "../../client/selectors/negotiation/chair.ts";
import type { Beat, Phase } from "../../engine/state/world.ts";
import { AdoptionResult } from "../adoption/adoption-result.tsx";
import { AmendmentResults } from "../adoption/amendment-results.tsx";
import { useSession, useTable } from "../hooks/stores.ts";
import { BeatNews } from "../table/beat-news.tsx";
import { CaseLine } from "../table/case-line.tsx";
import { ChairWhy } from "../table/chair-why.tsx";
import { RoundReportCard } from "../table/round-report-card.tsx";
import { WithoutYouLine } from "../without-you/without-you-line.tsx";
import { MoveCard } from "./move-card.tsx";
import type { Move } from "./use-move.ts";

/** What the last move did, before the next decision, with the rest of the beat one press away. */
export function LastMove({ move }: Readonly<{ move: Move }>): ReactNode {
  const Rest = REST[move.report.beat];
  // Pupils ask each other why the chair took the text with less support; somebody who plays alone has it one press away.
  const article = articleTold(move.report.results);
  // The picture shows the article that the card speaks about.
  useEffect(() => {
    if (article >= 0) selectArticle(article);
    return () => selectArticle(-1);
  }, [article]);
  useToldPicture(toldPicture(move.report.beat, useTable().view.world.phase));
  return (
    <div className="panel">
      <MoveCard move={move} level={2} />
      {CLOSES.includes(move.report.beat) && <CaseLine />}
      {COMPARED.includes(move.report.beat) && <WithoutYouLine isNewsOnly />}
      {Rest !== undefined && <Rest first={article} />}
    </div>
  );
}

/** The beats that decide the whole text. Each state's stand or vote on it stands in the hall. */
const ON_THE_TEXT: readonly Beat[] = ["stand", "vote"];

/** The phases whose picture is the hall, after the talks. */
const IN_HALL: readonly Phase[] = ["adoption", "conference"];

/**
 * The picture that a card speaks about if the next phase may have another: the hall while it tells how the text fared,
 * and the map for the last season before a conference.
 */
function toldPicture(beat: Beat, next: Phase): Picture | null {
  if (ON_THE_TEXT.includes(beat)) return "chamber";
  return beat === "season" && next === "conference" ? "map" : null;
}

/** Keeps a picture in view while the card speaks about it. The picture of the next phase comes with its beat. */
function useToldPicture(told: Picture | null): void {
  const { phase } = useTable().view.world;
  useEffect(() => {
    if (told === null) return;
    tellPicture(told, told);
    return () => tellPicture(null, IN_HALL.includes(phase) ? "chamber" : "map");
  }, [told, phase]);
}

type RestProps = Readonly<{
  /** The article that the card tells, or −1. */
  first: number;
}>;

/**
 * In a room, explains the chair's text of one article: of the one that the card tells, or else of the first where it needs
 * a reason.
 */
function ChairWhyOfOne({ first }: RestProps): ReactNode {
  const { own } = useTable();
  const isInRoom = useSession() !== null;
  if (!isInRoom) return null;
  const article = [...(first < 0 ? [] : [first]), ...own.world.draft.floor].find(
    (one) => whyChair(own.world, one) !== null,
  );
  return article === undefined ? null : <ChairWhy article={article} />;
}

/** The beats that decide texts. */
const CLOSES: readonly Beat[] = ["close", "amendVote"];

/**
 * The beats after which the match is compared with the one without the seat: those that decide texts or move the race.
 * After any other beat the comparison would repeat what the card says, or say nothing new.
 */
const COMPARED: readonly Beat[] = [...CLOSES, "stand", "vote", "season"];

/** The article whose text the seat turned, or else the first one that the results name; −1 for none. */
function articleTold(results: readonly MoveResult[]): number {
  const texts = results.flatMap((one) => (one.of === "text" ? [one] : []));
  const told = texts.find(({ put, none }) => put !== none) ?? texts[0];
  const decided = results.find((one) => one.of === "closed" || one.of === "amendment");
  return told?.article ?? decided?.article ?? -1;
}

function Said(props: RestProps): ReactNode {
  return (
    <BeatNews heading={t("negotiation:news.soundHeading")}>
      <ChairWhyOfOne {...props} />
    </BeatNews>
  );
}

function Dealt(props: RestProps): ReactNode {
  return (
    <BeatNews heading={t("negotiation:news.dealHeading")}>
      <ChairWhyOfOne {...props} />
    </BeatNews>
  );
}

/** What else happened in a beat, by the kind of beat. A season has its own news. */
const REST: Readonly<Partial<Record<Beat, (props: RestProps) => ReactNode>>> = {
  sound: Said,
  lastSounding: Said,
  deal: Dealt,
  close: RoundReportCard,
  amendVote: AmendmentResults,
  stand: AdoptionResult,
  vote: AdoptionResult,
};
