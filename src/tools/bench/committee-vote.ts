/** Votes in the bench of committees: the chair puts a motion again and again, and some phones do not vote. */
import type { Fact } from "../../committee/facts/fact.ts";
import { NO_VALUES } from "../../committee/state/motion.ts";
import type { Order } from "../../committee/state/order.ts";
import { give, VOTING } from "./committee-device.ts";
import type { Opened } from "./committee-founding.ts";

/** How long the chair waits before closing a vote, between two tries to close it, and between two votes, in ms. */
const OPEN_MS = 2000;
const RETRY_MS = 200;
const REST_MS = 6000;

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * Puts a motion to the vote again and again until the time `until`. It fails each time, so that the debate goes on.
 * @param silent how many phones do not vote. The chair closes the vote without them. @param share the part of the time between two votes that this chair waits first, so that not all vote at once
 */
export async function takeVotes(opened: Opened, silent: number, share: number, until: number): Promise<void> {
  await wait(share * (OPEN_MS + REST_MS));
  for (let motion = 1; Date.now() < until - OPEN_MS - REST_MS; motion++) {
    const orders: readonly Order[] = [
      { type: "move", delegation: "S1", kind: "closeDebate", values: NO_VALUES },
      { type: "secondMotion", motion, delegation: "S2" },
      { type: "putMotion", motion, method: "seats" },
    ];
    for (const order of orders) {
      const answer = await give(opened, opened.key, order);
      if (!answer.ok) throw new Error(`${order.type}: ${answer.reason}`);
    }
    await wait(OPEN_MS);
    if (!(await closeVote(opened, motion, silent, until))) return;
    await wait(REST_MS);
  }
}

/** Closes a vote. It is refused for as long as a vote that was cast is on its way. @returns false if time is up */
async function closeVote(opened: Opened, ballot: number, missing: number, until: number): Promise<boolean> {
  while (!(await give(opened, opened.key, { type: "closeBallot", ballot, missing })).ok) {
    if (Date.now() > until) return false;
    await wait(RETRY_MS);
  }
  return true;
}

/** How many votes closed, and how many votes were lost, counted twice, or wrongly called missing. */
export function votesOf(
  facts: readonly Fact[],
  devices: readonly Readonly<{ votes: readonly number[] }>[],
  silent: number,
): Readonly<{ closed: number; wrong: number }> {
  const closed = facts.flatMap((fact) => (fact.type === "ballotClosed" ? [fact.ballot] : []));
  const cast = facts.filter(({ type }) => type === "voteCast").length;
  const answered = devices.reduce((sum, { votes }) => sum + votes.length, 0);
  const badly = closed.filter(
    ({ notVoting = [], tally }) => notVoting.length !== silent || tally.no !== VOTING,
  );
  return { closed: closed.length, wrong: Math.abs(cast - answered) + badly.length };
}
