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
export function withKey<T extends LogTypes, L extends Runtime<T>, W extends object>(
  { limited, addressOf }: Pick<Parts, "limited" | "addressOf">,
  { find, within, noteUsed }: Keyed<T, L, W>,
): (act: Act<W>) => (context: Context) => Promise<Response> {
  return (act) => async (context) => {
    const [code, key, address] = [codeIn(context), keyIn(context), addressOf(context)];
    const log = code === "" ? null : await find(code);
    // Another process may just have given the key: then it is in the log, and not here yet.
    const late = async (): Promise<W | null> => {
      if (log !== null && key !== "") await catchUp<T>(log);
      return log === null ? null : within(log, key);
    };
    const own = log === null ? null : within(log, key);
    // A key is no code: that the code is known in a network lets nobody there try more keys.
    const inside = own ?? (await limited.lookUp(address, `key/${code}`, late));
    if (inside === "tooFast") return refuse(context, inside);
    if (inside === null) return refuse(context, log === null || openOf<T>(log) === null ? "noRoom" : "noKey");
    await noteUsed(inside);
    return act(context, inside);
  };
}
