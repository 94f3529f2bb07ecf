/** The worker's side of the lab: answers one request, with progress on the way. */
import { libraryFor } from "./library.ts";
import type { Reply, Request } from "./messages.ts";
import { par } from "./par.ts";
import { whatIf } from "./what-if.ts";

export function answer(request: Request, post: (reply: Reply) => void): void {
  try {
    post(finalReply(request, post));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    post({ type: "failed", id: request.id, message });
  }
}

function finalReply({ id, engineVersion, question }: Request, post: (reply: Reply) => void): Reply {
  switch (question.type) {
    case "par": {
      const { setup, seat } = question;
      return { type: "par", id, results: par(libraryFor(engineVersion, setup), setup, seat) };
    }
    case "whatIf": {
      const { record, seat } = question;
      const library = libraryFor(engineVersion, record.setup);
      const onProgress = (done: number, of: number): void => post({ type: "progress", id, done, of });
      return { type: "whatIf", id, decision: whatIf(library, record, seat, onProgress) };
    }
  }
}
