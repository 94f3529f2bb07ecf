/** Two real starts in one checkout, each with a build of its own. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BUILDS } from "../../../src/server/start/build-folder.ts";
import { freePort } from "../../../src/server/start/ports.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { type StartProcess, started } from "../../support/start-process.ts";

const folder = temporaryFolder();

test("a second start leaves the first one's files alone, and neither has a bundler in its memory", async () => {
  const first = started(await freePort(), join(folder, "first"));
  const page = await (await first.answers("/", 200)).text();
  const files = [...page.matchAll(/(?:src|href)="\.(\/assets\/[^"]+)"/g)].map((found) => found[1] ?? "");
  expect(files.length).toBeGreaterThan(1);
  expectNoBundler(first);

  const refused = started(await freePort(), join(folder, "first"));
  expect(await refused.ended).toBe(1);
  const second = started(await freePort(), join(folder, "second"));
  await second.answers("/api/host", 503);
  let looks = 0;
  for (let isBuilt = false; !isBuilt; looks++) {
    isBuilt = (await second.answers("/", 200, 503)).status === 200;
    for (const file of ["/", ...files]) expect((await fetch(`${first.url}${file}`)).status, file).toBe(200);
  }
  expect(looks).toBeGreaterThan(1);
  expectNoBundler(second);

  second.kill("SIGINT");
  expect(await second.ended).toBe(0);
  for (const file of ["/", ...files]) expect((await fetch(`${first.url}${file}`)).status, file).toBe(200);
  first.kill("SIGINT");
  expect(await first.ended).toBe(0);
  const left = readdirSync(BUILDS).filter(
    (name) => name.includes(`_${first.pid}_`) || name.includes(`_${second.pid}_`),
  );
  expect(left).toEqual([]);
});

/**
 * Expects that the process has not loaded the bundler, whose native parts would appear in its memory map. Checks
 * nothing on a system without such maps.
 */
function expectNoBundler({ pid }: StartProcess): void {
  const map = `/proc/${pid}/maps`;
  if (!existsSync(map)) return;
  const native = readFileSync(map, "utf8").match(/\S+\.node$/gm) ?? [];
  expect(native).toEqual([]);
}
