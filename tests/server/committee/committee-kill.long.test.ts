/** A committee host killed in the middle of its work still has everything it acknowledged when it restarts. */
import { expect, test } from "vitest";
import type { CommitteeUpdate } from "../../../src/committee/message.ts";
import { PACK } from "../../../src/committee/packs/all.ts";
import { seats } from "../../support/committee.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { type HostProcess, startedHost } from "../../support/host-process.ts";

const KILLS = 3;
const folder = temporaryFolder();

test(`a host killed ${KILLS} times neither loses nor repeats an acknowledged entry`, {
  timeout: 60_000,
}, async () => {
  let host = await startedHost({ FORTIETH_DATA: folder });
  const body = { name: "Third Committee", pack: PACK["un-ga"], delegations: seats(3) };
  const formed = await fetch(`${host.url}/api/committees`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const { code, key } = (await formed.json()) as Readonly<{ code: string; key: string }>;
  const kept: string[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const writing = Array.from({ length: 15 }, async (_, k) => {
      const title = `Item ${kill}/${k}`;
      if (await added(host, code, key, title)) kept.push(title);
    });
    await Promise.race(writing);
    await host.end("SIGKILL");
    await Promise.all(writing);
    host = await startedHost({ FORTIETH_DATA: folder });
  }
  const headers = { Authorization: `Bearer ${key}` };
  const response = await fetch(`${host.url}/api/committees/${code}/changes`, { headers });
  const { entries } = (await response.json()) as CommitteeUpdate;
  const titles = entries.flatMap(({ facts }) =>
    facts.flatMap((fact) => (fact.type === "itemAdded" ? [fact.title] : [])),
  );
  expect(kept.length).toBeGreaterThanOrEqual(KILLS);
  expect(titles).toEqual(expect.arrayContaining(kept));
  expect(new Set(titles).size).toBe(titles.length);
});

async function added({ url }: HostProcess, code: string, key: string, title: string): Promise<boolean> {
  const response = await fetch(`${url}/api/committees/${code}/orders`, {
    method: "POST",
    headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
    body: JSON.stringify({ id: `item-${title.replaceAll(/\W/g, "-")}`, order: { type: "addItem", title } }),
  }).catch(() => null);
  return response?.ok === true;
}
