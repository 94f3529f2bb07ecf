/** `npm start`: checks the port, builds the game, serves it. */
import { dirname, resolve } from "node:path";
import { build } from "vite";
import { notServed, portFrom, portProblem, serveUntilStopped } from "./serve-dist.ts";

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const asked = process.env.PORT;
const port = portFrom(asked);
if (port === null) stop(`PORT must be a whole number from 1 to 65535, but it is "${asked}".`);
const problem = await portProblem(port);
if (problem !== null) stop(problem);

await build({ root: resolve(dirname(import.meta.filename), "../.."), logLevel: "warn" }).catch(
  (error: unknown) =>
    stop(`The game could not be built: ${error instanceof Error ? error.message : String(error)}`),
);
await serveUntilStopped(port).catch(notServed);
