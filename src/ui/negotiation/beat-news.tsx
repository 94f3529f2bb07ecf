import { type ReactNode, useMemo } from "react";
import { lastBeatNews } from "../../client/negotiation/round-report.ts";
import { t } from "../../client/wording/index.ts";
import { linesOf } from "../../client/wording/sentences.ts";
import type { EventType } from "../../engine/event.ts";
import { useGame, useTable } from "../hooks.ts";
import { Disclosure } from "../primitives/disclosure.tsx";

/** Shown elsewhere in the panel, better than as a sentence. */
const SHOWN_ELSEWHERE: readonly EventType[] = ["placardsRevealed", "offerMade", "beatOpened"];
const MOST_LINES = 12;

/** What the beat before brought, in sentences: speeches, bridges, lines drawn in the open. */
export function BeatNews({ heading }: Readonly<{ heading: string }>): ReactNode {
  const { scenario } = useTable();
  const journal = useGame((game) => game.journal);
  const lines = useMemo(
    () =>
      lastBeatNews(journal)
        .filter(({ type }) => !SHOWN_ELSEWHERE.includes(type))
        .flatMap((event) => linesOf(event, scenario)),
    [journal, scenario],
  );
  if (lines.length === 0) return null;
  return (
    <section className="round-report">
      <Disclosure title={heading} level={3} isOpenFirst={false}>
        <ul className="news-lines small">
          {lines.slice(0, MOST_LINES).map(({ text, tone }) => (
            <li key={text} data-tone={tone}>
              {text}
            </li>
          ))}
          {lines.length > MOST_LINES && (
            <li className="soft">{t("common.more", { count: lines.length - MOST_LINES })}</li>
          )}
        </ul>
      </Disclosure>
    </section>
  );
}
