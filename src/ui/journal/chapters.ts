/** Divides the journal into chapters: rounds, the adoption, seasons. */

import type { ReceivedEvent } from "../../client/game/game-store.ts";
import { t } from "../../client/i18n/index.ts";
import type { Line } from "../../client/i18n/journal-line.ts";
import { linesOf } from "../../client/sentences/sentences.ts";
import type { GameEvent } from "../../engine/events/event.ts";
import type { Scenario } from "../../engine/state/scenario.ts";

export type JournalLine = Line & Readonly<{ id: string }>;
export type Chapter = Readonly<{ id: string; title: string; lines: readonly JournalLine[] }>;

/** −1 means no filter. */
export type Filter = Readonly<{ country: number; article: number }>;

/** Returns the chapters, newest first, without empty ones. Lines keep the order of their events. */
export function chaptersOf(
  journal: readonly ReceivedEvent[],
  scenario: Scenario,
  filter: Filter,
): readonly Chapter[] {
  const chapters: { id: string; title: string; lines: JournalLine[] }[] = [
    { id: "opening", title: t("journal.chapterOpening"), lines: [] },
  ];
  for (const { index, event } of journal) {
    const title = titleOf(event);
    if (title !== null && chapters.at(-1)?.title !== title) {
      chapters.push({ id: `chapter-${index}`, title, lines: [] });
    }
    const lines = linesOf(event, scenario).filter((line) => isAbout(line, filter));
    chapters.at(-1)?.lines.push(...lines.map((line, at) => ({ ...line, id: `${index}-${at}` })));
  }
  return chapters.filter(({ lines }) => lines.length > 0).reverse();
}

/** The title of the chapter that an event opens. Returns null for other events. */
function titleOf(event: GameEvent): string | null {
  if (event.type !== "beatOpened") return event.type === "matchEnded" ? t("journal.chapterEnd") : null;
  const { phase, round, season } = event;
  switch (phase) {
    case "negotiation":
      return t("journal.chapterRound", { round });
    case "adoption":
      return t("journal.chapterAdoption");
    case "signature":
      return t("journal.chapterSignature");
    case "ratification":
      return t("journal.chapterSeason", { season });
    case "conference":
      return t("journal.chapterConference");
    case "over":
      return t("journal.chapterEnd");
  }
}

function isAbout({ countries, articles }: Line, { country, article }: Filter): boolean {
  return (country < 0 || countries.includes(country)) && (article < 0 || articles.includes(article));
}
