import { useState } from "react";
import { useUi } from "../hooks.ts";

/** Whether the picture has shown what has happened: words that tell it wait for that, or for Skip. */
export function useHasPlayed(): boolean {
  return !useUi((ui) => ui.isPlaying);
}

/** A value as it was before the picture began to play; the new one once it has played. */
export function useAfterPicture<T extends string | number | null>(value: T): T {
  const hasPlayed = useHasPlayed();
  const [shown, show] = useState(value);
  if (hasPlayed && shown !== value) show(value);
  return hasPlayed ? value : shown;
}
