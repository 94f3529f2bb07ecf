/**
 * The keys of a committee: which chair may create which keys, what happens to an order whose id was used before, and
 * the read-only link.
 */
import { describe, expect, test } from "vitest";
import type { Chair } from "../../../src/committee/state/delegation.ts";
import { committeeAt, inDebate, openCommittee, type Person } from "../../support/committee-host.ts";
import { hostUnderTest } from "../../support/room.ts";

type Committee = Awaited<ReturnType<typeof openCommittee>>;

async function madeBy(chair: Person, of: Chair, id?: string): Promise<string> {
  const answer = await chair.answer({ type: "makeKey", chair: of }, id);
  return answer.ok ? (answer.key ?? "") : answer.reason;
}

async function secondChair(committee: Committee): Promise<Person> {
  return committee.person(await madeBy(committee.chair, 2));
}

const readKeyIn = async (committee: Committee): Promise<string> =>
  (await committee.chair.news())?.access?.readKey ?? "";

const OPEN = { type: "openMeeting" } as const;
const SUSPEND = { type: "suspendMeeting", seconds: null } as const;

describe("the chairs' keys", () => {
  test("given a second chair, when it asks for the first chair's key, then it is refused and the first keeps its own", async () => {
    const committee = await openCommittee();
    const second = await secondChair(committee);
    expect(await second.give({ type: "makeKey", chair: 1 })).toBe("firstChairOnly");
    expect(await committee.chair.give(OPEN)).toBe("taken");
    expect(await second.give(SUSPEND)).toBe("taken");
  });

  test("given a second chair, when it renews its own key, then the old one opens until the new one is used", async () => {
    const committee = await openCommittee();
    const second = await secondChair(committee);
    const fresh = committee.person(await madeBy(second, 2));
    expect(await second.give(OPEN)).toBe("taken");
    expect(await fresh.give(SUSPEND)).toBe("taken");
    expect(await second.give({ type: "resumeMeeting" })).toBe("noKey");
  });

  test("given a second chair, when the first makes a new link for it, then the old one opens nothing at once", async () => {
    const committee = await openCommittee();
    const second = await secondChair(committee);
    const fresh = await secondChair(committee);
    expect(await second.give(OPEN)).toBe("noKey");
    expect(await fresh.give(OPEN)).toBe("taken");
  });

  test("given an order's id that another order had, when a key is requested under it, then it is refused", async () => {
    const committee = await openCommittee();
    expect(await committee.chair.give(OPEN, "a-name-that-is-used")).toBe("taken");
    expect(await madeBy(committee.chair, 1, "a-name-that-is-used")).toBe("usedId");
    expect(await madeBy(committee.chair, 2, "a-name-that-is-used")).toBe("usedId");
  });

  test("given a key order sent again under its id, then it is answered with the same key, which works", async () => {
    const committee = await openCommittee();
    const first = await madeBy(committee.chair, 2, "invite-a-second");
    expect(await madeBy(committee.chair, 2, "invite-a-second")).toBe(first);
    expect(await committee.person(first).give(OPEN)).toBe("taken");
  });
});

describe("the read-only key", () => {
  test("given it is renewed, then the old one opens nothing, and the chairs receive the new one", async () => {
    const committee = await inDebate();
    const old = await readKeyIn(committee);
    expect(await committee.chair.give({ type: "renewReadKey" })).toBe("taken");
    const fresh = await readKeyIn(committee);
    expect(fresh).not.toBe(old);
    expect((await committee.person(old).request("/changes?since=")).status).toBe(401);
    expect(await committee.person(fresh).news()).toMatchObject({ holder: { type: "reader" } });
  });

  test("given a wall that waits for news, when the key is renewed, then it hears that its key opens nothing", async () => {
    const committee = await inDebate();
    const wall = committee.person(await readKeyIn(committee));
    const { position = "" } = (await wall.news()) ?? {};
    const waiting = wall.request(`/changes?since=${encodeURIComponent(position)}`);
    await committee.chair.give({ type: "renewReadKey" });
    expect((await waiting).status).toBe(410);
  });

  test("given it was renewed, when the host is started again, then the new one opens and the old one does not", async () => {
    const committee = await inDebate();
    const old = await readKeyIn(committee);
    await committee.chair.give({ type: "renewReadKey" });
    const fresh = await readKeyIn(committee);
    await committee.close();
    const again = committeeAt(
      hostUnderTest({ folder: committee.folder }),
      committee.code,
      committee.chair.key,
    );
    expect(await again.person(fresh).news()).toMatchObject({ holder: { type: "reader" } });
    expect(await again.person(old).news()).toBeNull();
  });

  test("given a device or a reader, when it asks for a new one, then it is refused", async () => {
    const committee = await inDebate();
    const device = await committee.enter("S1");
    expect(await device.give({ type: "renewReadKey" })).toBe("chairOnly");
    expect(await committee.person(await readKeyIn(committee)).give({ type: "renewReadKey" })).toBe(
      "chairOnly",
    );
  });
});

test("given an order's id that another order had, when the readers' key is renewed under it, then it is refused", async () => {
  const committee = await openCommittee();
  await committee.chair.answer(OPEN, "one-name-for-two");
  const before = await readKeyIn(committee);
  const answer = await committee.chair.answer({ type: "renewReadKey" }, "one-name-for-two");
  expect(answer).toEqual({ ok: false, reason: "usedId" });
  expect(await readKeyIn(committee)).toBe(before);
});
