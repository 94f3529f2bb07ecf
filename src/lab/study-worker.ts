/**
 * Entry point of the study worker in the page (a module worker; started by `client/lab/lab.ts`). It plays one task at
 * a time.
 */
import { type Part, playPart } from "./study/part.ts";
import type { Task } from "./study/share-out.ts";

export type StudyRequest = Readonly<{ engineVersion: string; task: Task }>;

/** `message` is for a bug report, not for the reader. */
export type StudyReply = Readonly<{ ok: true; part: Part }> | Readonly<{ ok: false; message: string }>;

self.onmessage = ({ data: { engineVersion, task } }: MessageEvent<StudyRequest>): void => {
  self.postMessage(replyTo(engineVersion, task));
};

function replyTo(engineVersion: string, { study, kind, range }: Task): StudyReply {
  try {
    return { ok: true, part: playPart(engineVersion, study, kind, range) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
