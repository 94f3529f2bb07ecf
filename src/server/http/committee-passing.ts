/** The routes for what pages of a committee send and the host only keeps in memory: carets, secret ballots, a text on the wall. */
import type { Context } from "hono";
import type { CaretMove, KeyHolder, SecretBallot } from "../../committee/message.ts";
import type { WallWord } from "../../committee/wall-text.ts";
import { moveCaret } from "../committee/carets.ts";
import { castBallot } from "../committee/casting.ts";
import { readBallot, readCaretMove, readWallWord } from "../committee/read-message.ts";
import type { CommitteeRuntime, RefusalReason } from "../committee/runtime.ts";
import { showOnWalls } from "../committee/wall-text.ts";
import { bodyOf, refuse } from "./request.ts";
import type { Parts } from "./who-may-open.ts";

/** What a page sends that is only kept in memory, and what becomes of it. */
type Passing<M> = Readonly<{
  name: string;
  read: (raw: unknown) => M | null;
  act: (committee: CommitteeRuntime, holder: KeyHolder, sent: M) => RefusalReason | null;
}>;

export const CARETS: Passing<CaretMove> = { name: "caret", read: readCaretMove, act: moveCaret };
export const BALLOTS: Passing<SecretBallot> = { name: "ballot", read: readBallot, act: castBallot };
export const WALLS: Passing<WallWord> = { name: "wall", read: readWallWord, act: showOnWalls };

/** `holderNow`: who holds the key once the body has arrived, or null if it is no longer valid. */
export type Sent = Readonly<{
  committee: CommitteeRuntime;
  key: string;
  holderNow: () => KeyHolder | null;
}>;

/** These are counted apart from orders, so that moving a caret never delays what somebody writes. */
export async function passOn<M>(
  { limited }: Parts,
  context: Context,
  { committee, key, holderNow }: Sent,
  { name, read, act }: Passing<M>,
): Promise<Response> {
  if (!(await limited.mayOrder(`${committee.code}/${key}/${name}`))) return refuse(context, "tooFast");
  const sent = read(await bodyOf(context));
  const holder = holderNow();
  if (holder === null) return refuse(context, "noKey");
  const reason = sent === null ? "nonsense" : act(committee, holder, sent);
  return reason === null ? context.json({ ok: true }) : refuse(context, reason);
}
