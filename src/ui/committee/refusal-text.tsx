import type { ReactNode } from "react";
import { committeeNames } from "../../client/sentences/committee-names.ts";
import { refusalText } from "../../client/sentences/committee-refusal.ts";
import type { Refusal } from "../../committee/state/order.ts";
import { useCommitteePage } from "../hooks/use-committee.ts";

/** Why an order was refused, and what to do first. Empty until the committee is here. */
export function RefusalText({ reason }: Readonly<{ reason: Refusal }>): ReactNode {
  const state = useCommitteePage((page) => page.state);
  return state === null ? null : refusalText(reason, state, committeeNames(state));
}
