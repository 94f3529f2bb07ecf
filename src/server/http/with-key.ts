/** Checks the key of a request to a room or a committee. */
import type { Context } from "hono";
import { catchUp } from "../../kernel/catch-up.ts";
import type { LogTypes } from "../../kernel/log-kind.ts";
import { openOf, type Runtime } from "../../kernel/runtime.ts";
import { codeIn, keyIn, refuse } from "./request.ts";
import type { Parts } from "./who-may-open.ts";

/** How to check the keys of one kind of log. `W`: what a route receives once its key has been accepted. */
export type Keyed<T extends LogTypes, L extends Runtime<T>, W> = Readonly<{
  find: (code: string) => Promise<L | null>;
  /** What the key gives access to, or null if the key is not valid. */
  within: (log: L, key: string) => W | null;
  /** Called whenever a key is used, because a new key replaces the old one on its first use. */
  noteUsed: (within: W) => Promise<void>;
}>;

export type Act<W> = (context: Context, within: W) => Promise<Response> | Response;

/** A valid key works even while others at the same address are guessing, because nobody can guess 128 bits. */
export function withKey<T extends LogTypes, L extends Runtime<T>, W extends object>(
  { limited, addressOf }: Pick<Parts, "limited" | "addressOf">,
  { find, within, noteUsed }: Keyed<T, L, W>,
): (act: Act<W>) => (context: Context) => Promise<Response> {
  return (act) => async (context) => {
    const [code, key, address] = [codeIn(context), keyIn(context), addressOf(context)];
    const log = code === "" ? null : await find(code);
    // Another process may have made the key a moment ago. In that case it is in the log, but not yet in memory.
    const late = async (): Promise<W | null> => {
      if (log !== null && key !== "") await catchUp<T>(log);
      return log === null ? null : within(log, key);
    };
    const own = log === null ? null : within(log, key);
    // Keys are counted separately, so that even a network where the code is known gets no extra guesses at keys.
    const inside = own ?? (await limited.lookUp(address, `key/${code}`, late));
    if (inside === "tooFast") return refuse(context, inside);
    if (inside === null) return refuse(context, log === null || openOf<T>(log) === null ? "noRoom" : "noKey");
    await noteUsed(inside);
    return act(context, inside);
  };
}
