/** Hands a study out to workers piece by piece and adds up their results. The page and Node use the same code. */
import { addParts, type Kind, noPart, type Part } from "./part.ts";
import { pieces, type Range } from "./ranges.ts";
import type { Study } from "./study.ts";

export type Task = Readonly<{ study: Study; kind: Kind; range: Range }>;

/** A worker, which plays one task at a time. */
export type LabWorker = Readonly<{ play: (task: Task) => Promise<Part> }>;

export type SharedStudy = Readonly<{
  study: Study;
  kind: Kind;
  range: Range;
  workers: readonly LabWorker[];
  /** Called after every piece with the results of all pieces so far. */
  onPart?: (soFar: Part) => void;
  /** Once this is aborted, no further piece is handed out. Pieces under way still count. */
  signal?: AbortSignal;
}>;

/** Games in the largest piece: small enough for partial results, large enough to be worth a message. */
const PIECE: Readonly<Record<Kind, number>> = { outcomes: 10, prices: 1 };
/** A small study is handed out in more pieces, so that it stops at the next match. */
const PIECES = 100;

export async function shareOut({ study, kind, range, workers, onPart, signal }: SharedStudy): Promise<Part> {
  const size = Math.ceil((range[1] - range[0]) / PIECES);
  const waiting = pieces(range, Math.max(1, Math.min(PIECE[kind], size)));
  let soFar = noPart(study, kind);
  const work = async (worker: LabWorker): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (signal?.aborted === true) return;
      const part = await worker.play({ study, kind, range: next });
      soFar = addParts(soFar, part) ?? soFar;
      onPart?.(soFar);
    }
  };
  await Promise.all(workers.map(work));
  return soFar;
}
