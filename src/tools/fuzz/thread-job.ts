/**
 * A job for a thread of the fuzzer: a command line, a file for one of the page's readers, or a request to its own
 * host.
 */
import type { SavedMatch } from "../../match/types.ts";
import { type CliJob, runJob } from "./cli-job.ts";
import { readCommitteeFile } from "./committee-reader.ts";
import type { TableKind } from "./csv-inputs.ts";
import { readNames, readRatificationFile, writeTickets } from "./csv-readers.ts";
import { playFounding, playRequest } from "./host-jobs.ts";
import type { NewsInput } from "./news-inputs.ts";
import { playNews } from "./news-job.ts";
import type { RequestInput } from "./request-inputs.ts";
import type { StreamInput } from "./stream-inputs.ts";
import { playStream } from "./stream-job.ts";
import { timed } from "./timed.ts";
import type { Answer, Verdict } from "./verdict.ts";
import { readWording } from "./wording-reader.ts";

export type ThreadJob =
  | Readonly<{ type: "command"; job: CliJob }>
  | Readonly<{ type: "committee"; bytes: Uint8Array }>
  | Readonly<{ type: "wording"; bytes: Uint8Array; match: SavedMatch }>
  | Readonly<{ type: "csv"; kind: TableKind; bytes: Uint8Array }>
  | Readonly<{ type: "founding"; file: Uint8Array; body: Uint8Array }>
  | Readonly<{ type: "request"; request: RequestInput }>
  | Readonly<{ type: "stream"; stream: StreamInput }>
  | Readonly<{ type: "news"; news: NewsInput }>;

const TABLES: Readonly<Record<TableKind, (bytes: Uint8Array) => Verdict>> = {
  names: readNames,
  ratifications: readRatificationFile,
  tickets: writeTickets,
};

export function runThreadJob(job: ThreadJob): Promise<Answer> {
  switch (job.type) {
    case "command":
      return runJob(job.job);
    case "committee":
      return timed(() => readCommitteeFile(job.bytes));
    case "wording":
      return timed(() => readWording(job.bytes, job.match));
    case "csv":
      return timed(() => TABLES[job.kind](job.bytes));
    case "founding":
      return timed(() => playFounding(job.file, job.body));
    case "request":
      return timed(() => playRequest(job.request));
    case "stream":
      return timed(() => playStream(job.stream));
    case "news":
      return timed(() => playNews(job.news));
  }
}
