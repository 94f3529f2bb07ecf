/** Cases for the command lines: numbered corrupt files of each kind, and valid ones for comparison. */
import fc from "fast-check";
import type { SavedMatch } from "../../match/types.ts";
import type { CliJob } from "./cli-job.ts";
import type { Source } from "./lane.ts";
import { recordBytes } from "./record-inputs.ts";
import { mergeFiles, type Shares, studies, studyFiles } from "./study-inputs.ts";
import { tableInputs, treatyTable } from "./table-inputs.ts";

type CliKind = "record" | "study" | "merge" | "backtest";

/** `args` returns the arguments, given the paths of the files. */
export type CliCase = Readonly<{
  program: CliJob["program"];
  files: readonly Buffer[];
  args: (paths: readonly string[]) => readonly string[];
}>;

export function cliSources(matches: readonly SavedMatch[]): Readonly<Record<CliKind, Source<CliCase>>> {
  const shares = studies();
  return { ...matchSources(matches), ...studySources(shares), ...tableSources() };
}

const isJson = fc.boolean();
const printing = (json: boolean): readonly string[] => (json ? ["--json"] : []);

function matchSources(matches: readonly SavedMatch[]): Readonly<Record<"record", Source<CliCase>>> {
  const replay = (file: Buffer, json: boolean): CliCase => ({
    program: "sim",
    files: [file],
    args: (paths) => ["--record", ...paths, ...printing(json)],
  });
  const sound = matches.map((match) => replay(Buffer.from(JSON.stringify(match)), true));
  const spoilt = fc.tuple(recordBytes(matches), isJson).map(([file, json]) => replay(file, json));
  return { record: { spoilt, sound } };
}

function studySources(all: readonly Shares[]): Readonly<Record<"study" | "merge", Source<CliCase>>> {
  const join = (files: readonly Buffer[], json: boolean): CliCase => ({
    program: "lab",
    files,
    args: (paths) => ["--merge", ...paths, ...printing(json)],
  });
  const spoilt = (files: fc.Arbitrary<readonly Buffer[]>): fc.Arbitrary<CliCase> =>
    fc.tuple(files, isJson).map(([some, json]) => join(some, json));
  const bytes = all.map((shares) => shares.map((share) => Buffer.from(JSON.stringify(share))));
  return {
    study: { spoilt: spoilt(studyFiles(all)), sound: bytes.flat().map((file) => join([file], true)) },
    merge: { spoilt: spoilt(mergeFiles(all)), sound: bytes.map((files) => join(files, true)) },
  };
}

function tableSources(): Readonly<Record<"backtest", Source<CliCase>>> {
  const predict = (file: Buffer, treaty: string, json: boolean): CliCase => ({
    program: "backtest",
    files: [file],
    args: (paths) => ["--ratifications", ...paths, "--treaty", treaty, ...printing(json)],
  });
  const table = treatyTable();
  const text = Buffer.from(table.map((cells) => cells.join(",")).join("\n"));
  const spoilt = fc
    .tuple(tableInputs(table), isJson)
    .map(([{ file, treaty }, json]) => predict(file, treaty, json));
  return { backtest: { spoilt, sound: [predict(text, "UNCAC", true), predict(text, "ATT", true)] } };
}
