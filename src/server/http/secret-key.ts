/** Routes that open with a key that only the host's own secret can make. */
import type { Context } from "hono";
import type { Limits } from "./rate-limits.ts";
import { keyIn, refuse } from "./request.ts";

type Parts = Readonly<{ limited: Limits; addressOf: (context: Context) => string }>;

export type SecretAct<H> = (context: Context, holder: H, key: string) => Promise<Response>;

/**
 * The right key works even while others at the same address are guessing, because nobody can guess 128 bits.
 * @param holderOf who holds a key, or null if it is wrong
 */
export function withSecretKey<H>(
  { limited, addressOf }: Parts,
  holderOf: (key: string) => H | null,
): (act: SecretAct<H>) => (context: Context) => Promise<Response> {
  return (act) => async (context) => {
    context.header("Cache-Control", "no-store");
    const key = keyIn(context);
    const holder = holderOf(key);
    if (holder !== null) return act(context, holder, key);
    if (await limited.isGuessing(addressOf(context))) return refuse(context, "tooFast");
    await limited.noteWrong(addressOf(context));
    return refuse(context, "noKey");
  };
}
