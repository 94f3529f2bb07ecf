/**
 * What can be taken out of a match to see whether it explains a difference: one act, all acts of a beat, all acts on
 * an article, all acts of a kind, the talks, the way home, or a wording of the adopted text.
 */
import { chanceOfSeat, policy } from "../../bots/index.ts";
import { seen } from "../../engine/seats/seen.ts";
import type { Command, CommandType } from "../../engine/state/command.ts";
import { isSameCommand, slotOf } from "../../engine/state/command-slots.ts";
import { indexOf, type Seat } from "../../engine/state/seat.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import type { PublicWorld, World } from "../../engine/state/world.ts";
import { type Entry, isAct } from "../../match/types.ts";
import { asShown } from "../forks/acts-apart.ts";
import { SILENT } from "../forks/without-you.ts";
import { actsOf, type Chapter } from "../matches/chapters.ts";

export const KINDS = ["placards", "speeches", "packages", "stands"] as const;
/** Acts of the talks that a player would name together. */
export type Kind = (typeof KINDS)[number];

const TYPES: Readonly<Record<Kind, readonly CommandType[]>> = {
  placards: ["layPlacards"],
  speeches: ["speak"],
  packages: ["offerPackage", "answerOffer", "counterOffer", "withdrawOffer", "sponsorBridge"],
  stands: ["takeStand", "standOnPackage", "declareRedLine", "dropRedLine", "castVote"],
};

export type When = Pick<PublicWorld, "phase" | "beat" | "round" | "season" | "month">;

/** `offer` is the package that an answer or a withdrawal is about. */
export type Unit =
  | Readonly<{ type: "act"; at: number; when: When; command: Command; offer: Offer | null }>
  | Readonly<{ type: "beat"; at: number; when: When }>
  | Readonly<{ type: "article"; article: number }>
  | Readonly<{ type: "kind"; kind: Kind }>
  | Readonly<{ type: "talks" }>
  | Readonly<{ type: "home" }>
  /** The adopted text, but with the other match's wording of these articles. */
  | Readonly<{ type: "wording"; articles: readonly number[] }>;

/** Whether a beat belongs to the talks, when a seat without its player is silent. */
export function isTalk({ phase }: Pick<PublicWorld, "phase">): boolean {
  return phase === "negotiation" || phase === "adoption";
}

export function beatsOf(chapters: readonly Chapter[], seat: Seat): readonly Unit[] {
  return chapters
    .filter((chapter) => actsOf(chapter, seat).length > 0)
    .map((chapter): Unit => ({ type: "beat", at: chapter.at, when: whenOf(chapter.opened.world) }));
}

/**
 * The acts of the seat in a beat. At home, a level-2 bot holds the seat in the match without the player, so an act that
 * it would take as well explains nothing.
 */
export function actsIn(chapter: Chapter, seat: Seat): readonly Unit[] {
  const { at, opened, closed } = chapter;
  const isCommon = isTalk(opened.world) ? () => false : plannedBy(chapter, seat);
  const acts = actsOf(chapter, seat).filter((command) => !isCommon(command));
  return acts.map(
    (command): Unit => ({
      type: "act",
      at,
      when: whenOf(opened.world),
      command,
      offer: offerOf(command, closed),
    }),
  );
}

function plannedBy({ opened: { world, scenario } }: Chapter, seat: Seat): (command: Command) => boolean {
  const country = indexOf(scenario, seat);
  const chance = chanceOfSeat(world.secrets.words, world.clock, country);
  const planned = policy(SILENT, seen(world, country), chance);
  return (command) => planned.some((one) => isSameCommand(asShown(one), asShown(command)));
}

/** The articles that the seat did something about, and the kinds of act that it used more than once. */
export function groupsOf(chapters: readonly Chapter[], seat: Seat): readonly Unit[] {
  const talks = chapters.filter(({ opened }) => isTalk(opened.world));
  const acts = talks.flatMap((chapter) =>
    actsOf(chapter, seat).map((command) => ({ command, articles: articlesOf(command, chapter.closed) })),
  );
  const articles = [...new Set(acts.flatMap((act) => act.articles))].sort((a, b) => a - b);
  const kinds = KINDS.filter((kind) => acts.some(({ command }) => TYPES[kind].includes(command.type)));
  return [
    ...articles.map((article): Unit => ({ type: "article", article })),
    ...kinds.map((kind): Unit => ({ type: "kind", kind })),
  ];
}

export function whenOf({ phase, beat, round, season, month }: PublicWorld): When {
  return { phase, beat, round, season, month };
}

/** The entries of a chapter without what the unit takes out. */
export function entriesLeft(unit: Unit, chapter: Chapter, seat: Seat): readonly Entry[] {
  return chapter.entries.flatMap((entry): readonly Entry[] => {
    const { command } = entry;
    if (entry.seat !== seat || !isAct(command) || !isTaken(unit, chapter, command)) return [entry];
    return unit.type !== "home" && command.type === "stayOut" ? [signing(entry)] : [];
  });
}

/** Silence would also keep a seat out, so a seat that stayed out signs instead. */
function signing(entry: Entry): Entry {
  return { ...entry, command: { type: "sign", declaration: "none" } };
}

/** Whether the unit takes out anything in this chapter. */
export function touches(unit: Unit, chapter: Chapter, seat: Seat): boolean {
  const { beat } = chapter.opened.world;
  if (unit.type === "wording" || unit.type === "home") return beat === "sign";
  return actsOf(chapter, seat).some((command) => isTaken(unit, chapter, command));
}

function isTaken(unit: Unit, { at, opened, closed }: Chapter, command: Command): boolean {
  switch (unit.type) {
    case "act":
      return unit.at === at && slotOf(unit.command) === slotOf(command);
    case "beat":
      return unit.at === at;
    case "article":
      return isTalk(opened.world) && articlesOf(command, closed).includes(unit.article);
    case "kind":
      return TYPES[unit.kind].includes(command.type);
    case "talks":
      return isTalk(opened.world);
    case "home":
      return !isTalk(opened.world);
    case "wording":
      return false;
  }
}

/** The articles that an act is about. */
function articlesOf(command: Command, world: World): readonly number[] {
  if (command.type === "offerPackage" || command.type === "counterOffer")
    return [command.give.article, command.ask.article];
  const offer = offerOf(command, world);
  if (offer !== null) return [offer.give.article, offer.ask.article];
  if (command.type === "voteAmendment") {
    const amendment = world.amendments[command.amendment];
    return amendment === undefined ? [] : [amendment.article];
  }
  return "article" in command ? [command.article] : [];
}

function offerOf(command: Command, { secrets }: World): Offer | null {
  if (command.type !== "answerOffer" && command.type !== "withdrawOffer") return null;
  return secrets.offers.find(({ id }) => id === command.offer) ?? null;
}
