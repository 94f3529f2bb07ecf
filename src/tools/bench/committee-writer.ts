/** A delegate's device that writes a draft with two others: it types in bursts, and moves its caret. */
import type { DraftOrder } from "../../committee/message.ts";
import { type CommitteeDevice, give } from "./committee-device.ts";
import { ask, now } from "./host-wire.ts";

/** Four drafts in each committee, with three writers each, whose seats follow each other. */
const DRAFTS = 4;
const WRITERS = 3;

/** The pace of the page: a change at most this often, and a caret at most once a second. */
const SEND_MS = 700;
const CARET_MS = 1000;

/** Each writer types for so long, then reads for as long, in ms. */
const BURST_MS = 10_000;

const WORDS = ["Decides", "that", "every", "State", "shall", "train", "judges"];

/** A change that a writer sent, and the number of other writers that should see it. */
export type WordsSent = Readonly<{ client: string; at: number; readers: number }>;

/** The draft that a seat writes, and whether this seat begins it. Null for those who do not write. */
export function draftOf(
  seat: string,
): Readonly<{ id: string; begins: boolean; shares: readonly string[] }> | null {
  const place = Number(seat.slice(1)) - 1;
  if (place >= DRAFTS * WRITERS) return null;
  const first = place - (place % WRITERS);
  const shares = Array.from({ length: WRITERS - 1 }, (_, k) => `S${first + k + 2}`);
  return { id: `benchdraft${String(first / WRITERS).padStart(2, "0")}`, begins: place === first, shares };
}

/** Begins the draft of this device, if it is the first of its writers, and invites the others. */
export async function beginDraft({ delegate, token }: CommitteeDevice): Promise<void> {
  const draft = draftOf(delegate.seat);
  if (draft?.begins !== true) return;
  const orders: readonly DraftOrder[] = [
    { type: "beginDraft", draft: draft.id, title: "Evidence" },
    ...draft.shares.map((delegation) => ({ type: "shareDraft", draft: draft.id, delegation }) as const),
  ];
  for (const order of orders) {
    const answer = await give(delegate, token, order);
    if (!answer.ok) throw new Error(`${order.type}: ${answer.reason}`);
  }
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Types in bursts until a time. @param place shifts the bursts, so that writers do not all pause together */
export async function writeUntil(
  device: CommitteeDevice,
  place: number,
  until: number,
  note: (sent: WordsSent) => void,
): Promise<void> {
  const draft = draftOf(device.delegate.seat);
  if (draft === null) return;
  await wait((place * 997) % BURST_MS);
  while (Date.now() < until) {
    const end = Math.min(until, Date.now() + BURST_MS);
    await Promise.all([typing(device, draft.id, end, note), pointing(device, draft.id, end)]);
    await wait(Math.min(BURST_MS, Math.max(0, until - Date.now())));
  }
}

let words = 0;

async function typing(
  device: CommitteeDevice,
  draft: string,
  end: number,
  note: (sent: WordsSent) => void,
): Promise<void> {
  while (Date.now() < end) {
    const client = `w${process.pid}x${words}`;
    const word = `${WORDS[words++ % WORDS.length]} `;
    const at = now();
    const isTaken = await written(device, draft, client, word);
    if (isTaken) note({ client, at, readers: WRITERS - 1 });
    await wait(Math.max(0, SEND_MS - (now() - at)));
  }
}

/** Sends a word at the end of the text. If others were first, the next word is sent with the news. */
async function written(
  device: CommitteeDevice,
  draft: string,
  client: string,
  word: string,
): Promise<boolean> {
  const { text, version } = device.draft;
  const change = text.length === 0 ? ([[0, word]] as const) : ([text.length, [0, word]] as const);
  const order = { type: "writeDraft", draft, field: "text", version, client, changes: [change] } as const;
  const answer = await give(device.delegate, device.token, order);
  return answer.ok;
}

async function pointing(device: CommitteeDevice, draft: string, end: number): Promise<void> {
  const { delegate, token } = device;
  const url = `${delegate.address}/api/committees/${delegate.code}/carets`;
  while (Date.now() < end) {
    const { version, text } = device.draft;
    const caret = { field: "text", client: "bench", version, anchor: text.length, head: text.length };
    await ask(url, token, { draft, caret });
    await wait(CARET_MS);
  }
}
