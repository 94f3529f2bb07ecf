/** The parts of a Mandate, which add up to it (docs/MODEL.md §3.12). */

/** One part of the mandate in points; `article` is −1 if the part belongs to no article. */
export type Part = Readonly<{
  code:
    | "objective"
    | "member"
    | "waiting"
    | "burden"
    | "obligations"
    | "deeds"
    | "broughtIn"
    | "shame"
    | "keptLine"
    | "noTreaty"
    | "handicap"
    | "limit";
  points: number;
  article: number;
}>;

export function part(code: Part["code"], points: number): Part {
  return { code, points, article: -1 };
}

export function sumOf(parts: readonly Pick<Part, "points">[]): number {
  return parts.reduce((sum, { points }) => sum + points, 0);
}
