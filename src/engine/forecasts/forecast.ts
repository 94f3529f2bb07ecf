/**
 * What a seat can expect from a command, judged by public facts and its own secrets: a range with reasons, never a
 * promise. Hidden fields of other seats are replaced by public estimates.
 */

import { consulting } from "../model/home-chance.ts";
import { ownHome, ownSealed, type Seen } from "../seats/seen.ts";
import type { Command, CommandType } from "../state/command.ts";
import { commandOf } from "../state/command-slots.ts";
import type { Forecast } from "../state/forecast.ts";
import type { HomeTable } from "../state/treaty.ts";
import type { OpenWorld } from "../state/world.ts";
import {
  ofConsultation,
  ofHearing,
  ofHomeVote,
  ofLaw,
  ofReservation,
  ofSigning,
  ofTaskForce,
} from "./home.ts";
import { ofAssistance, ofCampaign, ofGrant, ofPledge, ofPrice } from "./outreach.ts";
import { ofPackage } from "./package.ts";
import { ofAmendment, ofBridge, ofRedLine, ofSpeech, ofVote } from "./room.ts";
import { ofStand } from "./stand.ts";

type Expect<T extends CommandType> = (
  world: OpenWorld,
  country: number,
  command: Extract<Command, { type: T }>,
  home: HomeTable | null,
  own: Seen,
) => Forecast | null;

const nothing = (): null => null;

/** Makes a forecast from the seat's home table; null if the seat has none. */
function atHome<C>(
  expect: (world: OpenWorld, home: HomeTable, command: C) => Forecast,
): (world: OpenWorld, country: number, command: C, home: HomeTable | null) => Forecast | null {
  return (world, _, command, home) => (home === null ? null : expect(world, home, command));
}

const EXPECTATIONS: Readonly<{ [T in CommandType]: Expect<T> }> = {
  layPlacards: nothing,
  speak: ofSpeech,
  consult: nothing,
  offerPackage: (_world, _country, command, _home, own) => ofPackage(own, command),
  answerOffer: nothing,
  counterOffer: nothing,
  withdrawOffer: nothing,
  sponsorBridge: (world, _, command) => ofBridge(world, command),
  declareRedLine: ofRedLine,
  dropRedLine: nothing,
  takeStand: ofStand,
  proposeAmendment: ofAmendment,
  voteAmendment: nothing,
  standOnPackage: (world) => ofVote(world),
  castVote: (world) => ofVote(world),
  sign: atHome(ofSigning),
  stayOut: nothing,
  implementLaw: atHome(ofLaw),
  holdHearing: atHome(ofHearing),
  consultAtHome: atHome(ofConsultation),
  enterReservation: atHome(ofReservation),
  callVote: (_world, _country, command, home, own) => (home === null ? null : ofHomeVote(own, home, command)),
  deposit: nothing,
  assist: ofAssistance,
  campaign: ofCampaign,
  pledge: ofPledge,
  namePrice: ofPrice,
  grantPrice: ofGrant,
  answerEvent: nothing,
  answerRequest: nothing,
  formTaskForce: (world, country) => ofTaskForce(world, country),
  castConference: nothing,
  putOnFloor: nothing,
  reviseText: nothing,
  testArticle: nothing,
  closeArticle: nothing,
};

/**
 * The seat's home table as if a consultation sealed for this season had already been held, since it raises the chance
 * of later attempts.
 */
function homeAsPrepared(own: Seen): HomeTable | null {
  const home = ownHome(own);
  const counsel = commandOf(ownSealed(own), "consultAtHome");
  return home === null || counsel === null ? home : consulting(own.world, home, counsel.card);
}

/** The range for a command; null for kinds of command without a forecast. */
export function forecast(own: Seen, command: Command): Forecast | null {
  if (own.country < 0) return null;
  const expect = EXPECTATIONS[command.type] as Expect<CommandType>;
  return expect(own.world, own.country, command as never, homeAsPrepared(own), own);
}
