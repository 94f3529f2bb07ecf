/** A host killed while delegations write keeps every acknowledged change once and in order. */
import { expect, test } from "vitest";
import type { CommitteeUpdate, DraftOrder } from "../../../src/committee/message.ts";
import { PACK } from "../../../src/committee/packs/all.ts";
import { seats } from "../../support/committee.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { startedHost } from "../../support/host-process.ts";

const KILLS = 3;
const DRAFT = "0123456789ab";
const folder = temporaryFolder();

test(`a host killed ${KILLS} times neither loses nor repeats an acknowledged change`, {
  timeout: 60_000,
}, async () => {
  let host = await startedHost({ FORTIETH_DATA: folder });
  const post = async (path: string, body: object, key = ""): Promise<Record<string, unknown> | null> => {
    const headers = { Authorization: `Bearer ${key}`, "Content-Type": "application/json" };
    const sent = { method: "POST", headers, body: JSON.stringify(body) };
    const response = await fetch(`${host.url}/api/committees${path}`, sent).catch(() => null);
    return ((await response?.json().catch(() => null)) as Record<string, unknown> | undefined) ?? null;
  };
  const formed = await post("", { name: "Third", pack: PACK["un-ga"], delegations: seats(3) });
  const path = `/${formed?.code}`;
  const { token } = (await post(`${path}/devices`, { delegation: "S1" })) as { token: string };
  const give = (order: DraftOrder, id: string) => post(`${path}/orders`, { id, order }, token);
  await give({ type: "beginDraft", draft: DRAFT, title: "Evidence" }, "begins-it");
  const text = async (): Promise<Readonly<{ text: string; version: number }>> => {
    const headers = { Authorization: `Bearer ${token}` };
    const response = await fetch(`${host.url}/api/committees${path}/changes`, { headers });
    const field = ((await response.json()) as CommitteeUpdate).drafts?.changed[0]?.fields.text;
    return field !== undefined && "text" in field ? field : { text: "", version: 0 };
  };
  const kept: string[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    let { text: before, version } = await text();
    const typing = (async () => {
      for (let k = 0; k < 200; k++) {
        const word = `${kill}/${k} `;
        const change = before.length === 0 ? [[0, word]] : [before.length, [0, word]];
        const order = { type: "writeDraft", draft: DRAFT, field: "text", version, client: "one" } as const;
        const answer = await give({ ...order, changes: [change as never] }, `write-${kill}-${k}-x`);
        if (answer?.ok !== true) return;
        kept.push(word);
        before += word;
        version++;
        if (k === 20) void host.end("SIGKILL");
      }
    })();
    await typing;
    host = await startedHost({ FORTIETH_DATA: folder });
  }
  expect(kept.length).toBeGreaterThanOrEqual(KILLS * 20);
  const words = (await text()).text.split(" ").filter((word) => word !== "");
  // A change that was under way when the host died may have been stored without an answer.
  expect(words).toEqual(expect.arrayContaining(kept.map((word) => word.trim())));
  expect(new Set(words).size).toBe(words.length);
});
