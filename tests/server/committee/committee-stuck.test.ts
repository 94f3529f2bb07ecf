/** A committee whose host cannot save for a while tells everyone in it, and recovers by itself. */
import { expect, test, vi } from "vitest";
import { type CommitteeUnderTest, inDebate, type Person } from "../../support/committee-host.ts";

/** Simulates a full disk until `clear` is called. */
async function fullDisk({ running }: CommitteeUnderTest) {
  const reported = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { store } = await running();
  const full = new Error("database or disk is full");
  const spies = [vi.spyOn(store, "append"), vi.spyOn(store, "touch")];
  for (const spy of spies) spy.mockRejectedValue(full);
  const clear = (): void => {
    for (const spy of spies) spy.mockRestore();
  };
  return { clear, reports: () => reported.mock.calls.map(([said]) => said) };
}

const stuck = async (person: Person, since?: string): Promise<boolean | undefined> =>
  (await person.news(since))?.isStuck;

async function people(committee: CommitteeUnderTest): Promise<readonly Person[]> {
  const device = await committee.enter("S1");
  const reader = committee.person((await committee.chair.news())?.access?.readKey ?? "");
  return [committee.chair, device, reader];
}

test("chair, delegates and wall hear of it, not only the person who ordered", async () => {
  const committee = await inDebate();
  const all = await people(committee);
  const before = await Promise.all(all.map((person) => person.news()));
  const { clear } = await fullDisk(committee);
  expect(await committee.chair.give({ type: "closeList" })).toBe("notKept");
  for (const [at, person] of all.entries()) expect(await stuck(person, before[at]?.position)).toBe(true);
  clear();
  expect(await committee.chair.give({ type: "closeList" })).toBe("taken");
  for (const person of all) expect(await stuck(person)).toBe(false);
});

test("the host tries again by itself, and writes nothing to the log", async () => {
  const committee = await inDebate();
  const { clear } = await fullDisk(committee);
  await committee.chair.give({ type: "closeList" });
  const { seq } = await committee.open();
  await committee.host.look();
  const told = await committee.chair.news();
  expect(told?.isStuck).toBe(true);
  clear();
  await committee.host.look();
  expect(await stuck(committee.chair, told?.position)).toBe(false);
  expect((await committee.open()).seq).toBe(seq);
});

test("it is reported once, however often it fails", async () => {
  const committee = await inDebate();
  const { reports } = await fullDisk(committee);
  for (let k = 0; k < 3; k++) await committee.chair.give({ type: "closeList" });
  await committee.host.look();
  expect(reports()).toEqual([`Committee ${committee.code} could not be saved: database or disk is full`]);
});
