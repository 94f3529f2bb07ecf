/**
 * Cases for threads other than command lines: numbered corrupt cases for each door and kind, and valid ones for
 * comparison.
 */
import type { SavedMatch } from "../../match/types.ts";
import { committees } from "./committee-corpus.ts";
import { asFounding, committeeFiles, validCommittees } from "./committee-inputs.ts";
import { csvInputs, validTables } from "./csv-inputs.ts";
import type { Source } from "./lane.ts";
import { news, validNews } from "./news-inputs.ts";
import { requests, validRequests } from "./request-inputs.ts";
import { streams, validStreams } from "./stream-inputs.ts";
import type { ThreadJob } from "./thread-job.ts";
import { validWordings, wordingFiles } from "./wording-inputs.ts";

/** `file`: the part of a case that is saved if it causes a fault. */
export type ThreadCase = Readonly<{ job: ThreadJob; file: Buffer }>;

/** The sources by the name of their lane. */
export function threadSources(matches: readonly SavedMatch[]): Readonly<Record<string, Source<ThreadCase>>> {
  return { ...readerSources(matches), ...hostSources() };
}

/** @param made makes a case from an input */
function sourceOf<Input>(
  { spoilt, sound }: Source<Input>,
  made: (input: Input) => ThreadCase,
): Source<ThreadCase> {
  return { spoilt: spoilt.map(made), sound: sound.map(made) };
}

const asJson = (input: unknown): Buffer => Buffer.from(JSON.stringify(input, null, 1));

function readerSources(matches: readonly SavedMatch[]): Readonly<Record<string, Source<ThreadCase>>> {
  const logs = committees();
  const [match] = matches;
  if (match === undefined) throw new Error("no match to be played with a wording");
  return {
    "reader committee": sourceOf({ spoilt: committeeFiles(logs), sound: validCommittees(logs) }, (bytes) => ({
      job: { type: "committee", bytes },
      file: bytes,
    })),
    "reader wording": sourceOf({ spoilt: wordingFiles(), sound: validWordings() }, (bytes) => ({
      job: { type: "wording", bytes, match },
      file: bytes,
    })),
    "reader csv": sourceOf({ spoilt: csvInputs(), sound: validTables() }, ({ kind, bytes }) => ({
      job: { type: "csv", kind, bytes },
      file: bytes,
    })),
    "reader stream": sourceOf({ spoilt: news(), sound: validNews() }, (one) => ({
      job: { type: "news", news: one },
      file: asJson(one),
    })),
  };
}

function hostSources(): Readonly<Record<string, Source<ThreadCase>>> {
  const logs = committees();
  return {
    "host committee": sourceOf({ spoilt: committeeFiles(logs), sound: validCommittees(logs) }, (file) => ({
      job: { type: "founding", file, body: asFounding(file) },
      file,
    })),
    "host request": sourceOf({ spoilt: requests(), sound: validRequests() }, (request) => ({
      job: { type: "request", request },
      file: asJson({ ...request, body: request.body === null ? null : Buffer.from(request.body).toString() }),
    })),
    "host stream": sourceOf({ spoilt: streams(), sound: validStreams() }, (stream) => ({
      job: { type: "stream", stream },
      file: asJson(stream),
    })),
  };
}
