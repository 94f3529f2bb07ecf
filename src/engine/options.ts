/** What a seat may do now, with the domains of every kind of act. */
import { actCost, type CommandType } from "./command.ts";
import { memo } from "./memo.ts";
import { isBridge, openArticles, testOf } from "./model/agenda.ts";
import { mayPromiseHelp } from "./model/capitals.ts";
import { actsIn } from "./model/home.ts";
import {
  isBound,
  isFree,
  isStillFree,
  MOST_OPEN_OFFERS,
  openOffers,
  openOffersBy,
  termsOf,
} from "./model/pacts.ts";
import { COSTS } from "./numbers.ts";
import type { Option } from "./option.ts";
import { seasonOptions } from "./options-season.ts";
import { CARDS, type Scenario } from "./scenario.ts";
import { type Beat, others, size, type World } from "./world.ts";

type Maker = (world: World, country: number) => (Option | null)[];

const MAKERS: Readonly<Record<Beat, Maker>> = {
  sound: (world, country) => [placards(world), speak(world, country)],
  deal: (world, country) => [
    consult(world, country),
    offer(world, country),
    answers(world, country),
    withdrawals(world, country),
    bridge(world, country),
    declareLine(world, country),
    dropLine(world, country),
  ],
  close: (world, country) => [stands(world, country)],
  lastSounding: (world) => [placards(world)],
  amend: (world, country) => [amendment(world, country)],
  amendVote: (world) => [
    {
      type: "voteAmendment",
      cost: 0,
      amendments: world.amendments.map((_, n) => n),
      votes: ["yes", "no", "abstain"],
    },
  ],
  stand: (world, country) => [
    { type: "standOnPackage", cost: 0, mayBlock: (world.blocks[country] ?? 0) > 0 },
  ],
  vote: () => [{ type: "castVote", cost: 0, votes: ["yes", "no", "abstain"] }],
  sign: () => [
    { type: "sign", cost: 0, declarations: ["none", ...CARDS] },
    { type: "stayOut", cost: 0 },
  ],
  season: seasonOptions,
  conference: (world, country) =>
    (world.treaty.deposited[country] ?? -1) >= 0
      ? [{ type: "castConference", cost: 0, votes: ["yes", "no", "abstain"] }]
      : [],
  over: () => [],
};

/** Kinds of act on offer to a country's seat, with their domains. */
export function options(world: World, country: number): Option[] {
  const all = MAKERS[world.beat](world, country).filter((option) => option !== null);
  return world.beat === "season" ? all.filter((option) => isTimeFor(world, country, option.type)) : all;
}

/** Whether the acts of the season leave room for a kind of act beside what is sealed. */
export function isTimeFor(world: World, country: number, type: CommandType): boolean {
  const own = world.secrets.sealed[world.scenario.countries[country]?.iso3 ?? ""] ?? [];
  const used = own.reduce((sum, command) => (command.type === type ? sum : sum + actCost(command.type)), 0);
  return used + actCost(type) <= actsIn(world);
}

function affords(world: World, country: number, cost: number): boolean {
  return (world.credit[country] ?? 0) - spent(world, country) >= cost;
}

/** Credit already bound in sealed acts. */
export function spent(world: World, country: number): number {
  const own = world.secrets.sealed[world.scenario.countries[country]?.iso3 ?? ""] ?? [];
  return own.reduce((sum, command) => sum + costOf(command.type), 0);
}

/** Credit a kind of act costs; 0 for those that cost none. */
export function costOf(type: CommandType): number {
  return type in COSTS ? COSTS[type as keyof typeof COSTS] : 0;
}

function placards(world: World): Option | null {
  if (world.draft.floor.length === 0) return null;
  const articles = world.draft.floor.map((article) => ({
    article,
    texts: world.draft.texts[article] ?? [],
    alternatives: world.scenario.articles[article]?.alternatives.length ?? 0,
  }));
  return { type: "layPlacards", cost: 0, articles };
}

/** A kind of act stays on offer while its own sealed act may be replaced. */
function isOpenTo(world: World, country: number, type: CommandType): boolean {
  const own = world.secrets.sealed[world.scenario.countries[country]?.iso3 ?? ""] ?? [];
  return own.some((command) => command.type === type) || affords(world, country, costOf(type));
}

function speak(world: World, country: number): Option | null {
  if (!isOpenTo(world, country, "speak")) return null;
  const targets = world.draft.floor.map((article) => ({
    article,
    alternatives: alternativesOf(world, article),
    cases: casesOf(world.scenario, article),
  }));
  return { type: "speak", cost: COSTS.speak, targets };
}

function alternativesOf(world: World, article: number): number[] {
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

/** Cases an article bears on; a settled article names none. */
export function casesOf(scenario: Scenario, article: number): readonly string[] {
  return casesByArticle(scenario)[article] ?? [];
}

function consult(world: World, country: number): Option | null {
  if (!affords(world, country, COSTS.consult)) return null;
  return {
    type: "consult",
    cost: COSTS.consult,
    articles: world.draft.floor,
    countries: others(world, country),
  };
}

function offer(world: World, country: number): Option | null {
  const terms = termsOf(world);
  const gives = terms.filter((term) => isFree(world, country, term));
  if (new Set(terms.map(({ article }) => article)).size < 2 || gives.length === 0) return null;
  if (!affords(world, country, COSTS.offerPackage)) return null;
  if (openOffersBy(world, country) >= MOST_OPEN_OFFERS) return null;
  const partners = others(world, country);
  return {
    type: "offerPackage",
    cost: COSTS.offerPackage,
    gives,
    asks: terms,
    countries: partners,
    helpable: partners.filter((to) => mayPromiseHelp(world, country, to)),
  };
}

function answers(world: World, country: number): Option | null {
  const offers = openOffers(world).filter((item) => item.to === country && isStillFree(world, item));
  return offers.length === 0 ? null : { type: "answerOffer", cost: 0, offers: offers.map((item) => item.id) };
}

function withdrawals(world: World, country: number): Option | null {
  const offers = openOffers(world).filter((item) => item.from === country);
  return offers.length === 0
    ? null
    : { type: "withdrawOffer", cost: 0, offers: offers.map((item) => item.id) };
}

function bridge(world: World, country: number): Option | null {
  if (!isOpenTo(world, country, "sponsorBridge")) return null;
  const terms = world.draft.floor.flatMap((article) =>
    alternativesOf(world, article)
      .filter((alternative) => isBridge(world, article, alternative))
      .filter((alternative) => !isSponsor(world, country, article, alternative))
      .map((alternative) => ({ article, alternative })),
  );
  return terms.length === 0 ? null : { type: "sponsorBridge", cost: COSTS.sponsorBridge, terms };
}

function isSponsor(world: World, country: number, article: number, alternative: number): boolean {
  return world.draft.bridges.some(
    (item) => item.article === article && item.alternative === alternative && item.sponsors.includes(country),
  );
}

function declareLine(world: World, country: number): Option | null {
  if (!isOpenTo(world, country, "declareRedLine")) return null;
  const n = size(world);
  const terms = world.draft.floor
    .filter((article) => (world.declaredLines[article * n + country] ?? 0) === 0)
    .flatMap((article) =>
      alternativesOf(world, article)
        .filter((alternative) => alternative !== world.declared[article * n + country])
        .map((alternative) => ({ article, alternative })),
    );
  return terms.length === 0 ? null : { type: "declareRedLine", cost: COSTS.declareRedLine, terms };
}

function dropLine(world: World, country: number): Option | null {
  const n = size(world);
  const articles = openArticles(world).filter(
    (article) => (world.declaredLines[article * n + country] ?? 0) !== 0,
  );
  if (articles.length === 0 || !isOpenTo(world, country, "dropRedLine")) return null;
  return { type: "dropRedLine", cost: COSTS.dropRedLine, articles };
}

function stands(world: World, country: number): Option | null {
  const articles = world.draft.floor
    .filter((article) => testOf(world, article) === "tested")
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

function amendment(world: World, country: number): Option | null {
  if (!isOpenTo(world, country, "proposeAmendment")) return null;
  const terms = world.scenario.articles.flatMap((_, article) =>
    alternativesOf(world, article)
      .filter((alternative) => alternative !== world.treaty.text[article])
      .map((alternative) => ({ article, alternative })),
  );
  return { type: "proposeAmendment", cost: COSTS.proposeAmendment, terms };
}
