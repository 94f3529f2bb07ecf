/**
 * The rules of The Hague, which many European school conferences follow: the chair leads, and delegates submit
 * resolutions.
 */
import type { MotionRule, Pack } from "../state/pack.ts";
import { ANY, BEFORE_VOTE, design, motion, point, recalled, sourced } from "./writing.ts";

const table = sourced("timemun");
const remembered = recalled("thimun-booklet");

export const THIMUN_MOTIONS: readonly MotionRule[] = [
  motion("adjournMeeting", "chair", remembered, { when: ANY }),
  motion("suspendMeeting", "chair", remembered, { when: ANY }),
  motion("adjournDebate", "twoThirds", table),
  motion("previousQuestion", "simple", table, { seconds: 1 }),
  motion("extendDebate", "chair", table, { seconds: 1, needs: ["total"] }),
  motion("endCaucus", "chair", design, { when: ["caucus"] }),
  motion("extendCaucus", "chair", design, { needs: ["total"], when: ["caucus"] }),
  motion("unmoderatedCaucus", "chair", design, { needs: ["total"], when: ["agenda", "debate"] }),
  motion("setSpeakingTime", "chair", table, { seconds: 1, needs: ["each"] }),
  motion("introducePaper", "chair", remembered, { needs: ["paper"] }),
  motion("introduceAmendment", "chair", sourced("cais"), { needs: ["paper"] }),
  motion("setAgenda", "chair", remembered, { needs: ["item"], when: ["agenda"] }),
  motion("resumeDebate", "twoThirds", design, { needs: ["item"], when: ["agenda"] }),
  motion("rollCallVote", "simple", table, { seconds: 1, when: BEFORE_VOTE }),
  motion("divideHouse", "simple", table, { seconds: 1, when: BEFORE_VOTE }),
  motion("reconsider", "twoThirds", remembered, { seconds: 1, needs: ["paper"], when: ["debate", "voting"] }),
];

export const THIMUN: Pack = {
  id: "thimun",
  basedOn: "thimun",
  edited: false,
  quorum: {
    open: { type: "part", of: 3, isMore: false },
    procedure: { type: "part", of: 3, isMore: false },
    substance: { type: "part", of: 3, isMore: false },
  },
  attendance: "present",
  speaks: { observers: true, ngos: true },
  abstentions: { procedure: false, substance: true, amendment: false },
  abstentionsCount: "not",
  pass: false,
  abstainAfterPass: false,
  withRights: false,
  majority: { procedure: "simple", substance: "simple", amendment: "simple", reconsider: "twoThirds" },
  methods: { procedure: ["count", "sight", "seats", "consensus"], substance: ["count", "seats", "rollCall"] },
  motions: THIMUN_MOTIONS,
  longerFirst: false,
  points: [
    point("personalPrivilege", true, false, sourced("enimun", "C 1")),
    point("order", false, false, sourced("enimun", "C 2")),
    point("inquiry", false, false, table),
    point("information", false, false, table),
  ],
  yields: ["chair", "delegate", "questions"],
  speeches: { seconds: 120, onMotion: 30 },
  amendments: {
    order: "asProposed",
    friendly: false,
    secondDegree: true,
    signatories: { type: "count", count: 1 },
  },
  division: { allRejected: true },
  reply: { seconds: [60] },
  explanation: { before: false, after: true, sponsors: true, seconds: 30 },
  sponsors: { type: "count", count: 1 },
  signatories: { type: "count", count: 6 },
  clauses: "whole",
  closureFirst: false,
  sources: {
    quorum: sourced("thimun-guide", "Quorum"),
    attendance: remembered,
    observers: remembered,
    abstentions: sourced("ivanovo"),
    majority: sourced("cais"),
    equalVotes: sourced("cobis"),
    methods: sourced("cais"),
    pass: sourced("cais"),
    withRights: remembered,
    explanation: sourced("cais"),
    precedence: design,
    speakersList: remembered,
    speakingTime: sourced("iscmun"),
    yields: sourced("iscmun"),
    caucus: design,
    appeal: design,
    reply: design,
    sponsors: sourced("ivanovo"),
    amendments: recalled("thimun-booklet"),
    division: design,
    clauses: remembered,
    reconsideration: remembered,
  },
};
