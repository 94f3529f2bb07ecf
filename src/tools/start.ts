/** `npm start`: checks the port, builds the game, serves it. */
import { dirname, resolve } from "node:path";
import { build } from "vite";
import { portAsked, portProblem } from "./ports.ts";
import { serveUntilStopped } from "./serve-dist.ts";
import { notServed, stop } from "./stop.ts";

const port = portAsked();
const problem = await portProblem(port);
if (problem !== null) stop(problem);

await build({ root: resolve(dirname(import.meta.filename), "../.."), logLevel: "warn" }).catch(
  (error: unknown) =>
    stop(`The game could not be built: ${error instanceof Error ? error.message : String(error)}`),
);
await serveUntilStopped(port).catch(notServed);
