import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { useStore } from "zustand";
import { t } from "../../client/i18n/index.ts";
import { openWallText, tellPages, wallText } from "../../client/sessions/committee/wall-text.ts";
import type { Paper } from "../../committee/state/paper.ts";
import { useCommittee, useNames } from "../hooks/use-committee.ts";
import { showPage } from "./pages-of-lines.ts";
import { PaperOrigin } from "./paper-origin.tsx";
import { PaperText } from "./paper-text.tsx";
import { useShownElection } from "./wall-election.tsx";
import { useResult } from "./wall-hall.tsx";

/**
 * The paper that the chair shows in the place of the hall, or null. During a vote or an election the hall has the
 * counts, and afterwards the result.
 */
export function useShownPaper(): Paper | null {
  const { papers, floor, rollCall } = useCommittee();
  const n = useStore(wallText, ({ paper }) => paper);
  const result = useResult();
  const election = useShownElection();
  const isDecided = result !== null && floor.type === "idle";
  if (floor.type === "ballot" || rollCall !== null || election !== null || isDecided) return null;
  return papers.find((paper) => paper.n === n) ?? null;
}

/** Lets the console beside this wall show papers on it. */
export function useWallText(id: string): void {
  useEffect(() => (id === "" ? undefined : openWallText(id, "wall")), [id]);
}

/** The text of a paper in large letters, one page at a time. An amendment shows the old words struck and the new set. */
export function WallPaper({ paper }: Readonly<{ paper: Paper }>): ReactNode {
  const names = useNames();
  const place = useRef<HTMLDivElement>(null);
  const pages = useStore(wallText, (text) => text.pages);
  // Another wall may have more pages of the same text than this one.
  const page = Math.min(
    useStore(wallText, (text) => text.page),
    Math.max(0, pages - 1),
  );
  useLayoutEffect(() => {
    if (place.current !== null) tellPages(showPage(place.current, page));
  });
  return (
    <section className="wall-paper" aria-labelledby="wall-paper">
      <h2 id="wall-paper">{names.paper(paper.n)}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: words that scroll must be reachable by keyboard */}
      <div ref={place} className="committee-wall-words" tabIndex={0}>
        <PaperOrigin paper={paper} />
        <PaperText paper={paper} />
      </div>
      {pages > 1 && (
        <p className="wall-paper-page numbers">{t("committee:wall.page", { page: page + 1, pages })}</p>
      )}
    </section>
  );
}
