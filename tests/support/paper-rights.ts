/**
 * What no sequence of orders may do to a paper of others, checked entry by entry. It computes the rights from the log
 * alone, apart from the rules that decide.
 */
import type { Fact } from "../../src/committee/facts/fact.ts";
import type { DelegationId, Who } from "../../src/committee/state/delegation.ts";
import type { Paper } from "../../src/committee/state/paper.ts";
import type { Committee } from "../../src/committee/state/state.ts";

export type Happened = Readonly<{ before: Committee; after: Committee; facts: readonly Fact[]; by: Who }>;

/** The words of each paper as its first sponsor or a chair last left them. */
export type Measures = Map<number, string>;

/** The faults in one entry. @param measures is updated */
export function faultsIn(step: Happened, measures: Measures): readonly string[] {
  const { before, after, by } = step;
  const faults = before.papers.flatMap((paper) => {
    const now = after.papers.find(({ n }) => n === paper.n);
    if (now === undefined) return [`paper ${paper.n} is gone`];
    if (by.type === "chair") return [];
    return faultsOf(paper, now, by.id, step, measures.get(paper.n) ?? paper.text).map(
      (fault) => `${by.id}, paper ${paper.n} of ${paper.sponsors.join()}: ${fault}`,
    );
  });
  for (const paper of after.papers) {
    const { n, text } = paper;
    if (!measures.has(n) || by.type === "chair" || isOfOne(before, paper, by.id)) measures.set(n, text);
  }
  return faults;
}

/** Whether all words of a paper are this delegation's: it is the first sponsor, and no sponsor has merged its own in. */
function isOfOne({ papers, mergers }: Committee, { n, sponsors }: Paper, by: DelegationId): boolean {
  const within = (into: number): readonly number[] =>
    mergers.filter((one) => one.into === into).flatMap(({ from }) => [...from, ...from.flatMap(within)]);
  const from = within(n);
  const firsts = papers.filter((one) => from.includes(one.n)).map((one) => one.sponsors[0] ?? "");
  const isMerged = sponsors.some((id) => id !== sponsors[0] && firsts.includes(id));
  return sponsors[0] === by && !isMerged;
}

function faultsOf(
  paper: Paper,
  now: Paper,
  by: DelegationId,
  step: Happened,
  measure: string,
): readonly string[] {
  const faults: string[] = [];
  const differs = (field: keyof Paper): boolean =>
    JSON.stringify(paper[field]) !== JSON.stringify(now[field]);
  const isFirst = paper.sponsors[0] === by;
  const isSponsor = paper.sponsors.includes(by);
  const must = (isTrue: boolean, fault: string): void => void (isTrue || faults.push(fault));
  // Rule 122 lets anybody take up a paper that its mover has withdrawn, with its words as they are.
  const isTakenUp = step.facts.some((fact) => fact.type === "paperTakenUp" && fact.paper === paper.n);
  if (isTakenUp && paper.status === "withdrawn") {
    must(!differs("text") && !differs("title") && !differs("preamble"), "taken up with other words");
    return faults;
  }
  for (const field of ["kind", "item", "amends", "parts", "order"] as const)
    must(!differs(field), `${field} changed`);
  const isMerged = step.facts.some((fact) => fact.type === "papersMerged" && allAgreed(step, fact, by));
  if (differs("status"))
    must(isFirst || isMerged || fell(step, paper), `status became ${now.status} without its sponsors`);
  if (differs("title")) must(isFirst, "renamed");
  if (differs("text") || differs("preamble")) must(isSponsor, "rewritten by a stranger");
  if (differs("text"))
    must(isOfOne(step.before, paper, by) || keeps(measure, now.text), "emptied by a co-sponsor");
  const gone = paper.sponsors.filter((id) => !now.sponsors.includes(id));
  must(isFirst || gone.every((id) => id === by), "a sponsor was removed");
  const come = now.sponsors.filter((id) => !paper.sponsors.includes(id));
  must(isFirst || come.length === 0, "a sponsor came without consent");
  must(now.sponsors.length > 0, "nobody holds it");
  must(JSON.stringify(now.sponsors) === JSON.stringify([...kept(paper, now), ...come]), "sponsors reordered");
  const signers = [...paper.signatories, ...now.signatories];
  const moved = signers.filter((id) => paper.signatories.includes(id) !== now.signatories.includes(id));
  must(
    moved.every((id) => id === by || now.sponsors.includes(id)),
    "another's signature",
  );
  return faults;
}

const kept = (paper: Paper, now: Paper) => paper.sponsors.filter((id) => now.sponsors.includes(id));

/** Whether an amendment fell because its paper was merged. A merger by sponsors may drop only amendments of theirs. */
const fell = ({ facts, before }: Happened, { amends, sponsors }: Paper): boolean =>
  facts.some(
    (fact) =>
      fact.type === "papersMerged" &&
      amends !== null &&
      fact.from.includes(amends.paper) &&
      sponsors.every((id) => before.papers.find(({ n }) => n === amends.paper)?.sponsors.includes(id)),
  );

/** Whether every sponsor of the merged papers had agreed, the sender of this entry included. */
function allAgreed(
  { before }: Happened,
  fact: Extract<Fact, Readonly<{ type: "papersMerged" }>>,
  by: DelegationId,
): boolean {
  const agreed = before.proposals?.open.find(({ n }) => n === fact.proposal)?.agreed ?? [];
  const sponsors = before.papers.filter(({ n }) => fact.from.includes(n)).flatMap((one) => one.sponsors);
  return sponsors.every((id) => id === by || agreed.includes(id));
}

function keeps(measure: string, text: string): boolean {
  const words = (from: string) => from.split(/\s+/).filter((word) => word !== "");
  const left = words(text);
  const all = words(measure);
  const same = all.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return 2 * same.length >= all.length;
}
