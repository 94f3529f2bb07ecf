/**
 * What a committee's wall says in each situation: what is on the floor, who speaks, how long, and what majority is needed.
 * Neither a crisis update nor a text in the place of the hall hides it.
 */
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { loadWording, t } from "../../src/client/i18n/index.ts";
import { committeeStore, NO_COMMITTEE } from "../../src/client/sessions/committee/committee-store.ts";
import { wallText } from "../../src/client/sessions/committee/wall-text.ts";
import { stateOf } from "../../src/committee/log.ts";
import { editedPack, PACK } from "../../src/committee/packs/all.ts";
import { NO_WALL_TEXT } from "../../src/committee/wall-text.ts";
import { CommitteeWall } from "../../src/ui/committee/committee-wall.tsx";
import { amended, type Dais, inDebate, introduced } from "../support/committee.ts";

beforeAll(() => loadWording("committee"));

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  vi.stubGlobal("location", { hash: "", host: "localhost" });
  // A page that is written to a string reads the first state of a store.
  vi.spyOn(committeeStore, "getInitialState").mockImplementation(() => committeeStore.getState());
  vi.spyOn(wallText, "getInitialState").mockImplementation(() => wallText.getState());
});
afterEach(() => {
  committeeStore.setState(NO_COMMITTEE);
  wallText.setState(NO_WALL_TEXT);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The words of the wall, and apart from them those in the place of the hall. */
function wallOf(room: Dais): Readonly<{ all: string; stage: string; beside: string }> {
  vi.spyOn(Date, "now").mockReturnValue(room.now());
  const entries = room.entries();
  committeeStore.setState({ ...NO_COMMITTEE, entries, state: stateOf(entries), seat: { type: "wall" } });
  const page = renderToStaticMarkup(<CommitteeWall />);
  const [stage = "", beside = ""] = page.split('<div class="theatre-right">').map(wordsOf);
  return { all: wordsOf(page), stage, beside };
}

const wordsOf = (page: string): string =>
  page
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Under the UNA-USA rules, with crisis updates. */
const RULES = editedPack(PACK["una-usa"], { crisis: { notes: false, strawPolls: false, updates: true } });
const UPDATE = { type: "announceUpdate", text: "The harbour has lost all power." } as const;

const left = (time: string): string => `${time} ${t("committee:floor.left")}`;
const caucus = (kind: "moderated" | "unmoderated", each: number | null) =>
  ({ type: "startCaucus", kind, topic: "Who pays", seconds: 600, each }) as const;

function inSpeech(): Dais {
  const room = inDebate(RULES, 5);
  room.ask({ type: "openList" });
  for (const delegation of ["S2", "S3"]) room.ask({ type: "joinList", list: "general", delegation });
  room.ask({ type: "callNext", list: "general" });
  return room;
}

function inCaucus(): Dais {
  const room = inDebate(RULES, 5);
  room.ask(caucus("moderated", 60));
  room.ask({ type: "joinList", list: "caucus", delegation: "S4" });
  room.ask({ type: "callNext", list: "caucus" });
  room.wait(20);
  return room;
}

function inUnmoderated(): Dais {
  const room = inDebate(RULES, 5);
  room.ask(caucus("unmoderated", null));
  room.wait(75);
  return room;
}

function withMotion(): Dais {
  const room = inDebate(RULES, 5);
  const motion = room.move("S2", "suspendMeeting", { total: 600 });
  room.ask({ type: "secondMotion", motion, delegation: "S3" });
  return room;
}

function inVote(): Dais {
  const room = withMotion();
  room.ask({ type: "putMotion", motion: 1, method: "seats" });
  room.ask({ type: "vote", delegation: "S1", choice: "yes", withRights: false });
  return room;
}

describe("in each situation the wall says what is on the floor, who has it, how long, and what majority is needed", () => {
  const needs = (): string => t("committee:ballot.needs", { needed: 3, voting: 5 });
  const suspend = (): string => t("committee:motion.name.suspendMeeting");
  const situations = [
    ["a speech", inSpeech, () => ["State 2", left("1:30"), "State 3"]],
    ["a moderated caucus", inCaucus, () => ["Who pays", "State 4", left("0:40"), left("9:40")]],
    ["an unmoderated caucus", inUnmoderated, () => ["Who pays", left("8:45")]],
    ["a motion", withMotion, () => [suspend(), "State 2", needs()]],
    ["a vote by seat", inVote, () => [suspend(), needs()]],
  ] as const;

  test.each(situations)("%s", (_, situation, said) => {
    const { all } = wallOf(situation());
    for (const words of said()) expect(all).toContain(words);
  });

  test.each(situations)("%s, also beside a crisis update", (_, situation, said) => {
    const room = situation();
    room.ask(UPDATE);
    const { stage, beside } = wallOf(room);
    expect(stage).toContain(UPDATE.text);
    for (const words of said()) expect(beside).toContain(words);
  });
});

describe("while nobody has the floor, the middle of the hall says", () => {
  const ITEM = "Cybercrime";
  const openList = (room: Dais): Dais => {
    room.ask({ type: "openList" });
    for (const delegation of ["S2", "S3"]) room.ask({ type: "joinList", list: "general", delegation });
    return room;
  };

  test("the item and who speaks next", () => {
    const room = openList(inDebate(RULES, 5));
    const { stage } = wallOf(room);
    expect(stage).toContain(ITEM);
    expect(stage).toContain(`${t("committee:wall.next")} State 2`);
    expect(stage).not.toContain("State 3");
  });

  test("the newest paper before the committee in place of the item", () => {
    const room = inDebate(RULES, 5);
    introduced(room);
    const { stage } = wallOf(room);
    expect(stage).toContain(t("committee:paper.titleOf.draft", { n: 1, title: "A draft" }));
    expect(stage).not.toContain(ITEM);
  });

  test("nothing else once somebody speaks", () => {
    const room = inSpeech();
    expect(wallOf(room).stage).not.toContain(ITEM);
  });
});

test("the head counts members and observers apart, as a roll call names both", () => {
  const room = inUnmoderated();
  room.ask({ type: "addDelegation", delegation: { id: "O1", name: "Holy See", kind: "observer" } });
  room.ask({ type: "recordAttendance", delegation: "O1", attendance: "present" });
  expect(wallOf(room).all).toContain(t("committee:bar.presentWith", { present: 5, members: 5, count: 1 }));
});

test("the next act brings the hall back, and the update stands beside it in small", () => {
  const room = inUnmoderated();
  room.ask(UPDATE);
  room.ask({ type: "endCaucus" });
  const { stage, beside } = wallOf(room);
  expect(stage).not.toContain(UPDATE.text);
  expect(beside).toContain(UPDATE.text);
});

test("a report of the press is called one, with its headline, large and then in small", () => {
  const room = inUnmoderated();
  room.ask({ ...UPDATE, headline: "Harbour in the dark" });
  const press = t("committee:crisis.updates.pressAt", { time: "" }).trim();
  for (const words of [press, "Harbour in the dark", UPDATE.text])
    expect(wallOf(room).stage).toContain(words);
  room.ask({ type: "endCaucus" });
  for (const words of [press, "Harbour in the dark", UPDATE.text])
    expect(wallOf(room).beside).toContain(words);
});

test("a vote that is over says the result and the yes that it needed", () => {
  const room = inVote();
  for (const delegation of ["S2", "S3", "S4", "S5"])
    room.ask({ type: "vote", delegation, choice: "no", withRights: false });
  room.ask({ type: "closeBallot" });
  expect(wallOf(room).stage).toContain(t("committee:wall.got", { yes: 1, needed: 3 }));
});

test("while the meeting is suspended, the wall says so", () => {
  const room = inDebate(RULES, 5);
  room.ask({ type: "suspendMeeting", seconds: 600 });
  expect(wallOf(room).stage).toContain(t("committee:session.suspended"));
});

test("a vote on a motion says who moved it", () => {
  expect(wallOf(inVote()).beside).toContain(t("committee:wall.movedBy", { seat: "State 2" }));
});

describe("a draft that was introduced", () => {
  const withDraft = (): Dais => {
    const room = inDebate(RULES, 5);
    introduced(room);
    return room;
  };

  test("stands on the wall with its number, its title and its sponsors", () => {
    const { beside } = wallOf(withDraft());
    expect(beside).toContain(t("committee:paper.titleOf.draft", { n: 1, title: "A draft" }));
    expect(beside).toContain(t("committee:paper.sponsors", { seats: "State 1" }));
  });

  test("takes the place of an earlier crisis update: neither its words nor its heading stay", () => {
    const room = withDraft();
    room.ask(UPDATE);
    room.ask({ type: "openList" });
    const { all } = wallOf(room);
    expect(all).not.toContain(UPDATE.text);
    expect(all).not.toContain(t("committee:crisis.updates.at", { time: "" }).trim());
  });
});

describe("an amendment that was introduced", () => {
  const withAmendment = (): Dais => {
    const room = inDebate(RULES, 5);
    amended(room, introduced(room), "replace", 2);
    return room;
  };

  test("stands on the wall with its number, its sponsors and the clause that it changes", () => {
    const { beside } = wallOf(withAmendment());
    expect(beside).toContain(
      t("committee:paper.amendmentTo.draft", { n: 1, target: 1, title: "An amendment" }),
    );
    expect(beside).toContain("Replaces clause 2 of");
    expect(beside).toContain(t("committee:paper.sponsors", { seats: "State 2" }));
  });

  test("shows the old words struck and the new ones set once the chair shows its text", () => {
    const room = withAmendment();
    wallText.setState({ paper: 2 });
    wallOf(room);
    const page = renderToStaticMarkup(<CommitteeWall />);
    expect(page).toMatch(/<del>[^<]*Clause 2[^<]*<\/del>/);
    expect(page).toMatch(/<ins>[^<]*Other words[^<]*<\/ins>/);
  });

  test("leaves the wall once it was decided", () => {
    const room = withAmendment();
    const name = t("committee:paper.amendmentTo.draft", { n: 1, target: 1, title: "An amendment" });
    expect(wallOf(room).beside).toContain(name);
    room.ask({ type: "withdrawPaper", paper: 2 });
    expect(wallOf(room).beside).not.toContain(name);
  });
});
