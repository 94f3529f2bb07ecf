/** Records on disk: written whole with their events, and read with suspicion. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { libraryFor } from "../../lab/library.ts";
import { reopen, save } from "../../match/index.ts";
import { readRecord } from "../../match/record-schema.ts";
import type { Match } from "../../match/types.ts";
import { UsageError } from "./program.ts";
import { words } from "./words.ts";

/** `DIR/<scenario>-<game>.json`; the seed is inside, where it may hold any character. */
export function writeRecordFile(folder: string, scenario: string, game: number, match: Match): void {
  const path = join(folder, `${scenario}-${game}.json`);
  try {
    makeFolder(resolve(folder));
    writeFileSync(path, `${JSON.stringify(save(match))}\n`);
  } catch (error) {
    throw new UsageError(words.sim.unwritable(path, reasonOf(error)));
  }
}

/** Parents first; Node's own recursive form never returns for a folder that cannot be, such as one in /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** The match in a file; a `UsageError` in one sentence where it is not a sound record of ours. */
export function readRecordFile(
  path: string,
  version: string,
): Readonly<{ match: Match; isPlayedBack: boolean }> {
  const door = readRecord(textOf(path));
  if (!door.ok) {
    throw new UsageError(
      "results" in door ? words.sim.older(path, door.results) : words.sim[door.code](path),
    );
  }
  const found = reopen(libraryFor(version, door.value.setup), door.value);
  if (!found.ok) throw new UsageError(words.sim[found.problem](path));
  return { match: found.match, isPlayedBack: found.frozen };
}

/** A file's text; directories, missing files and the like become one sentence. */
export function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(words.sim.unreadable(path, reasonOf(error)));
  }
}

/** @example "ENOENT: no such file or directory, open 'x'" → "no such file or directory" */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^[A-Z]+: /, "").replace(/,[^,]*$/, "");
}
