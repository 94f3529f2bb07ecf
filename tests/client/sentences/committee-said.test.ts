/** What a chair's console and a delegate's phone say of their own accord, over one meeting. */
import { beforeAll, describe, expect, test } from "vitest";
import { loadWording, t } from "../../../src/client/i18n/index.ts";
import { KINDS, type Kind, MOST_LINES } from "../../../src/client/screen/announcer.ts";
import { withCrisis } from "../../../src/client/selectors/committee/crisis.ts";
import { committeeNames } from "../../../src/client/sentences/committee-names.ts";
import { chairLines, type Line, linesOfNew } from "../../../src/client/sentences/committee-said.ts";
import { delegateLines } from "../../../src/client/sentences/delegate-said.ts";
import { takenText } from "../../../src/client/sentences/rules-changed.ts";
import { type Entry, stateOf, undoable } from "../../../src/committee/log.ts";
import { PACK } from "../../../src/committee/packs/all.ts";
import { type Dais, dais, seat } from "../../support/committee.ts";

beforeAll(async () => {
  await Promise.all([loadWording("committee"), loadWording("delegate")]);
});

const NAMES = { BRA: "Brazil", FRA: "France", KEN: "Kenya" } as const;
const three = (): Dais =>
  dais(
    PACK["una-usa"],
    Object.entries(NAMES).map(([id, name]) => ({ id, name, kind: "member" as const })),
  );

/** The lines of one page for what an act of the meeting adds. */
function heard(room: Dais, page: "chair" | keyof typeof NAMES, act: () => void): readonly Line[] {
  const before = room.entries();
  const state = room.state();
  act();
  const linesOf =
    page === "chair" ? chairLines : (step: Parameters<typeof chairLines>[0]) => delegateLines(page, step);
  return linesOfNew(room.entries(), before.length, state, linesOf);
}

function open(room: Dais): void {
  room.ask({ type: "openMeeting" });
  room.ask({ type: "startRollCall" });
  for (const _ of Object.keys(NAMES)) room.ask({ type: "answerRollCall", attendance: "present" });
  room.ask({ type: "addItem", title: "Cybercrime" });
  room.ask({ type: "takeItem", item: 1 });
  room.ask({ type: "openDebate" });
  room.ask({ type: "openList" });
}

const caucus = { total: 600, each: 60, topic: "Evidence" } as const;

describe("the chair hears", () => {
  test("that crisis updates have started, and the same when it takes them back", () => {
    const room = three();
    const started = t("committee:fact.updatesStarted");
    const start = (): void => void room.ask({ type: "changePack", pack: withCrisis(room.state().pack) });
    expect(heard(room, "chair", start)).toEqual([["result", started]]);
    const last = undoable(room.entries());
    expect(last && takenText(room.entries(), last, committeeNames(room.state()))).toBe(started);
    expect(heard(room, "chair", () => room.undo())).toEqual([
      ["result", t("committee:said.takenBack", { entry: started })],
    ]);
  });

  test("each answer of a roll call with the next name, and its result", () => {
    const room = three();
    room.ask({ type: "openMeeting" });
    const answer = (): void => void room.ask({ type: "answerRollCall", attendance: "present" });
    expect(heard(room, "chair", () => room.ask({ type: "startRollCall" }))).toEqual([
      ["beat", "The roll call begins with Brazil."],
    ]);
    expect(heard(room, "chair", answer)).toEqual([["result", "Brazil: present. Next: France."]]);
    answer();
    expect(heard(room, "chair", answer)).toEqual([
      ["result", "Kenya: present."],
      ["result", "The roll call is over: 3 of 3 members are here."],
      ["result", "That is enough for every vote. The minimum is 2."],
    ]);
  });

  test("added speakers, calls with their time, and what is taken back", () => {
    const room = three();
    open(room);
    const join = (): void => void room.ask({ type: "joinList", list: "general", delegation: "KEN" });
    expect(heard(room, "chair", join)).toEqual([["result", "Kenya goes on the list."]]);
    expect(heard(room, "chair", () => room.undo())).toEqual([
      ["result", "Taken back: Kenya goes on the list."],
    ]);
    join();
    expect(heard(room, "chair", () => room.ask({ type: "callNext", list: "general" }))).toEqual([
      ["beat", "Kenya has the floor for 90 seconds."],
    ]);
  });

  test("a motion, its second and the votes it needs, and the result once", () => {
    const room = three();
    open(room);
    expect(heard(room, "chair", () => room.move("KEN", "moderatedCaucus", caucus))).toEqual([
      ["result", "Kenya moves: Moderated caucus: 10\u00a0min, 1\u00a0min each, “Evidence”."],
      ["result", "1 delegation must second the motion."],
    ]);
    expect(
      heard(room, "chair", () => room.ask({ type: "secondMotion", motion: 1, delegation: "BRA" })),
    ).toEqual([
      ["result", "Brazil seconds the motion."],
      ["result", "It needs 2 of 3 votes."],
    ]);
    expect(heard(room, "chair", () => room.ask({ type: "putMotion", motion: 1, method: "seats" }))).toEqual([
      ["beat", "Vote: Moderated caucus: 10\u00a0min, 1\u00a0min each, “Evidence”."],
      ["beat", "It needs 2 of 3 votes."],
    ]);
    const vote = (delegation: keyof typeof NAMES, choice: "yes" | "no") => (): void =>
      void room.ask({ type: "vote", delegation, choice, withRights: false }, seat(delegation));
    expect(heard(room, "chair", vote("BRA", "yes"))).toEqual([
      ["result", "Brazil votes yes."],
      ["result", t("committee:said.missing", { count: 2 })],
    ]);
    vote("FRA", "no")();
    expect(heard(room, "chair", vote("KEN", "yes"))).toEqual([
      ["result", "Kenya votes yes."],
      ["result", "All have voted."],
    ]);
    const lines = heard(room, "chair", () => room.ask({ type: "closeBallot" }));
    expect(lines.map(([, text]) => text)).toEqual([
      "Moderated caucus: 10\u00a0min, 1\u00a0min each, “Evidence”: carried, with 2 yes, 1 no and 0 abstaining.",
      "The caucus starts. It lasts 10 minutes.",
    ]);
  });
});

describe("a delegate hears", () => {
  test("that its name is called, and not the answers of others", () => {
    const room = three();
    room.ask({ type: "openMeeting" });
    const answer = (): void => void room.ask({ type: "answerRollCall", attendance: "present" });
    expect(heard(room, "BRA", () => room.ask({ type: "startRollCall" }))).toEqual([
      ["beat", "The roll is called."],
      ["guide", t("delegate:said.rollCall")],
    ]);
    expect(heard(room, "KEN", answer)).toEqual([]);
    expect(heard(room, "KEN", answer)).toEqual([["guide", t("delegate:said.rollCall")]]);
    expect(heard(room, "KEN", answer)).toEqual([
      ["result", "Kenya: present."],
      ["result", "The roll call is over: 3 of 3 members are here."],
    ]);
  });

  test("its place on the list, and that it has the floor and for how long", () => {
    const room = three();
    open(room);
    for (const delegation of ["BRA", "KEN"])
      room.ask({ type: "joinList", list: "general", delegation }, seat(delegation));
    const join = (): void =>
      void room.ask({ type: "joinList", list: "general", delegation: "FRA" }, seat("FRA"));
    expect(heard(room, "FRA", join)).toEqual([["result", "You are number 3 on the list."]]);
    const call = (): void => void room.ask({ type: "callNext", list: "general" });
    expect(heard(room, "FRA", call)).toEqual([
      ["beat", "Brazil has the floor for 90 seconds."],
      ["result", "You are number 2 on the list."],
    ]);
    room.ask({ type: "endSpeech" });
    expect(heard(room, "KEN", call)).toEqual([["guide", "You have the floor for 90 seconds."]]);
  });

  test("the question and how to vote, its own vote only, and the result once", () => {
    const room = three();
    open(room);
    room.move("KEN", "moderatedCaucus", caucus);
    room.ask({ type: "secondMotion", motion: 1, delegation: "BRA" });
    const question = "Moderated caucus: 10\u00a0min, 1\u00a0min each, “Evidence”";
    expect(heard(room, "FRA", () => room.ask({ type: "putMotion", motion: 1, method: "seats" }))).toEqual([
      ["guide", `Vote now: ${question}.`],
    ]);
    const vote = (delegation: keyof typeof NAMES) => (): void =>
      void room.ask({ type: "vote", delegation, choice: "yes", withRights: false }, seat(delegation));
    expect(heard(room, "FRA", vote("BRA"))).toEqual([]);
    expect(heard(room, "FRA", vote("FRA"))).toEqual([["result", "You voted yes."]]);
    vote("KEN")();
    const [result, ...after] = heard(room, "FRA", () => room.ask({ type: "closeBallot" }));
    expect(result).toEqual(["result", `${question}: carried, with 3 yes, 0 no and 0 abstaining.`]);
    expect(after).toEqual([["result", "The caucus starts. It lasts 10 minutes."]]);
  });
});

test("nothing is said twice about one entry, and after a lost connection at most four lines", () => {
  const room = three();
  open(room);
  const start = stateOf(room.entries().slice(0, 1));
  if (start === null) throw new Error("no committee");
  const pages = [chairLines, (step: Parameters<typeof chairLines>[0]) => delegateLines("KEN", step)];
  for (const linesOf of pages) {
    const all: readonly Entry[] = room.entries();
    expect(linesOfNew(all, 1, start, linesOf).length).toBeLessThanOrEqual(MOST_LINES);
    for (const at of all.keys()) {
      const before = stateOf(all.slice(0, at));
      if (before === null) continue;
      const lines = linesOfNew(all.slice(0, at + 1), at, before, linesOf);
      const texts = lines.map(([, text]) => text);
      expect(new Set(texts).size).toBe(texts.length);
      expect(lines.every(([kind]: readonly [Kind, string]) => KINDS.includes(kind))).toBe(true);
    }
  }
});
