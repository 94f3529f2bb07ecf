/** A committee on one device: the page decides, the browser stores, and other windows follow. */
import { describe, expect, test } from "vitest";
import { createCommitteeStore } from "../../../../src/client/sessions/committee/committee-store.ts";
import {
  deleteCommittee,
  keptCommittees,
} from "../../../../src/client/sessions/committee/kept-committees.ts";
import {
  formCommittee,
  openCommittee,
  watchCommittee,
} from "../../../../src/client/sessions/committee/local-committee.ts";
import { stateOf, undoable } from "../../../../src/committee/log.ts";
import { PACK } from "../../../../src/committee/packs/all.ts";
import { seats } from "../../../support/committee.ts";

const AT = 1_000_000;

async function opened(name = "Third Committee") {
  const formed = await formCommittee(name, PACK["una-usa"], seats(5), { at: AT });
  if (!formed.ok) throw new Error(formed.reason);
  const store = createCommitteeStore();
  const connection = await openCommittee(formed.id, store, () => AT);
  if (connection === null) throw new Error("not kept");
  return { id: formed.id, store, connection };
}

describe("given a committee that was formed on this device", () => {
  test("when an order is accepted, the state is that of the log", async () => {
    const { store, connection } = await opened();
    expect(await connection.send({ type: "openMeeting" })).toBeNull();
    const { entries, state } = store.getState();
    expect(state?.session).toBe("open");
    expect(state).toEqual(stateOf(entries));
    connection.close();
  });

  test("when an order is refused, the page says why and the log stays", async () => {
    const { store, connection } = await opened();
    expect(await connection.send({ type: "startRollCall" })).toBe("notOpen");
    expect(store.getState()).toMatchObject({ refused: "notOpen" });
    expect(store.getState().entries).toHaveLength(1);
    connection.close();
  });

  test("when the page is loaded again, nothing is lost", async () => {
    const { id, store, connection } = await opened();
    await connection.send({ type: "openMeeting" });
    await connection.send({ type: "addItem", title: "Cybercrime" });
    connection.close();
    const later = createCommitteeStore();
    const again = await openCommittee(id, later, () => AT);
    expect(later.getState().entries).toEqual(store.getState().entries);
    expect(later.getState().state).toEqual(store.getState().state);
    again?.close();
  });

  test("when the last entry is taken back, the state is as before it", async () => {
    const { store, connection } = await opened();
    const before = store.getState().state;
    await connection.send({ type: "openMeeting" });
    const last = undoable(store.getState().entries)?.n ?? 0;
    expect(await connection.undo(last)).toBeNull();
    expect(store.getState().state).toEqual(before);
    expect(store.getState().entries).toHaveLength(3);
    expect(await connection.undo(last)).toBe("nothingToUndo");
    connection.close();
  });

  test("when it is on another topic, it works without the model from the start", async () => {
    const formed = await formCommittee("Sixth Committee", PACK["un-ga"], seats(5), { isOnTopic: false });
    const store = createCommitteeStore();
    const connection = await openCommittee(formed.ok ? formed.id : "", store, () => AT);
    expect(store.getState().state?.isWithoutModel).toBe(true);
    expect(undoable(store.getState().entries)).toBeNull();
    connection?.close();
  });

  test("when a mapping waits for the vote, the wall does not receive it", async () => {
    const { id, connection, store } = await opened();
    const words = { title: "A draft", preamble: "", text: "Clause 1" } as const;
    await connection.send({ type: "openMeeting" });
    await connection.send({ type: "submitPaper", delegation: "S1", kind: "draft", amends: null, ...words });
    const wall = createCommitteeStore();
    const close = await watchCommittee(id, wall);
    const asked = { type: "matchClauses", paper: 1, wordings: ["threshold/sixty"], isShown: false } as const;
    expect(await connection.send(asked)).toBeNull();
    await expect.poll(() => wall.getState().entries.length).toBe(store.getState().entries.length);
    expect(store.getState().state?.papers[0]?.matching?.wordings).toEqual(["threshold/sixty"]);
    expect(JSON.stringify(wall.getState())).not.toContain("threshold");
    close?.();
    connection.close();
  });

  test("when the wall watches, it receives everything but the chairs' notes", async () => {
    const { id, store, connection } = await opened();
    await connection.send({ type: "writeNote", text: "Brazil is tired" });
    const wall = createCommitteeStore();
    const close = await watchCommittee(id, wall);
    expect(wall.getState().seat).toEqual({ type: "wall" });
    await connection.send({ type: "openMeeting" });
    await connection.send({ type: "writeNote", text: "So is Kenya" });
    await expect.poll(() => wall.getState().entries.length).toBe(store.getState().entries.length);
    expect(wall.getState().state?.session).toBe("open");
    expect(wall.getState().state?.notes).toEqual([]);
    expect(JSON.stringify(wall.getState().entries)).not.toMatch(/tired|Kenya/);
    close?.();
    connection.close();
  });

  test("when it is deleted, it cannot be opened any more", async () => {
    const { id, connection } = await opened("For a day");
    connection.close();
    expect((await keptCommittees()).some((one) => one.id === id)).toBe(true);
    await deleteCommittee(id);
    expect(await openCommittee(id, createCommitteeStore())).toBeNull();
    expect(await watchCommittee(id, createCommitteeStore())).toBeNull();
  });
});

test("given the same seat twice, no committee is formed", async () => {
  const [first] = seats(1);
  const twice = first === undefined ? [] : [first, first];
  expect(await formCommittee("Third Committee", PACK["un-ga"], twice, { at: AT })).toEqual({
    ok: false,
    reason: "alreadyDone",
  });
});
