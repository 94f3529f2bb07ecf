/** Sound: secret placards, revealed together, and the text the chair draws from them (MODEL.md §3.6). */
import type { Command, LayPlacards, Speak } from "../command.ts";
import type { GameEvent, Speech } from "../event.ts";
import { memo } from "../memo.ts";
import { ARGUMENTS, type Argument, type Country, type Scenario } from "../scenario.ts";
import { clamp, thousandths } from "../share.ts";
import { COSTS, type Sounding, size, type World } from "../world.ts";
import { canonical } from "./canonical.ts";

export type Commands = readonly (readonly Command[])[];

/** Placards, wishes and cards of every article on the floor. Silence objects to nothing. */
export function revealPlacards(world: World, commands: Commands): GameEvent[] {
  const laid = placardsBySeat(world, commands);
  return world.draft.floor.flatMap((article): GameEvent[] => {
    const texts = world.draft.texts[article] ?? [];
    const n = size(world);
    const placards: string[] = texts.map(() => "");
    let wishes = "";
    let care = "";
    for (let i = 0; i < n; i++) {
      const own = laid[i]?.get(article);
      for (let t = 0; t < texts.length; t++) placards[t] = (placards[t] ?? "") + (own?.placards[t] ?? 3);
      wishes += own?.wish ?? world.declared[article * n + i] ?? 0;
      care += own?.care ?? 1;
    }
    return [
      { type: "placardsRevealed", article, texts, placards, wishes },
      { type: "careShown", article, care },
    ];
  });
}

function placardsBySeat(world: World, commands: Commands): (ReadonlyMap<number, LayPlacards> | null)[] {
  return commands.map((own) => {
    if (own.length === 0) return null;
    const laid = new Map<number, LayPlacards>();
    for (const command of own) {
      if (command.type === "layPlacards" && isWellLaid(world, command)) laid.set(command.article, command);
    }
    return laid;
  });
}

function isWellLaid(world: World, command: LayPlacards): boolean {
  const texts = world.draft.texts[command.article] ?? [];
  return command.placards.length === texts.length && world.draft.floor.includes(command.article);
}

/** The chair's text of every article on the floor: the text on the floor nearest to the room. */
export function reviseTexts(world: World): GameEvent[] {
  return world.draft.floor.map((article) => {
    const sounding = soundingOf(world, article);
    return { type: "textRevised", ...sounding };
  });
}

/**
 * Smallest |1000·o − c| + objection, a declared red line counting twice: one step from the centre weighs
 * as much as the whole room objecting.
 */
function soundingOf(
  world: World,
  article: number,
): { article: number; alternative: number; sounding: Sounding } {
  const texts = world.draft.texts[article] ?? [];
  const placards = world.soundings[article]?.placards ?? [];
  const centre = centreOf(world, article);
  let best = { text: 0, score: Number.MAX_SAFE_INTEGER, objection: 0 };
  texts.forEach((alternative, text) => {
    const objection = objectionTo(world, article, alternative, placards[text] ?? "");
    const score = Math.abs(1000 * alternative - centre) + objection;
    if (score < best.score) best = { text, score, objection };
  });
  const shares = acceptance(world, placards[best.text] ?? "");
  return {
    article,
    alternative: texts[best.text] ?? 0,
    sounding: { placards, centre, objection: best.objection, ...shares },
  };
}

/** Power-weighted mean of the declared wishes, in milli-steps. */
function centreOf(world: World, article: number): number {
  const n = size(world);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    sum += (world.scenario.countries[i]?.power ?? 0) * 1000 * (world.declared[article * n + i] ?? 0);
  }
  return Math.trunc(sum / canonical(world.scenario).powerSum);
}

/** Power-weighted share that objects, thousandths. */
function objectionTo(world: World, article: number, alternative: number, placards: string): number {
  const n = size(world);
  let weight = 0;
  for (let i = 0; i < n; i++) {
    if (placards.charCodeAt(i) !== 50) continue;
    const lines = world.declaredLines[article * n + i] ?? 0;
    const times = (lines >> alternative) & 1 ? 2 : 1;
    weight += times * (world.scenario.countries[i]?.power ?? 0);
  }
  return thousandths(weight, canonical(world.scenario).powerSum);
}

/** Shares of all seats and of each caucus that did not object. */
function acceptance(world: World, placards: string): { seats: number; caucuses: number[] } {
  const { caucusOf, caucusSize } = canonical(world.scenario);
  const fine = caucusSize.map(() => 0);
  let seats = 0;
  for (let i = 0; i < placards.length; i++) {
    if (placards.charCodeAt(i) === 50) continue;
    const c = caucusOf[i] ?? 0;
    fine[c] = (fine[c] ?? 0) + 1;
    seats++;
  }
  return {
    seats: thousandths(seats, placards.length),
    caucuses: fine.map((count, c) => thousandths(count, caucusSize[c] ?? 0)),
  };
}

/** Most a listener moves in one beat, and in all from its opening position, in milli-steps. */
const BEAT_LIMIT = 250;
const MATCH_LIMIT = 1000;

/** Speeches: what is said, and how far it moves those who can be moved. */
export function hearSpeeches(world: World, commands: Commands): GameEvent[] {
  const speeches: Speech[] = [];
  const cost: number[] = [];
  commands.forEach((own, country) => {
    const said = own.find((command): command is Speak => command.type === "speak");
    if (said === undefined || (world.credit[country] ?? 0) < COSTS.speak) return;
    if (!world.draft.floor.includes(said.article)) return;
    const { article, alternative, argument } = said;
    speeches.push({ country, article, alternative, argument, case: said.case });
    cost.push(country);
  });
  if (speeches.length === 0) return [];
  const articles = [...new Set(speeches.map((speech) => speech.article))].sort((a, b) => a - b);
  const moved = articles.map((article): GameEvent => {
    const own = speeches.filter((speech) => speech.article === article);
    return { type: "mindsMoved", article, positions: moveMinds(world, article, own) };
  });
  return [...moved, { type: "speechesHeard", speeches, cost }];
}

type Plea = { alternative: number; argument: Argument; speakers: number; trust: number };

/** One argument for one alternative counts once a beat, stronger with trusted and with more speakers. */
function pleasOf(world: World, speeches: readonly Speech[]): Plea[] {
  const pleas = new Map<string, Plea>();
  for (const speech of speeches) {
    const key = `${speech.alternative}:${speech.argument}`;
    const plea = pleas.get(key) ?? {
      alternative: speech.alternative,
      argument: speech.argument,
      speakers: 0,
      trust: 0,
    };
    plea.speakers++;
    plea.trust = Math.max(plea.trust, world.trust[speech.country] ?? 0);
    pleas.set(key, plea);
  }
  return [...pleas.values()].sort(
    (x, y) => x.alternative - y.alternative || ARGUMENTS.indexOf(x.argument) - ARGUMENTS.indexOf(y.argument),
  );
}

function moveMinds(world: World, article: number, speeches: readonly Speech[]): number[] {
  const n = size(world);
  const pleas = pleasOf(world, speeches);
  const spoke = new Set(speeches.map((speech) => speech.country));
  const top = 1000 * ((world.scenario.articles[article]?.alternatives.length ?? 1) - 1);
  const { positions, opening, weight } = world.secrets;
  return Array.from({ length: n }, (_, i) => {
    const cell = article * n + i;
    const position = positions[cell] ?? 0;
    const country = world.scenario.countries[i];
    if (country === undefined || spoke.has(i)) return position;
    const start = opening[cell] ?? 0;
    let shift = 0;
    for (const plea of pleas) shift += pull(world, article, plea, position, country, weight[cell] ?? 0);
    return clamp(
      position + clamp(shift, -BEAT_LIMIT, BEAT_LIMIT),
      Math.max(0, start - MATCH_LIMIT),
      Math.min(top, start + MATCH_LIMIT),
    );
  });
}

/**
 * Pull of one argument on one listener, in milli-steps towards the alternative argued for.
 * @example Jamaica (trust 600) argues hr62 B with rights: Kenya, p = 2,893, sn = 221, moves −121 (MODEL §3.14).
 */
function pull(
  world: World,
  article: number,
  plea: Plea,
  position: number,
  country: Country,
  weight: number,
): number {
  const times = world.used[article * ARGUMENTS.length + ARGUMENTS.indexOf(plea.argument)] ?? 0;
  if (times > 5) return 0;
  const distance = 1000 * plea.alternative - position;
  const reach = Math.min(1000, plea.trust + 50 * Math.min(4, plea.speakers - 1));
  let x = Math.trunc((Math.abs(distance) * reach) / 1000);
  x = Math.trunc((x * fitOf(plea.argument, country)) / 1000);
  x = Math.trunc((x * (1000 - weight)) / 1000);
  x >>= 2 + times;
  return distance < 0 ? -x : x;
}

/** How well a kind of argument fits a listener, from public facts, in thousandths. */
export function fitOf(argument: Argument, country: Country): number {
  switch (argument) {
    case "rights":
      return country.poly;
    case "security":
      return 500;
    case "sovereignty":
      return 1000 - country.poly;
    case "capacity":
      return country.need;
  }
}

/** Mean fit of each argument over the room: what makes one kind more persuasive than another. */
export const meanFits = memo((scenario: Scenario) =>
  ARGUMENTS.map((argument) => {
    const sum = scenario.countries.reduce((total, country) => total + fitOf(argument, country), 0);
    return Math.trunc(sum / scenario.countries.length);
  }),
);
