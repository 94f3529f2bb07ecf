/** `npm start`: takes the port, opens the store of rooms, builds the game, and serves the game and the rooms. */
import { fork } from "node:child_process";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { ownBuildFolder } from "./build-folder.ts";
import { startMessages } from "./messages.ts";
import { portAsked, portProblem } from "./ports.ts";
import { serveUntilStopped } from "./serve-dist.ts";
import { exitNotServed, exitWith } from "./start-failure.ts";

const BUILD = join(import.meta.dirname, "../../tools/build-page.ts");
const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** The folder with the page, or null if the process was stopped. @throws a sentence if the build fails */
async function builtPage(): Promise<string | null> {
  console.log(startMessages.building);
  const folder = ownBuildFolder();
  const child = fork(BUILD, [folder], {
    execArgv: [],
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  let isStopped = false;
  const end = (): void => {
    isStopped = true;
    child.kill();
  };
  for (const signal of SIGNALS) process.once(signal, end);
  let why = "";
  child.on("message", (said) => {
    why = firstLine(String(said));
  });
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((done) => {
    child.once("close", (...ended) => done(ended));
  });
  for (const signal of SIGNALS) process.off(signal, end);
  // Ctrl+C also reaches the build process, so a stopped build is not an error.
  if (isStopped || signal === "SIGINT" || signal === "SIGTERM") return null;
  if (code !== 0) throw new Error(startMessages.notBuilt(why || `${signal ?? code}`));
  return folder;
}

function firstLine(text: string): string {
  const lines = stripVTControlCharacters(text).split("\n");
  return lines.map((line) => line.trim()).find((line) => line !== "") ?? "";
}

const port = portAsked();
const problem = await portProblem(port);
if (problem !== null) exitWith(problem);
await serveUntilStopped(port, { folder: builtPage }).catch(exitNotServed);
