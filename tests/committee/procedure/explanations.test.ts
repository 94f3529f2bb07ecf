/** Explanations of vote: once on each paper (decision 34/401, paragraph 7), and not by its sponsors (rule 128). */
import { expect, test } from "vitest";
import { PACK } from "../../../src/committee/packs/all.ts";
import { counted, type Dais, inDebate, introduced } from "../../support/committee.ts";

const explain = (delegation: string) => ({ type: "explainVote", delegation }) as const;

/** Two drafts before the vote: one of S1, then one of S2. */
function twoDrafts() {
  const room = inDebate(PACK["un-ga"], 10);
  const [first, second] = [introduced(room), introduced(room, 3, "S2")];
  room.ask({ type: "closeDebate" });
  return { room, first, second };
}

function voted(room: Dais, paper: number): void {
  room.ask({ type: "putPaper", paper, method: "count" });
  counted(room, 6, 4);
}

function explained(room: Dais, delegation: string): void {
  room.ask(explain(delegation));
  room.ask({ type: "endSpeech" });
}

test("a delegation explains its vote on a paper once: before it or after it", () => {
  const { room, first, second } = twoDrafts();
  explained(room, "S5");
  expect(room.why(explain("S5"))).toBe("explainedOnce");
  voted(room, first);
  // After the first vote, S5 may only explain its vote on the second paper.
  expect(room.ask(explain("S5"))[0]).toMatchObject({ paper: second });
  room.ask({ type: "endSpeech" });
  expect(room.why(explain("S5"))).toBe("explainedOnce");
  expect(room.ask(explain("S6"))[0]).toMatchObject({ paper: first });
});

test("a sponsor explains no vote on its own paper, but one on the paper of another", () => {
  const { room, first, second } = twoDrafts();
  expect(room.why(explain("S1"))).toBe("mayNotExplain");
  voted(room, first);
  expect(room.ask(explain("S1"))[0]).toMatchObject({ paper: second });
  room.ask({ type: "endSpeech" });
  voted(room, second);
  expect(room.why(explain("S2"))).toBe("mayNotExplain");
});

test("a paper that is voted on again is explained again", () => {
  const { room, first, second } = twoDrafts();
  voted(room, first);
  explained(room, "S5");
  explained(room, "S5");
  voted(room, second);
  expect(room.why(explain("S5"))).toBe("explainedOnce");
  room.ask({
    type: "putMotion",
    motion: room.move("S3", "reconsider", { paper: first }),
    method: "count",
  });
  counted(room, 8, 2);
  expect(room.ask(explain("S5"))[0]).toMatchObject({ paper: first });
});
