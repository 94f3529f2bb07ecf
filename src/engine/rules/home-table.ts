/**
 * The home table: five cards that must carry the instrument through (MODEL.md §3.11). Weights, wishes and
 * moods come from public facts, so that looking at a state never changes a rule.
 */
import type { Command, CommandType } from "../command.ts";
import type { GameEvent, HomeStep } from "../event.ts";
import { draw, happens, ROLL } from "../rng.ts";
import { CARDS, type Card, type Country, type Scenario } from "../scenario.ts";
import { clamp } from "../share.ts";
import { chanceOf, PHI } from "../tables.ts";
import type { HomeTable, World } from "../world.ts";
import { canonical } from "./canonical.ts";
import { depositLogit, fixedPart, partyShares } from "./hazard.ts";

/** Support a card gives by mood, in hundredths of its weight: against, split, for. */
export const MOOD_SUPPORT = [0, 40, 100] as const;
const MOST_CHANCE = 62_000;
export const MOST_RESERVATIONS = 3;
/** A consulted card or law has three times the chance [design]. */
const CONSULTED = 3;
/** A gamble swings by up to ten points either way [design]; a lost vote bars the next for two seasons. */
export const SWING = 10;
/** Rights articles that admit no reservation where the text locks them. */
const LOCKED = ["hr62", "safeguards", "dataprot", "mla"];

/** The article each card looks at, and how many steps from the state's wish it would rather stand. */
const WISHES: readonly Readonly<{ article: string; steps: number }>[] = [
  { article: "mla", steps: -1 },
  { article: "sovereignty", steps: 1 },
  { article: "safeguards", steps: -1 },
  { article: "preserve", steps: -1 },
  { article: "content", steps: 1 },
];

/** Weights by `CARDS`, adding to 100. @example Brazil: 15, 31, 22, 18, 14. */
export function homeWeights(country: Country): number[] {
  const { poly, capacity } = country;
  const parliament = 15 + Math.trunc((20 * poly) / 1000);
  const courts = 10 + Math.trunc((15 * poly) / 1000);
  const industry = 10 + Math.trunc((10 * capacity) / 1000);
  const security = 30 - Math.trunc((20 * poly) / 1000);
  return [100 - parliament - courts - industry - security, parliament, courts, industry, security];
}

/** Pass line by constitution. @example hurdle 1.5 (informs the legislature) 50, 2 (a majority) 60, 3 67. */
export function passLine(country: Country): number {
  return country.hurdle <= 15 ? 50 : country.hurdle <= 20 ? 60 : 67;
}

/** The article a card looks at in this scenario, and the alternative it wants. */
export function cardWish(
  scenario: Scenario,
  country: number,
  card: number,
): { article: number; alternative: number } {
  const facts = canonical(scenario);
  const found = scenario.articles.findIndex((article) => article.id === WISHES[card]?.article);
  const article = found < 0 ? 0 : found;
  const last = (scenario.articles[article]?.alternatives.length ?? 1) - 1;
  const wish = facts.wishes[article * scenario.countries.length + country] ?? 0;
  return { article, alternative: clamp(wish + (WISHES[card]?.steps ?? 0), 0, last) };
}

/** Mood of a card on a text: for at its wish, split one step away, against beyond. */
export function moodOn(scenario: Scenario, country: number, card: number, text: readonly number[]): number {
  const wish = cardWish(scenario, country, card);
  const distance = Math.abs((text[wish.article] ?? wish.alternative) - wish.alternative);
  return Math.max(0, 2 - distance);
}

/** The table as it would stand on a text: what is on screen from round one. */
export function homeOn(scenario: Scenario, country: number, text: readonly number[]): HomeTable {
  const facts = scenario.countries[country];
  const weights = facts === undefined ? [] : homeWeights(facts);
  const moods = CARDS.map((_, card) => moodOn(scenario, country, card, text));
  const line = facts === undefined ? 60 : passLine(facts);
  return {
    country,
    weights,
    moods,
    missing: 1 + missingMoods(weights, moods, line),
    line,
    law: false,
    won: false,
    reservations: [],
    declaration: "none",
    consulted: "none",
    voteFrom: 0,
    bonus: 0,
  };
}

/** Fewest single steps up that reach the line, the heaviest gain first. */
function missingMoods(weights: readonly number[], moods: readonly number[], line: number): number {
  const now = [...moods];
  let steps = 0;
  while (supportFrom(weights, now) < line && steps < 10) {
    const card = heaviestOpen(weights, now);
    if (card < 0) break;
    now[card] = (now[card] ?? 0) + 1;
    steps++;
  }
  return steps;
}

/** The heaviest card not yet for, or −1. */
export function heaviestOpen(weights: readonly number[], moods: readonly number[]): number {
  let best = -1;
  moods.forEach((mood, card) => {
    if (mood < 2 && (best < 0 || (weights[card] ?? 0) > (weights[best] ?? 0))) best = card;
  });
  return best;
}

function supportFrom(weights: readonly number[], moods: readonly number[]): number {
  const sum = moods.reduce(
    (total, mood, card) => total + (weights[card] ?? 0) * (MOOD_SUPPORT[mood] ?? 0),
    0,
  );
  return Math.trunc(sum / 100);
}

/** Support at a home table, 0..100 and more with a bonus. @example Brazil on the real text 58, line 67. */
export function supportOf(home: HomeTable): number {
  return supportFrom(home.weights, home.moods) + home.bonus;
}

/** Who sits at a home table: the hand-written delegations, and every seat named when the match opened. */
export function openHomes(world: World, seats: readonly number[]): GameEvent[] {
  const homes = seats.map((country) => homeOn(world.scenario, country, world.treaty.text));
  return [{ type: "homesOpened", homes, pace: world.secrets.pace }];
}

/**
 * H of MODEL §3.11: the state's own hazard over the months ahead, Σ p + ⌊p²/131,072⌋ in 1/65,536.
 */
export function hazardAhead(world: World, country: number): number {
  const shares = partyShares(world, world.treaty.deposited);
  const fixed = fixedPart(world, country);
  let sum = 0;
  for (let m = world.month; m < world.month + world.monthsAhead; m++) {
    const p = chanceOf(depositLogit(world, country, m, fixed, shares));
    sum += p + Math.trunc((p * p) / 131_072);
  }
  return sum;
}

/** Acts a home table has in a step: two a season, one where the clock is monthly. */
export function actsIn(world: Pick<World, "monthsAhead">): number {
  return world.monthsAhead === 1 ? 1 : 2;
}

/** Chance in 1/65,536 that a law or a hearing succeeds now. */
export function homeChance(world: World, home: HomeTable, target: Card | "law"): number {
  const n = Math.min(home.missing, PHI.length - 1);
  const base = Math.trunc(
    ((PHI[n] ?? 1500) * home.missing * hazardAhead(world, home.country)) / (1000 * actsIn(world)),
  );
  return Math.min(MOST_CHANCE, home.consulted === target ? base * CONSULTED : base);
}

/** Cards whose article admits a reservation, while fewer than three have been entered. */
export function reservable(world: World, home: HomeTable): Card[] {
  if (home.reservations.length >= MOST_RESERVATIONS || home.won) return [];
  const locks = world.scenario.articles.findIndex((article) => article.id === "reservations");
  const key = world.scenario.articles[locks]?.alternatives[world.treaty.text[locks] ?? 0]?.key;
  return CARDS.filter((card, c) => {
    if ((home.moods[c] ?? 0) === 2 || home.reservations.includes(card)) return false;
    const id = world.scenario.articles[cardWish(world.scenario, home.country, c).article]?.id ?? "";
    return !(key === "rights-locked" && LOCKED.includes(id));
  });
}

const ACTS: readonly CommandType[] = ["implementLaw", "holdHearing", "consultAtHome", "enterReservation"];

/** Plays the acts of every home table: at most two (one where the clock is monthly), then the vote. */
export function playHomes(world: World, commands: readonly (readonly Command[])[]): GameEvent[] {
  const steps: HomeStep[] = [];
  const reservations: { country: number; article: number }[] = [];
  const homes = world.secrets.homes.map((home) => {
    if ((world.treaty.deposited[home.country] ?? -1) >= 0) return home;
    let now = home;
    let left = actsIn(world) - spentElsewhere(commands[home.country] ?? []);
    for (const act of commands[home.country] ?? []) {
      if (!ACTS.includes(act.type) || left <= 0) continue;
      const step = homeAct(world, now, act, left);
      if (step === null) continue;
      left--;
      now = step.home;
      steps.push(step.step);
      if (act.type === "enterReservation") {
        reservations.push({ country: home.country, article: articleOf(world, home.country, act.card) });
      }
    }
    const vote = (commands[home.country] ?? []).find((act) => act.type === "callVote");
    const held = vote?.type === "callVote" ? holdVote(world, now, vote.gamble) : null;
    if (held !== null) steps.push(held.step);
    return held?.home ?? now;
  });
  const events: GameEvent[] = [];
  if (reservations.length > 0) events.push({ type: "reservationsEntered", reservations });
  if (steps.length > 0) events.push({ type: "homeStepped", steps, homes });
  return events;
}

/** Acts that leave the country: assistance takes both, a campaign, a pledge or a price one each. */
function spentElsewhere(own: readonly Command[]): number {
  return own.reduce((sum, act) => {
    if (act.type === "assist") return sum + 2;
    return act.type === "campaign" || act.type === "pledge" || act.type === "grantPrice" ? sum + 1 : sum;
  }, 0);
}

function articleOf(world: World, country: number, card: Card): number {
  return cardWish(world.scenario, country, CARDS.indexOf(card)).article;
}

function homeAct(
  world: World,
  home: HomeTable,
  act: Command,
  key: number,
): { home: HomeTable; step: HomeStep } | null {
  switch (act.type) {
    case "implementLaw":
      return home.law ? null : attempt(world, home, "law", act.type, key);
    case "holdHearing":
      return (home.moods[CARDS.indexOf(act.card)] ?? 2) === 2
        ? null
        : attempt(world, home, act.card, act.type, key);
    case "consultAtHome":
      return sure(home, act.type, act.card, { consulted: act.card });
    case "enterReservation":
      if (!reservable(world, home).includes(act.card)) return null;
      return sure(home, act.type, act.card, {
        reservations: [...home.reservations, act.card],
        moods: home.moods.map((mood, c) => (CARDS[c] === act.card ? 2 : mood)),
      });
    default:
      return null;
  }
}

function sure(
  home: HomeTable,
  act: CommandType,
  card: Card | "law",
  change: Partial<HomeTable>,
): { home: HomeTable; step: HomeStep } {
  const next = { ...home, ...change };
  return { home: next, step: stepOf(next, act, card, true, 65_536) };
}

function attempt(
  world: World,
  home: HomeTable,
  target: Card | "law",
  act: CommandType,
  key: number,
): { home: HomeTable; step: HomeStep } {
  const chance = homeChance(world, home, target);
  const ok = happens(draw(world.secrets.words, ROLL.home, world.month, home.country, key), chance);
  const consulted = home.consulted === target ? "none" : home.consulted;
  const raised = home.moods.map((mood, c) => (CARDS[c] === target ? mood + 1 : mood));
  const next = ok
    ? { ...home, consulted, law: home.law || target === "law", moods: raised }
    : { ...home, consulted };
  return { home: next, step: stepOf(next, act, target, ok, chance) };
}

function stepOf(
  home: HomeTable,
  act: CommandType,
  card: Card | "law" | "none",
  ok: boolean,
  chance: number,
): HomeStep {
  return { country: home.country, act, card, ok, chance, support: supportOf(home) };
}

/** Chance in 1/65,536 that a gamble is won: the swing is one of 21 whole numbers from −10 to +10. */
export function gambleChance(home: HomeTable): number {
  const winning = clamp(supportOf(home) - home.line + SWING + 1, 0, 2 * SWING + 1);
  return Math.trunc((65_536 * winning) / (2 * SWING + 1));
}

function holdVote(
  world: World,
  home: HomeTable,
  gamble: boolean,
): { home: HomeTable; step: HomeStep } | null {
  if (home.won || !home.law || world.month < home.voteFrom) return null;
  const ready = supportOf(home) >= home.line;
  if (!gamble) {
    if (!ready) return null;
    const won = { ...home, won: true };
    return { home: won, step: stepOf(won, "callVote", "none", true, 65_536) };
  }
  const chance = gambleChance(home);
  const drawn = draw(world.secrets.words, ROLL.home, world.month, home.country, 9);
  const ok = (drawn % (2 * SWING + 1)) - SWING + supportOf(home) >= home.line;
  const next = ok ? { ...home, won: true } : lost(world, home);
  return { home: next, step: stepOf(next, "callVote", "none", ok, chance) };
}

/** A lost vote: parliament one mood down, and no vote for two seasons. */
function lost(world: World, home: HomeTable): HomeTable {
  return {
    ...home,
    voteFrom: world.month + 2 * world.scenario.seasonMonths,
    moods: home.moods.map((mood, c) => (CARDS[c] === "parliament" ? Math.max(0, mood - 1) : mood)),
  };
}
