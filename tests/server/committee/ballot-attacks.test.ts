/**
 * Attacks on a secret ballot. Whoever has the log, the database file, the board, the minutes, every page's news and the
 * time of every request tries to tell which delegation voted for whom. Each attack compares two elections in which the
 * same devices vote in the same order and with the same totals, but every delegation chooses differently: whatever
 * differs between the two would tell a vote.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, expect, test, vi } from "vitest";
import type { Person } from "../../support/committee-host.ts";
import {
  cast,
  closeElection,
  comparable,
  type Election,
  election,
  everythingSeen,
} from "../../support/election.ts";

/** Both have two votes for Ada, two for Ben and a blank ballot. No delegation has the same ballot in both. */
const CHOICES = [
  ["001", "001", "002", "002", "000"],
  ["002", "002", "000", "001", "001"],
] as const;

const SECOND_MS = 1000;

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Lets the devices vote in order, a second apart. @returns the time of each ballot */
async function voteAll(
  { committee, phones }: Election,
  choices: readonly string[],
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const [at, choice] of choices.entries()) {
    committee.clock.now += SECOND_MS;
    times.push(committee.clock.now);
    expect(await cast(phones[at] as Person, choice)).toEqual({ status: 200, text: '{"ok":true}' });
  }
  committee.clock.now += SECOND_MS;
  return times;
}

/** The files of the database with their bytes. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder).filter((name) => name.startsWith("rooms.sqlite"));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "latin1")]));
}

/** What somebody finds who opens the file of a host that has stopped. */
function storedIn(folder: string): Readonly<{ tables: unknown; rows: readonly string[]; pages: unknown }> {
  const database = new DatabaseSync(join(folder, "rooms.sqlite"));
  try {
    return {
      tables: database.prepare("SELECT name, sql FROM sqlite_master ORDER BY name").all(),
      rows: database
        .prepare("SELECT seq, row FROM log ORDER BY room, seq")
        .all()
        .map(({ seq, row }) => `${seq} ${row}`),
      pages: [database.prepare("PRAGMA page_count").get(), database.prepare("PRAGMA freelist_count").get()],
    };
  } finally {
    database.close();
  }
}

test("log, minutes, board and every page: after each ballot they are the same, whatever was chosen", async () => {
  const seen: (readonly string[])[] = [];
  for (const choices of CHOICES) {
    const one = await election();
    const told: string[] = [];
    for (const [at, choice] of choices.entries()) {
      await cast(one.phones[at] as Person, choice);
      told.push(...(await everythingSeen(one)));
    }
    expect(await one.committee.chair.give(closeElection())).toBe("taken");
    told.push(...(await everythingSeen(one)));
    expect((await one.committee.open()).state.elections?.counted).toMatchObject({
      votes: [2, 2, 0],
      blank: 1,
    });
    seen.push(told.map((text) => comparable(text, one)));
  }
  expect(seen[0]).toEqual(seen[1]);
});

test("the database: not a byte of its files changes while ballots are cast", async () => {
  const one = await election();
  const before = filesIn(one.committee.folder);
  expect(Object.keys(before)).toContain("rooms.sqlite-wal");
  await voteAll(one, CHOICES[0]);
  expect(filesIn(one.committee.folder)).toEqual(before);
});

test("the database of a stopped host: the same tables, rows in the same order, pages and free pages, and no time of a ballot", async () => {
  const found: unknown[] = [];
  for (const choices of CHOICES) {
    const one = await election();
    const times = await voteAll(one, choices);
    expect(await one.committee.chair.give(closeElection())).toBe("taken");
    const { folder } = one.committee;
    await one.committee.close();
    const stored = storedIn(folder);
    const bytes = Object.values(filesIn(folder)).join("");
    expect(bytes).toContain("electionOpened");
    for (const word of ['"choice"', "voted", ...times.map(String)]) expect(bytes).not.toContain(word);
    found.push({ ...stored, rows: stored.rows.map((row) => comparable(row, one)) });
  }
  expect(found[0]).toEqual(found[1]);
});

test("timing: all pages, also that of the voter, receive the news of a ballot at the same moment, whatever was chosen", async () => {
  const moments: unknown[] = [];
  for (const choice of ["000", "001", "003"]) {
    const { committee, phones, reader } = await election();
    const pages = [committee.chair, reader, ...phones];
    const known = await Promise.all(pages.map(async (page) => (await page.news())?.position ?? ""));
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const arrived: number[] = [];
    let now = 0;
    const waits = pages.map(async (page, at) => {
      await page.request(`/changes?since=${encodeURIComponent(known[at] ?? "")}`);
      arrived.push(now);
    });
    await turn();
    await cast(phones[0] as Person, choice);
    for (; now < 1000 && arrived.length < pages.length; now += 10) {
      await turn();
      vi.advanceTimersByTime(10);
    }
    await turn();
    await Promise.all(waits);
    vi.useRealTimers();
    moments.push(arrived);
  }
  expect(new Set(moments[0] as readonly number[]).size).toBe(1);
  expect(moments[1]).toEqual(moments[0]);
  expect(moments[2]).toEqual(moments[0]);
});

/** Lets the host do everything that waits for no timer. */
async function turn(): Promise<void> {
  for (let step = 0; step < 20; step++) await new Promise((done) => setImmediate(done));
}

test("timing: a chair who counts after each ballot, or stops the ballot, learns nothing of a single one", async () => {
  const answers: string[][] = [];
  for (const choices of CHOICES) {
    const { committee, phones } = await election();
    const told: string[] = [];
    for (const [at, choice] of choices.slice(0, 2).entries()) {
      await cast(phones[at] as Person, choice);
      told.push(JSON.stringify(await committee.chair.answer(closeElection({ missing: 4 - at }))));
      told.push(JSON.stringify(await committee.chair.answer(closeElection())));
    }
    expect(await committee.chair.give({ type: "cancelElection", election: 1 })).toBe("taken");
    told.push(JSON.stringify((await committee.open()).state.elections?.counted ?? null));
    answers.push(told);
  }
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]?.join()).toContain("tooFewBallots");
});

test("the host prints nothing about a ballot", async () => {
  const one = await election();
  const outputs = [process.stdout, process.stderr].map((output) => vi.spyOn(output, "write"));
  await voteAll(one, CHOICES[0]);
  const printed = outputs.map(({ mock }) => mock.calls.length);
  expect(printed).toEqual([0, 0]);
});
