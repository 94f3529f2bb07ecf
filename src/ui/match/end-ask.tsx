import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { selectArticle, showPanel, uiStore } from "../../client/screen/ui-store.ts";
import { EMPTY_CHAIR_TRUST } from "../../client/selectors/match/conduct.ts";
import { firstOpenArticle, type LeftOpen, leftOpen } from "../../client/sessions/solo/left-open.ts";
import { useGame, usePlay, useTable } from "../hooks/stores.ts";
import { EndDialog } from "./end-dialog.tsx";

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
  return {
    // If the clock of a room closes the beat in the meantime, there is nothing left to ask.
    asked: askedAt === clock ? open : null,
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
  const { view } = useTable();
  const play = usePlay();
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
  return <EndDialog title={questionOf(asked)} onBack={back} onGo={go} />;
}

function questionOf({ of, count }: LeftOpen): string {
  return of === "chair"
    ? t("match.ending.chair", { trust: EMPTY_CHAIR_TRUST })
    : t(`match.ending.${of}`, { count });
}

/** The headings right above a question that is open: an offer, a text of the chair, or an article with its placards. */
const QUESTIONS = [".offer-card h4", ".stand-card h3", ".article-head h3"]
  .map((heading) => `.decision ${heading}`)
  .join(", ");

/** The focus goes to the heading of the open question. A question without one is at the top of the decision. */
function leadToQuestion(): void {
  const heading = [...document.querySelectorAll<HTMLElement>(QUESTIONS)].find((one) => one.checkVisibility());
  if (heading === undefined) {
    leadToDecision();
    document.querySelector(".decision .stand-choice")?.scrollIntoView({ block: "center" });
    return;
  }
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  const question = heading.closest("article") ?? heading;
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
