/** The yes-or-no differences between conferences: what each switch of the pack editor reads and changes. */
import { type Pack, POINT_KINDS, type PointKind } from "../../../committee/state/pack.ts";
import { type PackChange, pointFrom } from "./packs.ts";

export const SWITCH_WORDS = [
  "abstain",
  "abstainAmendment",
  "abstainProcedure",
  "against",
  "pass",
  "abstainAfterPass",
  "withRights",
  "declared",
  "observersSpeak",
  "ngosSpeak",
  "observersVote",
  "ngosVote",
  "hasList",
  "emptyListCloses",
  "longerFirst",
  "submitterFirst",
  "friendly",
  "secondDegree",
  "preamble",
  "furthest",
  "plainAmendments",
  "withdrawAmended",
  "takenUp",
  "closureFirst",
  "eachClause",
  "allRejected",
  "explainBefore",
  "explainAfter",
  "sponsorsExplain",
  "orderInterrupts",
] as const;
export type SwitchWord = (typeof SWITCH_WORDS)[number];

type Switch = Readonly<{ is: (pack: Pack) => boolean; set: (pack: Pack, is: boolean) => PackChange }>;

const on = ({ onProcedure }: Pack) => onProcedure ?? { observers: false, ngos: false };
const withdrawal = (pack: Pack) => pack.withdrawal ?? { amended: true, takenUp: false };
const MINUTE_S = 60;

/** The debate of a pack, or the usual times where it has none of its own. */
export function debateOf({ debate }: Pack): NonNullable<Pack["debate"]> {
  return debate ?? { on: "item", draft: 10 * MINUTE_S, amendment: 5 * MINUTE_S };
}

/** Placards on amendments, also where somebody has asked for a roll call. */
function withPlain({ methods: { amendment: _, ...methods } }: Pack, is: boolean): Pack["methods"] {
  return is ? { ...methods, amendment: ["count", "seats"] } : methods;
}

/** A switch of one of the parts of a pack, such as its amendments. */
const partOf = <P extends "abstentions" | "speaks" | "amendments" | "explanation">(
  part: P,
  field: keyof Pack[P],
): Switch => ({
  is: (pack) => Boolean(pack[part][field]),
  set: (pack, is) => ({ [part]: { ...pack[part], [field]: is } }),
});

/** A switch that stands alone. */
const field = (
  name: "pass" | "abstainAfterPass" | "withRights" | "longerFirst" | "closureFirst" | "emptyListCloses",
): Switch => ({ is: (pack) => pack[name] === true, set: (_, is) => ({ [name]: is }) });

export const SWITCHES: { readonly [W in SwitchWord]: Switch } = {
  abstain: partOf("abstentions", "substance"),
  abstainAmendment: partOf("abstentions", "amendment"),
  abstainProcedure: partOf("abstentions", "procedure"),
  against: {
    is: ({ abstentionsCount }) => abstentionsCount === "against",
    set: (_, is) => ({ abstentionsCount: is ? "against" : "not" }),
  },
  pass: field("pass"),
  abstainAfterPass: field("abstainAfterPass"),
  withRights: field("withRights"),
  declared: {
    is: ({ attendance }) => attendance === "declared",
    set: (_, is) => ({ attendance: is ? "declared" : "present" }),
  },
  observersSpeak: partOf("speaks", "observers"),
  ngosSpeak: partOf("speaks", "ngos"),
  observersVote: {
    is: (pack) => on(pack).observers,
    set: (pack, observers) => ({ onProcedure: { ...on(pack), observers } }),
  },
  ngosVote: {
    is: (pack) => on(pack).ngos,
    set: (pack, ngos) => ({ onProcedure: { ...on(pack), ngos } }),
  },
  hasList: { is: ({ hasList = true }) => hasList, set: (_, hasList) => ({ hasList }) },
  emptyListCloses: field("emptyListCloses"),
  longerFirst: field("longerFirst"),
  submitterFirst: {
    is: ({ debate }) => debate?.submitterFirst === true,
    set: (pack, submitterFirst) => ({ debate: { ...debateOf(pack), submitterFirst } }),
  },
  friendly: partOf("amendments", "friendly"),
  secondDegree: partOf("amendments", "secondDegree"),
  preamble: {
    is: ({ amendments }) => amendments.preamble !== false,
    set: ({ amendments }, preamble) => ({ amendments: { ...amendments, preamble } }),
  },
  furthest: {
    is: ({ amendments }) => amendments.order === "furthestRemovedFirst",
    set: ({ amendments }, is) => ({
      amendments: { ...amendments, order: is ? "furthestRemovedFirst" : "asProposed" },
    }),
  },
  plainAmendments: {
    is: ({ methods }) => methods.amendment !== undefined,
    set: (pack, is) => ({ methods: withPlain(pack, is) }),
  },
  withdrawAmended: {
    is: (pack) => withdrawal(pack).amended,
    set: (pack, amended) => ({ withdrawal: { ...withdrawal(pack), amended } }),
  },
  takenUp: {
    is: (pack) => withdrawal(pack).takenUp,
    set: (pack, takenUp) => ({ withdrawal: { ...withdrawal(pack), takenUp } }),
  },
  closureFirst: field("closureFirst"),
  eachClause: {
    is: ({ clauses }) => clauses === "eachThenWhole",
    set: (_, is) => ({ clauses: is ? "eachThenWhole" : "whole" }),
  },
  allRejected: {
    is: ({ division }) => division.allRejected,
    set: (_, allRejected) => ({ division: { allRejected } }),
  },
  explainBefore: partOf("explanation", "before"),
  explainAfter: partOf("explanation", "after"),
  sponsorsExplain: partOf("explanation", "sponsors"),
  orderInterrupts: {
    is: ({ points }) => points.some(({ kind, mayInterrupt }) => kind === "order" && mayInterrupt),
    set: ({ points }, mayInterrupt) => ({
      points: points.map((one) => (one.kind === "order" ? { ...one, mayInterrupt } : one)),
    }),
  },
};

/** Adds a kind of point to the rules, or takes it out. */
export function withPoint({ points }: Pack, kind: PointKind, is: boolean): PackChange {
  const one = points.find((point) => point.kind === kind) ?? pointFrom(kind);
  return {
    points: POINT_KINDS.flatMap((other) =>
      other === kind ? (is ? [one] : []) : points.filter((point) => point.kind === other),
    ),
  };
}
