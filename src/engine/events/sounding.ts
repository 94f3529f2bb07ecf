/** Events on the floor of a round: placards, the chair's texts, speeches and news. */
import { addAt, setAt } from "../exact/patch.ts";
import { canonical } from "../model/canonical.ts";
import { CLIMATE } from "../model/climate.ts";
import { isCrossed, isHeard, storyCost } from "../model/conduct.ts";
import { CONTRADICTION_TRUST, COSTS, CREDIT_A_ROUND } from "../model/costs.ts";
import { carryOf, mayHoldPen } from "../model/pens.ts";
import type { Placard } from "../state/command.ts";
import type { TrustCause } from "../state/consequence.ts";
import { hasPlacard, nextObjector, placardAt, wishAt } from "../state/digits.ts";
import type { Speech } from "../state/event-parts.ts";
import { ARGUMENTS, type ENDS } from "../state/scenario.ts";
import {
  everyone,
  LAID_PLACARDS,
  type Pen,
  type Sounding,
  size,
  TOOK_FLOOR,
  type World,
} from "../state/world.ts";
import { draft } from "./assign.ts";
import { creditMoves, trustMoves, type UnboundedMove } from "./moves.ts";
import { type ConsequenceTable, type Handlers, hidden, open, type Redactions } from "./tables.ts";

export type SoundingFact =
  | Readonly<{
      type: "floorOpened";
      round: number;
      floor: readonly number[];
      texts: readonly (readonly number[])[];
    }>
  | Readonly<{
      type: "placardsRevealed";
      article: number;
      texts: readonly number[];
      placards: readonly string[];
      /** Declared wishes, one digit per country. */
      wishes: string;
    }>
  | Readonly<{ type: "careShown"; article: number; care: string }>
  /**
   * The chair's text of an article, chosen after a sounding or revised after the deals. `before` is the previous
   * text, or −1 if there was none.
   */
  | (Readonly<{
      type: "textRevised";
      after: "sounding" | "deal";
      article: number;
      before: number;
      alternative: number;
    }> &
      Omit<Sounding, "placards">)
  | Readonly<{ type: "speechesHeard"; speeches: readonly Speech[] }>
  /** `moves` says how far the members of each caucus shift on the article, in milli-steps. */
  | Readonly<{
      type: "newsBroke";
      news: string;
      article: number;
      towards: (typeof ENDS)[number];
      moves: readonly number[];
    }>
  | Readonly<{ type: "mindsMoved"; article: number; shifts: readonly number[] }>;

export const soundingHandlers: Handlers<SoundingFact> = {
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
};

export const soundingConsequences: ConsequenceTable<SoundingFact> = {
  floorOpened: (world, { round }) =>
    round === 1
      ? {}
      : creditMoves(world.credit, { cause: "round", by: CREDIT_A_ROUND, countries: everyone(world) }),
  placardsRevealed: (world, { article, texts, placards, wishes }) => {
    const { isPlayed } = CLIMATE[world.climate];
    const objecting = objectorsIn(placards);
    const moves: UnboundedMove<TrustCause>[] = [];
    for (let i = 0; i < size(world); i++) {
      const wish = wishAt(wishes, i);
      const cost = storyCost(world, article, i, wish);
      if (cost > 0) moves.push({ cause: "story", by: -cost, countries: [i] });
      if (isPlayed && objecting.has(i) && isCrossed(shownOn(placards, i), texts, wish)) {
        moves.push({ cause: "contradicted", by: -CONTRADICTION_TRUST, countries: [i] });
      }
    }
    return trustMoves(world.trust, ...moves);
  },
  careShown: null,
  textRevised: null,
  speechesHeard: (world, { speeches }) => ({
    ...creditMoves(world.credit, {
      cause: "speech",
      by: -COSTS.speak,
      countries: speeches.map(({ country }) => country),
    }),
    ...trustMoves(world.trust, {
      cause: "contradicted",
      by: -CONTRADICTION_TRUST,
      countries: selfDefeating(world, speeches),
    }),
  }),
  newsBroke: null,
  mindsMoved: null,
};

export const soundingRedactions: Redactions<SoundingFact> = {
  floorOpened: open,
  placardsRevealed: open,
  careShown: hidden,
  textRevised: open,
  speechesHeard: open,
  newsBroke: open,
  mindsMoved: hidden,
};

/** The countries that object to at least one text. */
function objectorsIn(placards: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (const row of placards) {
    for (let i = nextObjector(row, 0); i >= 0; i = nextObjector(row, i + 1)) found.add(i);
  }
  return found;
}

function shownOn(placards: readonly string[], country: number): (Placard | null)[] {
  return placards.map((row) => placardAt(row, country));
}

/** The seats that may hold a pen and whose argument suits other texts of the article better than the one they speak for. */
function selfDefeating(world: World, speeches: readonly Speech[]): number[] {
  return speeches
    .filter((speech) => mayHoldPen(world, speech.country) && carryOf(world, speech) < 0)
    .map(({ country }) => country);
}

/** The pens after these speeches. A seat that may hold a pen puts its pen on the text it spoke for. */
function pensAfter(world: World, speeches: readonly Speech[]): readonly Pen[] {
  const moved = speeches.filter(({ country }) => mayHoldPen(world, country));
  if (moved.length === 0) return world.pens;
  const isMoved = (pen: Pen): boolean =>
    moved.some(({ country, article }) => country === pen.country && article === pen.article);
  const laid = moved.map((speech): Pen => {
    const { country, article, alternative, argument } = speech;
    return { country, article, alternative, argument, carry: carryOf(world, speech) };
  });
  return [...world.pens.filter((pen) => !isMoved(pen)), ...laid];
}

/** Moves the positions on an article by the given milli-steps per country, but not past its first or last wording. */
function shifted(world: World, article: number, shifts: readonly number[]): World {
  const positions = world.secrets.positions.slice();
  const first = article * size(world);
  const last = 1000 * ((world.scenario.articles[article]?.alternatives.length ?? 1) - 1);
  shifts.forEach((by, i) => {
    positions[first + i] = Math.max(0, Math.min(last, (positions[first + i] ?? 0) + by));
  });
  return { ...world, secrets: { ...world.secrets, positions } };
}
