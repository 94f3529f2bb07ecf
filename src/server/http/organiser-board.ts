/** The route for an organiser's board, which returns the summaries of many committees in one answer. */
import type { Context, Hono } from "hono";
import type { CommitteeLink, SummaryAnswer } from "../../committee/summary.ts";
import { catchUp } from "../../kernel/catch-up.ts";
import { readLinks } from "../committee/read-message.ts";
import { summaryFor } from "../committee/summary.ts";
import type { Host } from "../host/host.ts";
import type { Limits } from "./rate-limits.ts";
import { bodyOf, limitedBody, refuse } from "./request.ts";

/** The maximum size of a request, in bytes: sixty codes and keys. */
const LONGEST_ASKING = 8000;

type Parts = Readonly<{ host: Host; limited: Limits; addressOf: (context: Context) => string }>;

export function boardRoutes(app: Hono, { host, limited, addressOf }: Parts): void {
  app.post("/api/committees/summaries", limitedBody(LONGEST_ASKING), async (context) => {
    const address = addressOf(context);
    if (!(await limited.mayOrder(`summaries/${address}`))) return refuse(context, "tooFast");
    const links = readLinks(await bodyOf(context));
    if (links === null) return refuse(context, "nonsense");
    const summaries: SummaryAnswer[] = [];
    // Answers the links one after another, so that a wrong guess counts before the next link is checked.
    for (const link of links) summaries.push(await answerTo(host, limited, address, link));
    return context.json({ ok: true, now: host.clock(), summaries });
  });
}

/** A valid key works even while others at the same address are guessing. */
async function answerTo(
  host: Host,
  limited: Limits,
  address: string,
  { code, key }: CommitteeLink,
): Promise<SummaryAnswer> {
  const committee = await host.committees.find(code);
  const found = committee === null ? null : summaryFor(committee, code, key);
  if (found !== null) return found;
  if (await limited.isGuessing(address)) return { ok: false, code, reason: "tooFast" };
  // Another process may have made the key or removed the committee a moment ago.
  if (committee !== null) await catchUp(committee);
  const late = committee === null ? null : summaryFor(committee, code, key);
  if (late !== null) return late;
  await limited.noteWrong(address);
  return { ok: false, code, reason: committee === null ? "noRoom" : "noKey" };
}
