/** Facts about position papers. */
import * as z from "zod/mini";
import { LONGEST_NOTE, LONGEST_POSITION } from "../state/limits.ts";
import { NO_POSITIONS, POSITION_MARKS, type Position, type Positions } from "../state/position.ts";
import { type OneOf, textUpTo, time, whole } from "../state/schema.ts";
import type { Committee } from "../state/state.ts";
import { itself } from "./fields.ts";
import { withOne } from "./lists.ts";

export const POSITION_TYPES = ["positionHandedIn", "positionCommented"] as const;

/** Only the chairs and the delegation may see these, until delegations may read each other's papers. */
export const POSITION_FACTS = {
  positionHandedIn: { ...itself, text: textUpTo(LONGEST_POSITION) },
  positionCommented: {
    ...itself,
    text: textUpTo(LONGEST_NOTE),
    mark: z.enum(POSITION_MARKS),
    version: whole,
  },
};

export const POSITION_RULE_TYPES = ["positionDeadlineSet", "positionsShared"] as const;

export const POSITION_RULE_FACTS = {
  positionDeadlineSet: { deadline: z.nullable(time) },
  positionsShared: { isShared: z.boolean(), from: z.exactOptional(time) },
};

export type PositionFact = OneOf<typeof POSITION_FACTS>;
type RuleFact = OneOf<typeof POSITION_RULE_FACTS>;

export function positionAfter(state: Committee, fact: PositionFact | RuleFact, at: number): Committee {
  return { ...state, positions: positionsAfter(state.positions ?? NO_POSITIONS, fact, at) };
}

function positionsAfter(positions: Positions, fact: PositionFact | RuleFact, at: number): Positions {
  switch (fact.type) {
    case "positionDeadlineSet":
      return { ...positions, deadline: fact.deadline };
    case "positionsShared":
      return sharedFrom(positions, fact);
    case "positionHandedIn": {
      const { delegation: by, text } = fact;
      const known = positions.all.find((one) => one.by === by);
      if (known !== undefined)
        return changed(positions, { ...known, versions: withOne(known.versions, { text, at }) });
      const first: Position = { by, versions: [{ text, at }], comment: null };
      return { ...positions, all: withOne(positions.all, first) };
    }
    case "positionCommented": {
      const { delegation, text, mark, version } = fact;
      const known = positions.all.find((one) => one.by === delegation);
      if (known === undefined) return positions;
      const n = (known.comment?.n ?? 0) + 1;
      return changed(positions, { ...known, comment: { n, text, mark, version } });
    }
  }
}

function sharedFrom(
  { from: _, ...positions }: Positions,
  { isShared, from }: Extract<RuleFact, Readonly<{ type: "positionsShared" }>>,
): Positions {
  return { ...positions, isShared, ...(from === undefined ? {} : { from }) };
}

const changed = (positions: Positions, next: Position): Positions => ({
  ...positions,
  all: positions.all.map((one) => (one.by === next.by ? next : one)),
});
