/** How an amendment changes the text of its paper. */
import type { Fact } from "../facts/fact.ts";
import { LONGEST_AMENDED } from "../state/limits.ts";
import { clausesOf, type Paper, type PaperPart } from "../state/paper.ts";
import type { Committee } from "../state/state.ts";

/**
 * The fact that sets the text of a paper after an amendment. A clause that the amendment adds needs no further vote.
 */
export function amendedFact(
  { pack }: Committee,
  amendment: Paper,
  target: Paper,
): Extract<Fact, Readonly<{ type: "paperAmended" }>> {
  const { change, clause } = amendment.amends ?? { change: "add", clause: 0 };
  const own = clausesOf(amendment.text).join(" ");
  const clauses = clausesOf(target.text);
  const isKept = change !== "add";
  const text = isKept
    ? clauses.map((one, at) => (at + 1 === clause ? (change === "strike" ? "" : own) : one)).join("\n")
    : [...clauses, own].join("\n");
  const added: PaperPart = { clauses: [clauses.length + 1], carried: true };
  const isByClause = pack.clauses === "eachThenWhole" && target.kind === "draft";
  const parts =
    change === "add" && isByClause
      ? [...target.parts, added]
      : change === "strike"
        ? without(target.parts, clause)
        : target.parts;
  return { type: "paperAmended", paper: target.n, amendment: amendment.n, text, parts };
}

/** Whether an amendment would make its paper too long. @param target undefined if the amendment changes no paper */
export function growsTooLong(state: Committee, amendment: Paper, target: Paper | undefined): boolean {
  return target !== undefined && amendedFact(state, amendment, target).text.length > LONGEST_AMENDED;
}

/** Removes a deleted clause from the parts, so that it is no longer put to the vote. */
function without(parts: readonly PaperPart[], clause: number): readonly PaperPart[] {
  return parts
    .map((part) => ({ ...part, clauses: part.clauses.filter((one) => one !== clause) }))
    .filter(({ clauses }) => clauses.length > 0);
}
