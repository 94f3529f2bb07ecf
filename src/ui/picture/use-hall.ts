import { useMemo } from "react";
import { type ChamberPicture, chamberPicture } from "../../client/selectors/picture/chamber-picture.ts";
import { memoryOf } from "../../client/selectors/picture/memory.ts";
import { useGame, useTable, useUi } from "../hooks/stores.ts";

/**
 * What the hall shows at rest, up to the point that the picture has reached. It does not depend on the drawing, so the
 * words stay true while the picture is hidden or could not be drawn.
 */
export function useHall(): ChamberPicture {
  const { view, scenario } = useTable();
  const journal = useGame((game) => game.journal);
  const article = useUi((ui) => ui.article);
  return useMemo(
    () => chamberPicture(view, scenario, memoryOf(journal), { article, country: -1, watched: [], lit: [] }),
    [view, scenario, journal, article],
  );
}
