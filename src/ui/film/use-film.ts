/** Where a film has come to: a table, a chapter, and within a moment how much of it is told. */
import { useState } from "react";
import { skipMotion } from "../../client/screen/ui-store.ts";
import { type ChapterId, isMoment } from "./chapters.ts";

/** Of a moment first the picture is seen, then what was done is told, then what would have come without it. */
export type Step = "picture" | "told" | "fork";

export type FilmPlace = Readonly<{
  chapter: ChapterId;
  step: Step;
  isFirst: boolean;
  isLast: boolean;
  turnTo: (chapter: ChapterId) => void;
  next: () => void;
  back: () => void;
  /** The picture of the moment has come to its end. */
  played: () => void;
}>;

export function useFilm(chapters: readonly ChapterId[]): FilmPlace {
  const [wanted, want] = useState<ChapterId | null>(null);
  const [step, setStep] = useState<Step>("picture");
  // Moments take the place of the chapter that stood for them.
  const chapter = chapters.find((id) => id === wanted) ?? chapters[0] ?? "text";
  const at = chapters.indexOf(chapter);
  const isTold = isMoment(chapter);
  const isLast = at === chapters.length - 1 && (!isTold || step === "fork");
  const turnTo = (to: ChapterId): void => {
    skipMotion();
    want(to);
    setStep("picture");
  };
  const move = (by: number): void => {
    const to = chapters[at + by];
    if (to !== undefined) turnTo(to);
  };
  return {
    chapter,
    step,
    isFirst: at === 0 && step !== "fork",
    isLast,
    turnTo,
    next: () => {
      if (!isTold || step === "fork") return move(1);
      if (step === "picture") skipMotion();
      setStep(step === "picture" ? "told" : "fork");
    },
    back: () => (isTold && step === "fork" ? setStep("told") : move(-1)),
    played: () => setStep((now) => (now === "picture" ? "told" : now)),
  };
}
