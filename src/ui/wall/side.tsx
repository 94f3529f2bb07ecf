import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { soughtByPeople, soughtTexts } from "../../client/selectors/negotiation/sought.ts";
import { Ending } from "../debrief/ending.tsx";
import { useRoom, useUi } from "../hooks/stores.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { useHasPlayed } from "../picture/use-has-played.ts";
import { CaseList } from "../widgets/case-list.tsx";
import { Conference } from "./conference.tsx";
import { EightFates, FateRow } from "./fates.tsx";
import { PutList, putNow } from "./put-list.tsx";
import { Race } from "./race.tsx";
import { SoughtList } from "./sought-list.tsx";
import { StandUp } from "./stand-up.tsx";
import { personOf } from "./text-fate.tsx";
import { FloorList, TextList } from "./text-list.tsx";
import { clauseShown } from "./use-clause.ts";
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
  const { beat, phase } = shown.view.world;
  switch (phase) {
    case "negotiation":
      if (beat === "deal") return <Dealing shown={shown} />;
      return beat === "close" && putNow(shown).length > 0 ? (
        <>
          <PutList shown={shown} means="close" />
          <FateRow shown={shown} note={t("wall:fates.talks")} />
        </>
      ) : (
        <Floor shown={shown} />
      );
    case "adoption":
      return <LastNight shown={shown} />;
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
          <FateRow shown={shown} />
        </>
      );
    case "over":
      return <Over shown={shown} />;
  }
}

/** The last night: the sentences that are voted on and what they mean for people. A long text has only the people. */
function LastNight({ shown }: Readonly<{ shown: Shown }>): ReactNode {
  const { beat } = shown.view.world;
  const isPut = (beat === "stand" || beat === "vote") && putNow(shown).length > 0;
  if (!isPut && beat !== "vote") return <EightFates shown={shown} />;
  return (
    <>
      {isPut && <PutList shown={shown} means={beat === "vote" ? "vote" : "stand"} />}
      {beat === "vote" && <VoteCount shown={shown} />}
      {!isPut && <FateRow shown={shown} note={t("wall:fates.heading")} />}
    </>
  );
}

/** Whether the treaty is in force, so that it binds the states that have joined. */
function isLaw({ view: { world } }: Shown): boolean {
  return world.treaty.reached >= 0 && world.month >= world.treaty.inForce;
}

/** The texts under discussion. If the one that the hall shows decides nobody's fate, what the whole text means so far. */
function Floor({ shown }: Readonly<{ shown: Shown }>): ReactNode {
  const chosen = useUi((ui) => ui.article);
  const { draft } = shown.view.world;
  const now = clauseShown(shown, chosen);
  const chairs = draft.chair[now] ?? -1;
  const term = { article: now, alternative: chairs >= 0 ? chairs : (draft.texts[now]?.[0] ?? -1) };
  const isMeant = draft.floor.includes(now) && personOf({ ...term, shown }) !== null;
  return (
    <>
      {draft.floor.length > 0 ? <FloorList shown={shown} /> : <TextList shown={shown} />}
      {!isMeant && <FateRow shown={shown} />}
    </>
  );
}

/** First the minute of talk; who looks for what, or the floor if nobody in the class looks for anything. */
function Dealing({ shown }: Readonly<{ shown: Shown }>): ReactNode {
  const sought = soughtTexts(soughtByPeople(shown.view.world));
  return (
    <>
      <StandUp shown={shown} />
      {sought.length > 0 ? (
        <>
          <SoughtList sought={sought} shown={shown} />
          <FateRow shown={shown} note={t("wall:fates.talks")} />
        </>
      ) : (
        <Floor shown={shown} />
      )}
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
