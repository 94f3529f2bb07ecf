import { useEffect } from "react";
import { selectArticle } from "../../client/screen/ui-store.ts";
import { articleToDecide } from "../../client/selectors/negotiation/decided-article.ts";
import { useIsTurning, useUi } from "./stores.ts";

/**
 * The article that a panel decides on, which the picture then shows too: the selected one if it is among those that can
 * be decided, else the first of them. Nothing is selected while the picture still plays the last beat, or while the sheet of the text
 * lies over it.
 */
export function usePictured(offered: readonly number[]): number {
  const selected = useUi((ui) => ui.article);
  const isReading = useUi((ui) => ui.isReading);
  const isTurning = useIsTurning();
  const article = articleToDecide(selected, offered);
  useEffect(() => {
    if (!isTurning && !isReading && article >= 0 && article !== selected) selectArticle(article);
  }, [article, selected, isTurning, isReading]);
  return article;
}
