/**
 * What a beat asks of the room, as a grid: one row per delegation, one column per question, and the marks that a cell
 * can hold. It is made from what everybody sees, so it cannot reveal a secret.
 */
import { isOpenTo, isParty } from "../../../engine/model/capitals.ts";
import { isTestable } from "../../../engine/model/consensus.ts";
import { answersTo, openRequest } from "../../../engine/model/cooperation.ts";
import { actsIn } from "../../../engine/model/home.ts";
import { REQUEST_ANSWERS, STANDS, VOTES } from "../../../engine/state/command.ts";
import { placardAt, placardRow } from "../../../engine/state/digits.ts";
import { CARDS, type Scenario } from "../../../engine/state/scenario.ts";
import { indexOf, type Seat } from "../../../engine/state/seat.ts";
import type { Beat, OpenWorld, PublicWorld } from "../../../engine/state/world.ts";
import type { View } from "../../../engine/views/view.ts";
import { BY_MANDATE, NOTHING } from "../../game/single-device-sheet.ts";
import { personSeats } from "../../selectors/match/sharing.ts";

/** The subject of a column: an article, an amendment, the whole text, or one part of a season. */
export const QUESTIONS_ASKED = [
  "placards",
  "stand",
  "amendment",
  "package",
  "vote",
  "signature",
  "acts",
  "home",
  "request",
  "event",
  "observers",
  "protocol",
] as const;
export type Asks = (typeof QUESTIONS_ASKED)[number];

export type Column = Readonly<{
  id: string;
  asks: Asks;
  /** Index of the article or amendment; −1 for none. */
  about: number;
  /** The texts on the floor, for placards. */
  texts: readonly number[];
  /** The seats that must answer. */
  seats: readonly Seat[];
}>;

/** A brush paints cells with one mark. A cell that cannot take the mark stays as it was. */
export type Brush = Readonly<{ id: string; asks: Asks }>;

/**
 * The marks of each kind of column, in the order of their keyboard keys. Those of placards and events depend on the
 * question.
 */
const MARKS: Readonly<Record<Exclude<Asks, "placards" | "event">, readonly string[]>> = {
  stand: STANDS,
  amendment: VOTES,
  package: ["join", "block"],
  vote: VOTES,
  signature: ["sign", "stayOut"],
  acts: ["implementLaw", "consultAtHome", "holdHearing", "enterReservation"],
  home: ["gamble", "wait"],
  request: REQUEST_ANSWERS,
  observers: VOTES,
  protocol: VOTES,
};

type At = Readonly<{ world: PublicWorld; scenario: Scenario; seats: readonly Seat[] }>;

/** The columns of a beat. Empty if the beat has no question for the class. */
export function columnsOf(view: View, scenario: Scenario): readonly Column[] {
  const at = { world: view.world, scenario, seats: personSeats(view, scenario) };
  return COLUMNS[view.world.beat](at).filter(({ seats }) => seats.length > 0);
}

const COLUMNS: Readonly<Record<Beat, (at: At) => readonly Column[]>> = {
  sound: placards,
  lastSounding: placards,
  deal: () => [],
  amend: () => [],
  close: (at) => about(at, "stand", tested(at)),
  amendVote: (at) =>
    about(
      at,
      "amendment",
      at.world.amendments.map((_, place) => place),
    ),
  stand: (at) => whole(at, "package"),
  vote: (at) => whole(at, "vote"),
  sign: (at) => whole(at, "signature"),
  season,
  conference: (at) => {
    const parties = at.seats.filter((seat) => isParty(at.world, indexOf(at.scenario, seat)));
    return [
      ...requests(at),
      ...whole({ ...at, seats: parties }, "observers"),
      ...whole({ ...at, seats: parties }, "protocol"),
    ];
  },
  over: () => [],
};

function placards({ world, seats }: At): readonly Column[] {
  return world.draft.floor.map((article) => ({
    id: String(article),
    asks: "placards",
    about: article,
    texts: world.draft.texts[article] ?? [],
    seats,
  }));
}

function tested({ world, scenario }: At): readonly number[] {
  const open: OpenWorld = { ...world, scenario };
  return world.draft.floor.filter((article) => isTestable(open, article));
}

function about({ seats }: At, asks: Asks, places: readonly number[]): readonly Column[] {
  return places.map((place) => ({ id: String(place), asks, about: place, texts: [], seats }));
}

function whole({ seats }: At, asks: Asks): readonly Column[] {
  return [{ id: asks, asks, about: -1, texts: [], seats }];
}

/**
 * The columns for acts at home are for delegations that have a home table and are not parties yet. Each other column
 * is for the delegations it affects.
 */
function season(at: At): readonly Column[] {
  const { world, scenario, seats } = at;
  const place = (seat: Seat): number => indexOf(scenario, seat);
  const home = seats.filter((seat) => world.named.includes(place(seat)) && !isParty(world, place(seat)));
  const struck = seats.filter((seat) => struckBy(world, place(seat)) !== null);
  return [
    ...whole({ ...at, seats: home }, "acts"),
    ...whole({ ...at, seats: home }, "home"),
    ...requests(at),
    ...whole({ ...at, seats: struck }, "event"),
  ];
}

/** The column for the requests for help that await an answer. */
function requests(at: At): readonly Column[] {
  const { world, scenario, seats } = at;
  const asked = seats.filter((seat) => openRequest(world, indexOf(scenario, seat)) !== null);
  return whole({ ...at, seats: asked }, "request");
}

/** Id of the event that awaits a state's answer, or null. */
export function struckBy({ happenings, month }: PublicWorld, country: number): string | null {
  return happenings.find((item) => isOpenTo(item, country, month))?.event ?? null;
}

/** The maximum number of answers that an event offers. */
const MOST_ANSWERS = 3;

/** The brushes of these columns, without duplicates. */
export function brushesFor(columns: readonly Column[]): readonly Brush[] {
  const brushes = new Map<string, Brush>();
  for (const { asks } of columns) {
    for (const id of marksOf(asks, columns)) if (!brushes.has(id)) brushes.set(id, { id, asks });
  }
  return [...brushes.values()];
}

function marksOf(asks: Asks, columns: readonly Column[]): readonly string[] {
  if (asks === "event") return places(MOST_ANSWERS);
  if (asks !== "placards") return MARKS[asks];
  const wordings = [...new Set(columns.flatMap(({ texts }) => texts))].sort((a, b) => a - b);
  return [...wordings.map((one) => `for:${one}`), ...wordings.map((one) => `against:${one}`)];
}

const places = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => String(at));

/** A cell after a brush stroke. Returns null if the cell cannot take the brush. */
export function painted(
  { world, scenario }: Readonly<{ world: PublicWorld; scenario: Scenario }>,
  { column, seat, before }: Readonly<{ column: Column; seat: Seat; before: string }>,
  brush: string,
): string | null {
  if (brush === "" || brush === BY_MANDATE || brush === NOTHING) return brush;
  const country = indexOf(scenario, seat);
  switch (column.asks) {
    case "placards":
      return paintedPlacards(column.texts, before, brush);
    case "acts":
      return paintedActs(actsIn(world), before, brush);
    case "stand":
    case "package":
      return brush === "block" && (world.blocks[country] ?? 0) === 0 ? null : known(column.asks, brush);
    case "request":
      return mayAnswer({ ...world, scenario }, country, brush) ? brush : null;
    case "event":
      return answersIn(scenario, struckBy(world, country)) > Number(brush) ? brush : null;
    case "amendment":
    case "vote":
    case "signature":
    case "home":
    case "observers":
    case "protocol":
      return known(column.asks, brush);
  }
}

function known(asks: Exclude<Asks, "placards" | "event">, brush: string): string | null {
  return MARKS[asks].includes(brush) ? brush : null;
}

function mayAnswer(world: OpenWorld, country: number, brush: string): boolean {
  const request = openRequest(world, country);
  return request !== null && answersTo(world, request).some((answer) => answer === brush);
}

function answersIn({ events }: Scenario, id: string | null): number {
  return events.find((event) => event.id === id)?.answers.length ?? 0;
}

/**
 * A row of placards, one per text: 0 support, 1 can live with, 2 object. Support for one text withdraws support for
 * another. A brush names a wording of the article, as the letters on paper do, and not its place on the floor.
 * @example texts 1 and 4, empty, "for:4" → "10"
 */
function paintedPlacards(texts: readonly number[], before: string, brush: string): string | null {
  const [kind, wording = ""] = brush.split(":");
  const at = texts.indexOf(Number(wording));
  if (at < 0) return null;
  const shown = texts.map((_, k) => placardAt(before, k) ?? 1);
  if (kind === "against") return placardRow(shown.map((one, k) => (k === at ? 2 : one)));
  return placardRow(shown.map((one, k) => (k === at ? 0 : one === 0 ? 1 : one)));
}

/**
 * Acts of a season at home, at most one of each kind. A new act replaces the oldest if there are too many. @example
 * "implementLaw,holdHearing:courts"
 */
function paintedActs(most: number, before: string, brush: string): string | null {
  const [kind = "", card = ""] = brush.split(":");
  if (!MARKS.acts.includes(kind)) return null;
  const needsCard = kind !== "implementLaw";
  const isCard = CARDS.some((one) => one === card) || (kind === "consultAtHome" && card === "law");
  if (needsCard && !isCard) return null;
  const kept = actsOf(before).filter((one) => one.split(":")[0] !== kind);
  return [...kept, brush].slice(-most).join();
}

export function actsOf(mark: string): readonly string[] {
  return mark === "" || mark === BY_MANDATE || mark === NOTHING ? [] : mark.split(",");
}
