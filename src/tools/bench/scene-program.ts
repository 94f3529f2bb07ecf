/** Defines the options of `npm run bench:scene` and prints its figures as a table. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Command, Option } from "commander";
import { build } from "vite";
import { printLine, printNote } from "../../cli/output.ts";
import { programOf } from "../../cli/program.ts";
import { tableOf } from "../../cli/table.ts";
import { freePort } from "../../server/start/ports.ts";
import { serveDist } from "../../server/start/serve-dist.ts";
import { figureOf } from "./host-figures.ts";
import { sceneBenchMessages } from "./scene-messages.ts";
import { RENDERERS, type Renderer, runScene, type SceneRun } from "./scene-run.ts";

/** The limits for the picture in ms, frames and objects. */
const WANTED = { median: 4, p95: 8, late: 0, growth: 0, paint: 2500, task: 200 } as const;

export function benchSceneProgram(): Command {
  return programOf("bench:scene", sceneBenchMessages.about)
    .addOption(
      new Option("--renderer <name>", sceneBenchMessages.renderer).choices(RENDERERS).default("auto"),
    )
    .action(bench);
}

/** Uses a build of this source, served like `npm start`. */
async function bench({ renderer }: Readonly<{ renderer: Renderer }>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "fortieth-bench-"));
  try {
    printNote(sceneBenchMessages.building);
    await build({ logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
    const server = await serveDist(await freePort(), folder);
    try {
      print(await runScene(server.local, renderer), renderer);
    } finally {
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Row = Readonly<{ what: string; values: readonly number[]; median: number | null; p95: number | null }>;

function print(run: SceneRun, renderer: Renderer): void {
  const rows = rowsOf(run);
  printLine(sceneBenchMessages.match(run.seed, renderer));
  printLine(tableOf(sceneBenchMessages.columns, rows.map(cellsOf)).join("\n"));
  if (rows.some((row) => !isMet(row))) process.exitCode = 1;
}

function rowsOf({ scripts, late, before, after, start, slow }: SceneRun): readonly Row[] {
  const { rows } = sceneBenchMessages;
  const told = (what: string, values: readonly number[]): Row => ({ what, values, median: null, p95: null });
  const most = (what: string, value: number, limit: number): Row => ({
    ...told(what, [value]),
    p95: limit,
  });
  return [
    { what: rows.script, values: scripts, median: WANTED.median, p95: WANTED.p95 },
    most(rows.late, late, WANTED.late),
    most(rows.objects, after.objects - before.objects, WANTED.growth),
    most(rows.textures, after.textures - before.textures, WANTED.growth),
    told(rows.start, start),
    told(rows.whole, [start.reduce((sum, ms) => sum + ms, 0)]),
    most(rows.paint, slow.paints.start, WANTED.paint),
    told(rows.paintMatch, [slow.paints.match]),
    most(rows.task, Math.max(0, ...slow.tasks), WANTED.task),
    told(rows.tasks, slow.tasks),
  ];
}

function isMet({ values, median, p95 }: Row): boolean {
  const figure = figureOf(values);
  if (figure === null) return true;
  return (median === null || figure.median <= median) && (p95 === null || figure.p95 <= p95);
}

function cellsOf(row: Row): string[] {
  const figure = figureOf(row.values);
  const wanted = sceneBenchMessages.atMost(row.median, row.p95);
  if (figure === null) return [row.what, "0", "", "", "", "", wanted, ""];
  const numbers = [figure.median, figure.p95, figure.least, figure.most].map((value) => value.toFixed(1));
  return [
    row.what,
    String(figure.n),
    ...numbers,
    wanted,
    isMet(row) ? sceneBenchMessages.met : sceneBenchMessages.missed,
  ];
}
