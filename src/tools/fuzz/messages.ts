/** Every sentence of `npm run fuzz`. */
export const fuzzMessages = {
  about:
    "Corrupts records, links, saves, studies, tables, committee files, wordings, requests and news lines, and feeds " +
    "them to the command lines, the page's readers, a host and the built page. Each case must end quickly with " +
    "one clear sentence or a valid result, and lose no data.",
  seed: "seed for all changes",
  runs: "number of files to corrupt: this many records, links, saves, studies and tables together, and this many each of committee files, wordings, CSV files, requests and news streams",
  only: "test only one target: the command lines, the page's readers, a host, or the built page",
  kind: "test only one kind of file",
  case: "run only the case with this number; use it with --only and --kind",
  epilogue:
    "The page is built first and opened in Chromium. If a file causes a fault, the command saves the file, prints its path and\n" +
    "the command that reproduces the fault, and exits with code 1. Times are in ms, given as minimum / median / maximum.\n" +
    "They are processor time on the command line, and elapsed time in the page.",

  begins: (seed: string): string => `Seed ${seed}`,
  nothing:
    "This target does not read this kind of file. Records go to the command lines and the page; links and saves to the page; " +
    "studies, merges and backtests to the command lines; committees and streams to a reader and a host; wordings and " +
    "CSV to a reader; requests to a host.",
  columns: [
    "target and kind",
    "cases",
    "valid",
    "refused",
    "faults",
    "valid files: ms",
    "corrupted files: ms",
    "slowest case",
  ],
  verdict: (cases: number, faults: number, ms: number): string =>
    `${cases} corrupted files in ${(ms / 1000).toFixed(0)} s: ${faults === 0 ? "none" : faults} caused a fault`,
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
    f.number < 0 ? `${f.name}, a valid file: ${f.why}` : `${f.name} ${f.number}: ${f.why}`,
    `  saved in ${f.paths.join(" ")}`,
    `  reproduce with npm run fuzz -- --seed ${f.seed} --only ${f.door} --kind ${f.kind} --case ${Math.max(0, f.number)}`,
  ],

  thrown: (stack: string): string => `threw: ${stack}`,
  noThread: (why: string): string => `The thread that reads the files cannot start: it ${why}`,
  hangs: (seconds: number): string => `did not end within ${seconds} seconds`,
  exitCode: (code: number): string => `exit code ${code}`,
  silent: "exit code 2 without a message",
  notOneLine: (stderr: string): string =>
    `not a single plain line on stderr: ${JSON.stringify(stderr.slice(0, 600))}`,
  refusedAndPrinted: (stdout: string): string =>
    `refused, yet printed ${JSON.stringify(stdout.slice(0, 200))}`,
  unsound: (stdout: string): string => `no valid result on stdout: ${JSON.stringify(stdout.slice(-300))}`,
  complaints: (errors: readonly string[]): string =>
    `errors in the page: ${errors.join(" | ").slice(0, 600)}`,
  lost: (error: string, errors: readonly string[]): string =>
    `the page crashed: ${error.slice(0, 400)} ${errors.join(" | ").slice(0, 400)}`,
  crashed: "the crash screen appeared",
  unsaved: "the page said that nothing is being saved",
  several: (messages: number): string => `more than one view on the screen; ${messages} messages`,
  strange: (message: string): string =>
    `a message that has nothing to do with the file: ${JSON.stringify(message)}`,
  listed: "listed as damaged",
  refusedSound: (word: string): string => `valid, but refused: ${word}`,
  empty: "a log without a committee",
  changed: "the content read differs from the content written",
  lostRows: "rows that are missing without a message",
  lostWords: "text of a paper that is lost or cannot be opened again",
  badName: "a delegation with a missing or overlong name",
  formula: "a cell that a spreadsheet would treat as a formula",
  status: (status: number, text: string): string => `status ${status}: ${text.slice(0, 300)}`,
  noReason: (text: string): string => `refused without a reason: ${text.slice(0, 300)}`,
  disturbed: "something unrelated to the request has changed",
  changedUnasked: (reason: string): string => `refused (${reason}), yet something changed`,
  notSent: "the request cannot be sent",
  notRead: (text: string): string =>
    `the host accepted something that the page cannot read: ${text.slice(0, 200)}`,
  deadLines: (count: number): string => `${count} dropped connections are still in memory`,
  otherPage: (what: string): string => `the page differs from the host: ${what.slice(0, 400)}`,
  slow: (ms: number, limit: number): string =>
    `took more than ${Math.round(limit)} ms twice: ${Math.round(ms)} ms`,
} as const;
