/**
 * Turns a sheet into the acts of a beat: what was shown and said, and for the rest what each delegation's mandate would
 * do.
 */
import { isBound } from "../../../engine/model/pacts.ts";
import {
  type Command,
  type CommandType,
  REQUEST_ANSWERS,
  STANDS,
  type Stand,
  VOTES,
  type Vote,
} from "../../../engine/state/command.ts";
import { isAbroad } from "../../../engine/state/command-slots.ts";
import { placardAt } from "../../../engine/state/digits.ts";
import { CARDS, type Card } from "../../../engine/state/scenario.ts";
import { indexOf, type Seat } from "../../../engine/state/seat.ts";
import { size } from "../../../engine/state/world.ts";
import { actsByMandate } from "../../../match/default-acts.ts";
import { viewOf } from "../../../match/match.ts";
import type { Match } from "../../../match/types.ts";
import { seenOf } from "../../game/at-table.ts";
import {
  isLeftToMandate,
  markOf,
  NOTHING,
  type Sheet,
  type SpokenAct,
} from "../../game/single-device-sheet.ts";
import { actsWith, depositAfter } from "../solo/default-acts.ts";
import { type Asks, actsOf, type Column, struckBy } from "./grid.ts";

/** Acts of the seats in a grid for this beat. Deals are agreed separately (`single-device-play.ts`). */
export function actsFor(
  match: Match,
  sheet: Sheet,
  columns: readonly Column[],
  seats: readonly Seat[],
): readonly SpokenAct[] {
  return seats.flatMap((seat) => {
    const own = columns.filter((column) => column.seats.includes(seat));
    const left = own.filter(({ id }) => isLeftToMandate(markOf(sheet, seat, id)));
    const shown = own.filter((column) => !left.includes(column));
    const said = sheet.said.flatMap((one) =>
      one.seat === seat && one.command.type !== "offerPackage" ? [one.command] : [],
    );
    const usual = actsByMandate(match, seat);
    const acts = [
      ...said,
      ...shown.flatMap((column) =>
        commandsOfMark(match, seat, column, markOf(sheet, seat, column.id), usual),
      ),
      ...conferenceOf(sheet, seat, own, usual),
      ...usual.filter((command) => isLeftTo(command, { left, isSilent: shown.length === 0, said })),
    ];
    return acts.map((command) => ({ seat, command }));
  });
}

type Rest = Readonly<{ left: readonly Column[]; isSilent: boolean; said: readonly Command[] }>;

/**
 * The kind of column that each act answers. Speeches and acts abroad have no column. `always`: such an act always
 * follows the mandate. `never`: it never does, since a mandate neither agrees to nor proposes anything.
 */
const ANSWERS: Readonly<Record<CommandType, Asks | "speech" | "abroad" | "always" | "never">> = {
  layPlacards: "placards",
  speak: "speech",
  takeStand: "stand",
  voteAmendment: "amendment",
  standOnPackage: "package",
  castVote: "vote",
  sign: "signature",
  stayOut: "signature",
  implementLaw: "acts",
  holdHearing: "acts",
  consultAtHome: "acts",
  enterReservation: "acts",
  callVote: "home",
  deposit: "home",
  answerRequest: "request",
  answerEvent: "event",
  assist: "abroad",
  campaign: "abroad",
  pledge: "abroad",
  formTaskForce: "abroad",
  namePrice: "always",
  grantPrice: "always",
  castConference: "never",
  consult: "never",
  offerPackage: "never",
  answerOffer: "never",
  counterOffer: "never",
  withdrawOffer: "never",
  sponsorBridge: "never",
  declareRedLine: "never",
  dropRedLine: "never",
  proposeAmendment: "never",
  putOnFloor: "never",
  reviseText: "never",
  testArticle: "never",
  closeArticle: "never",
};

/** True if the mandate decides this act, because nothing was entered in its place. */
function isLeftTo(command: Command, { left, isSilent, said }: Rest): boolean {
  const answers = ANSWERS[command.type];
  if (answers === "always" || answers === "never") return answers === "always";
  if (answers === "speech") return isSilent && said.length === 0;
  if (answers === "abroad") return !said.some(isAbroad);
  return left.some(({ asks, about }) => asks === answers && about === subjectOf(command));
}

/** The article or amendment that an act is about; −1 for none. */
function subjectOf(command: Command): number {
  if (command.type === "layPlacards" || command.type === "takeStand") return command.article;
  return command.type === "voteAmendment" ? command.amendment : -1;
}

/** Turns the mark of a cell into commands. */
function commandsOfMark(
  match: Match,
  seat: Seat,
  column: Column,
  mark: string,
  usual: readonly Command[],
): readonly Command[] {
  if (mark === NOTHING) return [];
  switch (column.asks) {
    case "placards":
      return placardCommands(match, seat, column, mark, usual);
    case "stand":
      return standCommands(match, seat, column.about, mark);
    case "amendment":
      return voteCommands(mark, (vote) => ({ type: "voteAmendment", amendment: column.about, vote }));
    case "package":
      return mark === "join" || mark === "block" ? [{ type: "standOnPackage", stand: mark }] : [];
    case "vote":
      return voteCommands(mark, (vote) => ({ type: "castVote", vote }));
    case "signature":
      return mark === "sign" ? [{ type: "sign", declaration: "none" }] : [{ type: "stayOut" }];
    case "acts":
      return [...actsOf(mark).flatMap((one) => homeAct(one) ?? []), ...homeFollowUps(match, seat)];
    case "home":
      return mark === "gamble" ? [{ type: "callVote", gamble: true }, { type: "deposit" }] : [];
    case "request": {
      const answer = REQUEST_ANSWERS.find((one) => one === mark);
      return answer === undefined ? [] : [{ type: "answerRequest", answer }];
    }
    case "event":
      return eventAnswers(match, seat, Number(mark));
    case "observers":
    case "protocol":
      return [];
  }
}

function voteIn(mark: string): Vote | null {
  return VOTES.find((vote) => vote === mark) ?? null;
}

function voteCommands(mark: string, command: (vote: Vote) => Command): readonly Command[] {
  const vote = voteIn(mark);
  return vote === null ? [] : [command(vote)];
}

/** The answer to the world event that has struck the seat. */
function eventAnswers({ world, scenario }: Match, seat: Seat, choice: number): readonly Command[] {
  const id = struckBy(world, indexOf(scenario, seat));
  const answer = scenario.events.find((event) => event.id === id)?.answers[choice]?.key;
  return answer === undefined ? [] : [{ type: "answerEvent", answer }];
}

/** The text that the delegation supports becomes its declared wish. Its declared care follows the mandate. */
function placardCommands(
  { world, scenario }: Match,
  seat: Seat,
  { about, texts }: Column,
  mark: string,
  usual: readonly Command[],
): readonly Command[] {
  if (mark.length !== texts.length) return [];
  const placards = texts.map((_, at) => placardAt(mark, at) ?? 1);
  const known = usual.find((command) => command.type === "layPlacards" && command.article === about);
  const care = known?.type === "layPlacards" ? known.care : 1;
  const before = world.declared[about * size(world) + indexOf(scenario, seat)] ?? 0;
  return [
    { type: "layPlacards", article: about, placards, wish: texts[placards.indexOf(0)] ?? before, care },
  ];
}

/** A stand against the seat's own promise counts as breaking it. */
function standCommands(
  { world, scenario }: Match,
  seat: Seat,
  article: number,
  mark: string,
): readonly Command[] {
  const stand: Stand | undefined = STANDS.find((one) => one === mark);
  if (stand === undefined) return [];
  const bound = isBound(world, indexOf(scenario, seat), article, world.draft.chair[article] ?? 0);
  return [{ type: "takeStand", article, stand, breaking: bound && stand !== "join" }];
}

function homeAct(mark: string): Command | null {
  const [kind, name] = mark.split(":");
  const card: Card | undefined = CARDS.find((one) => one === name);
  if (kind === "implementLaw") return { type: "implementLaw" };
  if (kind === "consultAtHome") {
    const target = name === "law" ? "law" : card;
    return target === undefined ? null : { type: "consultAtHome", card: target };
  }
  if (card === undefined) return null;
  if (kind === "holdHearing") return { type: "holdHearing", card };
  return kind === "enterReservation" ? { type: "enterReservation", card } : null;
}

/**
 * A delegation that acts at home also calls the vote, which is held only with enough support, and then deposits its
 * instrument.
 */
function homeFollowUps(match: Match, seat: Seat): readonly Command[] {
  const view = viewOf(match, seat);
  const vote = actsWith({ type: "implementLaw" }, view);
  return vote.length === 0 ? [] : [...vote, ...depositAfter(view, seenOf(match.scenario, view))];
}

/** The two votes of the conference, cast together. A vote that was not entered follows the mandate. */
function conferenceOf(
  sheet: Sheet,
  seat: Seat,
  own: readonly Column[],
  usual: readonly Command[],
): readonly Command[] {
  if (!own.some(({ asks }) => asks === "observers")) return [];
  const cast = usual.find((command) => command.type === "castConference");
  const vote = (id: "observers" | "protocol"): Vote => {
    const mark = markOf(sheet, seat, id);
    if (mark === NOTHING) return "abstain";
    return voteIn(mark) ?? (cast?.type === "castConference" ? cast[id] : "abstain");
  };
  return [{ type: "castConference", observers: vote("observers"), protocol: vote("protocol") }];
}
