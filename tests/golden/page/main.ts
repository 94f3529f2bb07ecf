/** The determinism suite in a page: matches run on the page's own thread, studies in the lab's web workers. */
import { labWorkers } from "../../../src/client/lab/lab-workers.ts";
import { playSuite } from "../determinism-suite.ts";

const WORKERS = 2;

const shown = document.createElement("output");
try {
  shown.textContent = JSON.stringify(await playSuite(labWorkers(WORKERS)));
} catch (error) {
  shown.textContent = JSON.stringify({ failed: String(error) });
}
document.body.append(shown);
