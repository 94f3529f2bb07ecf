/** How the screens show the provisions of a paper and what they are matched to. */
import { clausesOf, type Paper } from "../../../committee/state/paper.ts";
import { matchedIn, type Provision, provisionsOf } from "../../../committee/state/provisions.ts";

type Wordings = readonly (string | null)[];
type Written = Pick<Paper, "text" | "matching">;

/** A clause with the provisions in it. `at`: the place of the first of them among all provisions. */
export type ClauseOfProvisions = Readonly<{
  clause: number;
  head: string;
  at: number;
  provisions: readonly Provision[];
}>;

/** The provisions by clause. Deleted clauses are left out. */
export function byClause(provisions: readonly Provision[]): readonly ClauseOfProvisions[] {
  const clauses = [...new Set(provisions.map(({ clause }) => clause))];
  return clauses.flatMap((clause) => {
    const at = provisions.findIndex((one) => one.clause === clause);
    const own = provisions.filter((one) => one.clause === clause);
    const isDeleted = own.every(({ text }) => text.trim() === "");
    return isDeleted ? [] : [{ clause, head: own[0]?.head ?? "", at, provisions: own }];
  });
}

/** What the chairs have matched, with its wordings as they are stored. */
export function storedProvisions({ text, matching }: Written): Readonly<{
  provisions: readonly Provision[];
  wordings: Wordings;
}> {
  const { wordings = [] } = matching ?? {};
  return { provisions: matchedIn(clausesOf(text), wordings.length), wordings };
}

/**
 * The provisions of a paper, and the wording of each, or null if the paper has not been matched. If it was matched clause
 * by clause, the first part of a clause has the wording.
 */
export function matchedProvisions({ text, matching }: Written): Readonly<{
  provisions: readonly Provision[];
  wordings: Wordings | null;
}> {
  const clauses = clausesOf(text);
  const provisions = provisionsOf(clauses);
  if (matching === undefined) return { provisions, wordings: null };
  const { wordings } = matching;
  const before = matchedIn(clauses, wordings.length);
  const of = ({ clause, mark }: Provision, at: number): string | null => {
    if (before.length === provisions.length) return wordings[at] ?? null;
    const isFirst = provisions.find((one) => one.clause === clause)?.mark === mark;
    return isFirst ? (wordings[clause] ?? null) : null;
  };
  return { provisions, wordings: provisions.map(of) };
}

/**
 * The provisions of an adopted paper that still stand, counted as in the adopted text, with their wordings. `stored`: the
 * wordings in the form in which an order names them, with a place for every provision.
 */
export function standingProvisions(paper: Written): Readonly<{
  provisions: readonly Provision[];
  wordings: Wordings | null;
  stored: (matched: Wordings) => Wordings;
}> {
  const { provisions, wordings } = matchedProvisions(paper);
  const places = provisions.flatMap(({ text }, at) => (text.trim() === "" ? [] : [at]));
  const standing = places.flatMap((at) => provisions[at] ?? []);
  const numbers = [...new Set(standing.map(({ clause }) => clause))];
  return {
    provisions: standing.map((one) => ({ ...one, clause: numbers.indexOf(one.clause) })),
    wordings: wordings === null ? null : places.map((at) => wordings[at] ?? null),
    stored: (matched) =>
      provisions.map((_, at) => (places.includes(at) ? (matched[places.indexOf(at)] ?? null) : null)),
  };
}
