import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { freePort } from "../../src/server/start/ports.ts";
import { BUILD_VARIABLE } from "../../src/server/start/serve-dist.ts";
import { DATA_VARIABLE } from "../../src/server/store/open-store.ts";
import { copyOfBuild } from "../../src/tools/build/test-build.ts";
import { temporaryFolder } from "../support/folder.ts";

const folder = temporaryFolder();

function built(name: string, page: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, "assets"), { recursive: true });
  writeFileSync(join(path, "index.html"), page);
  writeFileSync(join(path, "assets", "game.js"), "play();");
  return path;
}

test("the browser tests' copy of the build stays, whatever happens to the original", () => {
  const dist = built("dist", "first");
  const copy = copyOfBuild(dist);
  built("dist", "second");
  expect(readFileSync(join(copy, "index.html"), "utf8")).toBe("first");
  rmSync(dist, { recursive: true });
  expect(readFileSync(join(copy, "assets", "game.js"), "utf8")).toBe("play();");
});

test("without a build there is nothing to copy, and the message says what to do", () => {
  expect(() => copyOfBuild(join(folder, "nowhere"))).toThrow("run npm run build first");
});

test("the server of the browser tests serves the folder given by the environment", async () => {
  const port = String(await freePort());
  const named = built("named", "<p>the named one</p>");
  const env = { ...process.env, PORT: port, [BUILD_VARIABLE]: named, [DATA_VARIABLE]: join(folder, "rooms") };
  const server = spawn(process.execPath, ["src/server/start/serve-dist.ts"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    await new Promise((started) => server.stdout.once("data", started));
    const page = await fetch(`http://localhost:${port}/`);
    expect(await page.text()).toBe("<p>the named one</p>");
  } finally {
    server.kill();
  }
});
