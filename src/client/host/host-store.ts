/** What the page of the person who runs the host shows. */
import { createStore } from "zustand/vanilla";
import type { HostOrder, HostReport } from "../../room/host-report.ts";
import { keepHostKey, keptHostKey } from "../addresses/host-key.ts";
import { giveHostOrder, type HostTrouble, hostReport, type Told } from "./host-calls.ts";

/** `key` null: it is asked for. `report` null: nothing has come yet. `trouble`: of the last asking; null where it went well. */
export type HostPage = Readonly<{
  key: string | null;
  report: HostReport | null;
  trouble: HostTrouble | null;
}>;

export const hostPage = createStore<HostPage>(() => ({ key: keptHostKey(), report: null, trouble: null }));

/** Opens the page with a key; null asks for another. */
export function openWithKey(key: string | null): void {
  keepHostKey(key);
  hostPage.setState({ key, report: null, trouble: null });
}

/** Asks for the list anew. A key that opens nothing is forgotten. */
export async function lookAtHost(): Promise<void> {
  const { key } = hostPage.getState();
  if (key === null) return;
  const told = await hostReport(key);
  if (hostPage.getState().key !== key) return;
  if (told.ok) hostPage.setState({ report: told.value, trouble: null });
  else if (told.reason === "noKey") {
    openWithKey(null);
    hostPage.setState({ trouble: "noKey" });
  } else hostPage.setState({ trouble: told.reason });
}

/** Gives an order, and looks what has come of it. */
export async function orderOfHost(order: HostOrder): Promise<Told<null>> {
  const told = await giveHostOrder(hostPage.getState().key ?? "", order);
  if (told.ok) await lookAtHost();
  else hostPage.setState({ trouble: told.reason });
  return told;
}
