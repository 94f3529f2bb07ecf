import { type ReactNode, useEffect, useState } from "react";
import { printSource, usualPlan } from "../../client/print/print-plan.ts";
import { useGame } from "../hooks/stores.ts";
import { lazily } from "../shell/lazily.ts";
import { BriefPapers } from "./brief-papers.tsx";
import { LessonPapers } from "./lesson-papers.tsx";
import { MatchPapers } from "./match-papers.tsx";
import { RoomPapers } from "./room-papers.tsx";

const CommitteePapers = lazily(
  async () => (await import("./committee-papers.tsx")).CommitteePapers,
  "content",
  "committee",
  "conference",
  "document",
);

/** Prints what the address asks for. By default this is the finished match at the table, or a lesson. */
export function PrintScreen(): ReactNode {
  const source = printSource(useFragment());
  const isOver = useGame(({ view }) => view?.world.phase === "over");
  if (source.of === "room") return <RoomPapers {...source} />;
  if (source.of === "committee") return <CommitteePapers key={source.id} {...source} />;
  if (source.of === "briefs") return <BriefPapers key={source.states.join()} first={source.states} />;
  if (source.of === "match" && isOver) return <MatchPapers />;
  const plan = source.of === "lesson" ? source.plan : usualPlan();
  return <LessonPapers key={JSON.stringify(plan)} first={plan} />;
}

function useFragment(): string {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const onHashChange = (): void => setFragment(location.hash);
    addEventListener("hashchange", onHashChange);
    return () => removeEventListener("hashchange", onHashChange);
  }, []);
  return fragment;
}
