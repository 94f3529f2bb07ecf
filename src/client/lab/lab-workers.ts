/** Web workers for studies. They open when first needed and stay open as long as the page. */
import type { Part } from "../../lab/study/part.ts";
import type { LabWorker, Task } from "../../lab/study/share-out.ts";
import type { StudyReply, StudyRequest } from "../../lab/study-worker.ts";
import { RULES_VERSION } from "../../match/rules-version.ts";

const STANDARD_WORKERS = 2;
const MOST_WORKERS = 8;

/** The maximum number of workers on this device. */
export function mostWorkers(): number {
  return Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1));
}

export function standardWorkers(): number {
  return Math.min(STANDARD_WORKERS, mostWorkers());
}

let opened: readonly (LabWorker & Readonly<{ end: () => void }>)[] = [];

/** Returns `size` workers, opening any that are missing. */
export function labWorkers(size: number): readonly LabWorker[] {
  const missing = Math.max(0, size - opened.length);
  opened = [...opened, ...Array.from({ length: missing }, openWorker)];
  return opened.slice(0, size);
}

/** Ends all workers, because a worker that failed to load would never answer. */
export function dropWorkers(): void {
  for (const worker of opened) worker.end();
  opened = [];
}

/** Two studies can share a worker, which handles their tasks one by one. */
function openWorker(): (typeof opened)[number] {
  const worker = new Worker(new URL("../../lab/study-worker.ts", import.meta.url), { type: "module" });
  let last: Promise<unknown> = Promise.resolve();
  const play = (task: Task): Promise<Part> => {
    const answer = last.then(() => ask(worker, task));
    last = answer.catch(() => undefined);
    return answer;
  };
  return { play, end: () => worker.terminate() };
}

function ask(worker: Worker, task: Task): Promise<Part> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<StudyReply>) =>
      data.ok ? resolve(data.part) : reject(new Error(data.message));
    worker.onerror = ({ message }) => reject(new Error(message));
    const request: StudyRequest = { engineVersion: RULES_VERSION, task };
    worker.postMessage(request);
  });
}
