import type { ReactNode } from "react";
import { gridOf } from "../../client/clerk/grid.ts";
import { openSeats } from "../../client/clerk/rows.ts";
import { t } from "../../client/wording/index.ts";
import { countryName, shortList } from "../../client/wording/names.ts";
import { useClerk, useGame } from "../hooks.ts";
import { useHasPlayed } from "../match/use-has-played.ts";
import { Button } from "../primitives/button.tsx";
import type { Shown } from "../wall/use-shown.ts";

/** What is still open, and the two presses that move the match. */
export function ClerkFoot({ shown: { view, scenario } }: Readonly<{ shown: Shown }>): ReactNode {
  const clerk = useClerk();
  const hasPlayed = useHasPlayed();
  const at = useGame((game) => game.clerk);
  const isReady = useGame((game) => game.status === "ready" && !game.frozen) && hasPlayed;
  if (at === null) return null;
  const grid = gridOf(view, scenario);
  const open = openSeats(grid, at.sheet).length;
  const filled = at.before?.filled ?? [];
  return (
    <footer className="clerk-foot">
      <span className="clerk-foot-words small">
        {filled.length > 0 && t("clerk:sheet.filled", { countries: shortList(filled.map(countryName)) })}
      </span>
      <Button isDisabled={!isReady || !at.mayUndo} onPress={clerk.undo}>
        {t("clerk:sheet.undo")}
      </Button>
      <Button look="primary" isDisabled={!isReady} onPress={clerk.close}>
        {open === 0 ? t("clerk:sheet.close") : t("clerk:sheet.closeOpen", { count: open })}
      </Button>
    </footer>
  );
}
