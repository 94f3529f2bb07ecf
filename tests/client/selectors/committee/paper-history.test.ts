/** The history of a paper, what has changed in it, and what its backers are told. */
import { expect, test } from "vitest";
import { loadWording, t } from "../../../../src/client/i18n/index.ts";
import { changedLines } from "../../../../src/client/selectors/committee/changed-lines.ts";
import { versionsOf } from "../../../../src/client/selectors/committee/paper-history.ts";
import {
  changesAsking,
  lastOwnEntry,
  mergersAsking,
  newsOf,
  sponsorsAsking,
} from "../../../../src/client/selectors/committee/paper-news.ts";
import { committeeNames } from "../../../../src/client/sentences/committee-names.ts";
import { delegateLines } from "../../../../src/client/sentences/delegate-said.ts";
import { versionText } from "../../../../src/client/sentences/version-lines.ts";
import { stateOf } from "../../../../src/committee/log.ts";
import { UN_GA } from "../../../../src/committee/packs/un-ga.ts";
import { CHAIR, type Dais, handedIn, inDebate, seat, sponsored } from "../../../support/committee.ts";

await loadWording("committee", "delegate");

const words = { title: "A draft", preamble: "", text: "One\nTwo" } as const;
const edit = (text: string, title: string = words.title) =>
  ({ type: "editPaper", paper: 1, ...words, title, text }) as const;

/** A paper of S1 with S2 as co-sponsor and S3 as signatory. */
function room(): Dais {
  const dais = inDebate(UN_GA, 6);
  handedIn(dais, "S1", words);
  sponsored(dais, 1, "S2");
  dais.ask({ type: "signPaper", paper: 1, delegation: "S3", as: "signatory" }, seat("S3"));
  return dais;
}

/** What the phone of a delegation says about the last entry. */
function said(dais: Dais, own: string): readonly string[] {
  const entries = dais.entries();
  const [entry, before] = [entries.at(-1), stateOf(entries.slice(0, -1))];
  if (entry === undefined || before === null) throw new Error("no entry");
  const after = dais.state();
  return delegateLines(own, { entry, before, after, names: committeeNames(after) }).map(([, text]) => text);
}

test("each version has its author, and a version with earlier words says so", () => {
  const dais = room();
  dais.wait(60);
  dais.ask(edit("One\nThree"), seat("S2"));
  dais.ask(edit("One\nThree"), seat("S2"));
  dais.wait(60);
  dais.ask(edit("One\nTwo"), seat("S1"));
  dais.ask(edit("One\nTwo\nFour"));
  const versions = versionsOf(dais.entries(), 1);
  const names = committeeNames(dais.state());
  expect(versions.map((one) => versionText(one, names))).toEqual([
    "Handed in by State 1.",
    "Changed by State 2.",
    "Changed by State 1.",
    "Changed by the chair.",
  ]);
  expect(versions.map(({ same }) => same)).toEqual([null, null, versions[0]?.at ?? 0, null]);
});

test("an edit that the chair has taken back is no version", () => {
  const dais = room();
  dais.ask(edit("One\nThree"));
  dais.undo();
  expect(versionsOf(dais.entries(), 1)).toHaveLength(1);
});

test("an amendment makes a version and is named", () => {
  const dais = room();
  dais.ask({ type: "introducePaper", paper: 1 });
  const amends = { paper: 1, change: "replace", clause: 2 } as const;
  const amendment = { kind: "amendment", title: "Better", preamble: "", text: "Three", amends } as const;
  dais.ask({ type: "submitPaper", delegation: "S4", ...amendment });
  dais.ask({ type: "introducePaper", paper: 2 });
  dais.ask({ type: "acceptAmendment", paper: 2 });
  const last = versionsOf(dais.entries(), 1).at(-1);
  expect(last).toMatchObject({ how: "amended", amendment: 2, words: { text: "One\nThree" } });
});

test("a preambular paragraph that an amendment or a vote by parts has changed makes a version", () => {
  const dais = inDebate(UN_GA, 6);
  handedIn(dais, "S1", { ...words, preamble: "Recalling\nNoting" });
  dais.ask({ type: "introducePaper", paper: 1 });
  const amends = { paper: 1, change: "replace", clause: 2, part: "preamble" } as const;
  const amendment = { kind: "amendment", title: "Better", preamble: "", text: "Welcoming", amends } as const;
  dais.ask({ type: "submitPaper", delegation: "S4", ...amendment });
  dais.ask({ type: "introducePaper", paper: 2 });
  dais.ask({ type: "acceptAmendment", paper: 2 });
  const versions = versionsOf(dais.entries(), 1);
  expect(versions.at(-1)).toMatchObject({ how: "amended", words: { preamble: "Recalling\nWelcoming" } });
  expect(versions).toHaveLength(2);
  const decided = {
    type: "paperDecided",
    paper: 1,
    carried: true,
    text: words.text,
    preamble: "\nWelcoming",
  };
  const entries = dais.entries();
  const struck = { n: entries.length + 1, at: 0, by: CHAIR, facts: [decided] } as never;
  expect(versionsOf([...entries, struck], 1).at(-1)).toMatchObject({
    how: "decided",
    words: { preamble: "\nWelcoming" },
  });
});

test("an edit of a paper that the chair has taken back is no version of the next paper with its number", () => {
  const dais = inDebate(UN_GA, 6);
  const enters = { type: "submitPaper", delegation: "S1", kind: "draft", ...words, amends: null } as const;
  dais.ask(enters);
  dais.ask(edit("Words of a paper that is gone"), seat("S1"));
  dais.undo();
  handedIn(dais, "S2", { ...words, text: "Others" });
  expect(versionsOf(dais.entries(), 1)).toMatchObject([{ how: "handedIn", words: { text: "Others" } }]);
});

test("two texts of the longest paper with nothing in common are compared as wholly different", () => {
  const [before, after] = ["a", "b"].map((sign) => Array.from({ length: 10_000 }, () => sign));
  const lines = changedLines(before?.join("\n") ?? "", after?.join("\n") ?? "");
  expect(lines).toHaveLength(10_000);
  const [words, others] = ["w", "v"].map((sign) => Array.from({ length: 4000 }, (_, k) => `${sign}${k}`));
  const whole = changedLines(words?.join(" ") ?? "", others?.join(" ") ?? "");
  expect(whole.map(({ pieces }) => pieces.map(({ kind }) => kind))).toEqual([["struck", "kept", "inserted"]]);
});

test("changes are marked in place: kept clauses, struck and inserted words", () => {
  expect(changedLines("One\nStates shall assist\nThree", "One\nStates may assist\nThree\nFour")).toEqual([
    { pieces: [{ kind: "kept", text: "One" }], isKept: true },
    {
      pieces: [
        { kind: "kept", text: "States " },
        { kind: "struck", text: "shall" },
        { kind: "inserted", text: "may" },
        { kind: "kept", text: " assist" },
      ],
      isKept: false,
    },
    { pieces: [{ kind: "kept", text: "Three" }], isKept: true },
    { pieces: [{ kind: "inserted", text: "Four" }], isKept: false },
  ]);
});

test("everyone who backs a paper has news of an edit until seen, but neither its author nor others", () => {
  const dais = room();
  const start = dais.entries().length;
  dais.ask(edit("One\nThree"), seat("S2"));
  const news = (own: string, seen = start) =>
    newsOf(dais.state(), dais.entries(), own, () => seen).map(({ authors, before }) => [
      authors,
      before.text,
    ]);
  expect(news("S3")).toEqual([[[seat("S2")], "One\nTwo"]]);
  // The first sponsor is asked about the change, and not only told.
  expect(changesAsking(dais.state(), dais.entries(), "S1")).toHaveLength(1);
  for (const other of ["S1", "S2", "S4"]) expect(news(other)).toEqual([]);
  expect(news("S3", dais.entries().length)).toEqual([]);
  dais.ask(edit("One\nTwo"), seat("S1"));
  expect(news("S3")).toEqual([]);
});

test("on a new page the news begin after what the delegation did last", () => {
  const dais = room();
  dais.ask(edit("One\nThree"), seat("S2"));
  const entries = dais.entries();
  expect(lastOwnEntry(entries, "S2")).toBe(entries.length);
  expect(lastOwnEntry(entries, "S6")).toBe(0);
});

test("phones say an edit to all backers, a request to the first sponsor, and a proposal to all sponsors", () => {
  const dais = room();
  dais.ask(edit("One\nThree"), seat("S2"));
  expect(said(dais, "S3")).toEqual(["Draft 1 “A draft” was changed by State 2."]);
  expect(said(dais, "S4")).toEqual([]);
  dais.ask({ type: "signPaper", paper: 1, delegation: "S4", as: "sponsor" }, seat("S4"));
  expect(said(dais, "S1")).toEqual(["State 4 asks to sponsor Draft 1 “A draft”."]);
  expect(said(dais, "S2")).toEqual([]);
  expect(sponsorsAsking(dais.state(), "S1").map(({ by }) => by)).toEqual(["S4"]);
  expect(sponsorsAsking(dais.state(), "S2")).toEqual([]);
  handedIn(dais, "S5");
  dais.ask({ type: "mergePapers", papers: [1, 2], ...words }, seat("S5"));
  expect(said(dais, "S2")).toEqual([
    "State 5 proposes to merge Draft 1 “A draft” and Draft 2 “A draft”.",
    t("delegate:paper.answerMerger"),
  ]);
  expect(said(dais, "S4")).toEqual([]);
  expect(mergersAsking(dais.state(), "S2")).toHaveLength(1);
  expect(mergersAsking(dais.state(), "S3")).toEqual([]);
});
