/** Every sentence of `npm run fuzz`. */
export const fuzzWords = {
  about:
    "Spoils records, links, saves, studies, tables, committee files, wordings, requests and lines of news, and gives " +
    "them to the command lines, to what the page reads with, to a host and to the built page. Each must end soon, in " +
    "one clear sentence or soundly, and lose nothing.",
  seed: "what all changes come from",
  runs: "number of spoilt files; of committee files, wordings, CSV, requests and streams so many each",
  only: "one door alone: command lines, readers of the page, a host, or the built page",
  kind: "one kind of file alone",
  case: "one case alone, by its number; with --only and --kind",
  epilogue:
    "The page is built anew and opened in Chromium. Exit code 1 where a file did harm: it is kept in a folder that is\n" +
    "named, with the command that does it again. Times are in ms: of the thread on the command line, of the clock in\n" +
    "the page; least, middle and most.",

  begins: (seed: string): string => `Seed ${seed}`,
  nothing:
    "No door knows this kind: records go to the command lines and the page, links and saves to the page, studies, merges " +
    "and backtests to the command lines, committees and streams to a reader and a host, wordings and CSV to a reader, " +
    "requests to a host.",
  columns: [
    "door and kind",
    "cases",
    "sound",
    "refused",
    "faults",
    "sound ones: ms",
    "spoilt ones: ms",
    "slowest case",
  ],
  verdict: (cases: number, faults: number, ms: number): string =>
    `${cases} spoilt files in ${(ms / 1000).toFixed(0)} s: ${faults === 0 ? "none" : faults} did harm`,
  fault: (
    f: Readonly<{
      name: string;
      number: number;
      why: string;
      paths: readonly string[];
      door: string;
      kind: string;
      seed: string;
    }>,
  ): readonly string[] => [
    "",
    f.number < 0 ? `${f.name}, a sound one: ${f.why}` : `${f.name} ${f.number}: ${f.why}`,
    `  kept in ${f.paths.join(" ")}`,
    `  again by npm run fuzz -- --seed ${f.seed} --only ${f.door} --kind ${f.kind} --case ${Math.max(0, f.number)}`,
  ],

  thrown: (stack: string): string => `it threw: ${stack}`,
  hangs: (seconds: number): string => `it did not end within ${seconds} seconds`,
  exitCode: (code: number): string => `exit code ${code}`,
  silent: "exit code 2 without a word",
  notOneLine: (stderr: string): string =>
    `not one plain line on stderr: ${JSON.stringify(stderr.slice(0, 600))}`,
  refusedAndPrinted: (stdout: string): string =>
    `refused, yet printed ${JSON.stringify(stdout.slice(0, 200))}`,
  unsound: (stdout: string): string => `no sound result on stdout: ${JSON.stringify(stdout.slice(-300))}`,
  complaints: (errors: readonly string[]): string =>
    `the page complained: ${errors.join(" | ").slice(0, 600)}`,
  lost: (error: string, errors: readonly string[]): string =>
    `the page was lost: ${error.slice(0, 400)} ${errors.join(" | ").slice(0, 400)}`,
  crashed: "the crash screen",
  unsaved: "a notice that nothing is saved",
  several: (messages: number): string => `more than one thing on the screen; ${messages} messages`,
  strange: (message: string): string => `a message that is not about a file: ${JSON.stringify(message)}`,
  listed: "listed as damaged",
  refusedSound: (word: string): string => `sound, but refused: ${word}`,
  empty: "a log without a committee",
  changed: "what was read is not what was written",
  lostRows: "rows that nobody is told of",
  lostWords: "words of a paper that are gone, or cannot be opened again",
  badName: "a delegation without a name, or with too long a one",
  formula: "a cell that a spreadsheet takes for a formula",
  status: (status: number, text: string): string => `status ${status}: ${text.slice(0, 300)}`,
  noReason: (text: string): string => `refused without a reason: ${text.slice(0, 300)}`,
  disturbed: "what nobody asked for has changed",
  changedUnasked: (reason: string): string => `refused (${reason}), yet something has changed`,
  notSent: "no request that can be sent",
  notRead: (text: string): string => `the host takes what the page does not read: ${text.slice(0, 200)}`,
  deadLines: (count: number): string => `${count} lines are kept after they were dropped`,
  otherPage: (what: string): string => `the page is not as the host has it: ${what.slice(0, 400)}`,
  slow: (ms: number, limit: number): string =>
    `took ${Math.round(ms)} ms, twice; ${Math.round(limit)} are allowed`,
} as const;
