/** Handlers of the room: soundings, texts and stands. */

import { type Care, slotOf } from "./command.ts";
import { NO_PLACARD } from "./event.ts";
import type { Handlers } from "./handlers.ts";
import { hasCause, isDeclaredBeyond, trustAfterBlocks } from "./model/cause.ts";
import { concessionsIn } from "./model/concessions.ts";
import { storyCost } from "./model/conduct.ts";
import { addTrust, FACE, LAID_PLACARDS, nextCredit, TOOK_FLOOR } from "./numbers.ts";
import { addAt, digitAt, setAt, setMany } from "./patch.ts";
import { ARGUMENTS } from "./scenario.ts";
import { clamp } from "./share.ts";
import { COSTS, type Draft, type Pact, size, type World } from "./world.ts";

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
    const declared = world.declared.slice();
    const heard = world.heard.slice();
    const trust = world.trust.slice();
    const n = size(world);
    for (let i = 0; i < n; i++) {
      const cell = event.article * n + i;
      const wish = digitAt(event.wishes, i);
      trust[i] = clamp((trust[i] ?? 0) - storyCost(world, event.article, i, wish), 0, 1000);
      declared[cell] = wish;
      if (event.placards[0]?.charCodeAt(i) !== SILENT) heard[cell] = (heard[cell] ?? 0) | LAID_PLACARDS;
    }
    const blank = { centre: 0, objection: 0, seats: 0, caucuses: [] };
    const sounding = { ...blank, placards: event.placards };
    const soundings = setAt(world.soundings, event.article, sounding);
    return { ...world, declared, heard, trust, soundings };
  },
  careShown: (world, event) => {
    const care = world.secrets.care.slice();
    const n = size(world);
    for (let i = 0; i < n; i++) care[event.article * n + i] = digitAt(event.care, i) as Care;
    return { ...world, secrets: { ...world.secrets, care } };
  },
  textRevised: (world, event) => ({
    ...draft(world, { chair: setAt(world.draft.chair, event.article, event.alternative) }),
    soundings: setAt(world.soundings, event.article, event.sounding),
  }),
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
  mindsMoved: (world, event) => {
    const positions = world.secrets.positions.slice();
    const n = size(world);
    for (let i = 0; i < n; i++) positions[event.article * n + i] = event.positions[i] ?? 0;
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
  articleAgreed: (world, event) => {
    const pacts = world.secrets.pacts.map(
      (pact): Pact =>
        pact.kind === "join" && pact.status === "open" && pact.article === event.article
          ? { ...pact, status: "void" }
          : pact,
    );
    return {
      ...draft(world, {
        agreed: setAt(world.draft.agreed, event.article, event.alternative),
        bridges: world.draft.bridges.filter((bridge) => bridge.article !== event.article),
      }),
      secrets: { ...world.secrets, pacts },
    };
  },
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
