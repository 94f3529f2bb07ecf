/** Loads the game with the text's pull changed, and only then plays the price tags of a study. */
import { registerHooks } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import { type PullJob, pulled } from "./job.ts";

function isJob(data: unknown): data is PullJob {
  return typeof data === "object" && data !== null && "mark" in data && data.mark === "fortieth-pull";
}

if (parentPort !== null && isJob(workerData)) {
  const { version, study, factor } = workerData;
  registerHooks({
    load: (url, context, next) => {
      const loaded = next(url, context);
      if (!url.endsWith("/src/engine/model/hazard.ts")) return loaded;
      return { ...loaded, source: pulled(String(loaded.source), factor) };
    },
  });
  const { playPart } = await import("../../lab/study/part.ts");
  const { priceList } = await import("../../lab/study/price-tags.ts");
  const { scenarioOfStudy } = await import("../../lab/study/study.ts");
  const { prices } = playPart(version, study, "prices", [0, study.games]);
  if (prices === null) throw new Error("no prices were played");
  parentPort.postMessage(priceList(scenarioOfStudy(study), prices));
}
