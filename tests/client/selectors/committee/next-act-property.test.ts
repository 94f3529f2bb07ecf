/**
 * In thousands of states that random orders lead to, the large button is never refused, and it is missing only while
 * the committee waits for something that only a person can say.
 */
import { describe, expect, test } from "vitest";
import { nextAct, type Waiting } from "../../../../src/client/selectors/committee/next-act.ts";
import { PACK } from "../../../../src/committee/packs/all.ts";
import type { Order } from "../../../../src/committee/state/order.ts";
import { PACKS } from "../../../../src/committee/state/pack.ts";
import type { Committee } from "../../../../src/committee/state/state.ts";
import { anyOrder } from "../../../../src/tools/fuzz/committee-orders.ts";
import { type Dice, dice } from "../../../../src/tools/fuzz/random-commands.ts";
import { type Dais, dais, inDebate, introduced, seats } from "../../../support/committee.ts";

const ORDERS = 1200;
const SEEDS = ["a1", "a2", "a3"];

/** Orders that carry the meeting on and need nothing that the committee's state does not say. */
function ongoing({ agenda, current, motions, papers, list, floor }: Committee): readonly Order[] {
  const isDebate = agenda.some(({ id, status }) => id === current && status === "open");
  const isIdle = floor.type === "idle";
  const calls = floor.type === "caucus" ? floor.queue : list.entries;
  return [
    { type: "openMeeting" },
    { type: "resumeMeeting" },
    ...agenda.flatMap(({ id }): Order[] => [
      { type: "takeItem", item: id },
      { type: "resumeDebate", item: id },
    ]),
    { type: "openDebate" },
    ...(isDebate && isIdle && list.entries.length === 0 ? [{ type: "openList" } as const] : []),
    ...calls.map((delegation): Order => ({ type: "callSpeaker", delegation })),
    { type: "endSpeech" },
    ...motions
      .filter(({ isAside }) => isAside !== true)
      .flatMap(({ n }): Order[] => [
        { type: "grantMotion", motion: n },
        { type: "putMotion", motion: n, method: "count" },
      ]),
    ...papers.map(({ n }): Order => ({ type: "putPaper", paper: n, method: "count" })),
  ];
}

/** What the committee waits for while the button is missing, and when that is right. */
const RIGHT: { readonly [W in Waiting]: (state: Committee) => boolean } = {
  closed: ({ session }) => session === "closed",
  rollCall: ({ rollCall }) => rollCall !== null,
  election: ({ elections }) => (elections?.open ?? null) !== null,
  rulePoint: ({ points }) => points.length > 0,
  ballot: ({ floor }) => floor.type === "ballot",
  waitQueue: ({ floor }) => floor.type === "caucus" && floor.kind === "moderated",
  addItem: ({ current }) => current === null,
  addSeat: ({ delegations }) => delegations.length === 0,
  addSpeaker: ({ list }) => list.isOpen && list.entries.length === 0,
  giveFloor: ({ pack, current }) => pack.hasList === false && current !== null,
  secondMotion: ({ motions }) => motions.length > 0,
};

/** In these cases the chair must hear or decide something, whatever else would be possible. */
const FIRST: readonly Waiting[] = ["closed", "rollCall", "election", "rulePoint", "ballot", "secondMotion"];

function checked(room: Dais): void {
  const state = room.state();
  const next = nextAct(state);
  if (next.order !== null) {
    expect([next.code, room.why(next.order)]).toEqual([next.code, null]);
    return;
  }
  expect([next.code, RIGHT[next.code](state)]).toEqual([next.code, true]);
  if (FIRST.includes(next.code)) return;
  const possible = ongoing(state).filter((order) => room.why(order) === null);
  expect([next.code, possible]).toEqual([next.code, []]);
}

/** A committee before its first meeting, in debate, or before the votes on a paper. */
function begun(pack: (typeof PACKS)[number], roll: Dice): Dais {
  const from = roll(3);
  if (from === 0) return dais(PACK[pack], seats(6));
  const room = inDebate(PACK[pack], 6);
  introduced(room);
  if (from === 2) room.ask({ type: "closeDebate" });
  return room;
}

describe.each(PACKS)("given the rules %s", (pack) => {
  test.each(SEEDS)("the suggested next act is in order, seed %s", (seed) => {
    const roll = dice(`next-${seed}`);
    let room = begun(pack, roll);
    for (let n = 0; n < ORDERS; n++) {
      if (n % 300 === 299 || room.state().session === "closed") room = begun(pack, roll);
      checked(room);
      // Half of the time the chair presses the button, so that the committee gets on.
      const next = nextAct(room.state());
      const order = next.order !== null && roll(2) === 0 ? next.order : anyOrder(room.state(), roll);
      if (room.why(order) === null) room.ask(order);
      room.wait(1);
    }
  });
});
