/** A wording that is not on the table and that people can bring in together: what is still missing, and who would help. */
import { canonical } from "../../../engine/model/canonical.ts";
import { isDeclaredBeyond } from "../../../engine/model/cause.ts";
import { COSTS } from "../../../engine/model/costs.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { Term } from "../../../engine/state/command.ts";
import { declaredBy } from "../match/conduct.ts";
import { type BridgeNeed, bridgeNeed } from "./bridge-need.ts";
import { isTooLate } from "./chances.ts";
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

/** The first wishes that are not on the table and that a bridge could bring in if this seat calls, the weightiest first. */
export function bridgeableWishes({ own, mine }: Pick<Market, "own" | "mine">): readonly Term[] {
  const { country, world } = own;
  const canPay = (world.credit[country] ?? 0) >= COSTS.sponsorBridge;
  return missingWishes({ own, mine }).filter(
    (term) =>
      (canPay || sponsorsOf(own, term).includes(country)) && canBeMet(bridgeNeed(own, term, [country])),
  );
}

/** Who declared no wish comes after everybody who did. */
const UNHEARD = 99;

/**
 * The other people whose call for a wording would bring it nearer and who drew no red line against it, those who declared
 * the nearest wish first.
 * @param calling those who will call for it anyway
 */
export function callersFor(own: Seen, term: Term, calling: readonly number[]): readonly number[] {
  const sponsors = [...new Set([...sponsorsOf(own, term), own.country, ...calling])];
  const need = bridgeNeed(own, term, sponsors);
  const stepsOf = (country: number): number => {
    const wish = declaredBy(own.world, term.article, country);
    return wish === null ? UNHEARD : Math.abs(wish - term.alternative);
  };
  const isAgainst = (country: number): boolean =>
    isDeclaredBeyond(own.world, country, term.article, term.alternative);
  return otherPeople(own)
    .filter((country) => !sponsors.includes(country) && !isAgainst(country) && helps(own, need, country))
    .toSorted((one, other) => stepsOf(one) - stepsOf(other) || one - other);
}

function sponsorsOf({ world }: Seen, { article, alternative }: Term): readonly number[] {
  const isIt = (one: Term): boolean => one.article === article && one.alternative === alternative;
  return world.draft.bridges.find(isIt)?.sponsors ?? [];
}

/** Without those that a bridge would bring in too late for the chair to put them. */
function missingWishes({ own: { world }, mine }: Pick<Market, "own" | "mine">): readonly Term[] {
  const { draft } = world;
  return mine.objectives
    .filter(
      ({ article }) =>
        draft.floor.includes(article) && (draft.agreed[article] ?? 0) < 0 && !isTooLate({ world }, article),
    )
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
  const sponsors = sponsorsOf(own, term);
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
