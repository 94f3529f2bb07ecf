import { type ReactNode, useState } from "react";
import { list, t } from "../../client/i18n/index.ts";
import type { Names } from "../../client/i18n/names.ts";
import { selectArticle, showPanel, uiStore } from "../../client/screen/ui-store.ts";
import { EMPTY_CHAIR_TRUST } from "../../client/selectors/match/conduct.ts";
import {
  firstOpenArticle,
  type LeftOpen,
  leftOpen,
  type OpenText,
  openTexts,
} from "../../client/sessions/solo/left-open.ts";
import { useGame, useIsPast, usePlay, useSession, useTable } from "../hooks/stores.ts";
import { EndDialog } from "./end-dialog.tsx";
import { leadToOpenRow, OPEN_ROW } from "./lead-to-open-row.ts";

/** Keeps the button that ends a beat from passing over a question without a word. */
export type EndAsk = Readonly<{
  /** What is left open while the page asks about it, or null. */
  asked: LeftOpen | null;
  /** Asks if anything is left open. Returns true if a press must not end the beat yet. */
  ask: () => boolean;
  close: () => void;
}>;

export function useEndAsk(): EndAsk {
  const { view, scenario } = useTable();
  const drafts = useGame((game) => game.drafts);
  const [askedAt, setAskedAt] = useState(-1);
  const open = leftOpen(view, scenario, drafts);
  const { clock } = view.world;
  const isPast = useIsPast();
  return {
    // If the clock of a room or its teacher closes the beat in the meantime, there is nothing left to ask.
    asked: askedAt === clock && !isPast ? open : null,
    ask: () => {
      if (open !== null) setAskedAt(clock);
      return open !== null;
    },
    close: () => setAskedAt(-1),
  };
}

/** Asks about what is left open. Escape leads back to the question: nothing but "Go on without" ends the beat. */
export function EndQuestion({ ask, onEnd }: Readonly<{ ask: EndAsk; onEnd: () => void }>): ReactNode {
  const { asked, close } = ask;
  const { view, names } = useTable();
  const play = usePlay();
  const drafts = useGame((game) => game.drafts);
  const isInRoom = useSession() !== null;
  if (asked === null) return null;
  const back = (): void => {
    close();
    showPanel("decide");
    if (asked.of === "offers") play.keepDraft("way", "offers");
    const article = firstOpenArticle(view);
    if (article >= 0) {
      play.keepDraft("isSpeaking", false);
      selectArticle(article);
    }
    requestAnimationFrame(leadToQuestion);
  };
  const go = (): void => {
    close();
    requestAnimationFrame(leadToDecision);
    onEnd();
  };
  const sentences = sentencesOf(asked, openTexts(view, drafts), names);
  return <EndDialog title={questionOf(asked, isInRoom)} sentences={sentences} onBack={back} onGo={go} />;
}

function questionOf({ of, count }: LeftOpen, isInRoom: boolean): string {
  if (of !== "chair") return t(`match.ending.${of}`, { count });
  return t(isInRoom ? "room:chair.ask" : "match.ending.chair", { trust: EMPTY_CHAIR_TRUST });
}

/** The names of what is open, and what it costs if the question does not say so. Nothing once the beat has closed. */
function sentencesOf({ of }: LeftOpen, open: readonly OpenText[], names: Names): readonly string[] {
  if (open.length === 0 || (of !== "placards" && of !== "texts")) return [];
  const named = t("match.ending.names", { texts: openNames(open, names) });
  return of === "texts" ? [named] : [named, t("match.ending.unheard")];
}

/** The open texts by name, and the articles that are open as a whole. */
export function openNames(open: readonly OpenText[], names: Names): string {
  const nameOf = ({ article, alternative }: OpenText): string =>
    alternative < 0 ? names.article(article) : names.alternative(article, alternative);
  return list(open.map((one) => t("common.quote", { text: nameOf(one) })));
}

/** The headings right above a question that is open: an offer, a text of the chair, or an article with its placards. */
const QUESTIONS = [".offer-card h4", ".stand-card h3", ".article-head h3"]
  .map((heading) => `.decision ${heading}`)
  .join(", ");

/**
 * The focus goes to the heading of the open question, or to the open row of placards if another row is answered. A
 * question without one is at the top of the decision.
 */
function leadToQuestion(): void {
  const heading = [...document.querySelectorAll<HTMLElement>(QUESTIONS)].find((one) => one.checkVisibility());
  if (heading === undefined) {
    leadToDecision();
    document.querySelector(".decision .stand-choice")?.scrollIntoView({ block: "center" });
    return;
  }
  const article = heading.closest("article");
  if (article?.querySelector(OPEN_ROW) != null && article.querySelector('[data-open="false"]') !== null) {
    leadToOpenRow();
    return;
  }
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  const question = article ?? heading;
  (question.querySelector(".stand-choice, .placard-choice") ?? question).scrollIntoView({ block: "center" });
}

/**
 * The focus goes to the heading of the decision, not back to the button that ends the beat. While the picture plays, the
 * page stays there, and so does the focus.
 */
function leadToDecision(): void {
  const { isPlaying } = uiStore.getState();
  const place = document.querySelector(isPlaying ? ".picture" : ".decision .step-heading");
  if (place instanceof HTMLElement) {
    if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }
}
