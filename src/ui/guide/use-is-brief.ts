/**
 * True where a panel keeps to the task: in a lesson with a class, and while the guide explains the game. The rest is
 * one press away, or left out.
 */

import { useIsLesson } from "../hooks/use-is-lesson.ts";
import { useGuide } from "./use-guide.ts";

export function useIsBrief(): boolean {
  const { isOn } = useGuide();
  return useIsLesson() || isOn;
}
