/** Opens the lab from a match, with its text. The lab itself loads when it is first opened. */
import { showScreen } from "../../client/screen/ui-store.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { View } from "../../engine/views/view.ts";

type AtTable = Readonly<{ view: View; scenario: Scenario; text: readonly number[] }>;

/**
 * Opens the lab with the text on the table, or with the adopted one if there is one. Does not work for a text that
 * leaves articles out, because the lab plays whole texts.
 */
export async function openLabOnMatch({ view, scenario, text }: AtTable): Promise<void> {
  const { setMatchText } = await import("../../client/lab/lab.ts");
  const { outcome } = view.world.treaty;
  const isAdopted = outcome !== null && outcome.how !== "failed";
  const lent = {
    scenario: scenario.id,
    audience: scenario.audience,
    climate: view.world.climate,
    table: text,
    adopted: isAdopted ? text : null,
  } as const;
  setMatchText(lent, isAdopted ? "adopted" : "table");
  showScreen("lab");
}
