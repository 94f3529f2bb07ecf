import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { selectArticle, showPanel } from "../../client/screen/ui-store.ts";
import { type Unconfirmed, unconfirmed } from "../../client/selectors/match/unconfirmed.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { OPEN_ID } from "./open-decisions.tsx";

/** Keeps the button that closes a beat from passing over a choice that still needs one more step. */
export type Unpassed = Readonly<{
  /** The choice that the last press came upon, until it is settled. */
  told: Unconfirmed | null;
  /** Returns true if a press must not close the beat, and leads to the step that is missing. */
  stop: () => boolean;
}>;

export function useUnconfirmed(): Unpassed {
  const { view } = useTable();
  const drafts = useGame((game) => game.drafts);
  const open = unconfirmed(view, drafts);
  const [told, tell] = useState("");
  const key = JSON.stringify([view.world.clock, open]);
  const isTold = open !== null && told === key;
  const stop = (): boolean => {
    // A text for an amendment cannot be chosen away, so the second press leaves it out.
    if (open === null || (isTold && open.of === "amendment")) return false;
    tell(key);
    showPanel("decide");
    if (open.of === "breaking") selectArticle(open.article);
    requestAnimationFrame(leadToStep);
    return true;
  };
  return { told: isTold ? open : null, stop };
}

/** Moves the focus to the control that seals the choice. It is inside or is the element with `data-unconfirmed`. */
function leadToStep(): void {
  const place = document.querySelector<HTMLElement>("[data-unconfirmed]");
  const control = place?.matches("button") ? place : place?.querySelector<HTMLElement>("button, input");
  place?.scrollIntoView({ block: "center" });
  control?.focus({ preventScroll: true });
}

/** Says which choice is not sealed, and what to do. */
export function UnconfirmedNote({ open }: Readonly<{ open: Unconfirmed }>): ReactNode {
  return (
    <span id={OPEN_ID} className="small confirm-open unconfirmed" role="alert">
      {noteOf(open)}
    </span>
  );
}

function noteOf(open: Unconfirmed): string {
  switch (open.of) {
    case "breaking":
      return t(`match.unconfirmed.${open.stand}`, { button: t("negotiation:close.breakAsk") });
    case "amendment":
      return t("match.unconfirmed.amendment", { button: t("adoption:amend.seal") });
    case "conference":
      return t("match.unconfirmed.conference");
  }
}
