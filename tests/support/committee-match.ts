/** A committee that has adopted a draft, on a host that opens the match of all states for it. */
import type { HostOrder } from "../../src/committee/message.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import type { Choice } from "../../src/committee/state/ballot.ts";
import type { Delegation } from "../../src/committee/state/delegation.ts";
import type { MatchKey } from "../../src/room/from-committee.ts";
import type { Host } from "../../src/server/host/host.ts";
import { type RoomRuntime, roomOf } from "../../src/server/room/runtime.ts";
import type { Open } from "../../src/server/room/snapshot.ts";
import { type CommitteeUnderTest, inDebate, type Person } from "./committee-host.ts";
import { type App, personOf, post, type Person as RoomPerson } from "./room.ts";

/** Brazil sponsors. India is absent from the vote, the observer and the organisation have none. */
export const DELEGATIONS: readonly Delegation[] = [
  { id: "BRA", name: "Brazil", kind: "member" },
  { id: "KEN", name: "Kenya", kind: "member" },
  { id: "USA", name: "United States", kind: "member" },
  { id: "FRA", name: "France", kind: "member" },
  { id: "IND", name: "India", kind: "member" },
  { id: "x1", name: "Red Cross", kind: "observer" },
];

const VOTES: Readonly<Record<string, Choice>> = { BRA: "yes", KEN: "yes", USA: "no", FRA: "abstain" };

export const WORDINGS = ["threshold/sixty", null] as const;

/** The draft is handed in, matched to the model and adopted. */
export const ADOPTION: readonly HostOrder[] = [
  { type: "recordAttendance", delegation: "IND", attendance: "absent" },
  {
    type: "submitPaper",
    delegation: "BRA",
    kind: "draft",
    title: "A draft",
    preamble: "",
    text: "Decides that sixty states bring it into force\nThanks the Chair",
    amends: null,
  },
  { type: "introducePaper", paper: 1 },
  { type: "matchClauses", paper: 1, wordings: [...WORDINGS], isShown: true },
  { type: "closeDebate" },
  { type: "putPaper", paper: 1, method: "recorded" },
  ...Object.entries(VOTES).map(
    ([delegation, choice]): HostOrder => ({ type: "vote", delegation, choice, withRights: false }),
  ),
  { type: "closeBallot", missing: 0 },
];

type Way = Parameters<typeof inDebate>[0];

/** The committee after the vote on its draft, which is paper 1. */
export async function withAdopted(way: Way = {}): Promise<CommitteeUnderTest> {
  const { delegations = DELEGATIONS } = way;
  const committee = await inDebate({ pack: PACK["un-ga"], ...way, delegations });
  // India is absent, and the members whose votes are not named here do not vote.
  const missing = delegations.filter(({ kind }) => kind === "member").length - 1 - Object.keys(VOTES).length;
  for (const order of ADOPTION) {
    const answered = await committee.chair.give(order.type === "closeBallot" ? { ...order, missing } : order);
    if (answered !== "taken") throw new Error(`${order.type}: ${answered}`);
  }
  return committee;
}

export const OPEN_MATCH = { type: "openMatch", paper: 1, wordings: [], silent: [] } as const;

/** The committee with its match, and the code of the room. */
export async function withMatch(way: Way = {}): Promise<CommitteeUnderTest & Readonly<{ room: string }>> {
  const committee = await withAdopted(way);
  const answered = await committee.chair.give(OPEN_MATCH);
  if (answered !== "taken") throw new Error(answered);
  return { ...committee, room: await roomIn(committee) };
}

export async function roomIn(committee: CommitteeUnderTest): Promise<string> {
  const { matches = [] } = (await committee.open()).state;
  return matches.at(-1)?.room ?? "";
}

/** Asks for a key of the match. @returns the key, or the reason for a refusal */
export async function admitted(
  { app, code }: Readonly<{ app: App; code: string }>,
  { key }: Pick<Person, "key">,
  room: string,
  seat?: string,
): Promise<MatchKey | string> {
  const body = seat === undefined ? { room } : { room, seat };
  const answer = (await (await post(app, `/api/committees/${code}/match`, body, key)).json()) as
    | (MatchKey & Readonly<{ ok: true }>)
    | Readonly<{ ok: false; reason: string }>;
  return answer.ok ? { room: answer.room, kind: answer.kind, key: answer.key } : answer.reason;
}

/** Somebody of the committee inside its match. */
export async function inside(
  committee: Readonly<{ app: App; code: string; room: string }>,
  person: Pick<Person, "key">,
  seat?: string,
): Promise<RoomPerson> {
  const found = await admitted(committee, person, committee.room, seat);
  if (typeof found === "string") throw new Error(found);
  return personOf(committee.app, found.room, found.key);
}

export async function openRoomAt(
  host: Host,
  code: string,
): Promise<Readonly<{ room: RoomRuntime; open: Open }>> {
  const room = await host.find(code);
  const open = room === null ? null : roomOf(room);
  if (room === null || open === null) throw new Error("no room");
  return { room, open };
}
