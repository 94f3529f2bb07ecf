/**
 * The ballot boxes of elections. Ballots from devices are counted only in memory. A box holds who has voted and, apart
 * from it, how many ballots each name has; nothing links the two, and neither is ever written to the log.
 */
import type { Fact } from "../../committee/facts/fact.ts";
import type { BallotBoxState, KeyHolder } from "../../committee/message.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import { FEWEST_BALLOTS } from "../../committee/state/election.ts";
import type { Order, Refusal } from "../../committee/state/order.ts";
import type { Committee } from "../../committee/state/state.ts";
import { isExpired } from "../../kernel/admission.ts";
import { newToken } from "../keys/keys.ts";
import type { OpenCommittee } from "./snapshot.ts";

/** `counts`: blank ballots first, then those for each name of the ballot paper. */
type BallotBox = Readonly<{ voted: Set<DelegationId>; counts: number[] }>;

/** The boxes of a committee, by the id that the log gives them. */
export type BallotBoxes = Map<string, BallotBox>;

export function newBoxes(): BallotBoxes {
  const boxes: BallotBoxes = new Map();
  return boxes;
}

type Voting = Pick<OpenCommittee, "state" | "access">;
type BoxSeen = Readonly<{ position: string; box: BallotBoxState | null }>;

/** The ballot box as a page may see it. */
export function visibleBox(boxes: BallotBoxes, { state, access }: Voting, holder: KeyHolder): BoxSeen {
  const open = state.elections?.open ?? null;
  if (open === null) return { position: "", box: null };
  const box = boxes.get(open.box);
  const seat = holder.type === "device" ? holder.seat : null;
  const hasCast = seat !== null && box?.voted.has(seat) === true;
  const cast = box?.voted.size ?? 0;
  const seats = access.devices.flatMap((one) => (isExpired(one) || one.seat === null ? [] : [one.seat]));
  const voters = new Set(seats.filter((one) => open.voters.includes(one)));
  // A delegation that has voted may have left its device since.
  const devices = Math.max(cast, voters.size);
  return {
    position: `${open.n}.${open.ballot}.${open.box.slice(0, 6)}.${cast}.${devices}.${Number(hasCast)}`,
    box: { cast, devices, hasCast, isHere: box !== undefined },
  };
}

/** Adds the ballots in the box to those on paper. @returns the order, or why the ballots cannot be counted */
export function withBox(boxes: BallotBoxes, { elections }: Committee, asked: Order): Order | Refusal {
  const open = elections?.open ?? null;
  if (asked.type !== "closeElection" || open?.n !== asked.election) return asked;
  if (open.box === "") return asked;
  const box = boxes.get(open.box);
  if (box === undefined) return "otherBox";
  const { size } = box.voted;
  if (size === 0) return asked;
  if (size < FEWEST_BALLOTS) return "tooFewBallots";
  const [blank = 0, ...votes] = box.counts;
  return {
    ...asked,
    blank: asked.blank + blank,
    votes: asked.votes.map((count, at) => count + (votes[at] ?? 0)),
  };
}

/** Gives each ballot that begins an empty box. */
export function withNewBoxes(boxes: BallotBoxes, facts: readonly Fact[]): readonly Fact[] {
  return facts.map((fact) => {
    if (fact.type !== "electionOpened" && fact.type !== "electionBallotOpened") return fact;
    const box = newToken()
      .replace(/[^A-Za-z0-9]/g, "")
      .slice(0, 12);
    boxes.set(box, { voted: new Set(), counts: [0, ...fact.names.map(() => 0)] });
    return { ...fact, box };
  });
}
