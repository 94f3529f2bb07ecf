/** Each switch of the pack editor changes what a meeting does. */
import { describe, expect, test } from "vitest";
import {
  SWITCH_WORDS,
  SWITCHES,
  type SwitchWord,
} from "../../../src/client/selectors/committee/pack-switches.ts";
import { editedPack, PACK } from "../../../src/committee/packs/all.ts";
import { checkPack } from "../../../src/committee/packs/pack-check.ts";
import type { Order } from "../../../src/committee/state/order.ts";
import type { Pack } from "../../../src/committee/state/pack.ts";
import {
  amended,
  counted,
  type Dais,
  handedIn,
  inDebate,
  introduced,
  seat,
} from "../../support/committee.ts";

const UNA = PACK["una-usa"];
const THIMUN = PACK.thimun;
const guest = (kind: "observer" | "ngo") => ({ id: "x1", name: "Holy See", kind }) as const;

function withGuest(pack: Pack, kind: "observer" | "ngo"): Dais {
  const room = inDebate(pack, 10);
  room.ask({ type: "addDelegation", delegation: guest(kind) });
  room.ask({ type: "recordAttendance", delegation: "x1", attendance: "present" });
  return room;
}

/** A draft before the vote, with its debate closed. */
function before(pack: Pack) {
  const room = inDebate(pack, 10);
  const paper = introduced(room);
  room.ask({ type: "closeDebate" });
  return { room, paper };
}

const speaks = (pack: Pack, kind: "observer" | "ngo") =>
  withGuest(pack, kind).why({ type: "callSpeaker", delegation: "x1" });

/** What a vote of 4 to 3 with 3 abstentions does, or why it is refused. */
function tally(pack: Pack, amendment = false) {
  const room = inDebate(pack, 10);
  const paper = introduced(room);
  const put = amendment ? amended(room, paper, "strike", 1, "") : paper;
  room.ask({ type: "closeDebate" });
  room.ask({ type: "putPaper", paper: put, method: "count" });
  const order = { type: "countPlacards", yes: 4, no: 3, abstain: 3 } as const;
  return room.why(order) ?? counted(room, 4, 3, 3);
}

/** A roll call on a draft, after the first has passed. */
function rollCall(pack: Pack, ...orders: readonly Order[]) {
  const { room, paper } = before(pack);
  room.ask({ type: "putPaper", paper, method: "rollCall" });
  return orders.map((order) => {
    const why = room.why(order);
    if (why === null) room.ask(order);
    return why;
  });
}

const vote = (n: number, choice: "yes" | "abstain", withRights = false) =>
  ({ type: "vote", delegation: `S${n}`, choice, withRights }) as const;
const explains = (delegation: string) => ({ type: "explainVote", delegation }) as const;

function afterVote(pack: Pack, who: string) {
  const { room, paper } = before(pack);
  room.ask({ type: "putPaper", paper, method: "count" });
  counted(room, 6, 4);
  return room.why(explains(who));
}

function withdrawn(pack: Pack) {
  const room = inDebate(pack, 10);
  const paper = handedIn(room);
  room.ask({ type: "withdrawPaper", paper }, seat("S1"));
  return room.why({ type: "takeUpPaper", paper, delegation: "S2" });
}

function amendedPaper(pack: Pack) {
  const room = inDebate(pack, 10);
  const paper = introduced(room);
  const amendment = amended(room, paper, "strike", 1, "");
  room.ask({ type: "closeDebate" });
  room.ask({ type: "putPaper", paper: amendment, method: "count" });
  counted(room, 6, 4);
  return room.why({ type: "withdrawPaper", paper });
}

function amending(pack: Pack, half: "preamble" | "operative") {
  const room = inDebate(pack, 10);
  const paper = introduced(room);
  const amends = { paper, change: "add", clause: 0, part: half } as const;
  const words = { title: "", preamble: "", text: "Recalling" };
  return room.why({ type: "submitPaper", delegation: "S2", kind: "amendment", ...words, amends });
}

/** The meeting in which a switch shows. The pack that it is tried on, and what happens there. */
const MEETINGS: { readonly [W in SwitchWord]: readonly [Pack, (pack: Pack) => unknown] } = {
  abstain: [UNA, (pack) => tally(pack)],
  abstainAmendment: [UNA, (pack) => tally(pack, true)],
  abstainProcedure: [
    UNA,
    (pack) => {
      const room = inDebate(pack, 10);
      const motion = room.move("S1", "suspendMeeting");
      room.ask({ type: "secondMotion", motion, delegation: "S2" });
      room.ask({ type: "putMotion", motion, method: "count" });
      return room.why({ type: "countPlacards", yes: 4, no: 3, abstain: 3 });
    },
  ],
  against: [UNA, (pack) => tally(pack)],
  pass: [UNA, (pack) => rollCall(pack, { type: "pass", delegation: "S1" })],
  abstainAfterPass: [
    UNA,
    (pack) =>
      rollCall(
        pack,
        { type: "pass", delegation: "S1" },
        ...[10, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => vote(n, "yes")),
        vote(1, "abstain"),
      ),
  ],
  withRights: [UNA, (pack) => rollCall(pack, vote(1, "yes"), vote(10, "yes", true), vote(2, "yes", true))],
  declared: [
    UNA,
    (pack) =>
      inDebate(pack, 3).why({ type: "recordAttendance", delegation: "S1", attendance: "presentAndVoting" }),
  ],
  observersSpeak: [UNA, (pack) => speaks(pack, "observer")],
  ngosSpeak: [UNA, (pack) => speaks(pack, "ngo")],
  observersVote: [UNA, (pack) => seconding(pack, "observer")],
  ngosVote: [UNA, (pack) => seconding(pack, "ngo")],
  hasList: [UNA, (pack) => inDebate(pack, 3).why({ type: "openList" })],
  emptyListCloses: [
    UNA,
    (pack) => {
      const room = inDebate(pack, 5);
      room.ask({ type: "openList" });
      room.ask({ type: "joinList", list: "general", delegation: "S1" });
      room.ask({ type: "callNext", list: "general" });
      room.ask({ type: "endSpeech" });
      return room.state().agenda[0]?.status;
    },
  ],
  longerFirst: [
    UNA,
    (pack) => {
      const room = inDebate(pack, 5);
      room.move("S1", "unmoderatedCaucus", { total: 60 });
      room.move("S2", "unmoderatedCaucus", { total: 600 });
      return room.state().motions.map(({ n }) => n);
    },
  ],
  submitterFirst: [
    THIMUN,
    (pack) => {
      const room = inDebate(pack, 10);
      room.ask({ type: "debatePaper", paper: introduced(room), mode: "open", seconds: 60, against: 0 });
      return room.state().floor.type;
    },
  ],
  friendly: [
    UNA,
    (pack) => {
      const room = inDebate(pack, 10);
      return room.why({ type: "acceptAmendment", paper: amended(room, introduced(room), "strike", 1, "") });
    },
  ],
  secondDegree: [
    UNA,
    (pack) => {
      const room = inDebate(pack, 10);
      const amends = {
        paper: amended(room, introduced(room), "replace", 1),
        change: "replace",
        clause: 1,
      } as const;
      const words = { title: "", preamble: "", text: "Others" };
      return room.why({ type: "submitPaper", delegation: "S3", kind: "amendment", ...words, amends });
    },
  ],
  preamble: [UNA, (pack) => amending(pack, "preamble")],
  furthest: [
    UNA,
    (pack) => {
      const room = inDebate(pack, 10);
      const paper = introduced(room);
      const order = [
        amended(room, paper, "strike", 1, ""),
        amended(room, paper, "strike", 2, ""),
      ].toReversed();
      return room.why({ type: "orderAmendments", paper, order });
    },
  ],
  plainAmendments: [
    PACK["un-ga"],
    (pack) => {
      const room = inDebate(pack, 10);
      const paper = amended(room, introduced(room), "strike", 1, "");
      room.ask({ type: "closeDebate" });
      return room.why({ type: "putPaper", paper, method: "rollCall" });
    },
  ],
  withdrawAmended: [UNA, amendedPaper],
  takenUp: [UNA, withdrawn],
  closureFirst: [
    UNA,
    (pack) => {
      const room = inDebate(pack, 10);
      return room.why({
        type: "putPaper",
        paper: amended(room, introduced(room), "strike", 1, ""),
        method: "count",
      });
    },
  ],
  eachClause: [UNA, (pack) => before(pack).room.state().papers[0]?.parts.length],
  allRejected: [
    PACK["clause-by-clause"],
    (pack) => {
      const { room, paper } = before(pack);
      for (const part of [0, 1, 2]) {
        room.ask({ type: "putPart", paper, part, method: "count" });
        counted(room, 4, 6);
      }
      return room.state().papers[0]?.status;
    },
  ],
  explainBefore: [UNA, (pack) => before(pack).room.why(explains("S5"))],
  explainAfter: [UNA, (pack) => afterVote(pack, "S5")],
  sponsorsExplain: [THIMUN, (pack) => afterClosing(pack)],
  orderInterrupts: [UNA, (pack) => interrupted(pack)],
};

/** Whether a guest may second a motion. */
function seconding(pack: Pack, kind: "observer" | "ngo") {
  const room = withGuest(pack, kind);
  const motion = room.move("S1", "suspendMeeting");
  return room.why({ type: "secondMotion", motion, delegation: "x1" });
}

/** Whether the submitter explains its vote on its own resolution. */
function afterClosing(pack: Pack) {
  const room = inDebate(pack, 10);
  const paper = introduced(room);
  room.ask({ type: "debatePaper", paper, mode: "open", seconds: 60, against: 0 });
  if (room.state().floor.type === "speech") room.ask({ type: "endSpeech" });
  room.ask({ type: "endPaperDebate" });
  room.ask({ type: "closeDebate" });
  room.ask({ type: "putPaper", paper, method: "count" });
  counted(room, 6, 4);
  return room.why(explains("S1"));
}

/** Whether the clock of a speech stops for a point of order. */
function interrupted(pack: Pack) {
  const room = inDebate(pack, 10);
  room.ask({ type: "callSpeaker", delegation: "S1" });
  room.ask({ type: "raisePoint", kind: "order", delegation: "S2" });
  const { floor } = room.state();
  return floor.type === "speech" && floor.speech.clock.since === null;
}

describe.each(SWITCH_WORDS)("the switch %s", (word) => {
  const [from, meeting] = MEETINGS[word];
  const [on, off] = [true, false].map((is) => editedPack(from, SWITCHES[word].set(from, is))) as [Pack, Pack];

  test("is read as it was set, and the rules stay sound", () => {
    expect([SWITCHES[word].is(on), SWITCHES[word].is(off)]).toEqual([true, false]);
    expect([checkPack(on), checkPack(off)]).toEqual([[], []]);
  });

  test("changes what happens in a meeting", () => {
    expect(meeting(on)).not.toEqual(meeting(off));
  });
});
