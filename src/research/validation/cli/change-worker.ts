/** Loads the game with one number changed, and only then plays the talks with it. */
import { registerHooks } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type { Scenario } from "../../../engine/state/scenario.ts";
import type { Change, ChangeStart } from "./jobs.ts";
import { patched } from "./parameters.ts";

function change({ parameter, factor }: Change): void {
  registerHooks({
    load: (url, context, next) => {
      const loaded = next(url, context);
      if (!url.endsWith(`/src/${parameter.file}`)) return loaded;
      return { ...loaded, source: patched(String(loaded.source), parameter, factor) };
    },
  });
}

/** Rebuilds positions and states from the source tables with the changed code. */
async function rebuilder(): Promise<(scenario: Scenario) => Scenario> {
  const { readArticles } = await import("../../content/drafts.ts");
  const { buildPositions } = await import("../../content/positions.ts");
  const { readStates } = await import("../../content/states.ts");
  const states = readStates();
  const positions = new Map(
    buildPositions(readArticles().articles, states).map(({ article, x }) => [article, x]),
  );
  return (scenario) => ({
    ...scenario,
    positions: scenario.articles.map(({ id }, a) => positions.get(id) ?? scenario.positions[a] ?? []),
    countries: scenario.countries.map((country, i) => ({
      ...country,
      power: states.power[i] ?? country.power,
      outside: states.outside[i] ?? country.outside,
    })),
  });
}

function isStart(data: unknown): data is ChangeStart {
  return typeof data === "object" && data !== null && "mark" in data && data.mark === "fortieth-change";
}

if (parentPort !== null && isStart(workerData)) {
  const { version, job } = workerData;
  change(job.change);
  const { playTalks } = await import("../talks.ts");
  const rebuild = job.change.parameter.rebuilds === true ? await rebuilder() : undefined;
  parentPort.postMessage(job.plans.map((plan) => playTalks(version, plan, [0, job.games], rebuild)));
}
