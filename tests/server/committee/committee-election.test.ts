/**
 * A secret ballot stays secret: what pages receive while ballots are cast, the answers to a ballot, orders sent twice, and a
 * host that restarts. `ballot-attacks.test.ts` attacks the log, the database, the board, the minutes and the timing.
 */
import { expect, test } from "vitest";
import { committeeAt, type Person } from "../../support/committee-host.ts";
import {
  cast,
  closeElection as close,
  comparable,
  election,
  everythingSeen,
} from "../../support/election.ts";
import { hostUnderTest } from "../../support/room.ts";

test("two elections with the same totals, in which every delegation voted differently, leave the same log and messages", async () => {
  const logs: string[] = [];
  for (const choices of [
    ["001", "001", "001", "002", "000"],
    ["000", "002", "001", "001", "001"],
  ]) {
    const one = await election();
    for (const [at, choice] of choices.entries()) {
      const before = (await one.committee.open()).seq;
      expect(await cast(one.phones[at] as Person, choice)).toEqual({ status: 200, text: '{"ok":true}' });
      // No row is written for a ballot.
      expect((await one.committee.open()).seq).toBe(before);
    }
    expect(await one.committee.chair.give(close())).toBe("taken");
    logs.push(comparable(JSON.stringify((await one.committee.open()).entries), one));
    expect((await one.committee.open()).state.elections?.counted).toMatchObject({
      votes: [3, 1, 0],
      blank: 1,
    });
  }
  expect(logs[0]).toBe(logs[1]);
});

test("while ballots are cast, every page receives how many, and only the own device that it has voted", async () => {
  const one = await election();
  const [first, second] = one.phones as readonly [Person, Person];
  await cast(first, "001");
  expect((await first.news())?.box).toEqual({ cast: 1, devices: 5, hasCast: true, isHere: true });
  for (const person of [second, one.reader, one.committee.chair])
    expect((await person.news())?.box).toEqual({ cast: 1, devices: 5, hasCast: false, isHere: true });
  for (const text of await everythingSeen(one)) expect(text).not.toMatch(/"choice"|voted|"S1":\s*1/);
});

test("each choice, and a blank ballot, gets the same answer of the same length, and so does nothing else", async () => {
  const { phones } = await election();
  const answers = [];
  for (const [at, choice] of ["000", "001", "002", "003"].entries())
    answers.push(await cast(phones[at] as Person, choice));
  expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
  expect((await cast(phones[4] as Person, "1")).status).toBe(400);
  expect((await cast(phones[4] as Person, "004")).status).toBe(400);
});

test("a ballot that is sent again counts once, from a changed device too", async () => {
  const { committee, phones } = await election();
  for (const phone of phones.slice(0, 3)) await cast(phone, "001");
  expect((await cast(phones[0] as Person, "002")).text).toContain("alreadyDone");
  const late = await committee.enter("S1");
  const device = (await committee.open()).access.devices.find(({ asked }) => asked === "S1");
  await committee.chair.give({ type: "letIn", device: device?.id ?? -1 });
  expect((await late.news())?.box).toMatchObject({ hasCast: true });
  expect((await cast(late, "002")).text).toContain("alreadyDone");
  expect(await committee.chair.give(close({ missing: 2 }))).toBe("taken");
  expect((await committee.open()).state.elections?.counted?.votes).toEqual([3, 0, 0]);
});

test("the chair, the wall and a device without a seat cast none, and a count of one or two ballots is refused", async () => {
  const { committee, phones, reader } = await election();
  for (const person of [committee.chair, reader])
    expect((await cast(person, "001")).text).toContain("notYours");
  await cast(phones[0] as Person, "001");
  expect(await committee.chair.give(close({ missing: 4 }))).toBe("tooFewBallots");
  await cast(phones[1] as Person, "001");
  expect(await committee.chair.give(close({ missing: 3 }))).toBe("tooFewBallots");
});

test("ballots on paper are added to those from devices", async () => {
  const { committee, phones } = await election();
  for (const phone of phones.slice(0, 3)) await cast(phone, "002");
  expect(await committee.chair.give(close({ votes: [1, 0, 0], blank: 1 }))).toBe("taken");
  expect((await committee.open()).state.elections).toMatchObject({
    winner: { name: "Ben" },
    counted: { votes: [1, 3, 0] },
  });
});

test("a count cannot be taken back, and the ballots are gone from memory", async () => {
  const { committee, phones } = await election();
  for (const phone of phones.slice(0, 4)) await cast(phone, "001");
  expect(await committee.chair.give(close({ missing: 1 }))).toBe("taken");
  const { entries } = await committee.open();
  expect(await committee.chair.give({ type: "undo", entry: entries.length })).toBe("nothingToUndo");
  expect((await committee.running()).boxes.size).toBe(0);
  expect((await cast(phones[4] as Person, "002")).text).toContain("noElection");
});

test("if the host restarts, the ballot begins again, says so, and counts no ballot from before", async () => {
  const { committee, phones } = await election();
  for (const phone of phones.slice(0, 3)) await cast(phone, "001");
  await committee.close();
  const again = committeeAt(hostUnderTest({ folder: committee.folder }), committee.code, committee.chair.key);
  const { state, entries } = await again.open();
  expect(state.elections?.open).toMatchObject({ ballot: 1, isAgain: true, names: ["Ada", "Ben", "Cem"] });
  expect(entries.at(-1)?.facts).toMatchObject([{ type: "electionBallotOpened", isAgain: true }]);
  const phone = again.person((phones[0] as Person).key);
  expect((await phone.news())?.box).toEqual({ cast: 0, devices: 5, hasCast: false, isHere: true });
  expect((await cast(phone, "002")).status).toBe(200);
  for (const { key } of phones.slice(1)) await cast(again.person(key), "002");
  expect(await again.chair.give(close())).toBe("taken");
  expect((await again.open()).state.elections?.counted?.votes).toEqual([0, 5, 0]);
  await again.close();
});
