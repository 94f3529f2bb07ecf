/** Builds and starts the container, if docker or podman is installed and can fetch the base images. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { PASSWORD_HEADER } from "../../src/room/message.ts";
import { freePort } from "../../src/server/start/ports.ts";
import { SETTINGS } from "../support/room.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const BASE = "node:26-trixie-slim";
const NAME = "fortieth-test";

const run = (tool: string, ...args: readonly string[]): Readonly<{ isOk: boolean; said: string }> => {
  const { status, stdout, stderr } = spawnSync(tool, args, { cwd: ROOT, encoding: "utf8" });
  return { isOk: status === 0, said: `${stdout}${stderr}` };
};
const TOOL = ["docker", "podman"].find((tool) => run(tool, "info").isOk && run(tool, "pull", BASE).isOk);

async function answering(url: string): Promise<void> {
  while ((await fetch(url).catch(() => null))?.ok !== true) await setTimeout(100);
}

test.skipIf(TOOL === undefined)(
  "the container runs as an ordinary user, and its volume keeps rooms",
  async () => {
    const tool = TOOL ?? "";
    const built = run(tool, "build", "-f", "docs/hosting/Dockerfile", "-t", NAME, ".");
    expect(built.isOk, built.said).toBe(true);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const start = (): void => {
      const options = [
        "--name",
        NAME,
        "-p",
        `${port}:4040`,
        "-v",
        `${NAME}:/data`,
        "--read-only",
        "--cap-drop=ALL",
      ];
      const started = run(tool, "run", "-d", ...options, NAME);
      expect(started.isOk, started.said).toBe(true);
    };
    onTestFinished(() => {
      run(tool, "rm", "-f", NAME);
      run(tool, "volume", "rm", NAME);
      run(tool, "rmi", NAME);
    });
    start();
    await answering(`${url}/api/host`);
    expect(run(tool, "exec", NAME, "id", "-un").said.trim()).toBe("node");
    // From inside a container, this computer looks like another device, so a password is needed.
    const [, password = ""] = /type this password: (.+)/.exec(run(tool, "logs", NAME).said) ?? [];
    const opened = await fetch(`${url}/api/rooms`, {
      method: "POST",
      headers: { "Content-Type": "application/json", [PASSWORD_HEADER]: encodeURIComponent(password) },
      body: JSON.stringify(SETTINGS),
    });
    const { code } = (await opened.json()) as { code: string };
    expect(run(tool, "stop", NAME).isOk).toBe(true);
    expect(run(tool, "rm", NAME).isOk).toBe(true);
    start();
    await answering(`${url}/api/host`);
    expect((await fetch(`${url}/api/rooms/${code}`)).status).toBe(200);
  },
);
