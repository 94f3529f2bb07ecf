/** Moments of committees in six manners, as the orders that lead to them. */
import type { HostOrder } from "../../../src/committee/message.ts";
import type { PackId } from "../../../src/committee/state/pack.ts";
import { attendance } from "./host-committee.ts";

const NAMES = {
  ARG: "Argentina",
  AUS: "Australia",
  BRA: "Brazil",
  CAN: "Canada",
  CHL: "Chile",
  CHN: "China",
  COL: "Colombia",
  EGY: "Egypt",
  FRA: "France",
  DEU: "Germany",
  IND: "India",
  IDN: "Indonesia",
  IRN: "Iran",
  JPN: "Japan",
  KEN: "Kenya",
  MEX: "Mexico",
  NGA: "Nigeria",
  NOR: "Norway",
  ZAF: "South Africa",
  VNM: "Viet Nam",
};
export const SEATS = Object.entries(NAMES).map(([id, name]) => ({ id, name, kind: "member" as const }));
const IDS = Object.keys(NAMES);
const CLAUSES = Array.from(
  { length: 12 },
  (_, at) =>
    `Decides that every State shall name contact point ${at + 1}, which answers day and night, within two years of the day on which this text is in force;`,
);
const ITEM = "Evidence in electronic form";
const PREAMBLE =
  "Recalling the Charter,\nDeeply concerned by crimes that are committed by means of computers,";
const draft = {
  type: "submitPaper",
  delegation: "BRA",
  kind: "draft",
  title: "Sharing evidence",
  preamble: PREAMBLE,
  text: CLAUSES.join("\n"),
  amends: null,
} as const;
const amendment = {
  type: "submitPaper",
  delegation: "IND",
  kind: "amendment",
  title: "",
  preamble: "",
  text: "Decides that every State that can shall name contact point 3, which answers on working days, within five years of the day on which this text is in force;",
  amends: { paper: 1, change: "replace", clause: 3, part: "operative" },
} as const;
const values = { total: null, each: null, topic: null, item: null, paper: null, clauses: [], papers: [] };

const opened: readonly HostOrder[] = [
  { type: "openMeeting" },
  ...IDS.map((id) => attendance(id, "present")),
  { type: "addItem", title: ITEM },
  { type: "takeItem", item: 1 },
];
const debate: readonly HostOrder[] = [...opened, { type: "openDebate" }];
const introduced: readonly HostOrder[] = [
  ...debate,
  draft,
  ...IDS.slice(3, 9).map(
    (delegation): HostOrder => ({ type: "signPaper", paper: 1, delegation, as: "signatory" }),
  ),
];

const update: HostOrder = {
  type: "announceUpdate",
  text: "At 14:20 the harbour of Valparaíso lost all power. Two hospitals run on their own generators; the port authority says that its backups are encrypted.",
};

/** `reads`: words that must be readable. */
export type Moment = Readonly<{
  name: string;
  pack: PackId;
  orders: readonly HostOrder[];
  reads: readonly string[];
}>;

export const MOMENTS: readonly Moment[] = [
  { name: "joining", pack: "una-usa", orders: [], reads: [] },
  {
    name: "speech",
    pack: "una-usa",
    orders: [
      ...debate,
      { type: "openList" },
      ...["KEN", "FRA", "IND", "JPN"].map(
        (delegation): HostOrder => ({ type: "joinList", list: "general", delegation }),
      ),
      { type: "callNext", list: "general" },
    ],
    reads: ["Kenya", "France", "left"],
  },
  {
    name: "between-speeches",
    pack: "una-usa",
    orders: [
      ...debate,
      { type: "openList" },
      { type: "joinList", list: "general", delegation: "ZAF" },
      { type: "joinList", list: "general", delegation: "FRA" },
    ],
    reads: [ITEM, "South Africa", "France"],
  },
  {
    name: "caucus",
    pack: "una-usa",
    orders: [
      ...debate,
      { type: "startCaucus", kind: "moderated", topic: "Who pays for training", seconds: 600, each: 60 },
      ...["KEN", "FRA"].map((delegation): HostOrder => ({ type: "joinList", list: "caucus", delegation })),
      { type: "callNext", list: "caucus" },
    ],
    reads: ["Kenya", "Who pays for training"],
  },
  {
    name: "motion",
    pack: "una-usa",
    orders: [
      ...debate,
      { type: "move", delegation: "FRA", kind: "closeDebate", values },
      { type: "secondMotion", motion: 1, delegation: "KEN" },
    ],
    reads: ["Close the debate", "France", "Needs 14 yes"],
  },
  {
    name: "roll-call",
    pack: "un-ga",
    orders: [
      ...introduced,
      { type: "introducePaper", paper: 1 },
      { type: "closeDebate" },
      { type: "putPaper", paper: 1, method: "recorded" },
      ...IDS.slice(0, 9).map(
        (delegation, at): HostOrder => ({
          type: "vote",
          delegation,
          choice: at % 3 === 0 ? "no" : "yes",
          withRights: false,
        }),
      ),
    ],
    reads: ["Sharing evidence"],
  },
  {
    name: "amendment",
    pack: "un-ga",
    orders: [
      ...introduced,
      { type: "introducePaper", paper: 1 },
      amendment,
      { type: "introducePaper", paper: 2 },
      { type: "closeDebate" },
      { type: "putPaper", paper: 2, method: "count" },
    ],
    reads: ["working", "Raise your placards", "Needs 11 yes"],
  },
  {
    name: "against",
    pack: "thimun",
    orders: [
      ...introduced,
      { type: "approvePaper", paper: 1, isApproved: true },
      { type: "introducePaper", paper: 1 },
      { type: "debatePaper", paper: 1, mode: "closed", seconds: 600, against: 600 },
      { type: "endSpeech" },
      { type: "turnDebate" },
      { type: "callSpeaker", delegation: "EGY" },
    ],
    reads: ["Egypt", "left"],
  },
  {
    name: "informals",
    pack: "un4mun",
    orders: [
      ...debate,
      { type: "startCaucus", kind: "informal", topic: "", seconds: 1800, each: null },
      { type: "nameFacilitator", delegation: "NOR" },
    ],
    reads: ["Norway"],
  },
  {
    name: "update",
    pack: "crisis",
    orders: [...debate, update],
    reads: ["harbour"],
  },
  {
    name: "update-in-caucus",
    pack: "crisis",
    orders: [
      ...debate,
      {
        type: "startCaucus",
        kind: "unmoderated",
        topic: "Power for the hospitals",
        seconds: 600,
        each: null,
      },
      update,
    ],
    reads: ["harbour", "Power for the hospitals", "left"],
  },
  {
    name: "update-in-speech",
    pack: "crisis",
    orders: [
      ...debate,
      { type: "startCaucus", kind: "moderated", topic: "Power for the hospitals", seconds: 600, each: 60 },
      { type: "joinList", list: "caucus", delegation: "KEN" },
      { type: "callNext", list: "caucus" },
      update,
    ],
    reads: ["harbour", "Power for the hospitals", "Kenya", "left"],
  },
  {
    name: "update-at-motion",
    pack: "crisis",
    orders: [
      ...debate,
      { type: "move", delegation: "FRA", kind: "suspendMeeting", values: { ...values, total: 600 } },
      update,
    ],
    reads: ["harbour", "Suspend the meeting", "France", "yes"],
  },
  {
    name: "introduced",
    pack: "un-ga",
    orders: [
      ...introduced,
      { type: "introducePaper", paper: 1 },
      amendment,
      { type: "introducePaper", paper: 2 },
      { type: "callSpeaker", delegation: "EGY" },
    ],
    reads: ["Amendment 1 to draft 1", "Replaces clause 3", "Sponsors: India"],
  },
  {
    name: "result",
    pack: "un-ga",
    orders: [
      ...introduced,
      { type: "introducePaper", paper: 1 },
      { type: "closeDebate" },
      { type: "putPaper", paper: 1, method: "recorded" },
      ...IDS.map(
        (delegation, at): HostOrder => ({
          type: "vote",
          delegation,
          choice: at % 4 === 0 ? "no" : at % 7 === 0 ? "abstain" : "yes",
          withRights: false,
        }),
      ),
      { type: "closeBallot" },
    ],
    reads: ["Sharing evidence"],
  },
];
