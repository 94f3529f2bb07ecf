/**
 * A page that follows the host of this thread over a connection on which answers are cut, doubled, reordered or lost.
 * The page asks until it gets an answer, and must then have the same data as a page that received everything at once.
 */
import { createGameStore } from "../../client/game/game-store.ts";
import { hostStore } from "../../client/sessions/committee/committee-host-store.ts";
import { createCommitteeStore } from "../../client/sessions/committee/committee-store.ts";
import { openHostCommittee } from "../../client/sessions/committee/host-committee.ts";
import { roomStore } from "../../client/sessions/room/room-store.ts";
import { openSession } from "../../client/sessions/room/session.ts";
import { stage } from "./host-jobs.ts";
import type { Names, Stage } from "./host-stage.ts";
import { fuzzMessages } from "./messages.ts";
import { withMishap } from "./mishaps.ts";
import type { Mishap, NewsInput } from "./news-inputs.ts";
import { standIn } from "./page-of-thread.ts";
import { ACCEPTED, fault, type Verdict } from "./verdict.ts";

/**
 * How many answers arrive intact after the mishaps, so that the page gets the last missed news and all changes since.
 */
const WHOLE = 3;
/** A stream must deliver its news within this many turns of the event loop. */
const TURNS = 6;
/** A page that sends more requests than this is stuck in a loop. */
const MOST_ASKED = 60;

const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

export async function playNews({ of, mishaps }: NewsInput): Promise<Verdict> {
  const here = await stage();
  await here.renew(of);
  const errors: string[] = [];
  const onError = (error: unknown): void => void errors.push(String(error));
  process.on("unhandledRejection", onError);
  try {
    const heard = await followed(here, of, mishaps, true);
    const known = await followed(here, of, [], false);
    if (errors.length > 0) return fault(fuzzMessages.thrown(errors.join(" | ")));
    return heard === known ? ACCEPTED : fault(fuzzMessages.otherPage(differenceOf(heard, known)));
  } finally {
    process.off("unhandledRejection", onError);
  }
}

function differenceOf(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at++;
  return `${one.slice(Math.max(0, at - 80), at + 100)} … ${other.slice(at, at + 100)}`;
}

/**
 * The page's data at the moment when the host ends its access. @param isBusy whether something happens on the host
 * before each answer
 */
async function followed(
  here: Stage,
  of: NewsInput["of"],
  mishaps: readonly Mishap[],
  isBusy: boolean,
): Promise<string> {
  standIn();
  let asked = 0;
  const waiting = [...mishaps];
  globalThis.fetch = (async (url: string, init: RequestInit = {}) => {
    asked++;
    if (isBusy && waiting.length > 0) await happened(here, of, asked);
    const mishap = waiting.shift();
    if (mishap === undefined && asked > mishaps.length + WHOLE) return new Response(null, { status: 401 });
    return befallenAnswer(here, url, init, mishap ?? { type: "none" });
  }) as typeof globalThis.fetch;
  const page = of === "room" ? roomPage(here.names()) : committeePage(here.names());
  while (!page.isGone() && asked < MOST_ASKED) await turn();
  const known = page.isGone() ? JSON.stringify(page.known()) : `asked ${asked} times`;
  page.close();
  return known;
}

async function befallenAnswer(
  { app }: Stage,
  url: string,
  init: RequestInit,
  mishap: Mishap,
): Promise<Response> {
  const isStream = url.includes("/stream?");
  const request = new Request(new URL(url, "http://localhost/"), {
    ...init,
    signal: isStream ? null : AbortSignal.abort(),
  });
  const response = await app.fetch(request);
  const bytes = isStream ? await begun(response) : Buffer.from(await response.arrayBuffer());
  return withMishap(response.status, response.headers, bytes, mishap);
}

/** The part of a stream that is sent before it pauses. */
async function begun({ body }: Response): Promise<Buffer> {
  const reader = body?.getReader();
  const pieces: Uint8Array[] = [];
  let isOver = reader === undefined;
  const reading = (async () => {
    while (!isOver) {
      const next = await reader?.read();
      if (next?.value !== undefined) pieces.push(next.value);
      if (next === undefined || next.done) isOver = true;
    }
  })().catch(() => undefined);
  for (let k = 0; k < TURNS && !isOver; k++) await turn();
  isOver = true;
  await reader?.cancel();
  await reading;
  return Buffer.concat(pieces);
}

async function happened(here: Stage, of: NewsInput["of"], at: number): Promise<void> {
  const names = here.names();
  const isRoom = of === "room";
  const text = `Something has happened, ${at}.`;
  const order = isRoom ? roomOrder(text, at) : committeeOrder(text, at);
  const [path, key] = isRoom
    ? [`/api/rooms/${names["room.code"]}`, names["room.desk"]]
    : [`/api/committees/${names["committee.code"]}`, names["committee.chair"]];
  const headers = { "Content-Type": "application/json", Authorization: `Bearer ${key}` };
  const body = JSON.stringify({ id: `happened-${at}`, order });
  await here.app.request(`${path}/orders`, { method: "POST", headers, body });
}

function roomOrder(text: string, at: number): object {
  if (at % 3 === 0) return { type: "closeBeat", table: 1, beat: at / 3 };
  return { type: "tell", to: { table: 0, seat: null }, text };
}

function committeeOrder(text: string, at: number): object {
  return at % 4 === 0 ? { type: "setSpeakingTime", seconds: 60 + at } : { type: "addItem", title: text };
}

type Page = Readonly<{ isGone: () => boolean; known: () => unknown; close: () => void }>;

function roomPage(names: Names): Page {
  const game = createGameStore();
  const { "room.code": code = "", "room.device": key = "" } = names;
  const session = openSession({ code, key, kind: "seat", game, rooms: roomStore });
  return {
    isGone: () => roomStore.getState().link === "gone",
    known: () => {
      const { room, board, desk, shown } = roomStore.getState();
      const { view, journal, status } = game.getState();
      return { room, board, desk, shown, view, journal, status };
    },
    close: session.close,
  };
}

function committeePage(names: Names): Page {
  const store = createCommitteeStore();
  const { "committee.code": code = "", "committee.chair": key = "" } = names;
  const page = openHostCommittee(code, key, store, hostStore);
  return {
    isGone: () => hostStore.getState().isGone,
    known: () => {
      const { entries, state, seat } = store.getState();
      const { holder, access, drafts } = hostStore.getState();
      return { entries, state, seat, holder, access, drafts };
    },
    close: page.close,
  };
}
