/**
 * The data-protection sheet names each kind of data that the retention statement lists for a lesson and a committee, so
 * that a school that copies its "categories of data" leaves nothing out.
 */
import { expect, test } from "vitest";
import { read } from "../support/source-lists.ts";

/** For each row of the retention statement, the words that the sheet has for it. */
const WORDS: Readonly<Record<string, string>> = {
  "The room": "settings of the room",
  "Devices and seats": "number of the device; state and role",
  "Acts in the game": "acts, readiness, times",
  "What the teacher did": "what the teacher did",
  "Time of a seat": "extra time of a seat",
  "Messages and set phrases": "set phrases; teacher's messages",
  "Free notes and the press wall": "free notes and press wall only if allowed",
  Guesses: "one guess in percent",
  "Answers before and after": "answers before and after the match",
  "Check questions": "answers to check questions",
  "Exit tickets": "answers on the exit ticket",
  "Keys of the desk and the wall": "hashes of keys",
  "The committee": "its name, rules and agenda",
  "Devices and keys of a committee": "number of the device; delegation",
  "Who was present": "presence",
  Speeches: "speeches and their length",
  Motions: "motions",
  Votes: "votes",
  "Points and replies": "points and replies",
  Papers: "papers with the wordings",
  Drafts: "every change of a draft",
  "Notes of the chairs": "notes of the chairs",
  "Notes to the crisis staff": "notes to a crisis staff",
  "Updates and straw polls": "straw polls",
  "Elections by secret ballot": "totals of secret ballots",
  "Requests to the chair and notes between delegations":
    "requests to the chair; notes between delegations only if allowed",
  "Position papers": "position papers with the comments of the chairs",
  "Points for awards": "points for awards",
  "Clauses and the model": "wordings that chairs match",
  Conference: "the code of its conference",
  "What was taken back": "entries that were taken back",
};

/** The rows of the tables on a lesson and on a committee. */
function rowsOf(paper: string): readonly string[] {
  const [, after = ""] = paper.split("### A lesson");
  const [tables = ""] = after.split("## In the host's memory");
  return [...tables.matchAll(/^\| \*\*(.+?)\*\*/gm)].map(([, row = ""]) => row);
}

const CATEGORIES = /^\| categories of data .*$/m.exec(read("docs/school/data-protection.md"))?.[0] ?? "";

test("given a kind of data that the host stores, the categories in the data-protection sheet have it", () => {
  const missing = rowsOf(read("docs/school/retention.md")).filter((row) => {
    const words = WORDS[row];
    return words === undefined || !CATEGORIES.includes(words);
  });
  expect(missing).toEqual([]);
});

test("every word that this test knows belongs to a row of the retention statement", () => {
  expect(Object.keys(WORDS).filter((row) => !rowsOf(read("docs/school/retention.md")).includes(row))).toEqual(
    [],
  );
});
