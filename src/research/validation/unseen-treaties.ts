/**
 * The published test set: 19 treaties that nothing in the project was fitted on (assets/data/PROVENANCE.md). Only
 * commands that score forecasts may import this file, and no other file may read its tables
 * (tests/research/unseen.test.ts).
 */
import { join } from "node:path";
import { ROOT } from "../data/tables.ts";
import type { Dated } from "../history/history.ts";
import { readRatifications } from "../history/ratification-file.ts";

const FILES = ["ratifications_unseen16.csv", "ratifications_unseen3.csv"] as const;

export function readUnseen(): readonly Dated[] {
  return FILES.flatMap((name) => readRatifications(join(ROOT, "assets/data", name)));
}
