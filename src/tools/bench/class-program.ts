/** Defines the options of `npm run bench:class` and prints its figures as a table. */
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { type Command, Option } from "commander";
import { build } from "vite";
import { jsonOption, wholeFrom } from "../../cli/options.ts";
import { printLine, printNote } from "../../cli/output.ts";
import { programOf } from "../../cli/program.ts";
import { tableOf } from "../../cli/table.ts";
import { RULES_VERSION } from "../../match/rules-version.ts";
import { openHost } from "../../server/host/host.ts";
import { freePort } from "../../server/start/ports.ts";
import { serveDist } from "../../server/start/serve-dist.ts";
import { sqliteStore } from "../../server/store/sqlite-store.ts";
import { findChromium } from "../browsers/find-chromium.ts";
import { classBenchMessages } from "./class-messages.ts";
import { dealOnce, pagesIn, type Wait } from "./class-run.ts";
import { figureOf } from "./host-figures.ts";

type Options = Readonly<{ lessons: number; json: boolean }>;

export function benchClassProgram(): Command {
  return programOf("bench:class", classBenchMessages.about)
    .addOption(
      new Option("--lessons <n>", classBenchMessages.lessons).argParser(wholeFrom(1, 100)).default(12),
    )
    .addOption(jsonOption())
    .action(async ({ lessons, json }: Options) => {
      const [load = 0] = loadavg();
      const found = await served((address) => measured(address, lessons));
      if (json) printLine(JSON.stringify({ load, waits: found }));
      else print(load, found);
    });
}

/** Measures a build of this source, served like `npm start`. */
async function served<T>(measure: (address: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "fortieth-bench-class-"));
  try {
    printNote(classBenchMessages.building);
    await build({ logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
    const host = openHost({ store: sqliteStore(join(folder, "rooms")), engineVersion: RULES_VERSION });
    const server = await serveDist(await freePort(), folder, host);
    return await measure(server.local).finally(() => server.close());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(address: string, lessons: number): Promise<readonly Wait[]> {
  const executablePath = findChromium() ?? undefined;
  const browser = await chromium.launch({
    args: ["--no-sandbox"],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const pages = await pagesIn(browser);
    const found: Wait[] = [];
    for (let at = 1; at <= lessons; at++) {
      printNote(classBenchMessages.lesson(at, lessons));
      found.push(...(await dealOnce(address, pages)));
    }
    return found;
  } finally {
    await browser.close();
  }
}

function print(load: number, found: readonly Wait[]): void {
  const [cpu] = cpus();
  printLine(classBenchMessages.machine(cpu?.model ?? "", cpus().length, process.version, load));
  const rows = new Map<string, Wait[]>();
  for (const wait of found) {
    const row = `${wait.what} ${wait.where}`;
    rows.set(row, [...(rows.get(row) ?? []), wait]);
  }
  printLine(tableOf(classBenchMessages.columns, [...rows.values()].map(cellsOf)).join("\n"));
}

function cellsOf(waits: readonly Wait[]): readonly string[] {
  const [first] = waits;
  const figure = figureOf(waits.map(({ ms }) => ms));
  if (first === undefined || figure === null) return [];
  const { n, least, median, p95, most } = figure;
  const { what, where } = classBenchMessages;
  return [
    what[first.what],
    where[first.where],
    String(n),
    ...[least, median, p95, most].map((ms) => ms.toFixed(0)),
  ];
}
