/** What the secretariat of a conference does with its committees. It never learns the key of a chair in office. */
import type { ConferenceCommittee, ConferenceOrder, ConferenceRecord } from "../../committee/conference.ts";
import { MOST_IN_CONFERENCE } from "../../committee/conference.ts";
import { withoutLetters } from "../../committee/log.ts";
import type { HostAnswer } from "../../committee/message.ts";
import { catchUp } from "../../kernel/catch-up.ts";
import { submitOrder } from "../../kernel/order-queue.ts";
import { opensChair, readKeyOf } from "../committee/key-holder.ts";
import { type CommitteeRuntime, committeeOf, type Decide, write } from "../committee/runtime.ts";
import type { OpenCommittee } from "../committee/snapshot.ts";
import { hostedSummary } from "../committee/summary.ts";
import { hashOf } from "../keys/keys.ts";
import type { Host } from "./host.ts";

/** The same length as other keys: 132 bits. */
const KEY_LENGTH = 22;

/** Who sends an order: the key of the secretariat, its conference, and the name of the order. */
export type Secretariat = Readonly<{ conference: string; key: string; id: string }>;

/** The committees of a conference, the most recently used first. */
export async function committeesIn(host: Host, conference: string): Promise<readonly ConferenceCommittee[]> {
  const codes = (await host.administration.conferences()).get(conference) ?? [];
  const found: ConferenceCommittee[] = [];
  for (const code of codes.slice(0, MOST_IN_CONFERENCE)) {
    const { committee, open } = (await committeeIn(host, conference, code)) ?? {};
    if (committee === undefined || open === undefined) continue;
    const { isArchived } = open.access;
    const summary = hostedSummary(committee, open);
    found.push({ code, readKey: readKeyOf(open.access), isArchived, summary });
  }
  return found;
}

type Found = Readonly<{ committee: CommitteeRuntime; open: OpenCommittee }>;

/** The committee with this code, or null if it is not in this conference. */
async function committeeIn(host: Host, conference: string, code: string): Promise<Found | null> {
  const committee = code === "" ? null : await host.committees.find(code);
  if (committee === null) return null;
  if (committeeOf(committee)?.access.conference !== conference) await catchUp(committee);
  const open = committeeOf(committee);
  return open?.access.conference === conference ? { committee, open } : null;
}

export async function carryOutConferenceOrder(
  host: Host,
  by: Secretariat,
  order: ConferenceOrder,
): Promise<HostAnswer> {
  const found = await committeeIn(host, by.conference, order.code);
  if (found === null) return { ok: false, reason: "noRoom" };
  const { committee } = found;
  switch (order.type) {
    case "archive":
    case "reopen":
      return submitOrder(committee, ifStillIn(by, archiving(order.type === "archive")), nameOf(by));
    case "handOver":
      return handedOver(committee, by);
    case "delete":
      await host.committees.remove(committee);
      return { ok: true };
  }
}

const nameOf = ({ id }: Secretariat): string => `secretariat:${id}`;

/** The chair may have left the conference while the order was waiting. */
function ifStillIn({ conference }: Secretariat, decide: Decide): Decide {
  return (draft) => (draft.snapshot.access.conference === conference ? decide(draft) : "noRoom");
}

function archiving(isArchived: boolean): Decide {
  return (draft) => {
    if (draft.snapshot.access.isArchived === isArchived) return "alreadyDone";
    write(draft, { type: isArchived ? "committeeArchived" : "committeeReopened" });
    return null;
  };
}

/**
 * The new key is derived from the key of the secretariat and the name of the order, so that an order that is sent again
 * gives the same key. Once the committee has been handed over again, that key is no longer given.
 */
async function handedOver(committee: CommitteeRuntime, by: Secretariat): Promise<HostAnswer> {
  const made = hashOf(`handOver/${committee.code}/${by.key}/${by.id}`).slice(0, KEY_LENGTH);
  const hash = hashOf(made);
  const replace: Decide = (draft) => {
    write(draft, { type: "chairsReplaced", hash });
    return null;
  };
  const answer = await submitOrder(committee, ifStillIn(by, replace), nameOf(by));
  if (!answer.ok) return answer;
  const access = committeeOf(committee)?.access;
  return access !== undefined && opensChair(access, 1, hash)
    ? { ok: true, key: made }
    : { ok: false, reason: "usedId" };
}

/** Puts a committee that has just been opened into the conference. */
export async function enterConference(host: Host, code: string, conference: string): Promise<void> {
  const committee = await host.committees.find(code);
  if (committee === null) return;
  await submitOrder(committee, (draft) => {
    write(draft, { type: "conferenceSet", conference });
    return null;
  });
}

/**
 * Moves all committees of a conference to another one, whose secretariat has another key. The key of the first one then
 * opens nothing. @returns how many there were
 */
export async function moveConference(host: Host, from: string, to: string): Promise<number> {
  const codes = (await host.administration.conferences()).get(from) ?? [];
  for (const code of codes) await enterConference(host, code, to);
  return codes.length;
}

/** The record of a committee, or null if it is not in this conference. */
export async function recordIn(
  host: Host,
  conference: string,
  code: string,
): Promise<ConferenceRecord | null> {
  const open = (await committeeIn(host, conference, code))?.open;
  if (open === undefined) return null;
  return { ok: true, name: open.state.name, entries: withoutLetters(open.entries) };
}
