/**
 * Builds the container of docs/hosting without Docker, by running the steps of its Dockerfile one by one.
 * package-container.long.test.ts uses Docker.
 */
import type { ChildProcess } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { freePort } from "../../src/server/start/ports.ts";
import { NODE_FLAGS } from "../../src/tools/build/node-flags.ts";
import { BUNDLE } from "../../src/tools/package/platforms.ts";
import { temporaryFolder } from "../support/folder.ts";
import { builtImage, type Image, isHealthy, noImage, startedImage } from "../support/image.ts";
import { SETTINGS } from "../support/room.ts";

const folder = temporaryFolder();
const why = noImage();

test.skipIf(why !== null)(
  `the steps of the Dockerfile make a host that serves as a plain user from a file system that it cannot write to, and keeps its rooms over a restart${why ? `, ${why}` : ""}`,
  async () => {
    const image = builtImage(folder);
    expect(readdirSync(join(image.root, "app")).sort()).toEqual(["LICENCES.txt", BUNDLE, "page"]);
    const first = await started(image);
    expect(first.status("Uid")).toMatch(/^1000\s/);
    expect(first.status("CapEff")).toMatch(/^0+$/);
    expect(first.command()).toEqual(["node", ...NODE_FLAGS, `/app/${BUNDLE}`]);
    expect(isHealthy(image, first.env)).toBe(true);
    expect(await (await fetch(first.url)).text()).toContain("<title>Fortieth</title>");
    const opened = await fetch(`${first.url}/api/rooms`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(SETTINGS),
    });
    const { code } = (await opened.json()) as { code: string };
    expect(await first.end()).toBe(0);
    expect(isHealthy(image, first.env)).toBe(false);
    const again = await started(image);
    expect((await fetch(`${again.url}/api/rooms/${code}`)).status).toBe(200);
    expect(await again.end()).toBe(0);
  },
);

type Started = Readonly<{
  url: string;
  env: Readonly<Record<string, string>>;
  /** Returns one field of the process in Linux's /proc status. */
  status: (name: string) => string;
  command: () => readonly string[];
  /** Stops the program as `docker stop` does. @returns its exit code */
  end: () => Promise<number | null>;
}>;

async function started(image: Image): Promise<Started> {
  const port = String(await freePort());
  const child: ChildProcess = startedImage(image, { PORT: port });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => (said += part));
  const ended = new Promise<number | null>((done) => child.once("close", done));
  const url = `http://127.0.0.1:${port}`;
  while ((await fetch(`${url}/api/host`).catch(() => null))?.ok !== true) {
    if (child.exitCode !== null) throw new Error(said);
    await setTimeout(100);
  }
  const of = (file: string): string => readFileSync(`/proc/${child.pid}/${file}`, "utf8");
  return {
    url,
    env: { PORT: port },
    status: (name) => new RegExp(`^${name}:\\s+(.*)$`, "m").exec(of("status"))?.[1] ?? "",
    command: () => of("cmdline").split("\0").slice(0, -1),
    end: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}
