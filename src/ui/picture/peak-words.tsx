import { type ReactNode, useEffect } from "react";
import { useStore } from "zustand";
import { peakWords, writePeakWords } from "../../client/screen/peak-words.ts";
import { useUi } from "../hooks/stores.ts";
import { useIsTall } from "../hooks/use-is-narrow.ts";

/**
 * The words of a big moment in large letters above and below the picture, on a page that is taller than the picture.
 * Screen readers get them from the panels, like all words of the picture.
 */
export function PeakWords(): ReactNode {
  const isPeak = useUi((ui) => ui.isPeak);
  const isWritten = useWritten();
  const title = useStore(peakWords, (said) => said.title);
  const line = useStore(peakWords, (said) => said.line);
  if (!isPeak || !isWritten) return null;
  return (
    <div className="peak-words" aria-hidden="true">
      <p className="peak-title">{title}</p>
      <p className="peak-line">{line}</p>
    </div>
  );
}

/** With less motion the picture keeps its place, and the words stay on it. */
function useWritten(): boolean {
  const isTall = useIsTall();
  const isWritten = useUi((ui) => ui.motion === "full") && isTall;
  useEffect(() => {
    writePeakWords(isWritten);
    return () => writePeakWords(false);
  }, [isWritten]);
  return isWritten;
}
