/** Requests with a key to a room or a committee. */
import type { Context } from "hono";
import type { LogTypes } from "../../kernel/kind.ts";
import { catchUp } from "../../kernel/reading.ts";
import { openOf, type Runtime } from "../../kernel/runtime.ts";
import type { Parts } from "./opening.ts";
import { codeIn, keyIn, refuse } from "./request.ts";

/** What keys of one kind of log open. `W`: what a route works with. */
export type Keyed<T extends LogTypes, L extends Runtime<T>, W> = Readonly<{
  find: (code: string) => Promise<L | null>;
  /** Null where the key opens nothing. */
  within: (log: L, key: string) => W | null;
  /** The key has been used: one that was made to take another's place does so now. */
  noteUsed: (within: W) => Promise<void>;
}>;

export type Act<W> = (context: Context, within: W) => Promise<Response> | Response;

/** Who has a key goes on while others at the same address guess: of 128 bits, none is found by trying. */
export function withKey<T extends LogTypes, L extends Runtime<T>, W>(
  { limited, addressOf }: Pick<Parts, "limited" | "addressOf">,
  { find, within, noteUsed }: Keyed<T, L, W>,
): (act: Act<W>) => (context: Context) => Promise<Response> {
  return (act) => async (context) => {
    const [code, key, address] = [codeIn(context), keyIn(context), addressOf(context)];
    const log = code === "" ? null : await find(code);
    let inside = log === null ? null : within(log, key);
    if (inside === null) {
      if (await limited.isGuessing(address)) return refuse(context, "tooFast");
      // Another process may just have given the key: then it is in the log, and not here yet.
      if (log !== null && key !== "") await catchUp<T>(log);
      inside = log === null ? null : within(log, key);
    }
    if (inside === null) {
      await limited.noteWrong(address);
      return refuse(context, log === null || openOf<T>(log) === null ? "noRoom" : "noKey");
    }
    await noteUsed(inside);
    return act(context, inside);
  };
}
