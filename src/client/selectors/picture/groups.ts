/** The groups of states in the pictures: caucuses in the hall, regions on the map. */
import { type Scenario, UN_GROUPS, type UnGroup } from "../../../engine/state/scenario.ts";

/** A caucus with the indices of its members. */
export type Group = Readonly<{ id: string; members: readonly number[] }>;

/**
 * Neighbours in the hall, from left to right: caucuses that often vote alike sit near each other. The order has no
 * other meaning; a caucus not listed here sits at the right end.
 */
const ORDER = [
  "cis",
  "asia",
  "asean",
  "arab",
  "ecowas",
  "africa",
  "pif",
  "caricom",
  "grulac",
  "eeur",
  "eu",
  "west",
];

/** The caucuses in the order of the hall, from left to right. */
export function caucusesInHall({ caucuses, countries }: Scenario): Group[] {
  const rank = (id: string): number => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
  return [...caucuses]
    .sort((a, b) => rank(a.id) - rank(b.id))
    .map(({ id }) => ({
      id,
      members: countries.flatMap(({ caucus }, index) => (caucus === id ? [index] : [])),
    }));
}

/** The regional groups of the United Nations with a state in this match. */
export function regionsOf({ countries }: Pick<Scenario, "countries">): readonly (Group & { id: UnGroup })[] {
  return UN_GROUPS.map((id) => ({
    id,
    members: countries.flatMap(({ unGroup }, index) => (unGroup === id ? [index] : [])),
  })).filter(({ members }) => members.length > 0);
}
