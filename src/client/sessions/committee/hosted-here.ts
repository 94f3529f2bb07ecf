/** Committees on this host for which this browser holds a chair's key. */
import type { CommitteeCard } from "../../../committee/message.ts";
import { keepKey, keptCodes, keptKey } from "../../addresses/keys.ts";
import { committeeCard } from "./host-committee.ts";

export async function hostedHere(): Promise<readonly CommitteeCard[]> {
  return (await Promise.all(keptCodes("chair").map(existingCard))).flat();
}

/** Forgets a key if its committee no longer exists. */
async function existingCard(code: string): Promise<readonly CommitteeCard[]> {
  const card = await committeeCard(code, keptKey("chair", code));
  if (!("reason" in card)) return [card];
  if (card.reason === "noRoom") keepKey("chair", code, null);
  return [];
}
