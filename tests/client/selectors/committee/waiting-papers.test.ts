/** The console says beside its large button which papers wait, so that a chair need not look for them in a tab. */
import { expect, test } from "vitest";
import { waitingPapers } from "../../../../src/client/selectors/committee/waiting-papers.ts";
import { PACK } from "../../../../src/committee/packs/all.ts";
import { type Dais, handedIn, inDebate, introduced, seat } from "../../../support/committee.ts";

/** A draft of the first delegation with as many names as the rules require. */
function backed(room: Dais): number {
  const paper = handedIn(room, "S1");
  for (const delegation of ["S2", "S3"]) room.ask({ type: "signPaper", paper, delegation, as: "signatory" });
  return paper;
}

test("a draft waits from the day it is handed in, and may be introduced once enough delegations back it", () => {
  const room = inDebate(PACK["una-usa"], 10);
  expect(waitingPapers(room.state())).toEqual({ all: 0, first: null });
  const paper = handedIn(room, "S1");
  expect(waitingPapers(room.state())).toEqual({ all: 1, first: null });
  const other = backed(room);
  expect(other).not.toBe(paper);
  expect(waitingPapers(room.state())).toEqual({ all: 2, first: { type: "introducePaper", paper: other } });
});

test("an amendment waits beside its draft while somebody speaks, until it is introduced", () => {
  const room = inDebate(PACK["una-usa"], 10);
  const draft = introduced(room);
  room.ask({ type: "callSpeaker", delegation: "S4" });
  const words = { kind: "amendment", title: "", preamble: "", text: "Other words" } as const;
  const amends = { paper: draft, change: "replace", clause: 1 } as const;
  room.ask({ type: "submitPaper", delegation: "S2", ...words, amends }, seat("S2"));
  const paper = room.state().counts.paper;
  for (const delegation of ["S3", "S4"]) room.ask({ type: "signPaper", paper, delegation, as: "signatory" });
  const { first } = waitingPapers(room.state());
  expect(first).toEqual({ type: "introducePaper", paper });
  if (first !== null) room.ask(first);
  expect(waitingPapers(room.state())).toEqual({ all: 0, first: null });
});

test("a working paper waits for nothing, and nothing waits between two meetings", () => {
  const room = inDebate(PACK["una-usa"], 10);
  handedIn(room, "S1", { kind: "working" });
  expect(waitingPapers(room.state()).all).toBe(0);
  backed(room);
  expect(waitingPapers(room.state()).all).toBe(1);
  room.ask({ type: "suspendMeeting", seconds: 600 });
  expect(waitingPapers(room.state())).toEqual({ all: 0, first: null });
});
