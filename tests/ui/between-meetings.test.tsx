/**
 * Between two meetings, neither the chair's console nor a delegation's phone offers what the rules then refuse. What is
 * there in the meeting is named first, so that each case can fail.
 */
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { loadWording, t } from "../../src/client/i18n/index.ts";
import type { CommitteeConnection } from "../../src/client/sessions/committee/committee-connection.ts";
import { committeeStore, NO_COMMITTEE } from "../../src/client/sessions/committee/committee-store.ts";
import { stateOf } from "../../src/committee/log.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import type { Order } from "../../src/committee/state/order.ts";
import { MotionsPart } from "../../src/ui/committee/motions-part.tsx";
import { PaperActs } from "../../src/ui/committee/paper-acts.tsx";
import { PointsPart } from "../../src/ui/committee/points-part.tsx";
import { SpeakersPart } from "../../src/ui/committee/speakers-part.tsx";
import { ListPart } from "../../src/ui/delegate/list-part.tsx";
import { MotionsPart as PhoneMotions } from "../../src/ui/delegate/motions-part.tsx";
import { PointsPart as PhonePoints } from "../../src/ui/delegate/points-part.tsx";
import { ConnectionProvider } from "../../src/ui/hooks/use-committee.ts";
import { type Dais, inDebate } from "../support/committee.ts";

beforeAll(async () => {
  await loadWording("committee");
  await loadWording("delegate");
});

beforeEach(() => {
  // A page that is written to a string reads the first state of a store.
  vi.spyOn(committeeStore, "getInitialState").mockImplementation(() => committeeStore.getState());
});
afterEach(() => {
  committeeStore.setState(NO_COMMITTEE);
  vi.restoreAllMocks();
});

const ADJOURN: Order = { type: "adjournMeeting" };
const BREAK: Order = { type: "suspendMeeting", seconds: 600 };

/** A debate with an open list, one motion and one paper that is ready to be introduced. */
function inMeeting(): Dais {
  const room = inDebate(PACK["una-usa"], 6);
  room.ask({ type: "openList" });
  room.ask({
    type: "submitPaper",
    delegation: "S1",
    kind: "draft",
    title: "Help",
    preamble: "",
    text: "Asks for help",
    amends: null,
  });
  for (const delegation of ["S2", "S3", "S4", "S5", "S6"])
    room.ask({ type: "signPaper", paper: 1, delegation, as: "signatory" });
  room.move("S2", "closeDebate");
  return room;
}

/** The words of these parts, as the chair or the delegation S4 sees them. */
function wordsOf(room: Dais, seat: "chair" | "S4", parts: ReactNode): string {
  const entries = room.entries();
  const who =
    seat === "chair" ? ({ type: "chair", chair: 1 } as const) : ({ type: "delegation", id: seat } as const);
  committeeStore.setState({ ...NO_COMMITTEE, entries, state: stateOf(entries), seat: who });
  const connection = { send: async () => null, close: () => undefined } as unknown as CommitteeConnection;
  return renderToStaticMarkup(<ConnectionProvider value={connection}>{parts}</ConnectionProvider>);
}

function consoleOf(room: Dais): string {
  const paper = room.state().papers[0];
  if (paper === undefined) throw new Error("no paper");
  return wordsOf(
    room,
    "chair",
    <>
      <MotionsPart />
      <PointsPart />
      <SpeakersPart />
      <PaperActs paper={paper} />
    </>,
  );
}

function phoneOf(room: Dais): string {
  return wordsOf(
    room,
    "S4",
    <>
      <ListPart />
      <PhoneMotions />
      <PhonePoints />
    </>,
  );
}

describe("a delegation's phone", () => {
  const acts = () => ({
    join: t("delegate:list.join"),
    move: t("delegate:motion.raise"),
    second: t("delegate:motion.second"),
    point: t("committee:point.kind.order"),
  });
  const offered = (room: Dais): readonly string[] => {
    const words = phoneOf(room);
    return Object.entries(acts()).flatMap(([act, name]) => (words.includes(name) ? [act] : []));
  };

  test.each([
    ["given a meeting, it offers every act", null, ["join", "move", "second", "point"]],
    ["given a break, it offers the list alone, which stays open", BREAK, ["join"]],
    ["given an adjourned meeting, it offers nothing", ADJOURN, []],
  ] as const)("%s", (_, order, left) => {
    const room = inMeeting();
    if (order !== null) room.ask(order);
    expect(offered(room)).toEqual(left);
  });
});

test.each([
  ["a meeting", null, true],
  ["a break", BREAK, true],
  ["an adjourned meeting", ADJOURN, false],
] as const)("given %s, whether a phone calls the speakers' list open", (_, order, isSaid) => {
  const room = inMeeting();
  if (order !== null) room.ask(order);
  const words = phoneOf(room);
  expect(words).toContain(t("committee:list.heading"));
  expect(words.includes(t("delegate:list.open"))).toBe(isSaid);
});

describe("the chair's console", () => {
  const acts = () => ({
    enter: t("committee:motion.enter"),
    list: t("committee:list.add"),
    introduce: t("committee:paper.introduce"),
    edit: t("committee:paper.edit"),
  });
  const offered = (room: Dais): readonly string[] => {
    const words = consoleOf(room);
    return Object.entries(acts()).flatMap(([act, name]) => (words.includes(`${name}`) ? [act] : []));
  };

  test.each([
    ["given a meeting, it offers every act", null, ["enter", "list", "introduce", "edit"]],
    ["given a break, it keeps the list and the words of papers", BREAK, ["list", "edit"]],
    ["given an adjourned meeting, papers can still be corrected", ADJOURN, ["edit"]],
  ] as const)("%s", (_, order, left) => {
    const room = inMeeting();
    if (order !== null) room.ask(order);
    expect(offered(room)).toEqual(left);
  });
});
