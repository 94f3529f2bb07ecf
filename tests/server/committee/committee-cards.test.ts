/** What anybody with the code can learn about a committee, and how chairs' keys are made, used and replaced. */
import { describe, expect, test } from "vitest";
import { cardOf, cardsOf } from "../../../src/server/committee/cards.ts";
import { makeKey, noteUsed } from "../../../src/server/committee/committee-keys.ts";
import { opensChair, readKeyOf } from "../../../src/server/committee/key-holder.ts";
import { EMPTY } from "../../../src/server/committee/snapshot.ts";
import { hashOf } from "../../../src/server/keys/keys.ts";
import type { Store } from "../../../src/server/store/store.ts";
import { openCommittee } from "../../support/committee-host.ts";

describe("the card of a committee", () => {
  test("names its delegations, those taken, and whether joining is open", async () => {
    const committee = await openCommittee();
    await committee.enter("S2");
    await committee.enter("S2");
    await committee.chair.give({ type: "setJoining", isOpen: false });
    const { state } = await committee.open();
    expect(cardOf("CODE", await committee.open())).toEqual({
      kind: "committee",
      code: "CODE",
      name: "Third Committee",
      delegations: state.delegations,
      taken: ["S2"],
      isJoiningOpen: false,
    });
    expect(cardOf("CODE", EMPTY)).toBeNull();
  });

  /** The cards of committees in a store whose logs have these lengths. */
  function kept(heads: Readonly<Record<string, number>>) {
    const asked: unknown[] = [];
    const store = {
      heads: async (codes: readonly string[]) => {
        asked.push(codes);
        return new Map(Object.entries(heads));
      },
    };
    return { cards: cardsOf(store as unknown as Store), asked };
  }

  test("is kept while the log has the same length, and asks the store only for that length", async () => {
    const open = await (await openCommittee()).open();
    const { cards, asked } = kept({ SAME: open.seq, LONGER: open.seq + 1 });
    for (const code of ["SAME", "LONGER", "REMOVED"]) cards.keep(code, open);
    expect(await cards.kept("SAME")).toEqual(cardOf("SAME", open));
    expect([await cards.kept("LONGER"), await cards.kept("REMOVED")]).toEqual([null, null]);
    expect(asked).toEqual([["SAME"], ["LONGER"], ["REMOVED"]]);
    expect(await cards.kept("UNKNOWN")).toBeNull();
    expect(asked).toHaveLength(3);
  });

  test("is not kept once it is forgotten, or its committee is not open", async () => {
    const open = await (await openCommittee()).open();
    const { cards } = kept({ ONE: open.seq, TWO: open.seq });
    cards.keep("ONE", open);
    cards.keep("TWO", open);
    cards.forget("ONE");
    cards.keep("TWO", EMPTY);
    expect([await cards.kept("ONE"), await cards.kept("TWO")]).toEqual([null, null]);
  });

  test("is kept for 200 committees, and one more replaces the oldest", async () => {
    const open = await (await openCommittee()).open();
    const codes = Array.from({ length: 201 }, (_, at) => `C${at}`);
    const { cards } = kept(Object.fromEntries(codes.map((code) => [code, open.seq])));
    for (const code of codes.slice(0, 200)) cards.keep(code, open);
    cards.keep("C0", open);
    expect(await cards.kept("C1")).not.toBeNull();
    cards.keep("C200", open);
    const found = await Promise.all(codes.map((code) => cards.kept(code)));
    expect(found.flatMap((card, at) => (card === null ? [at] : []))).toEqual([1]);
  });
});

describe("a new key of a chair", () => {
  test("replaces the old one when it is first used, and using it again writes nothing", async () => {
    const committee = await openCommittee();
    const running = await committee.running();
    const made = await makeKey(running, 1, { chair: 1, key: committee.chair.key, name: "chair1:renews" });
    if (!made.ok || made.key === undefined) throw new Error("no key");
    const opens = async (key: string) => opensChair((await committee.open()).access, 1, hashOf(key));
    expect(made.key).toHaveLength(22);
    expect([await opens(made.key), await opens(committee.chair.key)]).toEqual([true, true]);
    await noteUsed(running, 1, committee.chair.key);
    await noteUsed(running, 2, made.key);
    expect((await committee.open()).access.chairs[1].fresh).toBe(hashOf(made.key));
    await noteUsed(running, 1, made.key);
    expect([await opens(made.key), await opens(committee.chair.key)]).toEqual([true, false]);
    const { seq } = await committee.open();
    await noteUsed(running, 1, made.key);
    expect((await committee.open()).seq).toBe(seq);
  });

  test("of the second chair works at once, and a newer one replaces it at once", async () => {
    const committee = await openCommittee();
    const running = await committee.running();
    const by = { chair: 1, key: committee.chair.key } as const;
    const first = await makeKey(running, 2, { ...by, name: "chair1:first" });
    const second = await makeKey(running, 2, { ...by, name: "chair1:second" });
    if (!first.ok || !second.ok) throw new Error("refused");
    const hash = hashOf(second.key ?? "");
    expect((await committee.open()).access.chairs[2]).toEqual({ hash, fresh: null });
    expect(await makeKey(running, 2, { ...by, name: "chair1:first" })).toEqual({
      ok: false,
      reason: "usedId",
    });
  });

  test("opens nothing of the other chair, and a watcher's key nothing of any chair", async () => {
    const { access } = await (await openCommittee()).open();
    expect(readKeyOf(access)).toHaveLength(22);
    expect(opensChair(access, 2, access.chairs[1].hash ?? "")).toBe(false);
    expect(opensChair(access, 1, hashOf(readKeyOf(access)))).toBe(false);
  });
});
