/** A vote of forty phones with fifteen missing: reported, asked about, and recorded. */
import { expect, test } from "vitest";
import { loadWording } from "../../../src/client/i18n/index.ts";
import { voteRecords } from "../../../src/client/selectors/committee/vote-record.ts";
import { committeeNames } from "../../../src/client/sentences/committee-names.ts";
import { recordText, sidesOf } from "../../../src/client/sentences/document-lines.ts";
import { recordLines } from "../../../src/client/sentences/record-lines.ts";
import { choices } from "../../../src/committee/choices.ts";
import { minutes } from "../../../src/committee/minutes.ts";
import { castIn, notVotingIn } from "../../../src/committee/state/count.ts";
import { statistics } from "../../../src/committee/statistics.ts";
import { seats } from "../../support/committee.ts";
import { type CommitteeUnderTest, inDebate, type Person } from "../../support/committee-host.ts";

await loadWording("committee", "document");

const PHONES = 40;
const MISSING = 15;
const NAMES = seats(PHONES).map(({ id }) => id);
/** No limit may slow down forty devices behind one address. */
const LONG_MS = 60_000;

async function giveAll(person: Person, orders: readonly Parameters<Person["give"]>[0][]): Promise<void> {
  for (const order of orders) {
    const answered = await person.give(order);
    if (answered !== "taken") throw new Error(`${order.type}: ${answered}`);
  }
}

/** A vote on a draft with forty phones; S26 to S40 do not vote, S39 and S40 although they are present and voting. */
async function voting(): Promise<Readonly<{ committee: CommitteeUnderTest; phones: readonly Person[] }>> {
  const committee = await inDebate({ delegations: seats(PHONES) });
  const { chair } = committee;
  const phones: Person[] = [];
  for (const id of NAMES) phones.push(await committee.enter(id));
  const words = { title: "Evidence", preamble: "", text: "Decides to help\nRequests a report", amends: null };
  const attendance = "presentAndVoting" as const;
  await giveAll(chair, [
    ...["S39", "S40"].map((delegation) => ({ type: "recordAttendance", delegation, attendance }) as const),
    { type: "submitPaper", delegation: "S1", kind: "draft", ...words },
    ...NAMES.slice(1, 20).map(
      (delegation) => ({ type: "signPaper", paper: 1, delegation, as: "signatory" }) as const,
    ),
    { type: "introducePaper", paper: 1 },
    { type: "closeDebate" },
    { type: "putPaper", paper: 1, method: "seats" },
  ]);
  return { committee, phones };
}

const vote = (delegation: string, at: number) =>
  ({
    type: "vote",
    delegation,
    choice: (["yes", "yes", "no", "abstain"] as const)[at % 4] ?? "yes",
    withRights: false,
    ballot: 1,
  }) as const;

test("is reported by name, asked about by number, and recorded everywhere", {
  timeout: LONG_MS,
}, async () => {
  const { committee, phones } = await voting();
  const { chair } = committee;
  const voters = NAMES.slice(0, PHONES - MISSING);
  const answers = await Promise.all(
    voters.slice(1).map((id, at) => phones[at + 1]?.give(vote(id, at + 1)) ?? Promise.resolve("no phone")),
  );
  expect(answers.filter((one) => one !== "taken")).toEqual([]);

  // Reported: the chair's page has the names of all whose votes are missing.
  const missing = choices((await committee.open()).state).ballot?.missing;
  expect(missing).toHaveLength(MISSING + 1);
  expect(await chair.give({ type: "closeBallot" })).toBe("votesMissing");

  // Asked about: a vote comes in between the question and the answer, so the chair is asked again.
  expect(await phones[0]?.give(vote("S1", 0))).toBe("taken");
  expect(await chair.give({ type: "closeBallot", missing: MISSING + 1 })).toBe("votesMissing");
  expect(await chair.give({ type: "closeBallot", missing: MISSING })).toBe("taken");

  // Afterwards nobody can vote, and nobody can close it again.
  expect(await phones[39]?.give(vote("S40", 0))).toBe("noBallot");
  expect(await chair.give({ type: "closeBallot", missing: MISSING })).toBe("noBallot");

  // Recorded: in the result, the minutes, the record of votes, the document and the figures.
  const { state, entries } = await committee.open();
  const [ballot] = state.ballots;
  if (ballot === undefined) throw new Error("no ballot");
  expect(ballot).toMatchObject({
    present: PHONES,
    notVoting: NAMES.slice(-MISSING),
    declared: ["S39", "S40"],
  });
  expect(notVotingIn(ballot)).toBe(MISSING);
  expect(castIn(ballot.tally) + notVotingIn(ballot)).toBe(PHONES);
  const names = committeeNames(state);
  expect(recordLines(ballot, names).slice(-2)).toEqual([
    expect.stringMatching(/^Not voting: State 26, .* and State 40$/),
    "Present and voting, but did not vote: State 39 and State 40",
  ]);
  const closed = minutes(entries).find(({ fact }) => fact.type === "ballotClosed");
  expect(closed?.fact).toMatchObject({ ballot: { notVoting: NAMES.slice(-MISSING) } });
  const [record] = voteRecords(entries);
  if (record === undefined) throw new Error("no record");
  expect(recordText(record, state)).toMatch(/ and 15 members not voting\.$/);
  expect(sidesOf(record, names)?.at(-1)).toMatchObject({ choice: "silent", seats: { length: MISSING } });
  expect(statistics(entries).filter(({ votes }) => votes.notVoting === 1)).toHaveLength(MISSING);
});
