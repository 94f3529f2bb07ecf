/**
 * What delegations ask each other about their papers reaches only the delegations concerned and the chairs. The tests
 * read the bytes that the host sends, on a stream that is open all the time and to a page that opens later.
 */
import { describe, expect, test } from "vitest";
import { stateOf } from "../../../src/committee/log.ts";
import { openProposals } from "../../../src/committee/rules/merger-proposals.ts";
import { asksOf } from "../../../src/committee/state/paper.ts";
import { seats } from "../../support/committee.ts";
import { type CommitteeUnderTest, committeeAt, inDebate, type Person } from "../../support/committee-host.ts";
import { hostUnderTest } from "../../support/room.ts";

const submit = (delegation: string, title: string) =>
  ({
    type: "submitPaper",
    delegation,
    kind: "draft",
    title,
    preamble: "",
    text: title,
    amends: null,
  }) as const;
const sponsor = (delegation: string, paper = 1) =>
  ({ type: "signPaper", paper, delegation, as: "sponsor" }) as const;
const answer = (delegation: string, isAccepted: boolean) =>
  ({ type: "answerSponsor", paper: 1, delegation, isAccepted }) as const;
const MERGED = "The text that only two delegations have read";
const merge = { type: "mergePapers", papers: [1, 2], title: MERGED, preamble: "", text: MERGED } as const;
const agree = (delegation: string, isAccepted: boolean) =>
  ({ type: "answerMerger", merger: 1, delegation, isAccepted }) as const;

/** A stream that is open while others act. `until`: all bytes so far, once they contain these words. */
type Line = Readonly<{ until: (words: string) => Promise<string> }>;

async function listen(person: Person): Promise<Line> {
  const response = await person.request("/stream");
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  return {
    until: async (words) => {
      while (!text.includes(words)) {
        const part = await reader?.read();
        if (part === undefined || part.done) throw new Error(`the stream ended before ${words}`);
        text += decoder.decode(part.value, { stream: true });
      }
      await reader?.cancel();
      return text;
    },
  };
}

type Table = Readonly<{
  committee: CommitteeUnderTest;
  S1: Person;
  S2: Person;
  /** Everybody whom the questions of S1 and S2 do not concern, each with what it is. */
  others: readonly (readonly [string, Person])[];
}>;

async function table(): Promise<Table> {
  const delegations = [...seats(5), { id: "x1", name: "Bank", kind: "observer" } as const];
  const committee = await inDebate({ delegations });
  const [S1, S2, S3, x1] = [
    await committee.enter("S1"),
    await committee.enter("S2"),
    await committee.enter("S3"),
    await committee.enter("x1"),
  ];
  const readKey = (await committee.chair.news())?.access?.readKey ?? "";
  await S1.give(submit("S1", "Paper of one"));
  await S2.give(submit("S2", "Paper of two"));
  const others = [
    ["a third delegation", S3],
    ["an observer", x1],
    ["the wall", committee.person(readKey)],
  ] as const;
  return { committee, S1, S2, others };
}

/** What everybody has received once the chair has added an item: on an open stream, and on a page that opens then. */
async function received(
  { committee }: Table,
  people: readonly (readonly [string, Person])[],
  acts: () => Promise<void>,
): Promise<readonly (readonly [string, string])[]> {
  const lines = await Promise.all(
    people.map(async ([who, person]) => [who, person, await listen(person)] as const),
  );
  await acts();
  expect(await committee.chair.give({ type: "addItem", title: "The end of it" })).toBe("taken");
  return Promise.all(
    lines.map(async ([who, person, line]) => {
      const live = await line.until("The end of it");
      return [who, live + (await (await person.request("/changes?since=")).text())] as const;
    }),
  );
}

const stateAt = async (person: Person) => stateOf((await person.news())?.entries ?? []);

describe("given S2 asks S1 to sponsor its paper", () => {
  test("no other delegation, observer or wall receives the request, its withdrawal, or the no", async () => {
    const at = await table();
    const sent = await received(at, at.others, async () => {
      expect(await at.S2.give(sponsor("S2"))).toBe("taken");
      expect(await at.S2.give({ type: "withdrawSponsorAsk", paper: 1, delegation: "S2" })).toBe("taken");
      expect(await at.S2.give(sponsor("S2"))).toBe("taken");
      expect(await at.S1.give(answer("S2", false))).toBe("taken");
    });
    const { entries } = await at.committee.open();
    for (const [who, text] of sent) {
      expect(text, who).not.toMatch(/sponsorA|isAccepted/);
      // Four entries are empty, and say neither who acted nor for whom.
      for (const { n, at } of entries.slice(-5, -1))
        expect(text, who).toContain(`{"n":${n},"at":${at},"by":{"type":"chair","chair":1},"facts":[]}`);
    }
  });

  test("S1, S2 and the chair receive it", async () => {
    const at = await table();
    await at.S2.give(sponsor("S2"));
    for (const person of [at.S1, at.S2, at.committee.chair]) {
      const paper = (await stateAt(person))?.papers[0];
      expect(paper === undefined ? [] : asksOf(paper)).toEqual([{ by: "S2", isDeclined: false }]);
    }
  });

  test("everybody learns of the yes, which makes S2 a sponsor", async () => {
    const at = await table();
    await at.S2.give(sponsor("S2"));
    await at.S1.give(answer("S2", true));
    for (const [, person] of at.others)
      expect((await stateAt(person))?.papers[0]?.sponsors).toEqual(["S1", "S2"]);
  });

  test("a sponsor that becomes the first one later receives the requests that it has to answer", async () => {
    const at = await table();
    const { committee, S1, S2 } = at;
    const S4 = await committee.enter("S4");
    await S2.give(sponsor("S2"));
    await committee.chair.give(sponsor("S4"));
    const before = await S4.news();
    expect(JSON.stringify(before)).not.toContain("sponsorAsked");
    expect(await S1.give({ type: "unsignPaper", paper: 1, delegation: "S1" })).toBe("taken");
    const after = await S4.news(before?.position);
    expect(after).toMatchObject({ from: 0 });
    expect(JSON.stringify(after)).toContain("sponsorAsked");
    expect(await S4.news(after?.position)).toBeNull();
  });
});

describe("given S2 proposes to merge its paper with one of S1", () => {
  test("no other delegation, observer or wall receives the proposal, its text, or how it ends", async () => {
    const at = await table();
    const sent = await received(at, at.others, async () => {
      expect(await at.S2.give(merge)).toBe("taken");
      expect(await at.S1.give(agree("S1", false))).toBe("taken");
      expect(await at.S2.give(merge)).toBe("taken");
      // A change to a paper ends the proposal in the same entry.
      const words = { title: "Paper of one", preamble: "", text: "Paper of one, changed" };
      expect(await at.S1.give({ type: "editPaper", paper: 1, ...words })).toBe("taken");
    });
    for (const [who, text] of sent) {
      expect(text, who).not.toContain(MERGED);
      expect(text, who).not.toMatch(/merger[PAE]/);
      expect(text, who).toContain("Paper of one, changed");
    }
  });

  test("S1, S2 and the chair receive it, and its end", async () => {
    const at = await table();
    await at.S2.give(merge);
    for (const person of [at.S1, at.S2, at.committee.chair]) {
      const state = await stateAt(person);
      expect(state === null ? [] : openProposals(state)).toMatchObject([{ title: MERGED, by: "S2" }]);
    }
    await at.S1.give(agree("S1", false));
    for (const person of [at.S1, at.S2, at.committee.chair])
      expect((await stateAt(person))?.proposals?.open).toEqual([]);
  });

  test("everybody receives the merged paper, and its page comes to the same papers as the host", async () => {
    const at = await table();
    await at.S2.give(merge);
    await at.S1.give(agree("S1", true));
    const { papers } = (await at.committee.open()).state;
    for (const [who, person] of at.others) expect((await stateAt(person))?.papers, who).toEqual(papers);
  });
});

test("a device that changes its seat receives everything again, as its new delegation may read it", async () => {
  const { committee, S2 } = await table();
  await S2.give(merge);
  const before = await S2.news();
  expect(JSON.stringify(before)).toContain(MERGED);
  expect(await S2.give({ type: "takeSeat", delegation: "S5" })).toBe("taken");
  const after = await S2.news(before?.position);
  expect(after).toMatchObject({ from: 0, holder: { seat: "S5" } });
  expect(JSON.stringify(after)).not.toContain(MERGED);
  expect((await committee.open()).state.proposals?.open.length).toBe(1);
});

test("a host that reads the log again after a restart sends everybody the same", async () => {
  const { committee, S1, S2, others } = await table();
  await S2.give(merge);
  await S2.give(sponsor("S2"));
  await S1.give(answer("S2", false));
  const people = [S1, ...others.map(([, person]) => person)];
  const before = await Promise.all(people.map((person) => person.news()));
  await committee.close();
  const again = committeeAt(hostUnderTest({ folder: committee.folder }), committee.code, committee.chair.key);
  const after = await Promise.all(people.map(({ key }) => again.person(key).news()));
  expect(after.map((news) => news?.entries)).toEqual(before.map((news) => news?.entries));
});
