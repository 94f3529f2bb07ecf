/** A real host: `serve-dist.ts` in its own process, with a page of one line. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { freePort } from "../../src/server/start/ports.ts";
import { BUILD_VARIABLE } from "../../src/server/start/serve-dist.ts";

const ROOT = resolve(import.meta.dirname, "../..");

export type HostProcess = Readonly<{
  url: string;
  /** Resolves when the process has ended. */
  end: (signal: "SIGKILL" | "SIGTERM") => Promise<void>;
  /** Sends a signal and does not wait. */
  tell: (signal: "SIGINT" | "SIGTERM") => void;
  /** Everything that the process has written to its two output streams so far. */
  said: () => string;
}>;

/**
 * Starts a host that ends with the test. @param environment its variables, including the folder for rooms @throws its
 * output if it ends before it serves
 */
export async function startedHost(environment: Readonly<Record<string, string>>): Promise<HostProcess> {
  const port = await freePort();
  const page = mkdtempSync(join(tmpdir(), "fortieth-page-"));
  writeFileSync(join(page, "index.html"), "<!doctype html><title>Fortieth</title>");
  const env = { ...process.env, ...environment, [BUILD_VARIABLE]: page, PORT: String(port) };
  const child = spawn(process.execPath, ["src/server/start/serve-dist.ts"], { cwd: ROOT, env });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  const ended = new Promise<number | null>((done) => {
    child.once("close", (code) => {
      rmSync(page, { recursive: true, force: true });
      done(code);
    });
  });
  const started = new Promise<null>((done) => {
    child.stdout.once("data", () => done(null));
  });
  const code = await Promise.race([started, ended.then((code) => ({ code }))]);
  if (code !== null) throw new Error(`exit ${code.code}: ${said}`);
  return {
    url: `http://127.0.0.1:${port}`,
    end: async (signal) => {
      child.kill(signal);
      await ended;
    },
    tell: (signal) => void child.kill(signal),
    said: () => said,
  };
}
