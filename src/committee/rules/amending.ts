/** How an amendment changes the text of its paper. */
import type { Fact } from "../facts/fact.ts";
import { LONGEST_AMENDED } from "../state/limits.ts";
import { type Amends, clausesOf, halfOf, numbersIn, type Paper, type PaperPart } from "../state/paper.ts";
import type { Committee } from "../state/state.ts";

type Amended = Extract<Fact, Readonly<{ type: "paperAmended" }>>;

/**
 * The fact that sets the text of a paper after an amendment. A clause that the amendment adds needs no further vote.
 */
export function amendedFact(state: Committee, amendment: Paper, target: Paper): Amended {
  const amends = amendment.amends ?? { paper: target.n, change: "add", clause: 0 };
  const isPreamble = halfOf(amends) === "preamble";
  const changed = changedLines(isPreamble ? target.preamble : target.text, amends, amendment.text);
  return {
    type: "paperAmended",
    paper: target.n,
    amendment: amendment.n,
    ...(isPreamble ? { text: target.text, preamble: changed } : { text: changed }),
    parts: partsAfter(state, target, amends),
  };
}

/** Only the named line changes; a new line comes last. A deleted line stays empty, so the others keep their numbers. */
export function changedLines(text: string, { change, clause }: Amends, words: string): string {
  const own = clausesOf(words).join(" ");
  const lines = clausesOf(text);
  if (change === "add") return [...lines, own].join("\n");
  return lines.map((line, at) => (at + 1 === clause ? (change === "strike" ? "" : own) : line)).join("\n");
}

function partsAfter({ pack }: Committee, target: Paper, amends: Amends): readonly PaperPart[] {
  if (amends.change === "strike") return without(target.parts, amends);
  const isByClause = pack.clauses === "eachThenWhole" && target.kind === "draft";
  if (amends.change === "replace" || !isByClause || halfOf(amends) === "preamble") return target.parts;
  return [...target.parts, { clauses: [clausesOf(target.text).length + 1], carried: true }];
}

/** Whether an amendment would make its paper too long. @param target undefined if the amendment changes no paper */
export function growsTooLong(state: Committee, amendment: Paper, target: Paper | undefined): boolean {
  if (target === undefined) return false;
  const { text, preamble = "" } = amendedFact(state, amendment, target);
  return Math.max(text.length, preamble.length) > LONGEST_AMENDED;
}

/** Whether an amendment changes a clause or a preambular paragraph of this part. */
export function isAbout({ amends }: Paper, part: PaperPart): boolean {
  return amends !== null && numbersIn(part, halfOf(amends)).includes(amends.clause);
}

/** Removes a deleted clause from the parts, so that it is no longer put to the vote. */
function without(parts: readonly PaperPart[], amends: Amends): readonly PaperPart[] {
  const { clause } = amends;
  const field = halfOf(amends) === "preamble" ? "preamble" : "clauses";
  return parts
    .map((part) =>
      part[field] === undefined ? part : { ...part, [field]: part[field].filter((one) => one !== clause) },
    )
    .filter(({ clauses, preamble = [] }) => clauses.length + preamble.length > 0);
}
