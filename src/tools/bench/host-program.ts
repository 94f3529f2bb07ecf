/** Defines the options of `npm run bench:host` and prints its figures as a table. */
import { cpus, loadavg } from "node:os";
import { type Command, Option } from "commander";
import { wholeFrom } from "../../cli/options.ts";
import { printLine, printNote } from "../../cli/output.ts";
import { EXIT_USAGE, programOf, UsageError } from "../../cli/program.ts";
import { type Attacked, runAttacks } from "./attack-run.ts";
import { printAttacks } from "./attack-table.ts";
import { printCommittees } from "./committee-rows.ts";
import { closings, marksSeen } from "./host-figures.ts";
import { DEVICES_A_ROOM, type Run, runOnce, SEATS } from "./host-run.ts";
import { hostBenchMessages } from "./messages.ts";
import { noPostgres, privatePostgres } from "./private-postgres.ts";
import { printRows, type Row, row } from "./rows.ts";
import { postgresAppends } from "./store-figures.ts";

/** The maximum load of the machine at the start. Above it, the bench would measure other programs too. */
const MOST_LOAD = 1.5;

/** The limits for a room. */
const WANTED = {
  stream: 100,
  poll: 250,
  mark: 400,
  command: 2.5,
  idle: 150,
  memory: 300,
  bytes: 5,
  loads: 1.5,
  appends: 1000,
} as const;

type Given = Readonly<{
  seconds: number;
  rooms: number;
  poll: boolean;
  database: boolean;
  committees: boolean;
  attacks: boolean;
  runs: number;
  busy: boolean;
}>;

export function benchHostProgram(): Command {
  return programOf("bench:host", hostBenchMessages.about)
    .addOption(
      new Option("--seconds <n>", hostBenchMessages.seconds).argParser(wholeFrom(10, 3600)).default(120),
    )
    .addOption(new Option("--rooms <n>", hostBenchMessages.rooms).argParser(wholeFrom(1, 50)).default(10))
    .option("--poll", hostBenchMessages.poll, false)
    .option("--database", hostBenchMessages.database, false)
    .option("--committees", hostBenchMessages.committees, false)
    .option("--attacks", hostBenchMessages.attacks, false)
    .addOption(new Option("--runs <n>", hostBenchMessages.runs).argParser(wholeFrom(1, 50)).default(3))
    .option("--busy", hostBenchMessages.busy, false)
    .action(bench);
}

async function bench(given: Given): Promise<void> {
  const load = loadavg()[0] ?? 0;
  if (load > MOST_LOAD && !given.busy) {
    printLine(hostBenchMessages.inconclusive(load, MOST_LOAD));
    process.exitCode = EXIT_USAGE;
    return;
  }
  printLine(hostBenchMessages.machine(cpus()[0]?.model.trim() ?? "", cpus().length, process.version, load));
  if (given.attacks) return attacks(given.runs);
  if (given.committees) return printCommittees(given.seconds);
  print(given.database ? await withDatabase((url) => measured(given, url)) : await measured(given, null));
}

async function attacks(runs: number): Promise<void> {
  const all: Attacked[] = [];
  for (let run = 1; run <= runs; run++)
    all.push(
      ...(await runAttacks((attack) =>
        printNote(hostBenchMessages.attacking(run, runs, hostBenchMessages.attack[attack])),
      )),
    );
  if (!printAttacks(all)) process.exitCode = 1;
}

/** Uses the named database, or a temporary one. */
async function withDatabase<T>(act: (url: string) => Promise<T>): Promise<T> {
  const named = process.env.DATABASE_URL ?? "";
  if (named !== "") return act(named);
  if (noPostgres !== null) throw new UsageError(hostBenchMessages.noDatabase);
  const { url, remove } = await privatePostgres();
  return act(url).finally(remove);
}

/**
 * The results of a run, with the database's own appends per second, measured before hosts use it. Null without a
 * database.
 */
type Measured = Run & Readonly<{ appends: number | null }>;

async function measured({ seconds, rooms, poll }: Given, database: string | null): Promise<Measured> {
  const appends = database === null ? null : (await postgresAppends(database)).perSecond;
  const run = await runOnce({ seconds, rooms, isAllPolling: poll, database }, (step) =>
    printNote(
      step === "opening"
        ? hostBenchMessages.opening(rooms, rooms * DEVICES_A_ROOM)
        : hostBenchMessages.playing(seconds),
    ),
  );
  return { ...run, appends };
}

function print(run: Measured): void {
  printRows(rowsOf(run));
  const refused = Object.entries(run.outcome.refused).map(([reason, n]) => `${reason} ${n}`);
  if (refused.length > 0) printLine(hostBenchMessages.refused(refused.join(", ")));
}

function rowsOf({
  outcome,
  wrongOrders,
  processor,
  seconds,
  idle,
  memory,
  loads,
  appends,
}: Measured): readonly Row[] {
  const one = (value: number | null): number[] => (value === null ? [] : [value]);
  const kilobytes = (isPolling: boolean): number[] =>
    outcome.devices.filter((one) => one.isPolling === isPolling).map(({ bytes }) => bytes / seconds / 1000);
  const a = (share: number): number | null => (processor === null ? null : processor * share);
  const torn = outcome.devices.filter(({ isWhole }) => !isWhole).length;
  const marks = SEATS.length;
  const { rows } = hostBenchMessages;
  return [
    row(rows.lost, [torn], 0, "", 0),
    row(rows.orders, [wrongOrders], 0, "", 0),
    row(rows.closeStream, closings(outcome, marks, false), WANTED.stream, "ms"),
    row(rows.closePoll, closings(outcome, marks, true), WANTED.poll, "ms"),
    row(rows.mark, marksSeen(outcome), WANTED.mark, "ms"),
    row(rows.commands, [outcome.commands], null, "", 0),
    row(rows.command, one(a(1000 / outcome.commands)), WANTED.command, "ms", 2),
    row(rows.share, one(a(100 / seconds)), null),
    { ...row(rows.idle, idle, WANTED.idle, "MB", 0), isOfAll: true },
    { ...row(rows.memory, memory, WANTED.memory, "MB", 0), isOfAll: true },
    row(rows.bytesStream, kilobytes(false), WANTED.bytes, "kB", 2),
    row(rows.bytesPoll, kilobytes(true), WANTED.bytes, "kB", 2),
    row(rows.loads, one(loads), WANTED.loads, "s", 2),
    ...(appends === null ? [] : [{ ...row(rows.appends, [appends], WANTED.appends, "", 0), isLeast: true }]),
  ];
}
