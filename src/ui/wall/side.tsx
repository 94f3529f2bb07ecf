import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { soughtByPeople, soughtTexts } from "../../client/selectors/negotiation/sought.ts";
import type { ExplainedCheck } from "../../room/check-view.ts";
import { Ending } from "../debrief/ending.tsx";
import { useRoom } from "../hooks/stores.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { useHasPlayed } from "../picture/use-has-played.ts";
import { CaseList } from "../widgets/case-list.tsx";
import { Conference } from "./conference.tsx";
import { EightFates, FateRow } from "./fates.tsx";
import { Race } from "./race.tsx";
import { CheckList } from "./shown-check.tsx";
import { SoughtList } from "./sought-list.tsx";
import { StandUp } from "./stand-up.tsx";
import { FloorList, TextList } from "./text-list.tsx";
import type { SidePage } from "./use-page.ts";
import { VoteCount } from "./vote-count.tsx";

type SideProps = Readonly<{ page: SidePage; shown: Shown }>;

export function Side({ page, shown }: SideProps): ReactNode {
  if (page === "text") return <TextList shown={shown} />;
  if (page === "cases") return <CaseList shown={shown} />;
  return <Now shown={shown} />;
}

/**
 * The main content of this beat: the text during the negotiation, the eight people during the decision, and the count
 * during ratification, and at the conference its questions. Every beat says what it means for people.
 */
function Now({ shown }: Readonly<{ shown: Shown }>): ReactNode {
  const { beat, phase, round } = shown.view.world;
  const explained = useExplained(shown);
  if (explained.length > 0) {
    return (
      <>
        <CheckList checks={explained} scenario={shown.scenario} />
        {phase === "negotiation" && <FateRow shown={shown} />}
      </>
    );
  }
  switch (phase) {
    case "negotiation":
      if (beat === "sound" && round > 1) return <CaseList shown={shown} />;
      return beat === "deal" ? <Dealing shown={shown} /> : <FloorList shown={shown} />;
    case "adoption":
      if (beat !== "vote") return <EightFates shown={shown} />;
      return (
        <>
          <VoteCount shown={shown} />
          <FateRow shown={shown} note={t("wall:fates.heading")} />
        </>
      );
    case "signature":
      return (
        <>
          <VoteCount shown={shown} />
          <FateRow shown={shown} note={t("wall:fates.signing")} />
        </>
      );
    case "ratification":
      return (
        <>
          <Race shown={shown} />
          <FateRow shown={shown} note={t(isLaw(shown) ? "wall:fates.law" : "wall:fates.waiting")} />
        </>
      );
    case "conference":
      return (
        <>
          <Conference shown={shown} />
          <FateRow shown={shown} note={t("wall:fates.law")} />
        </>
      );
    case "over":
      return <Over shown={shown} />;
  }
}

/** Whether the treaty is in force, so that it binds the states that have joined. */
function isLaw({ view: { world } }: Shown): boolean {
  return world.treaty.reached >= 0 && world.month >= world.treaty.inForce;
}

const NONE: readonly ExplainedCheck[] = [];

/** Two questions at once would be higher than the wall. */
const CHECK_BEATS: readonly string[] = ["sound", "close"];

/**
 * The check questions about the first round, one in each beat of the second that has room for it: in the deal beat the
 * wall shows who looks for what. While other tables play on, those about the whole match.
 */
function useExplained({ view, table }: Shown): readonly ExplainedCheck[] {
  const room = useRoom((state) => state.room);
  const hasPlayed = useHasPlayed();
  const { beat, round, phase } = view.world;
  const explained = room?.explained ?? NONE;
  if (!hasPlayed || room === null || table < 1) return NONE;
  if (phase === "over") return room.isDebriefed ? NONE : explained.filter(({ moment }) => moment === "end");
  const at = round === 2 ? CHECK_BEATS.indexOf(beat) : -1;
  return at < 0 ? NONE : explained.filter(({ moment }) => moment === "round").slice(at, at + 1);
}

/**
 * First the minute of talk; who looks for what, or the floor if nobody in the class looks for anything. One text leaves
 * room for the eight people.
 */
function Dealing({ shown }: Readonly<{ shown: Shown }>): ReactNode {
  const sought = soughtTexts(soughtByPeople(shown.view.world));
  return (
    <>
      <StandUp shown={shown} />
      {sought.length > 0 ? <SoughtList sought={sought} shown={shown} /> : <FloorList shown={shown} />}
      {sought.length === 1 && <FateRow shown={shown} note={t("wall:fates.talks")} />}
    </>
  );
}

/** While other tables play on, this shows only what everybody has seen. */
function Over({ shown }: Readonly<{ shown: Shown }>): ReactNode {
  const hasPlayed = useHasPlayed();
  const isDebriefed = useRoom((state) => state.room?.isDebriefed === true);
  const isFailed = shown.view.world.treaty.outcome?.how === "failed";
  return (
    <>
      {isFailed && <VoteCount shown={shown} />}
      {!isFailed && !isDebriefed && <Race shown={shown} />}
      {isDebriefed ? hasPlayed && <Ending /> : <p className="wall-plain">{t("wall:othersPlay")}</p>}
    </>
  );
}
