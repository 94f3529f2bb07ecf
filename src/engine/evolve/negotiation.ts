/** Handlers of the room: soundings, texts and stands. */

import { addAt, setAt, setMany } from "../exact/patch.ts";
import { canonical } from "../model/canonical.ts";
import { isHeard } from "../model/conduct.ts";
import { mayHoldPen } from "../model/pens.ts";
import { hasPlacard, wishAt } from "../state/digits.ts";
import type { Speech } from "../state/event.ts";
import { ARGUMENTS } from "../state/scenario.ts";
import {
  type Draft,
  everyone,
  LAID_PLACARDS,
  type Pen,
  size,
  TOOK_FLOOR,
  type World,
} from "../state/world.ts";
import type { Handlers } from "./handlers.ts";

type NegotiationEvent =
  | "floorOpened"
  | "placardsRevealed"
  | "careShown"
  | "textRevised"
  | "speechesHeard"
  | "newsBroke"
  | "mindsMoved"
  | "standsTaken"
  | "articleAgreed"
  | "articleNotTested"
  | "articleHeld"
  | "roundClosed";

export const negotiation: Handlers<NegotiationEvent> = {
  floorOpened: (world, event) => {
    const texts = world.draft.texts.slice();
    event.floor.forEach((article, at) => {
      texts[article] = event.texts[at] ?? [];
    });
    const readings = addAt(world.draft.readings, event.floor, 1);
    return draft(world, { floor: event.floor, texts, readings });
  },
  placardsRevealed: (world, event) => {
    const { article } = event;
    const n = size(world);
    const declared = world.declared.slice();
    const shown = event.placards[0] ?? "";
    const laid: number[] = [];
    for (let i = 0; i < n; i++) {
      const cell = article * n + i;
      declared[cell] = wishAt(event.wishes, i);
      if (hasPlacard(shown, i) && !isHeard(world, article, i)) laid.push(cell);
    }
    const heard = addAt(world.heard, laid, LAID_PLACARDS);
    const blank = { centre: 0, objection: 0, seats: 0, caucuses: [] };
    const soundings = setAt(world.soundings, article, { ...blank, placards: event.placards });
    return { ...world, declared, heard, soundings };
  },
  careShown: (world, event) => ({
    ...world,
    secrets: { ...world.secrets, care: setAt(world.secrets.care, event.article, event.care) },
  }),
  textRevised: (world, event) => {
    const { article, alternative, centre, objection, seats, caucuses } = event;
    const placards = world.soundings[article]?.placards ?? [];
    return {
      ...draft(world, { chair: setAt(world.draft.chair, article, alternative) }),
      soundings: setAt(world.soundings, article, { placards, centre, objection, seats, caucuses }),
    };
  },
  speechesHeard: (world, event) => {
    const kinds = new Set(
      event.speeches.map((s) => s.article * ARGUMENTS.length + ARGUMENTS.indexOf(s.argument)),
    );
    const n = size(world);
    const heard = world.heard.slice();
    for (const { article, country } of event.speeches) {
      heard[article * n + country] = (heard[article * n + country] ?? 0) | TOOK_FLOOR;
    }
    return {
      ...world,
      heard,
      pens: pensAfter(world, event.speeches),
      used: addAt(world.used, [...kinds], 1),
    };
  },
  newsBroke: (world, { news, article, moves }) => {
    const { caucusOf } = canonical(world.scenario);
    const shifts = everyone(world).map((i) => (world.named.includes(i) ? 0 : (moves[caucusOf[i] ?? 0] ?? 0)));
    return { ...shifted(world, article, shifts), struck: [...world.struck, news] };
  },
  mindsMoved: (world, { article, shifts }) => shifted(world, article, shifts),
  standsTaken: (world, { article, blockers, did }) => {
    const conceding = (did?.concessions ?? []).map((i) => article * size(world) + i);
    return {
      ...world,
      blockers: setAt(world.blockers, article, blockers),
      concessions: setMany(world.concessions, conceding, 1),
    };
  },
  articleAgreed: (world, event) =>
    draft(withoutPens(world, event.article), {
      agreed: setAt(world.draft.agreed, event.article, event.alternative),
      bridges: world.draft.bridges.filter((bridge) => bridge.article !== event.article),
    }),
  articleNotTested: (world) => world,
  articleHeld: (world) => world,
  roundClosed: (world) => ({
    ...world,
    secrets: { ...world.secrets, offersFrom: world.secrets.offers.length },
  }),
};

/** What is agreed is written. */
function withoutPens(world: World, article: number): World {
  return { ...world, pens: world.pens.filter((pen) => pen.article !== article) };
}

/** The pen of who spoke lies on what it spoke for, where it holds one. */
function pensAfter(world: World, speeches: readonly Speech[]): readonly Pen[] {
  const moved = speeches.filter(({ country }) => mayHoldPen(world, country));
  if (moved.length === 0) return world.pens;
  const isMoved = (pen: Pen): boolean =>
    moved.some(({ country, article }) => country === pen.country && article === pen.article);
  const laid = moved.map(({ country, article, alternative }): Pen => ({ country, article, alternative }));
  return [...world.pens.filter((pen) => !isMoved(pen)), ...laid];
}

function draft(world: World, change: Partial<Draft>): World {
  return { ...world, draft: { ...world.draft, ...change } };
}

/** Positions on an article moved by so many milli-steps, within its wordings; by country. */
function shifted(world: World, article: number, shifts: readonly number[]): World {
  const positions = world.secrets.positions.slice();
  const first = article * size(world);
  const last = 1000 * ((world.scenario.articles[article]?.alternatives.length ?? 1) - 1);
  shifts.forEach((by, i) => {
    positions[first + i] = Math.max(0, Math.min(last, (positions[first + i] ?? 0) + by));
  });
  return { ...world, secrets: { ...world.secrets, positions } };
}
