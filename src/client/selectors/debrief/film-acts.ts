/** The acts of a film that are drawn, not played in a scene: packages, answers to events, and blocks. */
import type { GameEvent } from "../../../engine/events/event.ts";
import { CLIMATE } from "../../../engine/model/climate.ts";
import { answerMemory } from "../../../engine/model/memories.ts";
import type { Command, CommandType, Stand, Term } from "../../../engine/state/command.ts";
import { standAt } from "../../../engine/state/digits.ts";
import type { Card, Scenario } from "../../../engine/state/scenario.ts";
import type { Seat } from "../../../engine/state/seat.ts";
import type { Happening } from "../../../engine/state/treaty.ts";
import type { PublicWorld } from "../../../engine/state/world.ts";
import type { MomentAct } from "../../../lab/moments/acts.ts";
import type { EndedTable } from "./made-at-table.ts";
import type { Moment } from "./moments.ts";

/** How a moment is shown. The scenes of hall and map show no package, no answer to an event and no act at home. */
export type MomentPicture = "scene" | "offer" | "event" | "act";

export function pictureOf({ deeds: [first] }: Readonly<{ deeds: readonly MomentAct[] }>): MomentPicture {
  switch (first?.command.type) {
    case "offerPackage":
    case "answerOffer":
    case "counterOffer":
    case "withdrawOffer":
      return "offer";
    case "answerEvent":
      return "event";
    default:
      return first !== undefined && isDrawn(first.command) ? "act" : "scene";
  }
}

/** Acts at home and abroad that are drawn: who does what, and to whom. */
const DRAWN = [
  "implementLaw",
  "holdHearing",
  "consultAtHome",
  "enterReservation",
  "callVote",
  "assist",
  "campaign",
  "pledge",
  "namePrice",
  "grantPrice",
  "formTaskForce",
] as const satisfies readonly CommandType[];
export type DrawnAct = Extract<Command, { type: (typeof DRAWN)[number] }>;

export function isDrawn(command: Command): command is DrawnAct {
  return (DRAWN as readonly CommandType[]).includes(command.type);
}

/** What came of a package in its moment. */
export type OfferCame = "offered" | "accepted" | "refused" | "withdrawn";

export type Exchange = Readonly<{ from: number; to: number; give: Term; ask: Term; came: OfferCame }>;

/** The package of a moment: who offered it to whom, both texts, and what came of it. Null if it is none. */
export function exchangeIn(
  { deeds: [first], offer }: Pick<Moment, "deeds" | "offer">,
  { countries }: Pick<Scenario, "countries">,
): Exchange | null {
  const command = first?.command;
  if (command?.type === "offerPackage") {
    const from = countries.findIndex(({ iso3 }) => iso3 === first?.seat);
    const { to, give, ask } = command;
    return { from, to, give, ask, came: offer?.status === "accepted" ? "accepted" : "offered" };
  }
  if (offer === null) return null;
  const { from, to, give, ask, status } = offer;
  if (command?.type === "counterOffer")
    return { from, to, give, ask, came: status === "accepted" ? "accepted" : "offered" };
  if (command?.type === "withdrawOffer") return { from, to, give, ask, came: "withdrawn" };
  if (command?.type !== "answerOffer") return null;
  return { from, to, give, ask, came: command.accept ? "accepted" : "refused" };
}

export type AnsweredEvent = Readonly<{
  happening: Happening;
  /** The keys of all answers, and of the one given. */
  answers: readonly string[];
  given: string;
  /** The group at home that remembers the answer, and the points of support; null if no group does. */
  memory: Readonly<{ card: Card; points: number }> | null;
}>;

type Answering = Pick<Moment, "deeds" | "from" | "to" | "opened">;

/** The event that a moment's state answered; null if the events of its beat hold no such answer. */
export function answeredEvent(
  { deeds: [first], from, to, opened }: Answering,
  events: readonly GameEvent[],
  scenario: Scenario,
): AnsweredEvent | null {
  const country = scenario.countries.findIndex(({ iso3 }) => iso3 === first?.seat);
  const found = events
    .slice(from, to)
    .find((event) => event.type === "eventAnswered" && event.country === country);
  const about = found?.type === "eventAnswered" ? found : null;
  const event = scenario.events.find(({ id }) => id === about?.happening.event);
  if (about === null || event === undefined) return null;
  return {
    happening: about.happening,
    answers: event.answers.map(({ key }) => key),
    given: about.answer,
    memory: CLIMATE[opened.world.climate].isPlayed ? answerMemory(event, about.answer) : null,
  };
}

/** What two delegations promised each other: articles and alternatives as indices. */
export type Deal = Readonly<{
  with: number;
  gave: Readonly<{ article: number; alternative: number }>;
  got: Readonly<{ article: number; alternative: number }>;
}>;

/** Whether an act made or answered a package. */
export function isDeal({ command }: MomentAct): boolean {
  return command.type === "offerPackage" || command.type === "answerOffer";
}

/** All deals of a country in the order in which they were announced: a promise with the next one that came back for it. */
export function dealsOf({ pacts }: Pick<PublicWorld, "pacts">, own: number): readonly Deal[] {
  const said = pacts.filter(({ kind }) => kind === "support");
  const back = said.filter(({ to }) => to === own);
  return said
    .filter(({ by }) => by === own)
    .flatMap((gave): readonly Deal[] => {
      const at = back.findIndex(({ by }) => by === gave.to);
      const [got] = at < 0 ? [] : back.splice(at, 1);
      return got === undefined ? [] : [{ with: gave.to, gave, got }];
    });
}

/** How many of the two texts of a deal stand in the text at the end. */
export function standingIn({ gave, got }: Deal, text: readonly number[]): number {
  return [gave, got].filter(({ article, alternative }) => text[article] === alternative).length;
}

/** A moment as far as it shows a deal. */
export type ToldMoment = Pick<Moment, "deeds"> & Partial<Pick<Moment, "offer">>;

/** Whether a moment of the film already shows this deal of a country. */
export function isDealShown(
  { with: other, gave, got }: Deal,
  own: number,
  moments: readonly ToldMoment[],
  scenario: Pick<Scenario, "countries">,
): boolean {
  return moments.some(({ deeds, offer = null }) => {
    const shown = exchangeIn({ deeds, offer }, scenario);
    if (shown === null) return false;
    const { from, to, give, ask } = shown;
    if (from === own) return to === other && isSame(give, gave) && isSame(ask, got);
    return from === other && to === own && isSame(give, got) && isSame(ask, gave);
  });
}

function isSame(one: Term, other: Term): boolean {
  return one.article === other.article && one.alternative === other.alternative;
}

export type Block = Readonly<{
  /** The article, or −1 for the whole text. */
  article: number;
  alternative: number;
  /** The stand of each country, one digit each. */
  stands: string;
  blockers: readonly number[];
}>;

/** The last block in the talks by one of these countries, and their block of the whole text, as everybody saw them. */
export function blocksBy(countries: readonly number[], events: readonly GameEvent[]): readonly Block[] {
  const blocks = events.flatMap((event): readonly Block[] => {
    if (event.type !== "standsTaken" && event.type !== "packageTested") return [];
    const { stands, blockers } = event;
    if (!blockers.some((country) => countries.includes(country))) return [];
    const of = event.type === "standsTaken" ? event : { article: -1, alternative: -1 };
    return [{ article: of.article, alternative: of.alternative, stands, blockers }];
  });
  const inTalks = blocks.findLast(({ article }) => article >= 0);
  const ofWhole = blocks.findLast(({ article }) => article < 0);
  return [inTalks, ofWhole].flatMap((block) => block ?? []);
}

/** The stand of a country when a text was blocked; null if it took none. */
export function standIn({ stands }: Pick<Block, "stands">, country: number): Stand | null {
  return standAt(stands, country);
}

/** The countries that people play at this table. */
export function peopleAt({ record, scenario }: Pick<EndedTable, "record" | "scenario">): readonly number[] {
  return scenario.countries.flatMap(({ iso3 }, country) =>
    record.setup.seats[iso3]?.type === "person" ? [country] : [],
  );
}

/** Whether a moment of the film already shows this block by one of these seats. */
export function isShown(
  { article }: Block,
  moments: readonly Pick<Moment, "deeds">[],
  seats: readonly Seat[],
): boolean {
  const isBlock = ({ command }: MomentAct): boolean =>
    article < 0
      ? command.type === "standOnPackage" && command.stand === "block"
      : command.type === "takeStand" && command.stand === "block" && command.article === article;
  return moments.some(({ deeds }) => deeds.some((deed) => seats.includes(deed.seat) && isBlock(deed)));
}
