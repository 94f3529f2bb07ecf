/** The rules of a crisis committee. Each test holds a rule of docs/PROCEDURE.md. */
import { describe, expect, test } from "vitest";
import { foldEntry, stateOf, UNFOLDED } from "../../../src/committee/log.ts";
import { minutes } from "../../../src/committee/minutes.ts";
import { editedPack, PACK } from "../../../src/committee/packs/all.ts";
import { MOST_NOTES_OF_SEAT } from "../../../src/committee/state/limits.ts";
import { PACKS } from "../../../src/committee/state/pack.ts";
import { withoutOthers } from "../../../src/server/committee/entry-redaction.ts";
import type { OpenCommittee } from "../../../src/server/committee/snapshot.ts";
import { counted, handedIn, inDebate, introduced, seat } from "../../support/committee.ts";

const { crisis } = PACK;

test("a directive with two names is put to the vote while the debate goes on", () => {
  const room = inDebate(crisis, 10);
  const paper = handedIn(room);
  expect(room.why({ type: "introducePaper", paper })).toBe("tooFewSignatories");
  room.ask({ type: "signPaper", paper, delegation: "S2", as: "signatory" });
  room.ask({ type: "introducePaper", paper });
  room.ask({ type: "putPaper", paper, method: "count" });
  expect(counted(room, 6, 4)).toBe(true);
  expect(room.state().agenda[0]?.status).toBe("open");
});

test("of two directives the chair puts either first", () => {
  const room = inDebate(crisis, 10);
  const papers = [introduced(room), introduced(room, 2, "S2")];
  for (const paper of papers) expect(room.why({ type: "putPaper", paper, method: "count" })).toBeNull();
});

test("nobody abstains on a directive, and a tie fails", () => {
  const room = inDebate(crisis, 10);
  const paper = introduced(room);
  room.ask({ type: "putPaper", paper, method: "count" });
  expect(room.why({ type: "countPlacards", yes: 5, no: 4, abstain: 1 })).toBe("mayNotAbstain");
  expect(counted(room, 5, 5)).toBe(false);
});

test("there is no list, no reply and no point of information", () => {
  const room = inDebate(crisis, 10);
  expect(room.why({ type: "openList" })).toBe("notInPack");
  room.ask({ type: "callSpeaker", delegation: "S1" });
  expect(room.state().floor).toMatchObject({ speech: { speaker: "S1", clock: { total: 60 } } });
  room.ask({ type: "endSpeech" });
  expect(room.why({ type: "askReply", delegation: "S2" }, seat("S2"))).not.toBeNull();
  expect(room.why({ type: "raisePoint", kind: "information", delegation: "S2" }, seat("S2"))).toBe(
    "notInPack",
  );
});

test("a directive or communiqué is not amended unless the rules say so", () => {
  const amends = { paper: 1, change: "strike", clause: 1 } as const;
  const words = { title: "Less", preamble: "", text: "" };
  const change = { type: "submitPaper", delegation: "S2", kind: "amendment", ...words, amends } as const;
  const amendments = { ...crisis.amendments, isOff: false };
  const room = inDebate(crisis, 10);
  introduced(room);
  expect(room.why(change)).toBe("notInPack");
  const other = inDebate(editedPack(crisis, { amendments }), 10);
  introduced(other);
  expect(other.why(change)).toBeNull();
});

test("a directive has operative clauses alone, and a communiqué passes by the same majority", () => {
  const room = inDebate(crisis, 10);
  const words = { kind: "draft", title: "To the press", text: "We are calm.", amends: null } as const;
  const given = { type: "submitPaper", delegation: "S1", ...words } as const;
  expect(room.why({ ...given, preamble: "Deeply concerned" })).toBe("noPreamble");
  room.ask({ ...given, preamble: "", form: "communique" });
  room.ask({ type: "signPaper", paper: 1, delegation: "S2", as: "signatory" });
  room.ask({ type: "introducePaper", paper: 1 });
  room.ask({ type: "putPaper", paper: 1, method: "count" });
  expect(room.why({ type: "countPlacards", yes: 6, no: 3, abstain: 1 })).toBe("mayNotAbstain");
  expect(counted(room, 6, 4)).toBe(true);
  expect(room.state().papers[0]).toMatchObject({ form: "communique", status: "adopted" });
  const ga = inDebate(PACK["un-ga"], 10);
  expect(ga.why({ ...given, preamble: "", form: "communique" })).toBe("notInPack");
});

describe("notes to the crisis staff", () => {
  const note = { type: "sendNote", delegation: "S1", text: "We send a ship." } as const;

  test("a delegation writes its own, the chair answers once, and nobody votes on it", () => {
    const room = inDebate(crisis, 10);
    expect(room.why(note, seat("S2"))).toBe("notYours");
    room.ask(note, seat("S1"));
    expect(room.why({ type: "answerNote", note: 1, text: "It sinks." }, seat("S1"))).toBe("chairOnly");
    expect(room.why({ type: "answerNote", note: 2, text: "It sinks." })).toBe("unknownNote");
    room.wait(60);
    room.ask({ type: "answerNote", note: 1, text: "It sinks." });
    expect(room.why({ type: "answerNote", note: 1, text: "No." })).toBe("alreadyDone");
    expect(room.state().staffNotes).toMatchObject([{ by: "S1", answer: { text: "It sinks." } }]);
    expect(room.state().ballots).toEqual([]);
  });

  test("nobody but the delegation and the chairs sees a note, its answer, or who wrote one", () => {
    const room = inDebate(crisis, 10);
    room.ask(note, seat("S1"));
    room.ask({ type: "answerNote", note: 1, text: "It sinks." });
    const entries = room.entries();
    const committee = { ...entries.reduce(foldEntry, UNFOLDED), entries } as OpenCommittee;
    const seenBy = (id: string | null) => withoutOthers(committee, id, entries, 0);
    expect(seenBy("S1")).toEqual(room.entries());
    for (const id of ["S2", null]) {
      expect(JSON.stringify(seenBy(id))).not.toMatch(/ship|sinks|staffNote/);
      expect(seenBy(id).slice(-2)).toMatchObject([
        { by: { type: "chair" }, facts: [] },
        { by: { type: "chair" }, facts: [] },
      ]);
      expect(stateOf(seenBy(id))?.staffNotes).toBeUndefined();
    }
  });

  test("the minutes leave them out, and the chair's next “take back” passes over them", () => {
    const room = inDebate(crisis, 10);
    room.ask({ type: "callSpeaker", delegation: "S3" });
    room.ask(note, seat("S1"));
    room.ask({ type: "answerNote", note: 1, text: "It sinks." });
    expect(JSON.stringify(minutes(room.entries()))).not.toMatch(/ship|sinks/);
    room.undo();
    expect(room.state().floor.type).toBe("idle");
    expect(room.state().staffNotes?.[0]?.answer?.text).toBe("It sinks.");
  });

  test("there is a limit for each delegation", () => {
    const room = inDebate(crisis, 10);
    for (let n = 0; n < MOST_NOTES_OF_SEAT; n++) room.ask(note, seat("S1"));
    expect(room.why(note, seat("S1"))).toBe("tooManyNotes");
    expect(room.why({ ...note, delegation: "S2" }, seat("S2"))).toBeNull();
  });
});

test("the chair announces updates of the crisis, which everybody sees and the minutes keep with their time", () => {
  const room = inDebate(crisis, 10);
  expect(room.why({ type: "announceUpdate", text: "Lights out." }, seat("S1"))).toBe("chairOnly");
  room.ask({ type: "callSpeaker", delegation: "S3" });
  room.ask({ type: "announceUpdate", text: "Lights out." });
  room.wait(60);
  room.ask({ type: "announceUpdate", text: "Lights on." });
  expect(room.state().updates?.map(({ n, text }) => [n, text])).toEqual([
    [1, "Lights out."],
    [2, "Lights on."],
  ]);
  const told = minutes(room.entries()).filter(({ fact }) => fact.type === "updateAnnounced");
  expect(told.map(({ at }) => at - (told[0]?.at ?? 0))).toEqual([0, 60_000]);
  expect(room.state().floor.type).toBe("speech");
  room.undo();
  expect(room.state().updates).toHaveLength(1);
});

test("an update with a headline is a report of the press; one without is none", () => {
  const room = inDebate(crisis, 10);
  const report = {
    type: "announceUpdate",
    headline: "Capital in the dark",
    text: "Nobody knows why.",
  } as const;
  expect(room.why(report, seat("S1"))).toBe("chairOnly");
  expect(room.why({ ...report, headline: " " })).toBe("needsText");
  expect(room.why({ ...report, headline: "x".repeat(201) })).toBe("tooLong");
  room.ask(report);
  room.ask({ type: "announceUpdate", text: "Lights on." });
  expect(room.state().updates?.map(({ headline, text }) => [headline, text])).toEqual([
    ["Capital in the dark", "Nobody knows why."],
    [undefined, "Lights on."],
  ]);
  const told = minutes(room.entries()).filter(({ fact }) => fact.type === "updateAnnounced");
  expect(told[0]?.fact).toMatchObject({ headline: report.headline, text: report.text });
});

test("any delegation asks for a straw poll; it binds nobody and is no vote", () => {
  const room = inDebate(crisis, 10);
  const asks = { type: "askStrawPoll", delegation: "S4", question: "Shall we wait?" } as const;
  room.ask(asks, seat("S4"));
  expect(room.why(asks, seat("S4"))).toBe("alreadyDone");
  expect(room.why({ type: "openStrawPoll", poll: 1 }, seat("S4"))).toBe("chairOnly");
  room.ask({ type: "openStrawPoll", poll: 1 });
  room.ask({ type: "answerStrawPoll", delegation: "S1", choice: "yes" }, seat("S1"));
  room.ask({ type: "answerStrawPoll", delegation: "S1", choice: "no" }, seat("S1"));
  expect(room.state().strawPolls?.open?.hands).toEqual({ S1: "no" });
  expect(room.why({ type: "closeStrawPoll", yes: 8, no: 3 })).toBe("countWrong");
  room.ask({ type: "closeStrawPoll", yes: 6, no: 4 });
  expect(room.state()).toMatchObject({ ballots: [], strawPolls: { open: null, taken: { yes: 6, no: 4 } } });
  expect(room.state().papers).toEqual([]);
  const told = minutes(room.entries()).at(-1);
  expect(told?.fact).toMatchObject({ type: "strawPollClosed", yes: 6, no: 4 });
});

test("a straw poll waits while a vote is taken, and can be taken back by who asked", () => {
  const room = inDebate(crisis, 10);
  const paper = introduced(room);
  room.ask({ type: "askStrawPoll", delegation: "S4", question: "Shall we wait?" }, seat("S4"));
  room.ask({ type: "putPaper", paper, method: "count" });
  expect(room.why({ type: "openStrawPoll", poll: 1 })).toBe("ballotOpen");
  expect(room.why({ type: "dropStrawPoll", poll: 1 }, seat("S5"))).toBe("notYours");
  room.ask({ type: "dropStrawPoll", poll: 1 }, seat("S4"));
  expect(room.state().strawPolls?.asked).toEqual([]);
});

test("no other pack has notes, updates or straw polls", () => {
  for (const id of PACKS.filter((one) => one !== "crisis")) {
    const room = inDebate(PACK[id], 10);
    expect(room.why({ type: "sendNote", delegation: "S1", text: "x" })).toBe("notInPack");
    expect(room.why({ type: "announceUpdate", text: "x" })).toBe("notInPack");
    expect(room.why({ type: "askStrawPoll", delegation: "S1", question: "x" })).toBe("notInPack");
  }
});
