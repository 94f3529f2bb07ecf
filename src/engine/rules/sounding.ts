/** Sound: secret placards, revealed together, and the text the chair draws from them (MODEL.md §3.6). */
import type { Command, Commands, LayPlacards, Speak } from "../command.ts";
import { type GameEvent, NO_PLACARD, type Speech } from "../event.ts";
import { canonical } from "../model/canonical.ts";
import { moveMinds } from "../model/persuasion.ts";
import { type Weights, weightsOf } from "../model/weights.ts";
import { digitsOf } from "../patch.ts";
import { thousandths } from "../share.ts";
import { COSTS, type Sounding, size, type World } from "../world.ts";

/** Placards, wishes and cards of every article on the floor. Silence objects to nothing. */
export function revealPlacards(world: World, commands: Commands): GameEvent[] {
  return world.draft.floor.flatMap((article): GameEvent[] => {
    const texts = world.draft.texts[article] ?? [];
    const n = size(world);
    const placards = texts.map(() => new Array<number>(n));
    const wishes = new Array<number>(n);
    const care = new Array<number>(n);
    for (let i = 0; i < n; i++) {
      const own = laidOn(article, texts, commands[i] ?? []);
      placards.forEach((row, t) => {
        row[i] = own?.placards[t] ?? NO_PLACARD;
      });
      wishes[i] = own?.wish ?? world.declared[article * n + i] ?? 0;
      care[i] = own?.care ?? 1;
    }
    return [
      {
        type: "placardsRevealed",
        article,
        texts,
        placards: placards.map(digitsOf),
        wishes: digitsOf(wishes),
      },
      { type: "careShown", article, care: digitsOf(care) },
    ];
  });
}

/** What a seat laid on an article: the last set with one placard a text. */
function laidOn(article: number, texts: readonly number[], own: readonly Command[]): LayPlacards | null {
  let laid: LayPlacards | null = null;
  for (const command of own) {
    if (command.type !== "layPlacards" || command.article !== article) continue;
    if (command.placards.length === texts.length) laid = command;
  }
  return laid;
}

/** The chair's text of every article on the floor: the text on the floor nearest to the room. */
export function reviseTexts(world: World): GameEvent[] {
  return world.draft.floor.map((article) => ({ type: "textRevised", ...soundingOf(world, article) }));
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
  const weights = weightsOf(world, article);
  const centre = centreOf(world, article, weights);
  let best = { text: 0, score: Number.MAX_SAFE_INTEGER, objection: 0 };
  texts.forEach((alternative, text) => {
    const objection = objectionTo(world, article, alternative, placards[text] ?? "", weights);
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

/** Weighted mean of the declared wishes, in milli-steps. */
function centreOf(world: World, article: number, { own, sum }: Weights): number {
  const n = size(world);
  let total = 0;
  for (let i = 0; i < n; i++) total += (own[i] ?? 0) * 1000 * (world.declared[article * n + i] ?? 0);
  return Math.trunc(total / sum);
}

/** Weighted share that objects, thousandths. */
function objectionTo(
  world: World,
  article: number,
  alternative: number,
  placards: string,
  { own, sum }: Weights,
): number {
  const n = size(world);
  let weight = 0;
  for (let i = 0; i < n; i++) {
    if (placards.charCodeAt(i) !== 50) continue;
    const lines = world.declaredLines[article * n + i] ?? 0;
    const times = (lines >> alternative) & 1 ? 2 : 1;
    weight += times * (own[i] ?? 0);
  }
  return thousandths(weight, sum);
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

/** Speeches: what is said, and how far it moves those who can be moved. */
export function hearSpeeches(world: World, commands: Commands): GameEvent[] {
  const speeches = speechesOf(world, commands);
  if (speeches.length === 0) return [];
  const cost = speeches.map(({ country }) => country);
  const articles = [...new Set(speeches.map((speech) => speech.article))].sort((a, b) => a - b);
  const moved = articles.map((article): GameEvent => {
    const own = speeches.filter((speech) => speech.article === article);
    return { type: "mindsMoved", article, positions: moveMinds(world, article, own) };
  });
  return [...moved, { type: "speechesHeard", speeches, cost }];
}

/** One speech a seat on an article on the floor, if it can pay for it. */
function speechesOf(world: World, commands: Commands): Speech[] {
  return commands.flatMap((own, country): Speech[] => {
    const said = own.find((command): command is Speak => command.type === "speak");
    if (said === undefined || (world.credit[country] ?? 0) < COSTS.speak) return [];
    if (!world.draft.floor.includes(said.article)) return [];
    const { article, alternative, argument } = said;
    return [{ country, article, alternative, argument, case: said.case }];
  });
}
