/** Papers behind the host's door: no key but the sponsors' and the chairs' changes a paper, whatever it sends. */
import { expect, test } from "vitest";
import { stateOf } from "../../../src/committee/log.ts";
import type { HostOrder } from "../../../src/committee/message.ts";
import type { Paper } from "../../../src/committee/state/paper.ts";
import { ORDER_TYPES, orderOf } from "../../../src/tools/fuzz/committee-orders.ts";
import { dice } from "../../../src/tools/fuzz/random-commands.ts";
import { seats } from "../../support/committee.ts";
import { type CommitteeUnderTest, inDebate, type Person } from "../../support/committee-host.ts";

const words = { title: "Help", preamble: "", text: "Decides to help\nRequests a report" } as const;
const submit = (delegation: string) =>
  ({ type: "submitPaper", delegation, kind: "draft", ...words, amends: null }) as const;
const sponsor = (delegation: string) => ({ type: "signPaper", paper: 1, delegation, as: "sponsor" }) as const;
const answer = (delegation: string) =>
  ({ type: "answerSponsor", paper: 1, delegation, isAccepted: true }) as const;

async function papersOf(committee: CommitteeUnderTest): Promise<readonly Paper[]> {
  return (await committee.open()).state.papers;
}

/** Devices that have no part in the paper of S1, each with what it is. */
async function rivals(committee: CommitteeUnderTest): Promise<readonly (readonly [string, Person])[]> {
  const { chair } = committee;
  const delegate = await committee.enter("S3");
  const observer = await committee.enter("x1");
  const waiting = await committee.enter("S3");
  const moved = await committee.enter("S2");
  expect(await moved.give({ type: "leaveSeat" })).toBe("taken");
  expect(await moved.give({ type: "takeSeat", delegation: "S4" })).toBe("taken");
  const removed = await committee.enter("S2");
  const number = (await committee.open()).access.devices.findIndex(({ seat }) => seat === "S2");
  expect(await chair.give({ type: "removeDevice", device: number })).toBe("taken");
  const readKey = (await chair.news())?.access?.readKey ?? "";
  return [
    ["a delegate", delegate],
    ["an observer", observer],
    ["a device that waits for its seat", waiting],
    ["a device that has left a co-sponsor's seat", moved],
    ["a device that was sent away from a co-sponsor's seat", removed],
    ["the wall", committee.person(readKey)],
  ];
}

test("orders of every type from six kinds of keys leave the papers of others as they are", async () => {
  const delegations = [...seats(4), { id: "x1", name: "Bank", kind: "observer" } as const];
  const committee = await inDebate({ delegations });
  const one = await committee.enter("S1");
  expect(await one.give(submit("S1"))).toBe("taken");
  expect(await committee.chair.give(sponsor("S2"))).toBe("taken");
  const before = await papersOf(committee);
  const state = stateOf((await committee.open()).entries);
  if (state === null) throw new Error("no committee");
  const roll = dice("door");
  for (const [, person] of await rivals(committee))
    for (const type of ORDER_TYPES) {
      // A signature of one's own is allowed, and a paper of one's own.
      if (type === "signPaper" || type === "submitPaper") continue;
      committee.clock.now += 1000;
      await person.give(orderOf(type, state, roll) as HostOrder);
    }
  expect(await papersOf(committee)).toEqual(before);
});

test("a phone asks to sponsor a paper, and only the first sponsor's phone or the chair can say yes", async () => {
  const committee = await inDebate();
  const [one, two, three] = [
    await committee.enter("S1"),
    await committee.enter("S2"),
    await committee.enter("S3"),
  ];
  await one.give(submit("S1"));
  expect(await two.give(sponsor("S2"))).toBe("taken");
  expect((await papersOf(committee))[0]?.sponsors).toEqual(["S1"]);
  expect(await two.give(answer("S2"))).toBe("notYours");
  expect(await three.give(answer("S2"))).toBe("notYours");
  expect(await one.give(answer("S2"))).toBe("taken");
  expect((await papersOf(committee))[0]?.sponsors).toEqual(["S1", "S2"]);
});
