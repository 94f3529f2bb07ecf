/** The options of a seat in a beat: level 3's choice first, then tries that differ from it in one thing. */

import { COSTS } from "../../engine/model/costs.ts";
import { mayHoldPen } from "../../engine/model/pens.ts";
import { options } from "../../engine/options/options.ts";
import { isBeyond, ownObjectives, ownOffers, ownOpenOffers, type Seen } from "../../engine/seats/seen.ts";
import { type Command, type Placard, STANDS, VOTES } from "../../engine/state/command.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import type { Chance } from "../chance.ts";
import { policy } from "../index.ts";
import { accepts, MANNER, offersToAll } from "../packages.ts";
import { placardsFor } from "../placards.ts";
import { maySpeak, speechFor } from "../speech.ts";
import { seasonTries } from "./season-tries.ts";
import { distinct, type Try, without } from "./try.ts";

/** How many other partners are tried besides the partner of the usual package, each with the best package. */
const PARTNERS = 4;

/** Level 3's commands, with its answers to the packages it was offered. */
export function usualTry(r: Seen, chance: Chance): Try {
  const own = policy({ type: "bot", level: 3 }, r, chance).filter((command) => !wasRefused(r, command));
  return [...own, ...offeredTo(r).map((offer) => answer(offer.id, accepts(r, offer)))];
}

/** Whether this exact package was refused before. The search assumes that the partner has not changed its mind. */
function wasRefused(r: Seen, command: Command): boolean {
  if (command.type !== "offerPackage") return false;
  const { to, give, ask, assistance } = command;
  const terms = JSON.stringify([to, give, ask, assistance]);
  return ownOffers(r).some(
    (one) =>
      one.status === "refused" && JSON.stringify([one.to, one.give, one.ask, one.assistance]) === terms,
  );
}

/** All tries that the search compares in this beat, the usual one first. */
export function triesOf(r: Seen, chance: Chance): readonly Try[] {
  const usual = usualTry(r, chance);
  return distinct([usual, ...othersIn(r, chance, usual)]);
}

/** Tries that differ from these acts in one thing. */
export function othersIn(r: Seen, chance: Chance, usual: Try): Try[] {
  switch (r.world.beat) {
    case "sound":
      return [
        ...pleas(r, chance, usual),
        ...speeches(r, chance, usual),
        ...objections(r, usual),
        ...concessions(r, usual),
      ];
    case "deal":
      return [...deals(r, usual), ...answers(r, usual), ...bridges(r, usual)];
    case "close":
      return otherStands(r, usual);
    case "amend":
      return amendments(r);
    case "stand":
      return [[{ type: "standOnPackage", stand: "block" }], [{ type: "standOnPackage", stand: "join" }]];
    case "vote":
      return VOTES.map((vote): Try => [{ type: "castVote", vote }]);
    case "sign":
      return [[], [{ type: "sign", declaration: "none" }]];
    case "season":
      return seasonTries(r, usual);
    default:
      return [];
  }
}

/**
 * More options that a person can ask about in the deal beat: to keep the credit, or to declare a red line on an
 * article of the mandate. Level 4 skips these options: of 197 such red lines tried in 12 matches, only two were the
 * best option.
 */
export function alsoIn(r: Seen, usual: Try): Try[] {
  if (r.world.beat !== "deal") return [];
  const option = options(r).find(({ type }) => type === "declareRedLine");
  const terms = option?.type === "declareRedLine" ? option.terms : [];
  const goals = ownObjectives(r);
  const lines = terms.filter(({ article, alternative }) => {
    const goal = goals.find((one) => one.article === article);
    return goal !== undefined && !goal.accept.includes(alternative);
  });
  const rest = without(usual, "declareRedLine");
  return [
    usual.filter(({ type }) => type === "answerOffer"),
    ...lines.map((term): Try => [...rest, { type: "declareRedLine", ...term }]),
  ];
}

/**
 * Tries with no speech, or with a speech on an article of the mandate: for a text that the mandate accepts or, if
 * there is none and the seat may hold the pen, for any text within its red lines.
 */
function speeches(r: Seen, chance: Chance, usual: Try): Try[] {
  const rest = without(usual, "speak");
  if ((r.world.credit[r.country] ?? 0) < COSTS.speak) return [];
  const terms = ownObjectives(r)
    .filter(({ article }) => r.world.draft.floor.includes(article))
    .flatMap(({ article, accept }) => {
      const texts = r.world.draft.texts[article] ?? [];
      const open = texts.filter((text) => !isBeyond(r, article, text));
      const wanted = open.filter((text) => accept.includes(text));
      const spoken = wanted.length > 0 || !mayHoldPen(r.world, r.country) ? wanted : open;
      return spoken.map((alternative) => ({ article, alternative }));
    });
  return [rest, ...terms.map((term): Try => [...rest, speechFor(r, chance, term)])];
}

/** Tries that support and speak for one text of an article of the mandate. */
function pleas(r: Seen, chance: Chance, usual: Try): Try[] {
  const rest = without(usual, "speak");
  if (!maySpeak(r)) return [];
  return usual.flatMap((laid): Try[] => {
    if (laid.type !== "layPlacards" || !ownObjectives(r).some(({ article }) => article === laid.article))
      return [];
    const { article, wish } = laid;
    const texts = (r.world.draft.texts[article] ?? []).filter((text) => !isBeyond(r, article, text));
    return texts.map((alternative): Try => {
      const placards = placardsFor(r, article, wish, alternative);
      const other = rest.map((one) => (one === laid ? { ...laid, placards } : one));
      return [...other, speechFor(r, chance, { article, alternative })];
    });
  });
}

/** Tries that object to every text of an article of the mandate except those that the mandate accepts. */
function objections(r: Seen, usual: Try): Try[] {
  return ownObjectives(r).flatMap(({ article, accept }): Try[] => {
    const texts = r.world.draft.texts[article] ?? [];
    const laid = usual.some((command) => command.type === "layPlacards" && command.article === article);
    if (!laid || texts.every((text) => accept.includes(text))) return [];
    const placard = (text: number): Placard => (accept.includes(text) ? 0 : 2);
    const change = (command: Command): Command =>
      command.type === "layPlacards" && command.article === article
        ? { ...command, placards: texts.map(placard) }
        : command;
    return [usual.map(change)];
  });
}

/** Tries that object only to texts beyond a red line. */
function concessions(r: Seen, usual: Try): Try[] {
  const isMild = (command: Command): boolean =>
    command.type !== "layPlacards" ||
    command.placards.every(
      (placard, at) =>
        placard !== 2 || isBeyond(r, command.article, r.world.draft.texts[command.article]?.[at] ?? 0),
    );
  if (usual.every(isMild)) return [];
  const mild = (command: Command): Command =>
    command.type === "layPlacards" && !isMild(command)
      ? {
          ...command,
          placards: command.placards.map(
            (placard, at): Placard =>
              placard === 2 && !isBeyond(r, command.article, r.world.draft.texts[command.article]?.[at] ?? 0)
                ? 1
                : placard,
          ),
        }
      : command;
  return [usual.map(mild)];
}

/** Tries with no package, or with the best one for each of a few other partners. */
function deals(r: Seen, usual: Try): Try[] {
  const rest = without(usual, "offerPackage");
  const made = usual.find((command) => command.type === "offerPackage");
  const others = offersToAll(r, MANNER[3]).filter((one) => one.to !== made?.to && !wasRefused(r, one));
  return [
    ...(made === undefined ? [] : [rest]),
    ...others.slice(0, PARTNERS).map((other): Try => [...rest, other]),
  ];
}

/** Packages that wait for this seat's answer. */
function offeredTo(r: Seen): readonly Offer[] {
  const option = options(r).find(({ type }) => type === "answerOffer");
  const open = option?.type === "answerOffer" ? option.offers : [];
  return ownOpenOffers(r).filter(({ id }) => open.includes(id));
}

const answer = (offer: number, accept: boolean): Command => ({ type: "answerOffer", offer, accept });

/** Tries that give the other answer to a package on the table. */
function answers(r: Seen, usual: Try): Try[] {
  return offeredTo(r).map(({ id }) =>
    usual.map((command) =>
      command.type === "answerOffer" && command.offer === id ? answer(id, !command.accept) : command,
    ),
  );
}

/** Tries with a bridge to a text that the mandate accepts and that is not on the floor yet. */
function bridges(r: Seen, usual: Try): Try[] {
  if ((r.world.credit[r.country] ?? 0) < COSTS.sponsorBridge) return [];
  const rest = without(usual, "sponsorBridge");
  return ownObjectives(r)
    .filter(({ article }) => r.world.draft.floor.includes(article))
    .flatMap(({ article, accept: [alternative = -1] }): Try[] => {
      const isThere = (r.world.draft.texts[article] ?? []).includes(alternative);
      return isThere || alternative < 0 ? [] : [[...rest, { type: "sponsorBridge", article, alternative }]];
    });
}

/** Tries with another stand on an article: never an abstention, and a block only while the seat has blocks left. */
function otherStands(r: Seen, usual: Try): Try[] {
  const hasBlock = (r.world.blocks[r.country] ?? 0) > 0;
  return usual.flatMap((command, at): Try[] => {
    if (command.type !== "takeStand") return [];
    const others = STANDS.filter((stand) => stand !== command.stand && (stand !== "block" || hasBlock));
    return others
      .filter((stand) => stand !== "abstain")
      .map((stand) => usual.map((one, k) => (k === at ? { ...command, stand } : one)));
  });
}

/**
 * Tries with no amendment, or with any amendment that the seat can propose: it can serve the mandate, or win over
 * seats that would stop the text.
 */
function amendments(r: Seen): Try[] {
  const option = options(r).find(({ type }) => type === "proposeAmendment");
  const terms = option?.type === "proposeAmendment" ? option.terms : [];
  return [[], ...terms.map((term): Try => [{ type: "proposeAmendment", ...term }])];
}
