/** Saves the files of a fault for the developer, and the command that repeats it. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LaneReport } from "./lane.ts";
import { fuzzMessages } from "./messages.ts";

/** Saves the files of every fault, and describes each fault in a few lines. */
export function faultLines(reports: readonly LaneReport[], seed: string): readonly string[] {
  if (reports.every(({ faults }) => faults.length === 0)) return [];
  const folder = mkdtempSync(join(tmpdir(), "fortieth-faults-"));
  return reports.flatMap(({ name, faults }) =>
    faults.flatMap(({ number, why, files }) => {
      const paths = files.map((file, at) => {
        const path = join(folder, `${name.replace(" ", "-")}-${number}-${at + 1}`);
        writeFileSync(path, file);
        return path;
      });
      const [door = "", kind = ""] = name.split(" ");
      return fuzzMessages.fault({ name, number, why, paths, door, kind, seed });
    }),
  );
}
