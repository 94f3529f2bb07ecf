/** The rules of UN4MUN. Each test holds a rule of docs/PROCEDURE.md. */
import { expect, test } from "vitest";
import { PACK } from "../../../src/committee/packs/all.ts";
import { handedIn, inDebate, seat } from "../../support/committee.ts";

const { un4mun } = PACK;

test("informal consultations begin if nobody objects", () => {
  const room = inDebate(un4mun, 10);
  const motion = room.move("S1", "informals", { total: 600 });
  room.ask({ type: "grantMotion", motion });
  expect(room.state().floor).toMatchObject({ type: "caucus", kind: "informal", clock: { total: 600 } });
});

test("if somebody objects to them, they are put to the vote", () => {
  const room = inDebate(un4mun, 10);
  const motion = room.move("S1", "informals", { total: 600 });
  room.ask({ type: "objectToMotion", motion, delegation: "S2" }, seat("S2"));
  expect(room.why({ type: "grantMotion", motion })).toBe("needsVote");
  expect(room.why({ type: "putMotion", motion, method: "count" })).toBeNull();
});

test("the secretariat reads a draft before it is introduced", () => {
  const room = inDebate(un4mun, 10);
  const paper = handedIn(room);
  expect(room.why({ type: "introducePaper", paper })).toBe("needsApproval");
  room.ask({ type: "approvePaper", paper, isApproved: true });
  room.ask({ type: "introducePaper", paper });
  expect(room.state().papers[0]?.status).toBe("introduced");
});

test("without a vote comes first among the ways to decide", () => {
  const { procedure, substance } = un4mun.methods;
  expect([procedure[0], substance[0]]).toEqual(["consensus", "consensus"]);
});
