/** What the large button offers the chair in each state of a committee. */
import { describe, expect, test } from "vitest";
import { nextAct } from "../../../../src/client/selectors/committee/next-act.ts";
import { PACK } from "../../../../src/committee/packs/all.ts";
import type { Least } from "../../../../src/committee/state/pack.ts";
import type { AgendaItem, Committee, Floor, Point, Speech } from "../../../../src/committee/state/state.ts";
import { inDebate, inSession, introduced } from "../../../support/committee.ts";

const GA = PACK["un-ga"];
const clock = { total: 60, used: 0, since: null };
const speech: Speech = { speaker: "S2", as: "caucus", clock, yielded: null };

/** Twelve members, in debate on the item, with an open list and nobody on it. */
const room = inDebate(GA, 12);
room.ask({ type: "openList" });
const debate = room.state();
room.move("S1", "adjournDebate");
const { motions } = room.state();
room.ask({ type: "clearMotions" });
room.move("S1", "suspendMeeting");
const breaks = room.state().motions;

const codeOf = (change: Partial<Committee>): string => nextAct({ ...debate, ...change }).code;

describe("outside a meeting", () => {
  test.each([
    ["before", { code: "openMeeting", order: { type: "openMeeting" } }],
    ["adjourned", { code: "nextMeeting", order: { type: "openMeeting" } }],
    ["suspended", { code: "resumeMeeting", order: { type: "resumeMeeting" } }],
    ["closed", { code: "closed", order: null }],
  ] as const)("%s: the chair is offered $code", (session, act) => {
    expect(nextAct({ ...debate, session })).toEqual(act);
  });
});

describe("before anything else", () => {
  const point = (upheld: boolean | null): Point => ({ n: 1, kind: "order", by: "S1", upheld });

  test("a roll call is finished, and a point is ruled on", () => {
    expect(codeOf({ rollCall: { order: ["S1"], next: 0 }, points: [point(null)], motions })).toBe("rollCall");
    expect(codeOf({ points: [point(true), point(null)], motions })).toBe("rulePoint");
    expect(codeOf({ points: [point(true), point(false)], motions })).toBe("putMotion");
  });

  test("the current speaker finishes, even if a motion is pending", () => {
    expect(nextAct({ ...debate, motions, floor: { type: "speech", speech } })).toEqual({
      code: "endSpeech",
      order: { type: "endSpeech" },
      seat: "S2",
    });
  });
});

describe("in a caucus", () => {
  const caucus = (change: Partial<Extract<Floor, { type: "caucus" }>> = {}): Floor => ({
    ...{ type: "caucus", kind: "moderated", topic: "Data", clock, each: 60, queue: [], speech: null },
    ...change,
  });

  test("the speech comes first, then a motion, then the next in the queue", () => {
    const floor = caucus({ speech, queue: ["S5", "S6"] });
    expect(nextAct({ ...debate, motions, floor })).toEqual({
      code: "endSpeech",
      order: { type: "endSpeech" },
      seat: "S2",
    });
    expect(codeOf({ motions: breaks, floor: caucus({ queue: ["S5"] }) })).toBe("putMotion");
    // Adjourning the debate is not in order in a caucus, so that motion waits aside.
    expect(codeOf({ motions, floor: caucus({ queue: ["S5"] }) })).toBe("callNext");
    expect(nextAct({ ...debate, floor: caucus({ queue: ["S5", "S6"] }) })).toEqual({
      code: "callNext",
      order: { type: "callNext", list: "caucus" },
      seat: "S5",
    });
  });

  test("with an empty queue the committee waits", () => {
    expect(nextAct({ ...debate, floor: caucus() })).toEqual({ code: "waitQueue", order: null });
  });

  test("nobody is called in an unmoderated caucus, which can only be ended", () => {
    for (const kind of ["unmoderated", "consultation"] as const) {
      expect(nextAct({ ...debate, floor: caucus({ kind, queue: ["S5"] }) })).toEqual({
        code: "endCaucus",
        order: { type: "endCaucus" },
      });
    }
  });
});

describe("the quorum of the debate, a quarter of 12 members", () => {
  const present = (count: number): Committee["attendance"] =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`S${at + 1}`, "present"]));

  test("with two there is a roll call, with three the debate goes on", () => {
    expect(nextAct({ ...debate, attendance: present(2) })).toEqual({
      code: "startRollCall",
      order: { type: "startRollCall" },
    });
    expect(codeOf({ attendance: present(3) })).toBe("addSpeaker");
  });

  test("with nobody present there is a roll call, even if the rules ask for no quorum", () => {
    const open: Least = { type: "count", count: 0 };
    const pack = { ...GA, quorum: { ...GA.quorum, open } };
    expect(codeOf({ pack, attendance: {} })).toBe("startRollCall");
    expect(codeOf({ pack, attendance: present(1) })).toBe("addSpeaker");
  });

  test("without a quorum no motion is decided", () => {
    expect(codeOf({ attendance: present(2), motions })).toBe("startRollCall");
  });
});

describe("on the agenda", () => {
  const idle = inSession(GA, 4).state();
  const item = (id: number, status: AgendaItem["status"]): AgendaItem => ({ id, title: "Data", status });
  const withItems = (...agenda: readonly AgendaItem[]) => nextAct({ ...idle, agenda });

  test("the first waiting item is taken up, and if there is none, one is added", () => {
    expect(
      withItems(item(1, "finished"), item(2, "adjourned"), item(3, "waiting"), item(4, "waiting")),
    ).toEqual({ code: "takeItem", order: { type: "takeItem", item: 3 }, item: 3 });
    expect(withItems(item(1, "finished"))).toEqual({ code: "addItem", order: null });
  });

  test("an item taken up is opened for debate, and then the list", () => {
    const current = (status: AgendaItem["status"]) =>
      nextAct({ ...idle, agenda: [item(1, status)], current: 1 });
    expect(current("taken")).toEqual({ code: "openDebate", order: { type: "openDebate" } });
    expect(current("open")).toEqual({ code: "openList", order: { type: "openList" } });
    expect(current("closed")).toEqual({ code: "finishItem", order: { type: "finishItem" }, item: 1 });
  });

  test("a motion in order is decided first, one that is not waits", () => {
    const taken = { ...idle, agenda: [item(1, "taken")], current: 1 };
    expect(nextAct({ ...taken, motions: breaks }).code).toBe("putMotion");
    expect(nextAct({ ...taken, motions }).code).toBe("openDebate");
  });

  test("delegations on the list are called even after it was closed", () => {
    const list = { entries: ["S3", "S4"], isOpen: false, seconds: 60 };
    expect(nextAct({ ...debate, list })).toEqual({
      code: "callNext",
      order: { type: "callNext", list: "general" },
      seat: "S3",
    });
    expect(codeOf({ list: { ...list, entries: [] } })).toBe("openList");
  });
});

describe("after the debate", () => {
  const voting = inDebate(GA, 12);
  const [one, other] = [introduced(voting), introduced(voting, 2, "S2")];
  voting.ask({ type: "closeDebate" });

  test("the first paper in order is put to the vote, in the usual way of the rules", () => {
    expect(nextAct(voting.state())).toEqual({
      code: "putPaper",
      order: { type: "putPaper", paper: one, method: GA.methods.substance[0] },
      paper: one,
    });
    const { papers } = voting.state();
    const decided = papers.map((paper) =>
      paper.n === one ? ({ ...paper, status: "adopted" } as const) : paper,
    );
    expect(nextAct({ ...voting.state(), papers: decided })).toMatchObject({ code: "putPaper", paper: other });
  });

  test("a part is voted on before its paper", () => {
    const parts = [
      { clauses: [1], carried: true },
      { clauses: [2], carried: null },
    ];
    const papers = voting.state().papers.map((paper) => (paper.n === one ? { ...paper, parts } : paper));
    expect(nextAct({ ...voting.state(), papers })).toEqual({
      code: "putPart",
      order: { type: "putPart", paper: one, part: 1, method: GA.methods.substance[0] },
      paper: one,
      part: 1,
    });
  });

  test("under rules without a way to vote, nothing is put to the vote", () => {
    const pack = { ...GA, methods: { ...GA.methods, substance: [] } };
    expect(nextAct({ ...voting.state(), pack }).code).toBe("finishItem");
  });
});
