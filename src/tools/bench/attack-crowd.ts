/**
 * Hundreds of devices that join, write messages and guess codes at the same time. Each sends the requests that the
 * page would send.
 */
import { PACK } from "../../committee/packs/all.ts";
import { MAX_PRESENT } from "../../kernel/admission.ts";
import type { Place } from "../../room/fact.ts";
import { newCode } from "../../server/keys/keys.ts";
import { begin, CLASS, type OpenedRoom, openRoom } from "./attack-room.ts";
import { ask, listen } from "./host-wire.ts";

/** Number of answers by HTTP status. */
export type Statuses = Readonly<Record<number, number>>;

export function statusesOf(answers: readonly number[]): Statuses {
  const counts: Record<number, number> = {};
  for (const status of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** The maximum number of devices present in a room or committee. */
const JOINING = MAX_PRESENT;
export const MESSAGES = 2000;
const GUESSES = 300;

/** The maximum number of delegations in a committee. */
const DELEGATIONS = 400;
const LONGEST_NOTE = "We could accept this article with a safeguard for security research. ".repeat(4);

const PLACES: readonly Place[] = Array.from({ length: CLASS.tables }, (_, at) =>
  CLASS.seats.flatMap((seat) =>
    (["delegate", "capital"] as const).map((role) => ({ table: at + 1, seat, role })),
  ),
).flat();

const OK = 200;

type Strike = () => Promise<Statuses>;
type Joined = Readonly<{ token: string; answers: readonly number[] }>;

/** 600 devices join a room and take its 288 seats, while the teacher's desk and the wall follow. */
export async function roomFilled(address: string): Promise<Strike> {
  const room = await openRoom(address, CLASS);
  await follow(address, room);
  return () => together(numbers(JOINING), async (k) => (await joinRoom(address, room.code, k)).answers);
}

/** 600 devices join a committee of 400 delegations. If a delegation is taken, the device asks the chair for it. */
export async function committeeFilled(address: string): Promise<Strike> {
  const ids = numbers(DELEGATIONS).map((k) => `S${k + 1}`);
  const delegations = ids.map((id) => ({ id, name: `State ${id}`, kind: "member" }));
  const body = { name: "Third Committee", pack: PACK["un-ga"], delegations };
  const { code, key } = JSON.parse((await ask(`${address}/api/committees`, "", body)).text) as OpenedRoom;
  const committee = `${address}/api/committees/${code}`;
  await firstNews(`${committee}/stream?since=`, key);
  return () =>
    together(numbers(JOINING), async (k) => {
      const card = await ask(committee, "");
      const entered = await ask(`${committee}/devices`, "", { delegation: ids[k % DELEGATIONS] });
      const answers = [card.status, entered.status];
      if (entered.status !== OK) return answers;
      return [...answers, await firstNews(`${committee}/stream?since=`, tokenIn(entered.text))];
    });
}

/** All devices of twelve full tables write messages at once. */
export async function notesWritten(address: string): Promise<Strike> {
  const room = await openRoom(address, CLASS);
  await follow(address, room);
  const pupils = await Promise.all(PLACES.map((_, k) => joinRoom(address, room.code, k)));
  await begin(address, room);
  const url = `${address}/api/rooms/${room.code}/orders`;
  return () =>
    together(pupils, async ({ token }, k) => {
      const answers: number[] = [];
      for (let n = k; n < MESSAGES; n += pupils.length) answers.push(await write(url, token, k, n));
      return answers;
    });
}

/** One client tries 300 random codes at once. */
export async function codesGuessed(address: string): Promise<Strike> {
  return () =>
    together(numbers(GUESSES), async () => [(await ask(`${address}/api/rooms/${newCode()}`, "")).status]);
}

async function joinRoom(address: string, code: string, k: number): Promise<Joined> {
  const room = `${address}/api/rooms/${code}`;
  const card = await ask(room, "");
  const entered = await ask(`${room}/devices`, "", {});
  const refused = [card.status, entered.status];
  if (entered.status !== OK) return { token: "", answers: refused };
  const token = tokenIn(entered.text);
  const answers = [...refused, await firstNews(`${room}/stream?since=&version=&table=1`, token)];
  const place = PLACES[k];
  if (place === undefined) return { token, answers };
  const seated = await ask(`${room}/orders`, token, {
    id: `attack-${k}`,
    order: { type: "takeSeat", place },
  });
  return { token, answers: [...answers, seated.status] };
}

async function write(url: string, token: string, k: number, n: number): Promise<number> {
  const own = PLACES[k]?.seat ?? "";
  const others = CLASS.seats.filter((seat) => seat !== own);
  const order = { type: "write", to: others[n % others.length], text: LONGEST_NOTE };
  return (await ask(url, token, { id: `attack-${n}`, order })).status;
}

/** Opens the streams of the teacher's desk and the wall. */
async function follow(address: string, { code, key }: OpenedRoom): Promise<void> {
  const stream = `${address}/api/rooms/${code}/stream?since=&version=&table=1`;
  await Promise.all([firstNews(stream, key), firstNews(`${stream}&as=wall`, key)]);
}

/** Follows a stream until the host ends. @returns the status, once the first news or a refusal has arrived */
function firstNews(url: string, key: string): Promise<number> {
  return new Promise((done, fail) => {
    const take = (text: string, _bytes: number, status: number): void => {
      if (status !== OK || text.includes("data: {")) done(status);
    };
    listen(url, key, take, fail);
  });
}

function tokenIn(text: string): string {
  return (JSON.parse(text) as Readonly<{ token: string }>).token;
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, k) => k);

async function together<T>(
  all: readonly T[],
  act: (one: T, k: number) => Promise<readonly number[]>,
): Promise<Statuses> {
  return statusesOf((await Promise.all(all.map(act))).flat());
}
