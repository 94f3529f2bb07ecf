/**
 * Crisis committees: a small cabinet that acts by directives. The chair gives the floor without a list, and a directive
 * is voted on as soon as the committee is ready. Delegations write notes to the crisis staff, and the chair announces
 * what happens.
 */
import type { Pack } from "../state/pack.ts";
import { ANY, design, motion, point, sourced } from "./writing.ts";

const rules = sourced("crisis-rules");
const resources = sourced("crisis-resources");
const school = sourced("samun");
const always = ["agenda", "debate"] as const;

export const CRISIS: Pack = {
  id: "crisis",
  basedOn: "crisis",
  edited: false,
  quorum: {
    open: { type: "part", of: 4, isMore: false },
    procedure: { type: "part", of: 4, isMore: false },
    substance: { type: "part", of: 2, isMore: true },
  },
  attendance: "present",
  speaks: { observers: true, ngos: true },
  abstentions: { procedure: false, substance: false, amendment: false },
  abstentionsCount: "not",
  majority: { procedure: "simple", substance: "simple", amendment: "simple", reconsider: "twoThirds" },
  methods: {
    procedure: ["count", "sight", "seats", "consensus"],
    substance: ["count", "seats", "rollCall", "consensus"],
  },
  motions: [
    motion("adjournMeeting", "simple", school, { seconds: 1, when: ANY }),
    motion("suspendMeeting", "simple", school, { seconds: 1, when: ANY }),
    motion("endCaucus", "simple", resources, { when: ["caucus"] }),
    motion("extendCaucus", "simple", resources, { needs: ["total"], when: ["caucus"] }),
    motion("unmoderatedCaucus", "simple", resources, { seconds: 1, needs: ["total"], when: always }),
    motion("moderatedCaucus", "simple", resources, { seconds: 1, needs: ["total", "each", "topic"] }),
    motion("introducePaper", "chair", school, { needs: ["paper"] }),
    motion("setSpeakingTime", "simple", resources, { seconds: 1, needs: ["each"], when: always }),
    motion("setAgenda", "chair", design, { needs: ["item"], when: ["agenda"] }),
    motion("openDebate", "simple", school, { seconds: 1, when: ["agenda"] }),
    motion("closeDebate", "simple", school, { seconds: 1 }),
    motion("rollCallVote", "demand", design, { when: ["debate", "voting"] }),
  ],
  longerFirst: true,
  rollCalls: "alphabet",
  reconsiderer: "winners",
  points: [
    point("personalPrivilege", true, false, rules),
    point("order", true, false, rules),
    point("inquiry", false, false, rules),
  ],
  yields: [],
  hasList: false,
  speeches: { seconds: 60, onMotion: 30 },
  amendments: {
    order: "asProposed",
    friendly: false,
    secondDegree: false,
    signatories: { type: "count", count: 1 },
    isOff: true,
  },
  division: { allRejected: true },
  withRights: false,
  pass: false,
  abstainAfterPass: false,
  reply: { seconds: [] },
  explanation: { before: false, after: false, sponsors: false, seconds: 30 },
  sponsors: { type: "count", count: 1 },
  signatories: { type: "count", count: 2 },
  debate: { on: "direct", draft: 600, amendment: 300 },
  crisis: { notes: true, updates: true, strawPolls: true },
  words: "directive",
  clauses: "whole",
  closureFirst: false,
  sources: {
    quorum: design,
    attendance: design,
    observers: design,
    abstentions: rules,
    majority: rules,
    equalVotes: rules,
    methods: rules,
    pass: design,
    withRights: design,
    explanation: design,
    precedence: design,
    speakersList: resources,
    speakingTime: resources,
    yields: resources,
    caucus: sourced("pacificmun-crisis"),
    appeal: design,
    reply: design,
    sponsors: school,
    amendments: design,
    division: design,
    clauses: design,
    reconsideration: design,
    rollCalls: design,
    approval: design,
    debate: resources,
    notes: sourced("pacificmun-crisis"),
    updates: sourced("gavelling-crisis"),
    strawPolls: rules,
  },
};
