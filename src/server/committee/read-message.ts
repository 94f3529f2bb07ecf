/** Validates everything that pages send before it reaches a committee. */
import * as z from "zod/mini";
import { foundCommittee } from "../../committee/decide.ts";
import type { Entry } from "../../committee/log.ts";
import {
  type CaretMove,
  caretMove,
  type HostOrder,
  hostOrder,
  type SecretBallot,
  secretBallot,
} from "../../committee/message.ts";
import { type Delegation, id } from "../../committee/state/delegation.ts";
import { LONGEST_FORMING } from "../../committee/state/limits.ts";
import type { Pack } from "../../committee/state/pack.ts";
import { list } from "../../committee/state/schema.ts";
import { type CommitteeLink, MOST_SUMMARIES } from "../../committee/summary.ts";
import { type WallWord, wallWord } from "../../committee/wall-text.ts";
import { isCode, isKey } from "../keys/keys.ts";
import { isLog, readLog } from "./read-log.ts";

export type CommitteeMessage = Readonly<{ id: string; order: HostOrder }>;

/** `id`: made by the page. An order that is sent again has the same one. */
const message = z.strictObject({
  id: z.string().check(z.regex(/^[A-Za-z0-9_-]{8,40}$/)),
  order: hostOrder,
});

/** The message in a request, or null if it is invalid. */
export function readCommitteeMessage(raw: unknown): CommitteeMessage | null {
  return z.validate(message, raw) ? raw : null;
}

/** The move of a caret in a request, or null if it is invalid. */
export function readCaretMove(raw: unknown): CaretMove | null {
  return z.validate(caretMove, raw) ? raw : null;
}

/** A ballot in an election, or null if it is invalid. */
export function readBallot(raw: unknown): SecretBallot | null {
  return z.validate(secretBallot, raw) ? raw : null;
}

/** What a chair or a wall says about the text on the wall, or null if it is invalid. */
export function readWallWord(raw: unknown): WallWord | null {
  return z.validate(wallWord, raw) ? raw : null;
}

const taking = z.strictObject({ delegation: id });

/** The delegation that a joining device asks for, or null if invalid. */
export function readTaking(raw: unknown): string | null {
  return z.validate(taking, raw) ? raw.delegation : null;
}

const matchAsked = z.strictObject({ room: z.custom<string>(isCode), seat: z.exactOptional(id) });

/**
 * The room of a match that somebody of the committee wants to enter, and the state that a chair wants to play there. Null
 * if invalid.
 */
export function readMatchAsked(raw: unknown): z.output<typeof matchAsked> | null {
  return z.validate(matchAsked, raw) ? raw : null;
}

const link = z.strictObject({ code: z.custom<string>(isCode), key: z.custom<string>(isKey) });
const asking = z.strictObject({ committees: list(link, MOST_SUMMARIES) });

/** The committees on an organiser's board, or null if invalid. */
export function readLinks(raw: unknown): readonly CommitteeLink[] | null {
  return z.validate(asking, raw) ? raw.committees : null;
}

/** The fields of a new committee. `foundCommittee` checks their values. */
const founding = z.strictObject({
  name: z.custom<string>(),
  pack: z.custom<Pack>(),
  delegations: z.custom<readonly Delegation[]>(),
});

/** How far a chair's clock may run ahead of the host's. */
const MOST_AHEAD_MS = 86_400_000;

/** The entries of a new committee, or of one begun on a chair's own device. Null if invalid. */
export async function readFounding(body: string, at: number): Promise<readonly Entry[] | null> {
  if (isLog(body)) {
    const entries = await readLog(body);
    // A log is kept for some time after its last entry, so a date next year would keep it too long.
    return (entries?.at(-1)?.at ?? 0) > at + MOST_AHEAD_MS ? null : entries;
  }
  const raw = body.length > LONGEST_FORMING ? null : parsed(body);
  if (!z.validate(founding, raw)) return null;
  const decided = foundCommittee(raw.name, raw.pack, raw.delegations);
  return decided.ok ? [{ n: 1, at, by: { type: "chair", chair: 1 }, facts: decided.facts }] : null;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
