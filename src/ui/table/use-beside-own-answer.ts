import { caseAnswers } from "../../client/selectors/text/case-line.ts";
import type { Answer } from "../../engine/state/scenario.ts";
import { usePlay, useSession, useTable } from "../hooks/stores.ts";
import { useOwnAnswer } from "../hooks/use-own-answer.ts";

/** The player's own answer to Ines and the answer of the current text; `text` is null if no text was adopted. */
export type BesideOwn = Readonly<{ own: Answer; text: Answer | null }>;

/**
 * Null if this device has no answer. In a room the device may belong to another pupil than the one who answered, so
 * the answer stays out of it.
 */
export function useBesideOwnAnswer(): BesideOwn | null {
  const { view, scenario } = useTable();
  const own = useOwnAnswer();
  const isInRoom = useSession() !== null;
  const text = usePlay().currentText();
  if (own === null || isInRoom || view.mine === null) return null;
  const { outcome } = view.world.treaty;
  if (outcome?.how === "failed") return { own, text: null };
  const crime = caseAnswers(scenario, text).find(({ question }) => question === "crime");
  return crime === undefined ? null : { own, text: crime.answer };
}
