/** State of the host operator's page. */
import { createStore } from "zustand/vanilla";
import type { HostOrder, HostReport } from "../../room/host-report.ts";
import { HOST_SECRET } from "../addresses/host-key.ts";
import { giveHostOrder, type HostResult, type HostTrouble, hostReport } from "./host-calls.ts";

/**
 * `key`: null means that the page asks for it. `report`: null until the first one arrives. `trouble`: the last
 * request's problem, or null.
 */
export type HostPage = Readonly<{
  key: string | null;
  report: HostReport | null;
  trouble: HostTrouble | null;
}>;

export const hostPage = createStore<HostPage>(() => ({
  key: HOST_SECRET.kept(),
  report: null,
  trouble: null,
}));

/** Opens the page with a key. With null, the page asks for a key. */
export function openWithKey(key: string | null): void {
  HOST_SECRET.keep(key);
  hostPage.setState({ key, report: null, trouble: null });
}

/** Fetches the host's report again. A key that no longer works is forgotten. */
export async function lookAtHost(): Promise<void> {
  const { key } = hostPage.getState();
  if (key === null) return;
  const answer = await hostReport(key);
  if (hostPage.getState().key !== key) return;
  if (answer.ok) hostPage.setState({ report: answer.value, trouble: null });
  else if (answer.reason === "noKey") {
    openWithKey(null);
    hostPage.setState({ trouble: "noKey" });
  } else hostPage.setState({ trouble: answer.reason });
}

/** Sends an order and fetches the new state. @returns the key of a secretariat, if the order asked for one */
export async function orderOfHost(order: HostOrder): Promise<HostResult<string | null>> {
  const answer = await giveHostOrder(hostPage.getState().key ?? "", order);
  if (answer.ok) await lookAtHost();
  else hostPage.setState({ trouble: answer.reason });
  return answer;
}
