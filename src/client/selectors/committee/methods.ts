/** The voting methods allowed now, in the order of the rules. The first is the usual one. */

import { choices } from "../../../committee/choices.ts";
import { type MethodKind, methodsFor } from "../../../committee/rules/open-ballot.ts";
import type { Method } from "../../../committee/state/ballot.ts";
import type { Committee } from "../../../committee/state/state.ts";

export function methodsOf(state: Committee, kind: MethodKind): readonly Method[] {
  const allowed = choices(state).methods[kind];
  const named = methodsFor(state.pack, kind).filter((method) => allowed.includes(method));
  // A motion may have set a method that the rules do not name.
  return named.length > 0 ? named : allowed;
}
