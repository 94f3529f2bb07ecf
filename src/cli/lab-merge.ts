/** `--merge`: joins the shards of one study. The result equals the undivided study to the byte. */
import { addParts, gamesOf, type Part } from "../lab/study/part.ts";
import type { Range } from "../lab/study/ranges.ts";
import type { Study } from "../lab/study/study.ts";
import { RULES_VERSION } from "../match/rules-version.ts";
import { labMessages } from "./lab-messages.ts";
import { printStudy, writeRows } from "./lab-print.ts";
import { printNote } from "./output.ts";
import { UsageError } from "./program.ts";
import { type ReportFile, readReportFile } from "./report-file.ts";

export function mergeFiles(paths: readonly string[], isJson: boolean, rows?: string): void {
  const started = performance.now();
  const version = RULES_VERSION;
  const files = paths.map((path) => readReportFile(path, version));
  const [first, ...others] = files;
  if (first === undefined) return;
  const part = others.reduce((sum, file) => addFile(first, sum, file), first.part);
  const missing = gapsIn(first.study, part.done);
  if (missing !== "") printNote(labMessages.gaps(missing));
  writeRows(first.study, part, rows);
  printStudy(first.study, part, isJson, {
    ms: performance.now() - started,
    workers: 0,
    games: gamesOf(part),
  });
}

function addFile(first: ReportFile, sum: Part, { path, study, part }: ReportFile): Part {
  const isSameKind = (first.part.counts === null) === (part.counts === null);
  const isSame = isSameKind && JSON.stringify(study) === JSON.stringify(first.study);
  if (!isSame) throw new UsageError(labMessages.otherStudy(path, first.path));
  const joint = addParts(sum, part);
  if (joint === null) throw new UsageError(labMessages.overlap(path));
  return joint;
}

/** @example if games 250 to 499 of 1,000 are missing: "250–499". */
function gapsIn({ games }: Study, done: readonly Range[]): string {
  const starts = [0, ...done.map(([, to]) => to)];
  const ends = [...done.map(([from]) => from), games];
  const gaps = starts.flatMap((start, at) => {
    const end = ends[at] ?? games;
    return end > start ? [end - start === 1 ? String(start) : `${start}–${end - 1}`] : [];
  });
  return gaps.join(", ");
}
