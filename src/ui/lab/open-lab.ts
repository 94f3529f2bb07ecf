/** The way into the lab from a match: with its text. The lab itself is fetched when it is first opened. */
import type { Connection } from "../../client/play/connection.ts";
import { showScreen } from "../../client/ui-store.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { View } from "../../engine/wire/view.ts";

type AtTable = Readonly<{ view: View; scenario: Scenario; connection: Connection }>;

/** Opens the lab on the text on the table, or on the adopted one where there is one. */
export async function openLabOnMatch({ view, scenario, connection }: AtTable): Promise<void> {
  const { lendText } = await import("../../client/lab/lab.ts");
  const text = connection.currentText();
  const { outcome } = view.world.treaty;
  const isAdopted = outcome !== null && outcome.how !== "failed";
  const lent = {
    scenario: scenario.id,
    audience: scenario.audience,
    climate: connection.record()?.setup.climate ?? "measured",
    table: text,
    adopted: isAdopted ? text : null,
  } as const;
  lendText(lent, isAdopted ? "adopted" : "table");
  showScreen("lab");
}
