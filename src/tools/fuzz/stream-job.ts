/**
 * Opens streams on the host of this thread. Each must be answered, and the host must release each stream that is
 * dropped.
 */

import { reasonIn, stage } from "./host-jobs.ts";
import type { Stage } from "./host-stage.ts";
import { fuzzMessages } from "./messages.ts";
import type { StreamInput } from "./stream-inputs.ts";
import { ACCEPTED, fault, refused, type Verdict } from "./verdict.ts";

/** A dropped stream is released within this many turns of the event loop. */
const TURNS = 50;

const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

export async function playStream(input: StreamInput): Promise<Verdict> {
  const here = await stage();
  const before = await watchers(here);
  const endings = await Promise.all(Array.from({ length: input.lines }, () => playLine(here, input)));
  for (let k = 0; k < TURNS && (await watchers(here)) > before; k++) await turn();
  const dead = (await watchers(here)) - before;
  if (dead > 0) return fault(fuzzMessages.deadLines(dead));
  return endings.find(({ type }) => type !== "sound") ?? ACCEPTED;
}

async function watchers({ host, names }: Stage): Promise<number> {
  const { "room.code": room = "", "committee.code": committee = "" } = names();
  const found = [await host.find(room), await host.committees.find(committee)];
  return found.reduce((sum, one) => sum + (one?.watchers.size ?? 0), 0);
}

async function playLine(here: Stage, { of, path, key, query, at }: StreamInput): Promise<Verdict> {
  const names = here.names();
  const one = of === "rooms" ? "room" : "committee";
  const gone = new AbortController();
  const address = `http://localhost/api/${of}/${names[`${one}.code`]}/${path}?${query}`;
  const headers = { Authorization: `Bearer ${names[`${one}.${key}`] ?? "nobodys-key"}` };
  const asked = here.app.fetch(new Request(address, { headers, signal: gone.signal }));
  if (path === "changes" && at !== "told") {
    if (at === "waiting") await turn();
    gone.abort();
  }
  const drop = setTimeout(() => gone.abort(), 0);
  const response = await asked;
  clearTimeout(drop);
  if (response.status >= 500) return fault(fuzzMessages.status(response.status, await response.text()));
  if (response.status >= 400) {
    const text = await response.text();
    return refused(reasonIn(text) ?? fuzzMessages.noReason(text));
  }
  await dropped(response, at);
  return ACCEPTED;
}

/** The first event of a stream arrives at once; the next may take a long time. */
async function dropped({ body }: Response, at: StreamInput["at"]): Promise<void> {
  const reader = body?.getReader();
  if (at !== "once") await reader?.read();
  if (at === "told") void reader?.read().catch(() => undefined);
  await turn();
  await reader?.cancel();
}
