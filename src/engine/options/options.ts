/** What a seat may do now, with the possible values of every kind of act. */

import { memo } from "../exact/memo.ts";
import { maySponsor, openArticles } from "../model/agenda.ts";
import { mayPromiseHelp } from "../model/capitals.ts";
import { isTestable } from "../model/consensus.ts";
import { COSTS } from "../model/costs.ts";
import { actsIn } from "../model/home.ts";
import { mayDeclareLine, mayDropLine } from "../model/lines.ts";
import { isBound, isFree, isStillFree, MOST_OPEN_OFFERS, offerCost, termsOf } from "../model/pacts.ts";
import { ownOpenOffers, ownSealed, type Seen } from "../seats/seen.ts";
import type { Command, CommandType } from "../state/command.ts";
import { actCost } from "../state/command-slots.ts";
import type { Option } from "../state/option.ts";
import { CARDS, type Scenario } from "../state/scenario.ts";
import { CHAIR } from "../state/seat.ts";
import { type Beat, type OpenWorld, others } from "../state/world.ts";
import { chairOptions } from "./chair-rulings.ts";
import { requestOption, seasonOptions } from "./season.ts";

type Maker = (own: Seen) => (Option | null)[];

const MAKERS: Readonly<Record<Beat, Maker>> = {
  sound: (own) => [placards(own), speak(own)],
  deal: (own) => [
    offer(own),
    answers(own),
    counters(own),
    withdrawals(own),
    bridge(own),
    declareLine(own),
    dropLine(own),
  ],
  close: (own) => [stands(own)],
  lastSounding: (own) => [placards(own)],
  amend: (own) => [amendment(own)],
  amendVote: ({ world }) => [
    {
      type: "voteAmendment",
      cost: 0,
      amendments: world.amendments.map((_, n) => n),
      votes: ["yes", "no", "abstain"],
    },
  ],
  stand: ({ world, country }) => [
    { type: "standOnPackage", cost: 0, mayBlock: (world.blocks[country] ?? 0) > 0 },
  ],
  vote: () => [{ type: "castVote", cost: 0, votes: ["yes", "no", "abstain"] }],
  sign: () => [
    { type: "sign", cost: 0, declarations: ["none", ...CARDS] },
    { type: "stayOut", cost: 0 },
  ],
  season: seasonOptions,
  conference: ({ world, country }) =>
    (world.treaty.deposited[country] ?? -1) >= 0
      ? [requestOption(world, country), { type: "castConference", cost: 0, votes: ["yes", "no", "abstain"] }]
      : [],
  over: () => [],
};

/** The kinds of act open to a seat, with their possible values. */
export function options(own: Seen): Option[] {
  if (own.seat === CHAIR) return chairOptions(own.world);
  const { beat } = own.world;
  const all = MAKERS[beat](own).filter((option) => option !== null);
  return beat === "season" ? all.filter((option) => isTimeFor(own, option.type)) : all;
}

/** Whether the season has time for this kind of act in addition to the seat's other sealed acts. */
export function isTimeFor(own: Seen, type: CommandType): boolean {
  const used = ownSealed(own).reduce(
    (sum, command) => (command.type === type ? sum : sum + actCost(command.type)),
    0,
  );
  return used + actCost(type) <= actsIn(own.world);
}

function affords(own: Seen, cost: number): boolean {
  return (own.world.credit[own.country] ?? 0) - spent(own) >= cost;
}

/** The credit already spent on sealed acts. */
export function spent(own: Seen): number {
  return ownSealed(own).reduce((sum, command) => sum + costOf(command.type), 0);
}

/** The credit that a kind of act costs; 0 if it is free. */
export function costOf(type: CommandType): number {
  return type in COSTS ? COSTS[type as keyof typeof COSTS] : 0;
}

/** The credit that an act costs the seat. A package from a person to another is free. */
export function costOfAct({ world, country }: Pick<Seen, "world" | "country">, command: Command): number {
  return command.type === "offerPackage"
    ? offerCost(world, { from: country, to: command.to })
    : costOf(command.type);
}

function placards({ world }: Seen): Option | null {
  if (world.draft.floor.length === 0) return null;
  const articles = world.draft.floor.map((article) => ({
    article,
    texts: world.draft.texts[article] ?? [],
    alternatives: world.scenario.articles[article]?.alternatives.length ?? 0,
  }));
  return { type: "layPlacards", cost: 0, articles };
}

/** Whether the seat can pay for a kind of act. If it has sealed an act of this kind, it can still replace it. */
function isOpenTo(own: Seen, type: CommandType): boolean {
  return ownSealed(own).some((command) => command.type === type) || affords(own, costOf(type));
}

function speak(own: Seen): Option | null {
  const { world } = own;
  if (!isOpenTo(own, "speak")) return null;
  const targets = world.draft.floor.map((article) => ({
    article,
    alternatives: alternativesOf(world, article),
    cases: casesOf(world.scenario, article),
  }));
  return { type: "speak", cost: COSTS.speak, targets };
}

function alternativesOf(world: OpenWorld, article: number): number[] {
  return (world.scenario.articles[article]?.alternatives ?? []).map((_, o) => o);
}

const casesByArticle = memo((scenario: Scenario) =>
  scenario.articles.map((article) =>
    article.settled
      ? []
      : scenario.cases
          .filter((item) => item.bears.some((bearing) => bearing.article === article.id))
          .map((item) => item.id),
  ),
);

/** The cases that an article bears on; empty for a settled article. */
export function casesOf(scenario: Scenario, article: number): readonly string[] {
  return casesByArticle(scenario)[article] ?? [];
}

function offer(own: Seen): Option | null {
  const { world, country } = own;
  const terms = termsOf(world);
  const open = ownOpenOffers(own);
  const gives = terms.filter((term) => isFree(world, country, term));
  if (new Set(terms.map(({ article }) => article)).size < 2 || gives.length === 0) return null;
  if (open.filter(({ from }) => from === country).length >= MOST_OPEN_OFFERS) return null;
  const partners = others(world, country).filter((to) =>
    affords(own, offerCost(world, { from: country, to })),
  );
  if (partners.length === 0) return null;
  return {
    type: "offerPackage",
    cost: COSTS.offerPackage,
    gives,
    asks: terms,
    countries: partners,
    helpable: partners.filter((to) => mayPromiseHelp(world, open, country, to)),
  };
}

function answers(own: Seen): Option | null {
  const { world, country } = own;
  const offers = ownOpenOffers(own).filter((item) => item.to === country && isStillFree(world, item));
  return offers.length === 0 ? null : { type: "answerOffer", cost: 0, offers: offers.map((item) => item.id) };
}

/** Only people counter, and only the offers of people: a simulated state answers yes or no at once. */
function counters(own: Seen): Option | null {
  const { world, country } = own;
  const isPerson = (seat: number): boolean => world.holders[seat]?.type === "person";
  if (!isPerson(country)) return null;
  const offers = ownOpenOffers(own).filter(({ from, to }) => to === country && isPerson(from));
  const asks = termsOf(world);
  const gives = asks.filter((term) => isFree(world, country, term));
  const isPossible = gives.some((give) => asks.some((ask) => ask.article !== give.article));
  if (offers.length === 0 || !isPossible) return null;
  return { type: "counterOffer", cost: 0, offers: offers.map(({ id }) => id), gives, asks };
}

function withdrawals(own: Seen): Option | null {
  const offers = ownOpenOffers(own).filter(({ from }) => from === own.country);
  return offers.length === 0
    ? null
    : { type: "withdrawOffer", cost: 0, offers: offers.map((item) => item.id) };
}

function bridge(own: Seen): Option | null {
  const { world, country } = own;
  if (!isOpenTo(own, "sponsorBridge")) return null;
  const terms = world.draft.floor.flatMap((article) =>
    alternativesOf(world, article)
      .filter((alternative) => maySponsor(world, country, article, alternative))
      .map((alternative) => ({ article, alternative })),
  );
  return terms.length === 0 ? null : { type: "sponsorBridge", cost: COSTS.sponsorBridge, terms };
}

function declareLine(own: Seen): Option | null {
  const { world, country } = own;
  if (!isOpenTo(own, "declareRedLine")) return null;
  const terms = world.draft.floor.flatMap((article) =>
    alternativesOf(world, article)
      .filter((alternative) => mayDeclareLine(world, country, article, alternative))
      .map((alternative) => ({ article, alternative })),
  );
  return terms.length === 0 ? null : { type: "declareRedLine", cost: COSTS.declareRedLine, terms };
}

function dropLine(own: Seen): Option | null {
  const { world, country } = own;
  const articles = openArticles(world).filter((article) => mayDropLine(world, country, article));
  if (articles.length === 0 || !isOpenTo(own, "dropRedLine")) return null;
  return { type: "dropRedLine", cost: COSTS.dropRedLine, articles };
}

function stands(own: Seen): Option | null {
  const { world, country } = own;
  const articles = world.draft.floor
    .filter((article) => isTestable(world, article))
    .map((article) => {
      const alternative = world.draft.chair[article] ?? 0;
      return {
        article,
        alternative,
        bound: isBound(world, country, article, alternative),
        mayBlock: (world.blocks[country] ?? 0) > 0,
      };
    });
  return articles.length === 0 ? null : { type: "takeStand", cost: 0, articles };
}

function amendment(own: Seen): Option | null {
  const { world } = own;
  if (!isOpenTo(own, "proposeAmendment")) return null;
  const terms = world.scenario.articles.flatMap((_, article) =>
    alternativesOf(world, article)
      .filter((alternative) => alternative !== world.treaty.text[article])
      .map((alternative) => ({ article, alternative })),
  );
  return { type: "proposeAmendment", cost: COSTS.proposeAmendment, terms };
}
