/** The sound beat: secret placards, revealed together, and the text that the chair draws from them (MODEL.md §3.6). */

import type { Fact } from "../events/event.ts";
import { thousandths } from "../exact/whole.ts";
import { commitmentsOn } from "../model/bloc.ts";
import { canonical } from "../model/canonical.ts";
import { nearestText, readingOf } from "../model/chair.ts";
import { COSTS } from "../model/costs.ts";
import { moveMinds } from "../model/persuasion.ts";
import type { Care, Command, Commands, LayPlacards, Placard } from "../state/command.ts";
import { commandOf } from "../state/command-slots.ts";
import { careRow, isObjection, placardRow, wishRow } from "../state/digits.ts";
import type { Speech } from "../state/event-parts.ts";
import { size, type World } from "../state/world.ts";
import { ruledText } from "./rulings.ts";

/** Reveals the placards, wishes and cards on every article on the floor. Silence is no objection. */
export function revealPlacards(world: World, commands: Commands): Fact[] {
  return world.draft.floor.flatMap((article) => revealOn(world, article, commands));
}

function revealOn(world: World, article: number, commands: Commands): Fact[] {
  const texts = world.draft.texts[article] ?? [];
  const n = size(world);
  const placards = texts.map(() => new Array<Placard | null>(n).fill(null));
  const wishes = new Array<number>(n);
  const care = new Array<Care>(n);
  for (let i = 0; i < n; i++) {
    const own = laidOn(article, texts, commands[i] ?? []);
    wishes[i] = own?.wish ?? world.declared[article * n + i] ?? 0;
    care[i] = own?.care ?? 1;
    if (own === null) continue;
    for (let t = 0; t < placards.length; t++) {
      const row = placards[t];
      if (row !== undefined) row[i] = own.placards[t] ?? null;
    }
  }
  const revealed = { article, texts, placards: placards.map(placardRow), wishes: wishRow(wishes) };
  return [
    { type: "placardsRevealed", ...revealed },
    { type: "careShown", article, care: careRow(care) },
  ];
}

/**
 * The placards that a seat laid on an article. If it laid several sets, the last one with exactly one placard per
 * text counts.
 */
function laidOn(article: number, texts: readonly number[], own: readonly Command[]): LayPlacards | null {
  let laid: LayPlacards | null = null;
  for (const command of own) {
    if (command.type !== "layPlacards" || command.article !== article) continue;
    if (command.placards.length === texts.length) laid = command;
  }
  return laid;
}

/** Puts forward the chair's text of every article on the floor: the text nearest to the room. */
export function reviseTexts(world: World): Fact[] {
  return world.draft.floor.map((article) => revisionOf(world, article, "sounding"));
}

/**
 * Revises the chair's texts after the deals, since promises, red lines and trust may have changed the chair's
 * reading.
 */
export function reviseAfterDeals(world: World): Fact[] {
  return world.draft.floor
    .map((article) => revisionOf(world, article, "deal"))
    .filter((revision) => isNews(world, revision));
}

type Revision = Extract<Fact, { type: "textRevised" }>;

function isNews(world: World, { article, alternative, centre, objection }: Revision): boolean {
  const known = world.soundings[article];
  return (
    world.draft.chair[article] !== alternative || known?.centre !== centre || known.objection !== objection
  );
}

/** The text that a person in the chair has chosen, or else the one nearest to the room. */
function revisionOf(world: World, article: number, after: Revision["after"]): Revision {
  const { centre, texts, objections, scores } = readingOf(world, article);
  const placards = world.soundings[article]?.placards ?? [];
  const best = texts.indexOf(ruledText(world, article) ?? nearestText(texts, scores, placards));
  return {
    type: "textRevised",
    after,
    article,
    before: world.draft.chair[article] ?? -1,
    alternative: texts[best] ?? 0,
    centre,
    objection: objections[best] ?? 0,
    ...acceptance(world, article, texts[best] ?? 0, placards[best] ?? ""),
  };
}

/** The shares of seats that did not object, among all seats and in each caucus, in thousandths. */
function acceptance(
  world: World,
  article: number,
  alternative: number,
  placards: string,
): { seats: number; caucuses: number[] } {
  const { caucusOf, caucusSize } = canonical(world.scenario);
  const words = commitmentsOn(world, article);
  const fine = caucusSize.map(() => 0);
  let seats = 0;
  for (let i = 0; i < placards.length; i++) {
    if (isObjection(placards, i) && words.get(i) !== alternative) continue;
    const c = caucusOf[i] ?? 0;
    fine[c] = (fine[c] ?? 0) + 1;
    seats++;
  }
  return {
    seats: thousandths(seats, placards.length),
    caucuses: fine.map((count, c) => thousandths(count, caucusSize[c] ?? 0)),
  };
}

/** The speeches of a beat, and how far they move the listeners. */
export function hearSpeeches(world: World, commands: Commands): Fact[] {
  const speeches = speechesOf(world, commands);
  if (speeches.length === 0) return [];
  const articles = [...new Set(speeches.map((speech) => speech.article))].sort((a, b) => a - b);
  const moved = articles.map((article): Fact => {
    const own = speeches.filter((speech) => speech.article === article);
    return { type: "mindsMoved", article, shifts: moveMinds(world, article, own) };
  });
  return [...moved, { type: "speechesHeard", speeches }];
}

/** The speeches that count: at most one per seat, on an article on the floor, and only if the seat can pay for it. */
function speechesOf(world: World, commands: Commands): Speech[] {
  return commands.flatMap((own, country): Speech[] => {
    const said = commandOf(own, "speak");
    if (said === null || (world.credit[country] ?? 0) < COSTS.speak) return [];
    if (!world.draft.floor.includes(said.article)) return [];
    const { article, alternative, argument } = said;
    return [{ country, article, alternative, argument, case: said.case }];
  });
}
