/** Whether a pack is one: of the right form, and such that a committee can work by it. */
import { MAJORITIES } from "../../engine/exact/majority.ts";
import { bool, type Check, listOf, oneOf, record, text, whole } from "../shape.ts";
import { METHODS, QUESTIONS } from "../state/ballot.ts";
import { MOTION_KINDS, MOTION_NEEDS, type MotionKind, type MotionNeed } from "../state/motion.ts";
import { MARKS, MOMENTS, PACKS, type Pack, POINT_KINDS, RULES, YIELDS } from "../state/pack.ts";
import { SOURCE_IDS } from "../state/pack-sources.ts";
import { PACK } from "./all.ts";

export const PACK_PROBLEMS = [
  "malformed",
  /** It differs from the pack whose name it bears. */
  "notMarked",
  "motionTwice",
  "pointTwice",
  "needsMissing",
  "neverInOrder",
  "noMethod",
  "noTime",
  "quorumOfNobody",
] as const;
export type PackProblem = (typeof PACK_PROBLEMS)[number];

const least: Check = (value) =>
  record({ type: oneOf(["count"]), count: whole })(value) ||
  record({ type: oneOf(["part"]), of: whole, isMore: bool })(value);
const source = record({
  mark: oneOf(MARKS),
  source: oneOf(SOURCE_IDS),
  place: (value) => text(value) && String(value).length <= 200,
});
const each = (names: readonly string[], check: Check): Check =>
  record(Object.fromEntries(names.map((name) => [name, check])));
const majority = oneOf(MAJORITIES);
const methods = listOf(oneOf(METHODS), METHODS.length);

const FORM: { readonly [K in keyof Pack]: Check } = {
  id: oneOf([...PACKS, "own"]),
  basedOn: oneOf(PACKS),
  edited: bool,
  quorum: each(["open", "procedure", "substance"], least),
  attendance: oneOf(["declared", "present"]),
  speaks: each(["observers", "ngos"], bool),
  abstentions: each(["procedure", "substance", "amendment"], bool),
  abstentionsCount: oneOf(["not", "against"]),
  pass: bool,
  abstainAfterPass: bool,
  withRights: bool,
  majority: each(QUESTIONS, majority),
  methods: each(["procedure", "substance"], methods),
  motions: listOf(
    record({
      kind: oneOf(MOTION_KINDS),
      decidedBy: oneOf(["chair", "demand", "consensus", ...MAJORITIES]),
      speakers: each(["for", "against"], whole),
      seconds: whole,
      needs: listOf(oneOf(MOTION_NEEDS), MOTION_NEEDS.length),
      when: listOf(oneOf(MOMENTS), MOMENTS.length),
      source,
    }),
  ),
  longerFirst: bool,
  points: listOf(record({ kind: oneOf(POINT_KINDS), mayInterrupt: bool, mayAppeal: bool, source })),
  yields: listOf(oneOf(YIELDS), YIELDS.length),
  speeches: each(["seconds", "onMotion"], whole),
  amendments: record({
    order: oneOf(["furthestRemovedFirst", "asProposed"]),
    friendly: bool,
    secondDegree: bool,
    signatories: least,
  }),
  division: record({ allRejected: bool }),
  reply: record({ seconds: listOf(whole, 10) }),
  explanation: record({ before: bool, after: bool, sponsors: bool, seconds: whole }),
  sponsors: least,
  signatories: least,
  clauses: oneOf(["whole", "eachThenWhole"]),
  closureFirst: bool,
  sources: each(RULES, source),
};
const isPack = record(FORM);

/** What a motion cannot do without. */
const NEEDED: Readonly<Partial<Record<MotionKind, readonly MotionNeed[]>>> = {
  setAgenda: ["item"],
  resumeDebate: ["item"],
  setSpeakingTime: ["each"],
  moderatedCaucus: ["total", "each"],
  unmoderatedCaucus: ["total"],
  consultation: ["total"],
  extendCaucus: ["total"],
  extendDebate: ["total"],
  introducePaper: ["paper"],
  introduceAmendment: ["paper"],
  competence: ["paper"],
  divide: ["paper", "clauses"],
  reorder: ["papers"],
  reconsider: ["paper"],
};

/** What is wrong with a pack, from the page or from a file; nothing where a committee can work by it. */
export function checkPack(value: unknown): readonly PackProblem[] {
  if (!isPack(value)) return ["malformed"];
  const pack = value as Pack;
  const found = {
    malformed: false,
    notMarked: (pack.id === "own") !== pack.edited || (pack.id !== "own" && !isSame(pack, PACK[pack.id])),
    motionTwice: isTwice(pack.motions.map(({ kind }) => kind)),
    pointTwice: isTwice(pack.points.map(({ kind }) => kind)),
    needsMissing: pack.motions.some(
      ({ kind, needs }) => NEEDED[kind]?.some((need) => !needs.includes(need)) === true,
    ),
    neverInOrder: pack.motions.some(({ when }) => when.length === 0),
    noMethod: pack.methods.procedure.length === 0 || pack.methods.substance.length === 0,
    noTime: [
      pack.speeches.seconds,
      pack.speeches.onMotion,
      pack.explanation.seconds,
      ...pack.reply.seconds,
    ].includes(0),
    quorumOfNobody: leastsOf(pack).some((one) => (one.type === "part" ? one.of : one.count) === 0),
  } satisfies Record<PackProblem, boolean>;
  return PACK_PROBLEMS.filter((problem) => found[problem]);
}

function leastsOf({ quorum, sponsors, signatories, amendments }: Pack): readonly Pack["sponsors"][] {
  return [quorum.open, quorum.procedure, quorum.substance, sponsors, signatories, amendments.signatories];
}

const isTwice = (names: readonly string[]): boolean => new Set(names).size < names.length;

/** Whether two plain values say the same, in whatever order their fields stand. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) return a === b;
  const [some, others] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    some.length === others.size &&
    some.every(([name, value]) => others.has(name) && isSame(value, others.get(name)))
  );
}
