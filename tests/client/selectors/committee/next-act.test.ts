/** The large button shows the chair's most likely next act, and the committee must accept that act. */
import { describe, expect, test } from "vitest";
import { lastResult } from "../../../../src/client/selectors/committee/last-result.ts";
import { nextAct } from "../../../../src/client/selectors/committee/next-act.ts";
import { PACK } from "../../../../src/committee/packs/all.ts";
import { PACKS } from "../../../../src/committee/state/pack.ts";
import {
  counted,
  type Dais,
  dais,
  handedIn,
  inDebate,
  introduced,
  seats,
} from "../../../support/committee.ts";

/** Presses the large button this many times. Returns what the button offered each time. */
function press(room: Dais, times = 1): readonly string[] {
  return Array.from({ length: times }, () => {
    const { code, order } = nextAct(room.state());
    if (order !== null) room.ask(order);
    return code;
  });
}

describe.each(PACKS)("given the rules %s", (id) => {
  test("from the first press to the debate, each suggested act is accepted", () => {
    const room = dais(PACK[id], seats(5));
    expect(press(room, 2)).toEqual(["openMeeting", "startRollCall"]);
    expect(nextAct(room.state()).code).toBe("rollCall");
    for (let n = 0; n < 5; n++) room.ask({ type: "answerRollCall", attendance: "present" });
    expect(nextAct(room.state()).code).toBe("addItem");
    room.ask({ type: "addItem", title: "Cybercrime" });
    const lobbying = id === "thimun" ? ["startLobbying", "endCaucus"] : [];
    const path = ["takeItem", ...lobbying, "openDebate"];
    expect(press(room, path.length)).toEqual(path);
    if (PACK[id].hasList === false) {
      expect(nextAct(room.state()).code).toBe("giveFloor");
      return;
    }
    expect(press(room)).toEqual(["openList"]);
    expect(nextAct(room.state()).code).toBe("addSpeaker");
    room.ask({ type: "joinList", list: "general", delegation: "S3" });
    expect(nextAct(room.state())).toMatchObject({ code: "callNext", seat: "S3" });
    expect(press(room, 2)).toEqual(["callNext", "endSpeech"]);
  });

  test("after the debate the papers are put to the vote, and then the item is finished", () => {
    const room = inDebate(PACK[id], 8);
    introduced(room, 2);
    room.ask({ type: "closeDebate" });
    const codes: string[] = [];
    while (room.state().papers[0]?.status === "introduced") {
      codes.push(...press(room));
      room.ask({ type: "cancelBallot" });
      const next = nextAct(room.state());
      if (next.order?.type === "putPaper" || next.order?.type === "putPart")
        room.ask({ ...next.order, method: "count" });
      counted(room, 4, 1);
    }
    expect(codes.at(-1)).toBe("putPaper");
    expect(press(room)).toEqual(["finishItem"]);
  });
});

test("given a result, it stays until something else begins", () => {
  const room = inDebate(PACK["una-usa"], 5);
  room.ask({ type: "openList" });
  const motion = room.move("S1", "closeList");
  room.ask({ type: "secondMotion", motion, delegation: "S2" });
  expect(nextAct(room.state()).code).toBe("putMotion");
  room.ask({ type: "putMotion", motion, method: "count" });
  expect(nextAct(room.state()).code).toBe("ballot");
  counted(room, 3, 2);
  expect(lastResult(room.entries())).toMatchObject({ carried: true });
  room.ask({ type: "joinList", list: "general", delegation: "S1" });
  expect(lastResult(room.entries())).not.toBeNull();
  room.ask({ type: "callNext", list: "general" });
  expect(lastResult(room.entries())).toBeNull();
});

test("at the Hague, a resolution is introduced, debated for and against, and put to the vote", () => {
  const room = inDebate(PACK.thimun, 6);
  const paper = handedIn(room);
  for (let n = 2; n <= 6; n++) room.ask({ type: "signPaper", paper, delegation: `S${n}`, as: "signatory" });
  expect(nextAct(room.state()).code).toBe("giveFloor");
  room.ask({ type: "approvePaper", paper, isApproved: true });
  const path = ["introducePaper", "debatePaper", "endSpeech", "turnDebate", "endPaperDebate", "putPaper"];
  expect(press(room, path.length)).toEqual(path);
});
