/** What the chair may do at this moment: which motions are in order, and whether there is a quorum. */
import type { Method } from "./ballot.ts";
import type { Refusal } from "./order.ts";
import type { Moment, MotionRule } from "./pack.ts";
import type { Committee } from "./state.ts";

export type Quorum = Readonly<{
  members: number;
  present: number;
  /** Fewest present to open the debate, and to decide. */
  open: number;
  decide: number;
  mayOpen: boolean;
  mayDecide: boolean;
}>;

export type MotionChoice = Readonly<{ rule: MotionRule; reason: Refusal | null }>;

/** What may be put to the vote next. */
export type Puttable =
  | Readonly<{ type: "motion"; motion: number; methods: readonly Method[]; reason: Refusal | null }>
  | Readonly<{ type: "paper"; paper: number; methods: readonly Method[]; reason: Refusal | null }>
  | Readonly<{
      type: "part";
      paper: number;
      part: number;
      methods: readonly Method[];
      reason: Refusal | null;
    }>;

export type Choices = Readonly<{
  moment: Moment | null;
  quorum: Quorum;
  motions: readonly MotionChoice[];
  put: readonly Puttable[];
}>;

/** All that the chair may do now. */
export function choices(state: Committee): Choices {
  const quorum = { members: 0, present: 0, open: 0, decide: 0, mayOpen: false, mayDecide: false };
  return {
    moment: null,
    quorum,
    motions: state.pack.motions.map((rule) => ({ rule, reason: null })),
    put: [],
  };
}
