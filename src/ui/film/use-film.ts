/** The position in a film: a table, a chapter and, within a moment, a step. */
import { useState } from "react";
import { skipMotion } from "../../client/screen/ui-store.ts";
import { type ChapterId, isMoment } from "./chapters.ts";

/** A moment shows its picture first, then what was done, then what would have happened otherwise. */
export type Step = "picture" | "told" | "fork";

export type FilmPlace = Readonly<{
  chapter: ChapterId;
  step: Step;
  isFirst: boolean;
  isLast: boolean;
  turnTo: (chapter: ChapterId) => void;
  next: () => void;
  back: () => void;
  /** Called when the picture of the moment has finished. */
  played: () => void;
}>;

export function useFilm(chapters: readonly ChapterId[]): FilmPlace {
  const [wanted, setWanted] = useState<ChapterId | null>(null);
  const [step, setStep] = useState<Step>("picture");
  // Once moments are found, they replace their placeholder chapter.
  const chapter = chapters.find((id) => id === wanted) ?? chapters[0] ?? "text";
  const at = chapters.indexOf(chapter);
  const isTold = isMoment(chapter);
  const isLast = at === chapters.length - 1 && (!isTold || step === "fork");
  const turnTo = (to: ChapterId): void => {
    skipMotion();
    setWanted(to);
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
