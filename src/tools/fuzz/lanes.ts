/**
 * The entrances to the program ("doors"): which kinds of file each accepts, how often each is tried, and how a case
 * is played.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SavedMatch } from "../../match/types.ts";
import type { PageRunner } from "./browser.ts";
import { type CliCase, cliSources } from "./cli-cases.ts";
import type { JobRunner } from "./job-runner.ts";
import type { Lane } from "./lane.ts";
import { type PageCase, pageSources } from "./page-cases.ts";
import { type ThreadCase, threadSources } from "./thread-sources.ts";

/**
 * `reader`: the page's readers for files, wordings and news, in a thread. `host`: a host's HTTP interface, in a
 * thread.
 */
export const DOORS = ["cli", "reader", "host", "page"] as const;
export type Door = (typeof DOORS)[number];
export const KINDS = [
  "record",
  "link",
  "save",
  "study",
  "merge",
  "backtest",
  "committee",
  "wording",
  "csv",
  "request",
  "stream",
] as const;
export type Kind = (typeof KINDS)[number];

const ALL = 2_000;

/**
 * How many cases of each kind a door gets when 2,000 are run. The command line and the page divide the 2,000 between
 * them; one case in the page takes as long as ten on the command line. Threads read 2,000 cases of each kind. A door
 * does not accept a kind that it does not list.
 */
export const SHARES: Readonly<Record<Door, Readonly<Partial<Record<Kind, number>>>>> = {
  cli: { record: 1_060, study: 300, merge: 300, backtest: 160 },
  reader: { committee: ALL, wording: ALL, csv: ALL, stream: ALL },
  host: { committee: ALL, request: ALL, stream: ALL },
  page: { record: 60, link: 60, save: 60 },
};

/** How many cases of a kind a door gets: at least one if the door has a share for the kind. */
export function shareOf(door: Door, kind: Kind, runs: number): number {
  const share = SHARES[door][kind];
  return share === undefined ? 0 : Math.max(1, Math.round((share * runs) / ALL));
}

/** Writes the files of a case into a folder, over those of the previous case. Returns their paths. */
function laid(folder: string, name: string, files: readonly Buffer[]): readonly string[] {
  return files.map((file, at) => {
    const path = join(folder, `${name.replace(" ", "-")}-${at + 1}`);
    writeFileSync(path, file);
    return path;
  });
}

export function cliLanes(
  matches: readonly SavedMatch[],
  runner: JobRunner,
  folder: string,
): readonly Lane<CliCase>[] {
  return Object.entries(cliSources(matches)).map(([kind, source]) => {
    const name = `cli ${kind}`;
    const play: Lane<CliCase>["play"] = ({ program, files, args }) =>
      runner.run({ type: "command", job: { program, args: args(laid(folder, name, files)) } });
    return { name, source, play, files: ({ files }) => files };
  });
}

export function threadLanes(matches: readonly SavedMatch[], runner: JobRunner): readonly Lane<ThreadCase>[] {
  return Object.entries(threadSources(matches)).map(([name, source]) => ({
    name,
    source,
    play: ({ job }) => runner.run(job),
    files: ({ file }) => [file],
  }));
}

export function pageLanes(
  matches: readonly SavedMatch[],
  runner: PageRunner,
  folder: string,
): readonly Lane<PageCase>[] {
  return Object.entries(pageSources(matches)).map(([kind, source]) => {
    const name = `page ${kind}`;
    const files = ({ content }: PageCase): readonly Buffer[] => [Buffer.from(content)];
    const play: Lane<PageCase>["play"] = (given) =>
      runner.play(given, laid(folder, name, files(given))[0] ?? "");
    return { name, source, play, files };
  });
}
