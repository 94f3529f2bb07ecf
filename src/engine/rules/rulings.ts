/** The rulings of the person in the chair for this beat; null for any matter left to the rules. */
import type { Command, CommandType } from "../state/command.ts";
import { CHAIR } from "../state/seat.ts";
import type { World } from "../state/world.ts";

type Ruling = Extract<Command, { type: "putOnFloor" | "reviseText" | "testArticle" | "closeArticle" }>;

function rulings<T extends Ruling["type"] & CommandType>(
  { isChaired, secrets }: World,
  type: T,
): Extract<Command, { type: T }>[] {
  const sealed = isChaired ? (secrets.sealed[CHAIR] ?? []) : [];
  return sealed.filter((command): command is Extract<Command, { type: T }> => command.type === type);
}

/** The articles that the chair has chosen for the next round. */
export function ruledFloor(world: World): readonly number[] | null {
  return rulings(world, "putOnFloor")[0]?.articles ?? null;
}

/** The text that the chair has chosen for an article. */
export function ruledText(world: World, article: number): number | null {
  return rulings(world, "reviseText").find((ruling) => ruling.article === article)?.alternative ?? null;
}

/** The ruling on whether an article is tested for consensus. */
export function ruledTest(world: World, article: number): boolean | null {
  return rulings(world, "testArticle").find((ruling) => ruling.article === article)?.isTested ?? null;
}

/** The ruling on whether an article that nobody blocks is agreed. */
export function ruledAgreed(world: World, article: number): boolean | null {
  return rulings(world, "closeArticle").find((ruling) => ruling.article === article)?.isAgreed ?? null;
}
