/** Valid committees to corrupt: under every pack of procedure, newly formed, begun, and after a long meeting. */
import { decide, foundCommittee } from "../../committee/decide.ts";
import { addEntry, type Entry, stateOf, undo, undoable } from "../../committee/log.ts";
import { PACK } from "../../committee/packs/all.ts";
import type { Delegation, Who } from "../../committee/state/delegation.ts";
import type { Order } from "../../committee/state/order.ts";
import { PACKS, type PackId } from "../../committee/state/pack.ts";
import { orderFor, votingOrder } from "./committee-course.ts";
import { type Dice, dice } from "./random-commands.ts";

const CHAIR: Who = { type: "chair", chair: 1 };
const START = 1_700_000_000_000;
/** How many orders are tried in each committee. About half are refused. */
const LENGTHS = [0, 60, 400] as const;
const SEATS = 7;

const PREAMBLE = "Recalling the Charter of the United Nations,\nHaving met this evening,";

/** Texts of papers, one clause on each line. */
export const TEXTS = [
  "Decides that States help each other with evidence in electronic form;\nUrges all States to pay for training;",
  "Takes note with appreciation of the work done so far;",
  "Invites States to: (a) name an authority that answers at any hour; (b) keep data for ninety days;\nRequests a report in two years.",
] as const;

export type Log = readonly Entry[];

/** Returns the same committees for the same rules, the shortest of each pack first. */
export function committees(): readonly Log[] {
  return PACKS.flatMap((pack) => LENGTHS.map((length) => walked(pack, length)));
}

/** A committee in debate with everybody present and three papers. */
export function inDebate(): Log {
  return walked("una-usa", 1);
}

export function delegations(count = SEATS): readonly Delegation[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `S${at + 1}`,
    name: `State ${at + 1}`,
    kind: at === count - 1 ? "observer" : "member",
  }));
}

function walked(pack: PackId, length: number): Log {
  const decided = foundCommittee("Third Committee", PACK[pack], delegations());
  if (!decided.ok) throw new Error(`no committee: ${decided.reason}`);
  let log = addEntry([], decided.facts, CHAIR, START);
  if (length === 0) return log;
  for (const order of opening()) log = given(log, order, CHAIR);
  const roll = dice(`committee/${pack}/${length}`);
  for (let k = 0; k < length; k++) log = roll(25) === 0 ? withoutLast(log) : stepped(log, roll);
  log = given(log, { type: "closeDebate" }, CHAIR);
  for (let k = 0; k < length / 2; k++) log = voted(log, roll);
  return log;
}

function voted(log: Log, roll: Dice): Log {
  const state = stateOf(log);
  return state === null ? log : given(log, votingOrder(state, roll), CHAIR);
}

function opening(): readonly Order[] {
  return [
    { type: "openMeeting" },
    ...delegations().map(
      ({ id }) => ({ type: "recordAttendance", delegation: id, attendance: "present" }) as const,
    ),
    { type: "addItem", title: "Crime by means of computers" },
    { type: "takeItem", item: 1 },
    { type: "openDebate" },
    { type: "openList" },
    ...TEXTS.flatMap((text, at) => introducing(at + 1, text)),
  ];
}

/** One delegation submits a paper, all others sign it, and it is introduced. */
function introducing(paper: number, text: string): readonly Order[] {
  const [sponsor, ...others] = delegations().map(({ id }) => id);
  const draft = { kind: "draft", title: "Evidence", preamble: PREAMBLE, text, amends: null } as const;
  return [
    { type: "submitPaper", delegation: sponsor ?? "", ...draft },
    ...others.map((delegation) => ({ type: "signPaper", paper, delegation, as: "signatory" }) as const),
    { type: "introducePaper", paper },
  ];
}

function stepped(log: Log, roll: Dice): Log {
  const state = stateOf(log);
  if (state === null) return log;
  const order = orderFor(state, roll);
  const id = "delegation" in order && typeof order.delegation === "string" ? order.delegation : null;
  return given(log, order, id === null || roll(2) === 0 ? CHAIR : { type: "delegation", id });
}

/** The log after an order, unchanged if the order is refused. */
function given(log: Log, order: Order, who: Who): Log {
  const state = stateOf(log);
  const at = START + 5000 * log.length;
  const decided = state === null ? null : decide(state, order, who, at);
  return decided?.ok === true ? addEntry(log, decided.facts, who, at) : log;
}

function withoutLast(log: Log): Log {
  const undone = undo(log, undoable(log)?.n ?? 0, CHAIR, START + 5000 * log.length);
  return undone.ok ? undone.entries : log;
}
