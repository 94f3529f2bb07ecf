/** Every sentence of `npm run fuzz`. */
export const fuzzWords = {
  about:
    "Spoils records, links, saves, reports of studies and tables of ratifications, and gives them to the command " +
    "lines and to the built page. Each must end soon in one clear sentence or in a sound match.",
  seed: "what all changes come from",
  runs: "number of spoilt files",
  only: "the command lines or the page alone",
  kind: "one kind of file alone",
  case: "one case alone, by its number; with --only and --kind",
  epilogue:
    "The page is built anew and opened in Chromium. Exit code 1 where a file did harm: it is kept in a folder that is\n" +
    "named, with the command that does it again. Times are in ms: of the thread on the command line, of the clock in\n" +
    "the page; least, middle and most.",

  begins: (seed: string): string => `Seed ${seed}`,
  nothing:
    "No door knows this kind: records go everywhere, links and saves to the page, the rest to the command lines.",
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
  slow: (ms: number, limit: number): string =>
    `took ${Math.round(ms)} ms, twice; ${Math.round(limit)} are allowed`,
} as const;
