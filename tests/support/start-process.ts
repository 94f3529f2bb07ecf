/** `npm start` in its own process, with its flags. */
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { onTestFinished } from "vitest";
import { NODE_FLAGS } from "../../src/tools/build/node-flags.ts";

const ROOT = resolve(import.meta.dirname, "../..");

export type StartProcess = Readonly<{
  pid: number;
  url: string;
  /** The exit code of the program, once it has ended. */
  ended: Promise<number | null>;
  kill: (signal: "SIGINT" | "SIGTERM" | "SIGKILL") => void;
  /** The lines that the program has written so far. */
  lines: () => readonly string[];
  /** Resolves to the answer for this path, once it has one of these statuses. */
  answers: (path: string, ...statuses: number[]) => Promise<Response>;
}>;

/** Starts the program, which ends with the test. @param root the folder of the project */
export function started(port: number, data: string, root: string = ROOT): StartProcess {
  const env = { ...process.env, PORT: String(port), FORTIETH_DATA: data, DATABASE_URL: "" };
  const child = spawn(process.execPath, [...NODE_FLAGS, "src/server/start/start.ts"], { cwd: root, env });
  onTestFinished(() => void child.kill("SIGINT"));
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  const url = `http://127.0.0.1:${port}`;
  let isOver = false;
  const ended = new Promise<number | null>((done) => {
    child.once("close", (code) => {
      isOver = true;
      done(code);
    });
  });
  return {
    pid: child.pid ?? 0,
    url,
    ended,
    kill: (signal) => void child.kill(signal),
    lines: () => said.split("\n").filter((line) => line !== ""),
    answers: async (path, ...statuses) => {
      for (;;) {
        const answer = await fetch(`${url}${path}`).catch(() => null);
        if (answer !== null && statuses.includes(answer.status)) return answer;
        if (isOver) throw new Error(said);
        await new Promise((done) => setTimeout(done, 50));
      }
    },
  };
}
