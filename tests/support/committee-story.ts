/**
 * A committee that has made its decisions. It merged working papers into a draft, which it amended, divided and
 * adopted by a recorded vote. Another draft was rejected.
 */

import { UN_GA } from "../../src/committee/packs/un-ga.ts";
import type { Delegation } from "../../src/committee/state/delegation.ts";
import { type Dais, dais, seat } from "./committee.ts";

const NAMES = {
  BRA: "Brazil",
  EGY: "Egypt",
  FRA: "France",
  IND: "India",
  JPN: "Japan",
  KEN: "Kenya",
  NOR: "Norway",
  VNM: "Viet Nam",
};
type Name = keyof typeof NAMES;
const IDS = Object.keys(NAMES) as Name[];

export const PREAMBLE = [
  "Recalling the Charter of the United Nations,",
  "Deeply concerned by crimes that are committed by means of computers,",
  "The committee of this evening having met,",
].join("\n");
export const CLAUSES = [
  "Decides that States help each other with evidence in electronic form, and in particular that they: (a) name an authority that answers at any hour; (b) keep data for ninety days where another State asks; (c) say within a week whether they will help;",
  "Strongly urges all States to pay for training;",
  "Takes note with appreciation of the work done so far;",
  "A secretariat of five persons is set up;",
  "Requests a report in two years.",
];
export const AMENDED = "Urges all States that can to pay for training;";

/** Takes a recorded vote, with a yes from all delegations that are not named. */
function voted(room: Dais, against: readonly Name[], abstaining: readonly Name[]): void {
  for (const id of IDS) {
    const choice = against.includes(id) ? "no" : abstaining.includes(id) ? "abstain" : "yes";
    room.ask({ type: "vote", delegation: id, choice, withRights: false }, seat(id));
  }
  room.ask({ type: "closeBallot" });
}

const submit = (delegation: Name, title: string, words: Readonly<{ preamble?: string; text: string }>) =>
  ({
    type: "submitPaper",
    delegation,
    kind: "working",
    title,
    preamble: "",
    amends: null,
    ...words,
  }) as const;

/**
 * Papers 1 and 2 are merged into 3, a draft. Paper 4 is an amendment to it and is adopted, 5 is rejected, 6 is
 * withdrawn, and 7 is a draft that is rejected.
 */
export function decided(): Dais {
  const seats = IDS.map((id): Delegation => ({ id, name: NAMES[id], kind: "member" }));
  const room = dais(UN_GA, [...seats, { id: "VAT", name: "Holy See", kind: "observer" }]);
  room.ask({ type: "openMeeting" });
  for (const id of IDS) room.ask({ type: "recordAttendance", delegation: id, attendance: "present" });
  for (const title of ["Organization of work", "Crime by means of computers"])
    room.ask({ type: "addItem", title });
  room.ask({ type: "takeItem", item: 2 });
  room.ask({ type: "openDebate" });
  room.ask(
    submit("KEN", "Evidence", { preamble: PREAMBLE, text: CLAUSES.slice(0, 2).join("\n") }),
    seat("KEN"),
  );
  room.ask(submit("BRA", "Training", { text: CLAUSES.slice(2).join("\n") }), seat("BRA"));
  for (const paper of [1, 2]) room.ask({ type: "signPaper", paper, delegation: "FRA", as: "sponsor" });
  room.ask({ type: "signPaper", paper: 1, delegation: "JPN", as: "signatory" }, seat("JPN"));
  const title = "Help with evidence in electronic form";
  room.ask({ type: "mergePapers", papers: [1, 2], title, preamble: PREAMBLE, text: CLAUSES.join("\n") });
  room.ask({ type: "promotePaper", paper: 3 });
  room.ask({ type: "introducePaper", paper: 3 });
  amend(room);
  room.ask(submit("EGY", "Nothing at all", { text: "Decides to do nothing." }), seat("EGY"));
  room.ask({ type: "promotePaper", paper: 7 });
  room.ask({ type: "introducePaper", paper: 7 });
  room.ask({ type: "closeDebate" });
  decide(room);
  return room;
}

function amend(room: Dais): void {
  const amendment = { delegation: "IND", kind: "amendment", preamble: "", type: "submitPaper" } as const;
  for (const [title, text, change, clause] of [
    ["Who can", AMENDED, "replace", 2],
    ["No report", "", "strike", 5],
    ["A fund", "Sets up a fund.", "add", 0],
  ] as const) {
    room.ask({ ...amendment, title, text, amends: { paper: 3, change, clause } }, seat("IND"));
    room.ask({ type: "introducePaper", paper: room.state().counts.paper });
  }
  room.ask({ type: "withdrawPaper", paper: 6 }, seat("IND"));
}

function decide(room: Dais): void {
  room.ask({ type: "putPaper", paper: 4, method: "recorded" });
  voted(room, ["EGY"], ["VNM"]);
  room.ask({ type: "putPaper", paper: 5, method: "count" });
  room.ask({ type: "countPlacards", yes: 1, no: 6, abstain: 1 });
  room.ask({ type: "closeBallot" });
  const motion = room.move("NOR", "divide", { paper: 3, clauses: [4] });
  room.ask({ type: "grantMotion", motion });
  room.ask({ type: "putPart", paper: 3, part: 0, method: "recorded" });
  voted(room, ["BRA", "EGY", "IND", "NOR", "VNM"], []);
  room.ask({ type: "putPaper", paper: 3, method: "recorded" });
  voted(room, ["EGY"], ["NOR", "IND"]);
  room.ask({ type: "putPaper", paper: 7, method: "count" });
  room.ask({ type: "countPlacards", yes: 4, no: 4, abstain: 0 });
  room.ask({ type: "closeBallot" });
}
