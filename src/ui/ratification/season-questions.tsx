import { type ReactNode, useEffect, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { answerForecasts } from "../../client/selectors/ratification/in-force.ts";
import {
  answerSlot,
  isAnswered,
  type SeasonQuestion,
} from "../../client/selectors/ratification/season-questions.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { Button, LinkButton } from "../primitives/button.tsx";
import { EventSheet } from "./event-sheet.tsx";
import { PriceSheet } from "./price-sheet.tsx";
import { effectsOf, RequestSheet } from "./request-sheet.tsx";
import { useSeasonQuestions } from "./use-season-questions.ts";

/**
 * The questions that this season puts to the seat, one at a time, each with what silence costs. An answer or a decision
 * to leave it open leads to the next. The keyboard focus follows.
 */
export function SeasonQuestions(): ReactNode {
  const { all, left, isTheirs } = useSeasonQuestions();
  const [again, lookAgain] = useState(-1);
  const shown = all[again] ?? left[0] ?? null;
  const place = useFocusOn(shown?.id ?? null);
  if (all.length === 0) return null;
  if (isTheirs)
    return <p className="small soft">{t("ratification:question.theirs", { count: all.length })}</p>;
  if (shown === null) return <Settled place={place} onAgain={() => lookAgain(0)} />;
  const at = all.findIndex(({ id }) => id === shown.id);
  return (
    <section
      key={shown.id}
      ref={place}
      tabIndex={-1}
      className="question"
      aria-label={t("ratification:question.place", { at: at + 1, count: all.length })}
    >
      {all.length > 1 && (
        <p className="eyebrow soft" aria-hidden="true">
          {t("ratification:question.place", { at: at + 1, count: all.length })}
        </p>
      )}
      <Sheet question={shown} />
      <LeaveOpen question={shown} />
      {again >= 0 && (
        <Button size="small" onPress={() => lookAgain(at + 1 < all.length ? at + 1 : -1)}>
          {t(at + 1 < all.length ? "ratification:question.next" : "ratification:question.done")}
        </Button>
      )}
    </section>
  );
}

/**
 * Moves the focus to the question when it appears, and to the closing line after the last. A question that appears with
 * the panel takes the focus only from the bar below or from the panel as a whole, so that it never leaves a tab that
 * somebody has just chosen.
 */
function useFocusOn(id: string | null): (element: HTMLElement | null) => void {
  const element = useRef<HTMLElement | null>(null);
  const before = useRef<string | null>(null);
  useEffect(() => {
    const isNew = before.current !== id && (before.current !== null || isFocusFree());
    // What the panel begins with, such as the fortieth, stays in sight: the panel itself brings the first choice there.
    if (isNew) element.current?.focus({ preventScroll: before.current === null });
    before.current = id;
  }, [id]);
  return (now) => {
    element.current = now;
  };
}

function isFocusFree(): boolean {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) return true;
  return activeElement.matches(".decision, .step-heading") || activeElement.closest(".bottom-bar") !== null;
}

function Sheet({ question }: Readonly<{ question: SeasonQuestion }>): ReactNode {
  switch (question.kind) {
    case "price":
      return <PriceSheet prices={question.prices} />;
    case "request":
      return <RequestSheet />;
    case "event":
      return <EventSheet happening={question.happening} />;
  }
}

/** Leaves a question open on purpose, and says what that costs. */
function LeaveOpen({ question }: Readonly<{ question: SeasonQuestion }>): ReactNode {
  const play = usePlay();
  const { view } = useTable();
  const [waived, keep] = useDraft("waived", []);
  const leave = (): void => {
    if (isAnswered(question, view)) play.unseal(answerSlot(question));
    keep([...waived.filter((id) => id !== question.id), question.id]);
  };
  return (
    <Button size="small" onPress={leave}>
      {useSilence(question)}
    </Button>
  );
}

function useSilence(question: SeasonQuestion): string {
  const { own } = useTable();
  switch (question.kind) {
    case "price":
      return t("ratification:question.silence.price");
    case "request": {
      const silence = answerForecasts(own, question.request).find(({ answer }) => answer === "unanswered");
      return t("ratification:question.silence.request", {
        effects: silence === undefined ? "" : effectsOf(silence),
      });
    }
    case "event":
      return t("ratification:question.silence.event");
  }
}

type SettledProps = Readonly<{ place: (element: HTMLElement | null) => void; onAgain: () => void }>;

/** The line that replaces the questions once each is answered or left open. */
function Settled({ place, onAgain }: SettledProps): ReactNode {
  const { view } = useTable();
  const { all } = useSeasonQuestions();
  const open = all.filter((question) => !isAnswered(question, view)).length;
  return (
    <p ref={place} tabIndex={-1} className="small question-settled">
      {t("ratification:question.answered", { count: all.length - open, all: all.length })}{" "}
      <LinkButton onPress={onAgain}>{t("ratification:question.again")}</LinkButton>
    </p>
  );
}
