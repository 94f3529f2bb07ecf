/** Events between capitals: assistance, campaigns, pledges and prices. */
import { setAt } from "../exact/patch.ts";
import { pledgeBonus } from "../model/capitals.ts";
import { HELP_TRUST, PLEDGE_TRUST } from "../model/costs.ts";
import { heaviestOpen } from "../model/home.ts";
import { pledgeMemory, priceMemory, remembering } from "../model/memories.ts";
import type { HomePledge, HomeTable, Memory, NamedPrice } from "../state/treaty.ts";
import { treaty } from "./assign.ts";
import { changedHomes } from "./effects.ts";
import { trustMoves } from "./moves.ts";
import { type ConsequenceTable, type Handlers, open, type Redactions } from "./tables.ts";

export type AbroadFact =
  | Readonly<{ type: "assistanceGiven"; gifts: readonly Readonly<{ from: number; to: number }>[] }>
  | Readonly<{
      type: "campaignsRun";
      campaigns: readonly Readonly<{ by: number; group: number; until: number }>[];
    }>
  | Readonly<{ type: "pledgesMade"; pledges: readonly HomePledge[] }>
  | Readonly<{
      type: "pledgesSettled";
      pledges: readonly HomePledge[];
      /**
       * `met`: seats that must now honour their pledge. `lapsed`: seats whose partners did not deposit in time.
       * `broken`: seats that did not honour a pledge after its condition was met.
       */
      met: readonly number[];
      lapsed: readonly number[];
      broken: readonly number[];
    }>
  | Readonly<{ type: "pricesNamed"; prices: readonly NamedPrice[] }>
  | Readonly<{ type: "pricesGranted"; by: readonly number[]; givers: readonly number[] }>;

export const abroadHandlers: Handlers<AbroadFact> = {
  assistanceGiven: (world, event) => {
    let assistedBy = world.treaty.assistedBy;
    for (const gift of event.gifts) assistedBy = setAt(assistedBy, gift.to, gift.from);
    return treaty(world, { assistedBy });
  },
  campaignsRun: (world, event) => ({ ...world, campaigns: [...world.campaigns, ...event.campaigns] }),
  pledgesMade: (world, event) => ({ ...world, pledges: [...world.pledges, ...event.pledges] }),
  pledgesSettled: (world, event) => ({ ...world, pledges: event.pledges }),
  pricesNamed: (world, event) => ({ ...world, prices: [...world.prices, ...event.prices] }),
  pricesGranted: (world, event) => ({
    ...world,
    prices: world.prices.map((price) => (event.by.includes(price.by) ? { ...price, granted: true } : price)),
  }),
};

export const abroadConsequences: ConsequenceTable<AbroadFact> = {
  assistanceGiven: (world, { gifts }) => {
    const helped = new Set(gifts.map(({ to }) => to));
    return {
      ...trustMoves(world.trust, { cause: "help", by: HELP_TRUST, countries: gifts.map(({ from }) => from) }),
      ...changedHomes(world, (home) => (helped.has(home.country) ? lifted(home) : home)),
    };
  },
  campaignsRun: null,
  pledgesMade: null,
  pledgesSettled: (world, { pledges, broken }) => {
    const met = pledges.filter((p, at) => p.status === "met" && world.pledges[at]?.status === "open");
    const won = (country: number): Memory[] =>
      met.flatMap(({ by, count }) => (by === country ? [pledgeMemory(pledgeBonus(count))] : []));
    return {
      ...trustMoves(world.trust, { cause: "pledgeBroken", by: -PLEDGE_TRUST, countries: broken }),
      ...changedHomes(world, (home) => remembering(home, ...won(home.country))),
    };
  },
  pricesNamed: null,
  pricesGranted: (world, { by, givers }) => ({
    ...trustMoves(world.trust, { cause: "help", by: HELP_TRUST, countries: givers }),
    ...changedHomes(world, (home) => {
      const granted = world.prices.filter((price) => price.by === home.country && by.includes(price.by));
      return remembering(home, ...granted.map(({ price }) => priceMemory(price)));
    }),
  }),
};

export const abroadRedactions: Redactions<AbroadFact> = {
  assistanceGiven: open,
  campaignsRun: open,
  pledgesMade: open,
  pledgesSettled: open,
  pricesNamed: open,
  pricesGranted: open,
};

/** Assistance raises the mood of the receiver's heaviest card that is not yet in favour, by one step. */
function lifted(home: HomeTable): HomeTable {
  const card = heaviestOpen(home.weights, home.moods);
  return { ...home, moods: home.moods.map((mood, c) => (c === card ? mood + 1 : mood)) };
}
