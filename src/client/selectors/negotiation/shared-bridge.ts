/** A wording that is not on the table and that several people want: what is still missing, and who would help. */
import { canonical } from "../../../engine/model/canonical.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { Term } from "../../../engine/state/command.ts";
import { declaredBy } from "../match/conduct.ts";
import { type BridgeNeed, bridgeNeed } from "./bridge-need.ts";
import type { Market } from "./partners.ts";
import { otherPeople } from "./people.ts";

export type SharedBridge = Readonly<{
  term: Term;
  /** The other people who declared this wording. */
  allies: readonly number[];
  /** Whether this seat already sponsors it. */
  isSponsor: boolean;
  /** Those of the allies whose call would bring it nearer: not sponsors yet, and from a side that it still needs. */
  helpers: readonly number[];
  /** What it still lacks once this seat and the helpers have called for it. */
  rest: BridgeNeed;
}>;

/** The weightiest wish that is not on the table while other people declared the same, if a bridge to it can be built. */
export function sharedBridge({ own, mine }: Market): SharedBridge | null {
  const found = missingWishes({ own, mine }).map((term) => sharedOf(own, term));
  return found.find(({ allies, rest }) => allies.length > 0 && canBeMet(rest)) ?? null;
}

/** The first wishes that are not on the table and that a bridge could bring in, the weightiest first. */
export function bridgeableWishes({ own, mine }: Pick<Market, "own" | "mine">): readonly Term[] {
  return missingWishes({ own, mine }).filter((term) => canBeMet(bridgeNeed(own, term, [own.country])));
}

function missingWishes({ own: { world }, mine }: Pick<Market, "own" | "mine">): readonly Term[] {
  const { draft } = world;
  return mine.objectives
    .filter(({ article }) => draft.floor.includes(article) && (draft.agreed[article] ?? 0) < 0)
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ article, accept: [wish] }) =>
      wish === undefined || (draft.texts[article] ?? []).includes(wish)
        ? []
        : [{ article, alternative: wish }],
    );
}

function sharedOf(own: Seen, term: Term): SharedBridge {
  const { article, alternative } = term;
  const allies = otherPeople(own).filter(
    (country) => declaredBy(own.world, article, country) === alternative,
  );
  const sponsors =
    own.world.draft.bridges.find((one) => one.article === article && one.alternative === alternative)
      ?.sponsors ?? [];
  const withOwn = [...new Set([...sponsors, own.country])];
  const need = bridgeNeed(own, term, withOwn);
  const helpers = allies.filter((country) => !sponsors.includes(country) && helps(own, need, country));
  const rest = bridgeNeed(own, term, [...withOwn, ...helpers]);
  return { term, allies, isSponsor: sponsors.includes(own.country), helpers, rest };
}

/** Whether the bridge needs this state: any state while places are free, for the last place one of the other side. */
function helps({ world }: Seen, { missing, isOneSided, caucuses }: BridgeNeed, country: number): boolean {
  const caucus = canonical(world.scenario).caucusOf[country] ?? -1;
  return missing > (isOneSided ? 1 : 0) || (isOneSided && caucuses.includes(caucus));
}

/** No caucus may stand on the other side of a wording; then nobody can bring it in. */
function canBeMet({ isOneSided, caucuses }: BridgeNeed): boolean {
  return !isOneSided || caucuses.length > 0;
}
