/** Defines the options of `npm run pace` and prints its figures as tables. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Command, Option } from "commander";
import { build } from "vite";
import { jsonOption, scenarioOption, seedOption } from "../../cli/options.ts";
import { printLine, printNote } from "../../cli/output.ts";
import { programOf, UsageError } from "../../cli/program.ts";
import { tableOf } from "../../cli/table.ts";
import { COUNTRIES } from "../../content/countries.ts";
import { RULES_VERSION } from "../../match/rules-version.ts";
import { openHost } from "../../server/host/host.ts";
import { freePort } from "../../server/start/ports.ts";
import { serveDist } from "../../server/start/serve-dist.ts";
import { sqliteStore } from "../../server/store/sqlite-store.ts";
import { playMatch } from "./match.ts";
import { paceMessages } from "./messages.ts";
import { type Report, type Stop, spreadOf, WINDOWS } from "./report.ts";
import type { Seating } from "./sit-down.ts";

type Options = Seating & Readonly<{ json: boolean }>;

export function paceProgram(): Command {
  return programOf("pace", paceMessages.about)
    .addOption(scenarioOption("lesson"))
    .addOption(new Option("--seat <iso3>", paceMessages.seat).default("KEN"))
    .addOption(seedOption(paceMessages.seed))
    .addOption(new Option("--first", paceMessages.first).default(false))
    .addOption(new Option("--room", paceMessages.room).default(false))
    .addOption(new Option("--phone", paceMessages.phone).default(false))
    .addOption(jsonOption())
    .addHelpText("after", `\n${paceMessages.epilogue}`)
    .action(async ({ json, ...seating }: Options) => {
      if (!COUNTRIES.some(({ iso3 }) => iso3 === seating.seat)) {
        throw new UsageError(paceMessages.unknownSeat(seating.seat));
      }
      const report = await measured(seating);
      printLine(json ? JSON.stringify(report) : readable(report));
    });
}

/** Measures a build of this source, served like `npm start`. */
async function measured(seating: Seating): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), "fortieth-pace-"));
  try {
    await build({ logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
    const host = openHost({ store: sqliteStore(join(folder, "rooms")), engineVersion: RULES_VERSION });
    const server = await serveDist(await freePort(), folder, host);
    try {
      const isShown = process.stderr.isTTY === true;
      return await playMatch(server.local, seating, (name) => isShown && printNote(name));
    } finally {
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readable(report: Report): string {
  const { screens, beats, cards, targets } = report;
  const stops = [...screens, ...beats, ...cards];
  const hidden = stops.flatMap(({ presses }) => presses.filter(({ inSight }) => !inSight));
  const acts = [...new Set(hidden.map(({ act }) => act))];
  return [
    paceMessages.heading(report),
    "",
    ...tableOf(paceMessages.columns, stops.map(cellsOf)),
    "",
    ...tableOf(paceMessages.spreadColumns, spreads(beats)),
    "",
    ...WINDOWS.map((size) =>
      paceMessages.fitting(size, beats.filter(({ fits }) => fits[size]).length, beats.length),
    ),
    paceMessages.total(report),
    ...(acts.length > 0 ? [paceMessages.outOfSight(acts)] : []),
    "",
    ...tableOf(
      paceMessages.targetColumns,
      targets.map((target) => [
        paceMessages.target[target.id],
        String(target.limit),
        String(target.worst),
        paceMessages.verdict(target),
      ]),
    ),
  ].join("\n");
}

const COUNTED = ["words", "before", "page"] as const;

function spreads(beats: readonly Stop[]): readonly (readonly string[])[] {
  return COUNTED.map((id) => [
    paceMessages.spread[id],
    ...paceMessages.spreadCells(spreadOf(beats, (stop) => stop[id])),
  ]);
}

function cellsOf({ name, words, before, page, fits, presses }: Stop): readonly string[] {
  const hidden = presses.filter(({ inSight }) => !inSight).length;
  const fitting = paceMessages.fits(WINDOWS.filter((size) => fits[size]));
  return [name, ...[words, before, page].map(String), fitting, ...[presses.length, hidden].map(String)];
}
