/** Checks whether a pack has the right form and can be used by a committee. */
import * as z from "zod/mini";
import type { MotionKind, MotionNeed } from "../state/motion.ts";
import { type Pack, type PackId, pack as packSchema } from "../state/pack.ts";
import { PACK } from "./all.ts";
import { digestOf, EARLIER } from "./earlier.ts";

export const PACK_PROBLEMS = [
  "malformed",
  /** The pack differs from the original with this name, but is not marked as edited. */
  "notMarked",
  "motionTwice",
  "pointTwice",
  "needsMissing",
  "neverInOrder",
  "noMethod",
  "noTime",
  "quorumOfNobody",
  /** A fraction of more than all. */
  "quorumOfTooMany",
] as const;
export type PackProblem = (typeof PACK_PROBLEMS)[number];

/** The values that a motion of each kind needs. */
const NEEDED: Readonly<Partial<Record<MotionKind, readonly MotionNeed[]>>> = {
  setAgenda: ["item"],
  resumeDebate: ["item"],
  setSpeakingTime: ["each"],
  moderatedCaucus: ["total", "each"],
  unmoderatedCaucus: ["total"],
  consultation: ["total"],
  informals: ["total"],
  lobbying: ["total"],
  roundRobin: ["each"],
  timeFor: ["total"],
  extendCaucus: ["total"],
  extendDebate: ["total"],
  introducePaper: ["paper"],
  introduceAmendment: ["paper"],
  competence: ["paper"],
  divide: ["paper", "clauses"],
  reorder: ["papers"],
  reconsider: ["paper"],
  importantQuestion: ["paper"],
  table: ["paper"],
  takeFromTable: ["paper"],
};

/** The problems of a pack from the page or from a file. Empty if a committee can use it. */
export function checkPack(value: unknown): readonly PackProblem[] {
  if (!z.validate(packSchema, value)) return ["malformed"];
  const pack: Pack = value;
  const found = {
    malformed: false,
    notMarked: (pack.id === "own") !== pack.edited || (pack.id !== "own" && !isOriginal(pack, pack.id)),
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
    quorumOfNobody: leastsOf(pack).some(
      (one) => (one.type === "part" ? one.of * (one.parts ?? 1) : one.count) === 0,
    ),
    quorumOfTooMany: leastsOf(pack).some(isMoreThanAll),
  } satisfies Record<PackProblem, boolean>;
  return PACK_PROBLEMS.filter((problem) => found[problem]);
}

function isOriginal(pack: Pack, id: PackId): boolean {
  const digest = digestOf(pack);
  return digest === digestOf(PACK[id]) || EARLIER[id].includes(digest);
}

function leastsOf({ quorum, sponsors, signatories, amendments }: Pack): readonly Pack["sponsors"][] {
  return [quorum.open, quorum.procedure, quorum.substance, sponsors, signatories, amendments.signatories];
}

/** Nobody can be more than all members, and more than all of them is nobody. */
function isMoreThanAll(least: Pack["sponsors"]): boolean {
  if (least.type === "count") return false;
  const { parts = 1, of, isMore } = least;
  return isMore ? parts >= of : parts > of;
}

const isTwice = (names: readonly string[]): boolean => new Set(names).size < names.length;
