/** The route by which the people of a committee get their keys of the match that it has opened. */
import type { Context } from "hono";
import { readMatchAsked } from "../committee/read-message.ts";
import { matchOf, resumeMatch } from "../host/committee-match.ts";
import { handOver } from "../host/hand-over.ts";
import type { Sent } from "./committee-passing.ts";
import { bodyOf, refuse } from "./request.ts";
import type { Parts } from "./who-may-open.ts";

/** Answers with a key of the room. */
export async function admitted(
  { host, limited }: Parts,
  context: Context,
  { committee, key, holderNow }: Sent,
): Promise<Response> {
  if (!(await limited.mayOrder(`${committee.code}/${key}`))) return refuse(context, "tooFast");
  const asked = readMatchAsked(await bodyOf(context));
  const holder = holderNow();
  if (holder === null) return refuse(context, "noKey");
  if (asked === null) return refuse(context, "nonsense");
  const room = await matchOf(host, committee.code, asked.room);
  if (room === null) return refuse(context, "noRoom");
  const answer = await handOver(room, { holder, key, seat: asked.seat ?? null });
  if (answer.ok && answer.kind === "desk") await resumeMatch(committee, room, holder);
  return answer.ok ? context.json(answer) : refuse(context, answer.reason);
}
