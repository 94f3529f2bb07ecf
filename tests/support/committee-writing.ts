/**
 * A committee on a failing host. The chair writes notes, two delegations write drafts, and each repeats an order
 * until it is acknowledged.
 */
import { expect } from "vitest";
import type { CommitteeUpdate, HostOrder } from "../../src/committee/message.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import { seats } from "./committee.ts";

const RETRY_MS = 100;

/** `words`: the acknowledged words, in order. */
type Writer = Readonly<{ key: string; draft: string | null; words: string[] }>;

export type CommitteeWriting = Readonly<{
  code: string;
  writers: readonly Writer[];
  /** Writes until the test ends it. */
  write: (isOver: () => boolean) => Promise<void>;
  /** Resolves when the host has acknowledged this many words of each writer. */
  eachHas: (count: number) => Promise<void>;
  /** Expects every acknowledged word in the log once, in order, and no other words. */
  expectWhole: () => Promise<void>;
}>;

/**
 * Opens the committee and its two drafts. @param where returns the host's address, which may change when the host is
 * restarted
 */
export async function committeeWriting(where: () => string): Promise<CommitteeWriting> {
  const body = { name: "Third Committee", pack: PACK["una-usa"], delegations: seats(3) };
  const { code, key } = (await post(where, "", "", body)) as { code: string; key: string };
  const chair: Writer = { key, draft: null, words: [] };
  const writers = [chair];
  for (const [at, draft] of ["draft0000001", "draft0000002"].entries()) {
    const { token } = (await post(where, `/${code}/devices`, "", { delegation: `S${at + 1}` })) as {
      token: string;
    };
    await taken(where, code, token, `begins-${at}`, { type: "beginDraft", draft, title: draft });
    writers.push({ key: token, draft, words: [] });
  }
  return {
    code,
    writers,
    write: async (isOver) => {
      await Promise.all(writers.map((writer) => writing(where, code, writer, isOver)));
    },
    eachHas: async (count) => {
      while (writers.some(({ words }) => words.length < count)) await wait();
    },
    expectWhole: async () => {
      const headers = { Authorization: `Bearer ${key}` };
      const response = await fetch(`${where()}/api/committees/${code}/changes`, { headers });
      const { entries, drafts } = (await response.json()) as CommitteeUpdate;
      const facts = entries.flatMap((entry) => entry.facts);
      const notes = facts.flatMap((fact) => (fact.type === "noteWritten" ? [fact.text] : []));
      const texts = new Map(drafts?.changed.map(({ id, fields }) => [id, fields.text]));
      expect(entries.map(({ n }) => n)).toEqual(entries.map((_, at) => at + 1));
      for (const { draft, words } of writers) {
        const field = draft === null ? undefined : texts.get(draft);
        const kept =
          draft === null ? notes.join("") : field !== undefined && "text" in field ? field.text : "";
        expect(kept).toBe(words.join(""));
      }
    },
  };
}

async function writing(
  where: () => string,
  code: string,
  { key, draft, words }: Writer,
  isOver: () => boolean,
): Promise<void> {
  while (!isOver()) {
    const [version, word] = [words.length, `${words.length} `];
    const signs = words.join("").length;
    const change = signs === 0 ? [[0, word]] : [signs, [0, word]];
    const order =
      draft === null
        ? { type: "writeNote", text: word }
        : { type: "writeDraft", draft, field: "text", version, client: "one", changes: [change] };
    await taken(where, code, key, `word-${version}-of-it`, order as HostOrder);
    words.push(word);
  }
}

/** Sends the same order until the host acknowledges it. */
async function taken(where: () => string, code: string, key: string, id: string, order: HostOrder) {
  for (;;) {
    const answer = await post(where, `/${code}/orders`, key, { id, order });
    if (answer?.ok === true) return;
    const reason = answer?.reason ?? "offline";
    expect(["notKept", "tooFast", "offline"]).toContain(reason);
    await wait();
  }
}

type Told = Readonly<Record<string, unknown>>;

async function post(where: () => string, path: string, key: string, body: object): Promise<Told | null> {
  const headers = { Authorization: `Bearer ${key}`, "Content-Type": "application/json" };
  const sent = { method: "POST", headers, body: JSON.stringify(body) };
  const response = await fetch(`${where()}/api/committees${path}`, sent).catch(() => null);
  return ((await response?.json().catch(() => null)) as Told | undefined) ?? null;
}

const wait = (): Promise<void> => new Promise((done) => setTimeout(done, RETRY_MS));
