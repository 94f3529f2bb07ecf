/** Who may give which orders, and when. An order at the wrong time is refused with a reason. */
import { describe, expect, test } from "vitest";
import { PACK } from "../../src/committee/packs/all.ts";
import { mayAsk } from "../../src/committee/rules/decision.ts";
import { NO_VALUES } from "../../src/committee/state/motion.ts";
import { ORDERS, type Order } from "../../src/committee/state/order.ts";
import { type Dais, dais, handedIn, inDebate, inSession, seat, seats } from "../support/committee.ts";

const UNA = PACK["una-usa"];
const UN_GA = PACK["un-ga"];

test("a delegation asks for the floor, moves, votes, and writes papers and notes; everything else is the chair's", () => {
  const state = inDebate(UNA, 4).state();
  const own = Object.keys(ORDERS).filter(
    (type) => mayAsk(state, { type } as Order, seat("S1")) !== "chairOnly",
  );
  expect(own.sort()).toEqual([
    "answerAmendment",
    "answerMerger",
    "answerSponsor",
    "answerStrawPoll",
    "appealRuling",
    "askForCount",
    "askReply",
    "askStrawPoll",
    "dropStrawPoll",
    "editPaper",
    "handInPosition",
    "joinList",
    "leaveList",
    "mergePapers",
    "move",
    "object",
    "objectToMotion",
    "pass",
    "raisePoint",
    "reportNote",
    "secondMotion",
    "sendNote",
    "sendNoteTo",
    "sendRequest",
    "signPaper",
    "submitPaper",
    "takeUpPaper",
    "unsignPaper",
    "vote",
    "waiveRights",
    "withdrawMotion",
    "withdrawPaper",
    "withdrawSponsorAsk",
    "yieldSpeech",
  ]);
});

test("even the chair can name only delegations that have a seat", () => {
  expect(inDebate(UNA, 4).why({ type: "callSpeaker", delegation: "S9" })).toBe("unknownDelegation");
});

/** One committee for each state that a meeting can be in. Any order can arrive in any of them. */
const ROOMS = {
  before: () => dais(UNA, seats(4)),
  agenda: () => inSession(UNA, 4),
  debate: () => inDebate(UNA, 4),
  speech: () => after(inDebate(UNA, 4), { type: "callSpeaker", delegation: "S1" }),
  caucus: () =>
    after(inDebate(UNA, 4), { type: "startCaucus", kind: "moderated", topic: "", seconds: 600, each: 60 }),
  voting: () => {
    const room = inDebate(UN_GA, 4);
    room.ask({ type: "putMotion", motion: room.move("S1", "suspendMeeting"), method: "count" });
    return room;
  },
  suspended: () => after(inDebate(UNA, 4), { type: "suspendMeeting", seconds: null }),
  closedList: () => after(inDebate(UNA, 4), { type: "closeList" }),
} as const;

function after(room: Dais, order: Order): Dais {
  if (order.type === "closeList") room.ask({ type: "openList" });
  room.ask(order);
  return room;
}

const time = (seconds: number): Order => ({ type: "setSpeakingTime", seconds });
const caucus = (kind: "moderated" | "unmoderated", each: number | null): Order => ({
  type: "startCaucus",
  kind,
  topic: "",
  seconds: 600,
  each,
});
const delegation = { id: "S5", name: "State 5", kind: "member" } as const;
const reply = { type: "askReply", delegation: "S1" } as const;
const point = (kind: "order" | "inquiry"): Order => ({ type: "raisePoint", kind, delegation: "S2" });

const DAY = 86_400;

describe.each<[string, readonly (readonly [keyof typeof ROOMS, Order, string | null])[]]>([
  [
    "a meeting",
    [
      ["before", { type: "openMeeting" }, null],
      ["debate", { type: "openMeeting" }, "alreadyDone"],
      ["before", { type: "suspendMeeting", seconds: 60 }, "notOpen"],
      ["suspended", { type: "suspendMeeting", seconds: 60 }, "notOpen"],
      ["debate", { type: "suspendMeeting", seconds: 0 }, "timeWrong"],
      ["debate", { type: "suspendMeeting", seconds: DAY }, null],
      ["debate", { type: "suspendMeeting", seconds: DAY + 1 }, "timeWrong"],
      ["debate", { type: "resumeMeeting" }, "alreadyDone"],
      ["suspended", { type: "resumeMeeting" }, null],
      ["before", { type: "adjournMeeting" }, "notOpen"],
      ["suspended", { type: "adjournMeeting" }, null],
      ["voting", { type: "adjournMeeting" }, "ballotOpen"],
      ["voting", { type: "writeNote", text: "Lunch at one." }, null],
      ["debate", { type: "writeNote", text: " " }, "needsText"],
    ],
  ],
  [
    "a seat",
    [
      ["debate", { type: "addDelegation", delegation }, null],
      ["debate", { type: "addDelegation", delegation: { ...delegation, id: "S4" } }, "alreadyDone"],
      ["debate", { type: "addDelegation", delegation: { ...delegation, name: "" } }, "nonsense"],
      ["debate", { type: "addDelegation", delegation: { ...delegation, name: "\u200b" } }, "needsName"],
      ["debate", { type: "addDelegation", delegation: { ...delegation, name: "x".repeat(200) } }, null],
      ["debate", { type: "addDelegation", delegation: { ...delegation, name: "x".repeat(201) } }, "tooLong"],
    ],
  ],
  [
    "the agenda",
    [
      ["debate", { type: "addItem", title: " " }, "needsTitle"],
      ["agenda", { type: "removeItem", item: 2 }, "unknownItem"],
      ["agenda", { type: "removeItem", item: 1 }, null],
      ["debate", { type: "removeItem", item: 1 }, "itemBegun"],
      ["agenda", { type: "orderItems", items: [1] }, null],
      ["agenda", { type: "orderItems", items: [1, 1] }, "unknownItem"],
      ["agenda", { type: "orderItems", items: [2] }, "unknownItem"],
      ["agenda", { type: "takeItem", item: 2 }, "unknownItem"],
      ["agenda", { type: "openDebate" }, "noItem"],
      ["agenda", { type: "resumeDebate", item: 1 }, "alreadyDone"],
      ["agenda", { type: "resumeDebate", item: 2 }, "unknownItem"],
      ["debate", { type: "openDebate" }, "alreadyDone"],
      ["speech", { type: "closeDebate" }, "floorTaken"],
      ["speech", { type: "takeItem", item: 1 }, "floorTaken"],
      ["debate", { type: "setDebateTime", seconds: DAY }, null],
      ["debate", { type: "setDebateTime", seconds: DAY + 1 }, "timeWrong"],
    ],
  ],
  [
    "the speakers' list",
    [
      ["debate", { type: "closeList" }, "alreadyDone"],
      ["closedList", { type: "closeList" }, "alreadyDone"],
      ["closedList", { type: "openList" }, null],
      ["debate", time(0), "timeWrong"],
      ["debate", time(DAY), null],
      ["debate", time(DAY + 1), "timeWrong"],
      ["before", { type: "joinList", list: "general", delegation: "S1" }, "notOpen"],
      ["suspended", { type: "joinList", list: "general", delegation: "S1" }, null],
      ["debate", { type: "joinList", list: "caucus", delegation: "S1" }, "noCaucus"],
      ["caucus", { type: "joinList", list: "caucus", delegation: "S1" }, null],
      ["debate", { type: "leaveList", list: "general", delegation: "S1" }, "notOnList"],
      ["debate", { type: "orderSpeakers", list: "general", order: ["S1"] }, "notOnList"],
      ["debate", { type: "callNext", list: "general" }, "listEmpty"],
      ["debate", { type: "callNext", list: "caucus" }, "noCaucus"],
      ["caucus", { type: "callNext", list: "caucus" }, "listEmpty"],
      ["caucus", { type: "callNext", list: "general" }, "floorTaken"],
    ],
  ],
  [
    "a speech",
    [
      ["debate", { type: "endSpeech" }, "noSpeech"],
      ["caucus", { type: "endSpeech" }, "noSpeech"],
      ["speech", { type: "endSpeech" }, null],
      ["suspended", { type: "endSpeech" }, "notOpen"],
      ["debate", { type: "extendSpeech", seconds: 30 }, "noSpeech"],
      ["speech", { type: "extendSpeech", seconds: 0 }, "timeWrong"],
      ["debate", { type: "stopClocks" }, "floorIdle"],
      ["debate", { type: "startClocks" }, "floorIdle"],
      ["caucus", { type: "stopClocks" }, null],
      ["speech", { type: "startClocks" }, null],
      ["debate", { type: "yieldSpeech", to: "chair", delegation: null }, "noSpeech"],
      ["speech", { type: "yieldSpeech", to: "chair", delegation: "S2" }, "needsSeat"],
      ["speech", { type: "yieldSpeech", to: "delegate", delegation: null }, "needsSeat"],
      ["speech", { type: "yieldSpeech", to: "delegate", delegation: "S1" }, "mayNotYield"],
      ["speech", { type: "yieldSpeech", to: "delegate", delegation: "S2" }, null],
    ],
  ],
  [
    "a caucus",
    [
      ["agenda", caucus("moderated", 60), "openDebateFirst"],
      ["agenda", caucus("unmoderated", null), null],
      ["agenda", caucus("unmoderated", 60), "nonsense"],
      ["speech", caucus("moderated", 60), "floorTaken"],
      ["debate", { type: "extendCaucus", seconds: 60 }, "noCaucus"],
      ["caucus", { type: "extendCaucus", seconds: 0 }, "timeWrong"],
      ["caucus", { type: "extendCaucus", seconds: 60 }, null],
      ["debate", { type: "endCaucus" }, "noCaucus"],
    ],
  ],
  [
    "a point or a reply",
    [
      ["before", point("order"), "notOpen"],
      ["voting", point("order"), null],
      ["debate", { type: "rulePoint", point: 1, upheld: true }, "unknownPoint"],
      ["debate", { type: "dropPoint", point: 1 }, "unknownPoint"],
      ["debate", { type: "appealRuling", point: 1, delegation: "S1", method: "count" }, "unknownPoint"],
      ["suspended", reply, "notOpen"],
      ["debate", { type: "refuseReply", delegation: "S1" }, "notOnList"],
    ],
  ],
  [
    "a vote",
    [
      ["debate", { type: "closeBallot" }, "noBallot"],
      ["voting", { type: "closeBallot" }, "votesMissing"],
      ["voting", { type: "countPlacards", yes: 3, no: 1, abstain: 1 }, "countWrong"],
      ["voting", { type: "object", delegation: "S1" }, "wrongMethod"],
      ["voting", { type: "pass", delegation: "S1" }, "wrongMethod"],
      ["debate", { type: "waiveRights", delegation: "S1" }, "noRights"],
      ["voting", { type: "explainVote", delegation: "S1" }, "ballotOpen"],
      ["speech", { type: "explainVote", delegation: "S1" }, "floorTaken"],
      ["debate", { type: "putPaper", paper: 1, method: "count" }, "unknownPaper"],
      ["debate", { type: "putPart", paper: 1, part: 0, method: "count" }, "unknownPaper"],
    ],
  ],
])("%s", (_, cases) => {
  test.each(cases)("in “%s” %j: %s", (room, order, reason) => {
    expect(ROOMS[room]().why(order)).toBe(reason);
  });
});

test("given a paper that is not introduced, it cannot be divided, set aside or put to the vote", () => {
  const room = inDebate(UN_GA, 4);
  const paper = handedIn(room);
  const move = (kind: "divide" | "competence") => {
    const values = { ...NO_VALUES, paper, clauses: [1] };
    return room.why({ type: "move", delegation: "S2", kind, values });
  };
  expect(move("competence")).toBe("notInOrder");
  room.ask({ type: "closeDebate" });
  expect(move("divide")).toBe("notInOrder");
  expect(room.why({ type: "putPaper", paper, method: "count" })).toBe("notInOrder");
});
