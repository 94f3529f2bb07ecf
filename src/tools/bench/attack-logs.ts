/** The logs and request bodies that attacks use. Some are as large as the host accepts, others are larger. */

import type { Fact } from "../../committee/facts/fact.ts";
import type { Entry } from "../../committee/log.ts";
import { PACK } from "../../committee/packs/all.ts";
import type { Who } from "../../committee/state/delegation.ts";
import { LONGEST_LOG, MOST_ENTRIES } from "../../committee/state/limits.ts";
import { hashOf } from "../../server/keys/keys.ts";
import type { CommitteeFact } from "../../server/store/committee-fact.ts";
import type { Row } from "../../server/store/store.ts";

const DELEGATIONS = 300;
const CHAIR: Who = { type: "chair", chair: 1 };

const id = (k: number): string => `S${(k % DELEGATIONS) + 1}`;

const FORMED: Fact = {
  type: "committeeFormed",
  name: "Third Committee",
  pack: PACK["un-ga"],
  delegations: Array.from({ length: DELEGATIONS }, (_, k) => ({
    id: id(k),
    name: `State ${k + 1}`,
    kind: "member",
  })),
};

/** A log that starts with the entry that forms the committee. Each later entry has the facts that `facts` returns. */
function logOf(count: number, facts: (k: number) => readonly Fact[]): readonly Entry[] {
  return Array.from({ length: count }, (_, k) => ({
    n: k + 1,
    at: 1_000_000 + k,
    by: CHAIR,
    facts: k === 0 ? [FORMED] : facts(k),
  }));
}

const attended = (k: number): Fact => ({
  type: "attendanceRecorded",
  delegation: id(k),
  attendance: k % 3 === 0 ? "presentAndVoting" : "present",
});
const note = (k: number): Fact => ({ type: "noteWritten", chair: 1, text: `Note ${k}` });
const paper: Fact = {
  type: "paperSubmitted",
  paper: {
    n: 1,
    kind: "draft",
    item: null,
    title: "Evidence",
    preamble: "",
    text: "Decides.",
    sponsors: [id(0)],
    signatories: [],
    status: "submitted",
    amends: null,
    parts: [],
    order: [],
  },
};

/** A log of three days with 300 delegations, with papers edited until the file is as long as a host accepts. */
function largest(): readonly Entry[] {
  const mixed = (k: number): Fact => {
    if (k === 1) return paper;
    const delegation = id(k >> 1);
    if (k % 10 === 0) return attended(k);
    return { type: k % 2 === 0 ? "speakerAdded" : "speakerRemoved", list: "general", delegation };
  };
  const plain = logOf(MOST_ENTRIES, (k) => [mixed(k)]);
  const room = LONGEST_LOG - 1000 - JSON.stringify({ entries: plain }).length;
  const text = "Urges all States to answer within a week;\n".repeat(400);
  const edited = { type: "paperEdited", paper: 1, title: "Evidence", preamble: "", text } as const;
  const edits = Math.floor(room / JSON.stringify(edited).length);
  return plain.map((entry, k) => (k > 1 && k <= 1 + edits ? { ...entry, facts: [edited] } : entry));
}

const bodyOf = (entries: readonly Entry[]): string => JSON.stringify({ entries });

/** The bodies sent to open a committee, by their name in the table. */
export const BODIES = {
  largest: () => bodyOf(largest()),
  oneFact: () => bodyOf(logOf(MOST_ENTRIES, (k) => [attended(k)])),
  oneNote: () => bodyOf(logOf(MOST_ENTRIES, (k) => [note(k)])),
  notes: () => bodyOf(logOf(101, (k) => Array.from({ length: 1000 }, (_, at) => note(1000 * k + at)))),
  brackets: () => `{"entries":[${"[".repeat(LONGEST_LOG - 100)}`,
  names: () => `{"entries":[{${Array.from({ length: 400_000 }, (_, k) => `"k${k}":1`).join(",")}}]}`,
} as const satisfies Readonly<Record<string, () => string>>;

/** The number of changes to drafts in the longest committee. */
const CHANGES = 200_000;
const DRAFTS = 4;
const SIGNS = 1000;

const draftId = (k: number): string => `draft${String(k % DRAFTS).padStart(7, "0")}`;

/**
 * The longest committee: as many entries as it can have, and drafts typed for three days. @param key the key of its
 * chair
 */
export function longestStored(key: string, at: number): readonly Row[] {
  const opened: CommitteeFact = { type: "committeeOpened", secret: "secret", chairHash: hashOf(key) };
  const entries = largest().map((entry): CommitteeFact => ({ type: "entryAdded", entry }));
  const begun = Array.from({ length: DRAFTS }, (_, k): CommitteeFact[] => [
    { type: "draftBegun", draft: draftId(k), by: id(k), title: "Evidence" },
    written(k, [[0, "x".repeat(SIGNS)]]),
  ]).flat();
  const typed = Array.from({ length: CHANGES }, (_, k) => written(k, [[1, "y"], SIGNS - 1]));
  return [opened, ...entries, ...begun, ...typed].map((fact): Row => ({ kind: "committee", fact, at }));
}

type Writing = Extract<CommitteeFact, Readonly<{ type: "draftWritten" }>>;

function written(k: number, change: Writing["changes"][number]): Writing {
  return {
    type: "draftWritten",
    draft: draftId(k),
    by: id(k),
    field: "text",
    client: "one",
    changes: [change],
  };
}
