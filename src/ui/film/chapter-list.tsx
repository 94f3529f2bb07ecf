import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Moments, MomentsReport } from "../../client/selectors/debrief/moments.ts";
import { whoText } from "../../client/sentences/deed-words.ts";
import { Button } from "../primitives/button.tsx";
import { whenText } from "../widgets/when-text.ts";
import { type ChapterId, isMoment, momentAt } from "./chapters.ts";
import type { FilmPlace } from "./use-film.ts";

export function momentIn({ found }: MomentsReport, id: ChapterId): Moments["moments"][number] | null {
  return typeof found === "object" ? (found.moments[momentAt(id)] ?? null) : null;
}

/** The title of a chapter. For a moment, it gives the time and the actors but not the result. */
export function chapterTitle(id: ChapterId, report: MomentsReport): string {
  const moment = momentIn(report, id);
  if (moment !== null) {
    return t("film:chapter.moment", { when: whenText(moment), who: whoText(moment) });
  }
  return t(`film:chapter.${isMoment(id) ? "moments" : id}`);
}

type ListProps = Readonly<{ chapters: readonly ChapterId[]; report: MomentsReport; place: FilmPlace }>;

export function ChapterList({ chapters, report, place }: ListProps): ReactNode {
  return (
    <nav className="film-list" aria-label={t("film:list")}>
      <ol>
        {chapters.map((id) => (
          <li key={id} data-now={id === place.chapter}>
            <Button
              look="quiet"
              size="small"
              onPress={() => place.turnTo(id)}
              aria-current={id === place.chapter ? "step" : "false"}
            >
              {chapterTitle(id, report)}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
