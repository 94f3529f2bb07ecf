/** Handlers of the room: soundings, texts and stands. */

import { slotOf } from "./command.ts";
import { NO_PLACARD } from "./event.ts";
import type { Handlers } from "./handlers.ts";
import { hasCause, isDeclaredBeyond, trustAfterBlocks } from "./model/cause.ts";
import { concessionsIn } from "./model/concessions.ts";
import { isHeard, storyCost } from "./model/conduct.ts";
import { voided } from "./model/pacts.ts";
import { addTrust, FACE, LAID_PLACARDS, nextCredit, TOOK_FLOOR } from "./numbers.ts";
import { addAt, digitAt, setAt, setMany } from "./patch.ts";
import { ARGUMENTS } from "./scenario.ts";
import { COSTS, type Draft, size, type World } from "./world.ts";

/** The digit of who laid no placard. */
const SILENT = 48 + NO_PLACARD;

type RoomEvent =
  | "matchOpened"
  | "seatChanged"
  | "actSealed"
  | "actUnsealed"
  | "beatOpened"
  | "floorOpened"
  | "placardsRevealed"
  | "careShown"
  | "textRevised"
  | "speechesHeard"
  | "mindsMoved"
  | "standsTaken"
  | "articleAgreed"
  | "articleNotTested"
  | "articleHeld"
  | "roundClosed";

export const negotiation: Handlers<RoomEvent> = {
  matchOpened: (world) => world,
  seatChanged: (world, event) => ({ ...world, holders: setAt(world.holders, event.country, event.holder) }),
  actSealed: (world, event) => {
    const own = world.secrets.sealed[event.seat] ?? [];
    const slot = slotOf(event.command);
    const kept = own.filter((command) => slotOf(command) !== slot);
    return sealed(world, { ...world.secrets.sealed, [event.seat]: [...kept, event.command] });
  },
  actUnsealed: (world, event) => {
    const own = world.secrets.sealed[event.seat] ?? [];
    const kept = own.filter((command) => slotOf(command) !== event.slot);
    return sealed(world, { ...world.secrets.sealed, [event.seat]: kept });
  },
  beatOpened: (world, event) => ({
    ...sealed(world, {}),
    phase: event.phase,
    beat: event.beat,
    clock: world.clock + 1,
    round: event.round,
    season: event.season,
    month: event.month,
    monthsAhead: event.monthsAhead,
  }),
  floorOpened: (world, event) => {
    const texts = world.draft.texts.slice();
    event.floor.forEach((article, at) => {
      texts[article] = event.texts[at] ?? [];
    });
    return {
      ...draft(world, { floor: event.floor, texts, readings: addAt(world.draft.readings, event.floor, 1) }),
      credit: event.round > 1 ? world.credit.map(nextCredit) : world.credit,
    };
  },
  placardsRevealed: (world, event) => {
    const { article } = event;
    const n = size(world);
    const declared = world.declared.slice();
    const trust = world.trust.slice();
    const shown = event.placards[0] ?? "";
    const laid: number[] = [];
    for (let i = 0; i < n; i++) {
      const cell = article * n + i;
      const wish = digitAt(event.wishes, i);
      const cost = storyCost(world, article, i, wish);
      if (cost > 0) trust[i] = Math.max(0, (trust[i] ?? 0) - cost);
      declared[cell] = wish;
      if (shown.charCodeAt(i) !== SILENT && !isHeard(world, article, i)) laid.push(cell);
    }
    const heard = addAt(world.heard, laid, LAID_PLACARDS);
    const blank = { centre: 0, objection: 0, seats: 0, caucuses: [] };
    const soundings = setAt(world.soundings, article, { ...blank, placards: event.placards });
    return { ...world, declared, heard, trust, soundings };
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
      used: addAt(world.used, [...kinds], 1),
      credit: addAt(world.credit, event.cost, -COSTS.speak),
    };
  },
  mindsMoved: (world, { article, shifts }) => {
    const positions = world.secrets.positions.slice();
    const first = article * size(world);
    for (let i = 0; i < shifts.length; i++) {
      positions[first + i] = (positions[first + i] ?? 0) + (shifts[i] ?? 0);
    }
    return { ...world, secrets: { ...world.secrets, positions } };
  },
  standsTaken: (world, event) => {
    const { article, alternative, stands, blockers } = event;
    const lost = addTrust(world.trust, insincere(world, article, alternative, stands), -FACE);
    const conceding = concessionsIn(world, article, alternative, stands);
    return {
      ...world,
      blocks: addAt(world.blocks, blockers, -1),
      blockers: setAt(world.blockers, article, blockers),
      trust: trustAfterBlocks(lost, blockers, (i) => hasCause(world, i, article, alternative)),
      concessions: setMany(
        world.concessions,
        conceding.map((i) => article * size(world) + i),
        1,
      ),
    };
  },
  articleAgreed: (world, event) => ({
    ...draft(world, {
      agreed: setAt(world.draft.agreed, event.article, event.alternative),
      bridges: world.draft.bridges.filter((bridge) => bridge.article !== event.article),
    }),
    pacts: voided(world.pacts, event.article),
  }),
  articleNotTested: (world) => world,
  articleHeld: (world) => world,
  roundClosed: (world, event) => ({
    ...world,
    trust: event.trust,
    secrets: { ...world.secrets, offersFrom: world.secrets.offers.length },
  }),
};

function sealed(world: World, value: World["secrets"]["sealed"]): World {
  return { ...world, secrets: { ...world.secrets, sealed: value } };
}

function draft(world: World, change: Partial<Draft>): World {
  return { ...world, draft: { ...world.draft, ...change } };
}

/** Who joins a text beyond a red line it declared itself loses face. */
function insincere(world: World, article: number, alternative: number, stands: string): number[] {
  const out: number[] = [];
  for (let i = 0; i < size(world); i++) {
    if (stands.charCodeAt(i) === 48 && isDeclaredBeyond(world, i, article, alternative)) out.push(i);
  }
  return out;
}
