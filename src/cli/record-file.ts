/** Records on disk, written with all their events and checked when they are read. */
import { join } from "node:path";
import { libraryFor } from "../lab/matches/library.ts";
import { reopen } from "../match/open-record.ts";
import { save } from "../match/record.ts";
import { readRecord } from "../match/record-schema.ts";
import type { Match } from "../match/types.ts";
import { textOf, writeText } from "./files.ts";
import { simMessages } from "./messages.ts";
import { UsageError } from "./program.ts";

/** Writes `DIR/<scenario>-<game>.json`. The seed is only inside the file, where it can contain any character. */
export function writeRecordFile(folder: string, scenario: string, game: number, match: Match): void {
  writeText(join(folder, `${scenario}-${game}.json`), `${JSON.stringify(save(match))}\n`);
}

/** Reads the match in a file. Throws a `UsageError` of one sentence if it is not a valid record of this game. */
export function readRecordFile(
  path: string,
  version: string,
): Readonly<{ match: Match; isPlayedBack: boolean }> {
  const door = readRecord(textOf(path));
  if (!door.ok) {
    throw new UsageError(
      "results" in door ? simMessages.sim.older(path, door.results) : simMessages.sim[door.code](path),
    );
  }
  const found = reopen(libraryFor(version, door.value.setup), door.value);
  if (!found.ok) throw new UsageError(simMessages.sim[found.problem](path));
  return { match: found.match, isPlayedBack: found.frozen };
}
