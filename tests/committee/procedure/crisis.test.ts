/** The rules of a crisis committee. Each test holds a rule of docs/PROCEDURE.md. */
import { expect, test } from "vitest";
import { PACK } from "../../../src/committee/packs/all.ts";
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
