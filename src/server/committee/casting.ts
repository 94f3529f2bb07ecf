/** Puts the ballots of devices into the box of an election, and begins a ballot again if its box is lost. */
import type { KeyHolder, SecretBallot } from "../../committee/message.ts";
import type { Committee } from "../../committee/state/state.ts";
import { submitOrder } from "../../kernel/order-queue.ts";
import { notify } from "../../kernel/outbox.ts";
import { add } from "./acting.ts";
import { withNewBoxes } from "./ballot-box.ts";
import { type CommitteeRuntime, committeeOf, type RefusalReason } from "./runtime.ts";

/** How long news of a ballot is held back. Everybody gets it at the same time, also the device that voted. */
const GATHER_MS = 200;

/** Puts a ballot into the box. @returns why not, or null. The answer is the same for every choice */
export function castBallot(
  committee: CommitteeRuntime,
  holder: KeyHolder,
  { election, ballot, choice }: SecretBallot,
): RefusalReason | null {
  const open = committeeOf(committee)?.state.elections?.open ?? null;
  if (holder.type !== "device" || holder.seat === null) return "notYours";
  if (open === null || open.n !== election || open.ballot !== ballot) return "noElection";
  if (!open.voters.includes(holder.seat)) return "noVote";
  const box = committee.boxes.get(open.box);
  if (box === undefined) return "otherBox";
  const place = Number(choice);
  if (place > open.names.length) return "nonsense";
  if (box.voted.has(holder.seat)) return "alreadyDone";
  box.voted.add(holder.seat);
  box.counts[place] = (box.counts[place] ?? 0) + 1;
  notify(committee, { about: "all", within: GATHER_MS });
  return null;
}

/** The box of the ballot that is being taken, or empty. */
export function openBox({ snapshot }: CommitteeRuntime): string {
  return snapshot.state?.elections?.open?.box ?? "";
}

/** Forgets the ballots in a box once its ballot is over. */
export function forgetBox(committee: CommitteeRuntime, box: string): void {
  if (openBox(committee) !== box) committee.boxes.delete(box);
}

/** After a restart the ballots that had been cast are lost, so the ballot begins again, and the log says so. */
export async function ballotAgain(committee: CommitteeRuntime): Promise<void> {
  const isLost = ({ elections }: Committee): boolean =>
    (elections?.open?.box ?? "") !== "" && !committee.boxes.has(elections?.open?.box ?? "");
  const state = committeeOf(committee)?.state;
  if (state === undefined || !isLost(state)) return;
  await submitOrder(committee, (draft) => {
    const now = draft.snapshot.state;
    const open = now.elections?.open ?? null;
    if (open === null || !isLost(now)) return null;
    const { n: election, office, among, ballot, names, voters } = open;
    const about = { election, office, among, ballot, names, voters, box: "", isAgain: true } as const;
    const facts = withNewBoxes(committee.boxes, [{ type: "electionBallotOpened", ...about }]);
    add(draft, facts, { type: "chair", chair: 1 });
    return null;
  });
}
