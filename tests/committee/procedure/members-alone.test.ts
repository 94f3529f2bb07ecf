/** Who takes part in the decisions of a committee. Each test holds a rule of docs/PROCEDURE.md. */
import { describe, expect, test } from "vitest";
import { PACK } from "../../../src/committee/packs/all.ts";
import { NO_VALUES } from "../../../src/committee/state/motion.ts";
import { PACKS } from "../../../src/committee/state/pack.ts";
import { counted, type Dais, dais, inDebate, introduced, seat, seats } from "../../support/committee.ts";

/** A committee in debate with six members and an observer, all present. */
function withObserver(id: (typeof PACKS)[number]): Dais {
  const room = dais(PACK[id], [...seats(6), { id: "VAT", name: "Holy See", kind: "observer" }]);
  room.ask({ type: "openMeeting" });
  for (const one of room.state().delegations)
    room.ask({ type: "recordAttendance", delegation: one.id, attendance: "present" });
  room.ask({ type: "addItem", title: "Cybercrime" });
  room.ask({ type: "takeItem", item: 1 });
  room.ask({ type: "openDebate" });
  return room;
}

describe.each(PACKS)("in a committee of %s", (id) => {
  test("an observer moves, seconds, objects and appeals only where the rules say so", () => {
    const isAllowed = PACK[id].onProcedure?.observers === true;
    const refusal = isAllowed ? null : "noVote";
    const room = withObserver(id);
    const observer = seat("VAT");
    const move = { type: "move", delegation: "VAT", kind: "suspendMeeting", values: NO_VALUES } as const;
    expect(room.why(move, observer)).toBe(refusal);
    const motion = room.move("S1", "suspendMeeting");
    expect(room.why({ type: "secondMotion", motion, delegation: "VAT" }, observer)).toBe(refusal);
    expect(room.why({ type: "objectToMotion", motion, delegation: "VAT" }, observer)).toBe(refusal);
    room.ask({ type: "ruleOutMotion", motion });
    room.ask({ type: "raisePoint", kind: "order", delegation: "S1" });
    room.ask({ type: "rulePoint", point: 1, upheld: false });
    const appeal = { type: "appealRuling", point: 1, delegation: "VAT", method: "count" } as const;
    const mayAppeal = PACK[id].points.some(({ kind, mayAppeal }) => kind === "order" && mayAppeal);
    expect(room.why(appeal, observer)).toBe(mayAppeal ? refusal : "mayNotAppeal");
  });

  test("the chair has no seat, so that no ballot counts a vote of the chair", () => {
    const room = inDebate(PACK[id], 6);
    const paper = introduced(room, 3);
    room.ask({ type: "closeDebate" });
    const by =
      PACK[id].clauses === "whole" ? { type: "putPaper" as const } : { type: "putPart" as const, part: 0 };
    room.ask({ ...by, paper, method: "count" });
    expect(room.why({ type: "countPlacards", yes: 4, no: 3, abstain: 0 })).toBe("countWrong");
    expect(counted(room, 3, 3)).toBe(false);
  });
});
