/**
 * Bots with fixed habits, for measurements. No habit should be the best way to play. Each habit changes what a
 * level-2 bot would do.
 */

import { giftsBy, isHelpable, mayReceive } from "../engine/model/capitals.ts";
import { MOST_GIFTS } from "../engine/model/costs.ts";
import { count, ownOffers, ownWish, type Seen } from "../engine/seats/seen.ts";
import type { Command, OfferPackage, Placard } from "../engine/state/command.ts";
import type { Script } from "../engine/state/setup.ts";
import { others } from "../engine/state/world.ts";
import type { Chance } from "./chance.ts";
import { alwaysPressing } from "./home.ts";

/** How a habit answers every package; null if it weighs packages as level 2 does. */
export const ANSWERS: Readonly<Record<Script, boolean | null>> = {
  silent: false,
  "silent-in-talks": false,
  lazy: false,
  "always-block": false,
  "always-concede": true,
  "back-the-chair": true,
  "spam-packages": true,
  "spam-assistance": null,
  liar: true,
  "break-promises": true,
  "ratify-first": null,
  "never-ratify": null,
};

/** `usual` is what a level-2 bot would do in the beat. */
export function scripted(script: Script, r: Seen, chance: Chance, usual: readonly Command[]): Command[] {
  switch (script) {
    case "silent":
      return [];
    case "silent-in-talks":
      return isAtHome(r) ? [...usual] : [];
    case "lazy":
      return isAtHome(r) ? [...usual] : usual.filter(({ type }) => type === "layPlacards");
    case "always-block":
      return r.world.beat === "sign" ? [{ type: "stayOut" }] : usual.map(blocking);
    case "always-concede":
      return r.world.beat === "sign" ? signing() : usual.map((command) => conceding(r, command));
    case "back-the-chair":
      return usual.map((command) => backing(r, command));
    case "spam-packages":
      return r.world.beat === "deal" ? [...withoutOffers(usual), ...anyOffer(r, chance, 0)] : [...usual];
    case "spam-assistance":
      return generous(r, chance, usual);
    case "liar":
      return usual.map((command) => lying(r, command));
    case "break-promises":
      return usual.map(breaking);
    case "ratify-first":
      return ratifying(r, usual);
    case "never-ratify":
      return staysOut(r) ? [] : [...usual];
  }
}

/** Whether the talks are over, as they are from the signature on. */
function isAtHome({ world }: Seen): boolean {
  return world.phase !== "negotiation" && world.phase !== "adoption";
}

function signing(): Command[] {
  return [{ type: "sign", declaration: "none" }];
}

function staysOut(r: Seen): boolean {
  return r.world.beat === "sign" || r.world.beat === "season";
}

function withoutOffers(usual: readonly Command[]): Command[] {
  return usual.filter((command) => command.type !== "offerPackage");
}

function blocking(command: Command): Command {
  if (command.type === "takeStand") return { ...command, stand: "block" };
  if (command.type === "standOnPackage") return { ...command, stand: "block" };
  return command.type === "castVote" ? { ...command, vote: "no" } : command;
}

function conceding(r: Seen, command: Command): Command {
  if (command.type === "layPlacards") {
    const chair = r.world.draft.chair[command.article] ?? -1;
    const placards = command.placards.map((): Placard => 1);
    return { ...command, placards, wish: chair < 0 ? command.wish : chair };
  }
  return agreeing(command);
}

/** Joins every text and votes yes. */
function agreeing(command: Command): Command {
  if (command.type === "takeStand") return { ...command, stand: "join" };
  if (command.type === "standOnPackage") return { ...command, stand: "join" };
  return command.type === "castVote" ? { ...command, vote: "yes" } : command;
}

/** Supports the chair's text in speeches, placards and stands. */
function backing(r: Seen, command: Command): Command {
  if (command.type === "layPlacards") {
    const chair = r.world.draft.chair[command.article] ?? -1;
    if (chair < 0) return command;
    const texts = r.world.draft.texts[command.article] ?? [];
    return { ...command, placards: texts.map((text): Placard => (text === chair ? 0 : 1)), wish: chair };
  }
  if (command.type === "speak") {
    const chair = r.world.draft.chair[command.article] ?? -1;
    return chair < 0 ? command : { ...command, alternative: chair };
  }
  return agreeing(command);
}

/** A package for a random seat about two random open articles. */
function anyOffer(r: Seen, chance: Chance, assistance: 0 | 1): OfferPackage[] {
  const open = r.world.draft.agreed.flatMap((agreed, a) =>
    agreed < 0 && (r.world.draft.chair[a] ?? -1) >= 0 && r.scenario.articles[a]?.settled !== true ? [a] : [],
  );
  if (open.length < 2 || ownOffers(r).some(({ status }) => status === "open")) return [];
  const give = open[chance(30) % open.length] ?? 0;
  const rest = open.filter((a) => a !== give);
  const ask = rest[chance(31) % rest.length] ?? 0;
  const everyone = others(r.world, r.country).filter(
    (i) => assistance === 0 || isHelpable(r.world, r.country, i),
  );
  const to = everyone[chance(32) % everyone.length] ?? 0;
  const term = (article: number) => ({ article, alternative: r.world.draft.chair[article] ?? 0 });
  return [{ type: "offerPackage", to, give: term(give), ask: term(ask), assistance }];
}

/** Promises assistance in every package, and gives it to any seat that may receive it. */
function generous(r: Seen, chance: Chance, usual: readonly Command[]): Command[] {
  if (r.world.beat === "deal") return [...withoutOffers(usual), ...anyOffer(r, chance, 1)];
  if (r.world.beat !== "season") return [...usual];
  const needy = others(r.world, r.country).find((i) => mayReceive(r.world, r.country, i));
  if (needy === undefined || giftsBy(r.world, r.country) >= MOST_GIFTS) return [...usual];
  return [{ type: "assist", to: needy }];
}

/**
 * Accepts every package, declares the most extreme wish on its side of the axis, and keeps a promise only where it
 * likes the text.
 */
function lying(r: Seen, command: Command): Command {
  if (command.type === "layPlacards") {
    const last = count(r, command.article) - 1;
    return { ...command, wish: 2 * ownWish(r, command.article) >= last ? last : 0 };
  }
  return command.type === "takeStand" ? { ...command, breaking: true } : command;
}

/**
 * Accepts every package and takes what it was promised, but never joins a text that it promised to join. Otherwise it
 * acts as level 2.
 */
function breaking(command: Command): Command {
  if (command.type !== "takeStand") return command;
  return { ...command, stand: command.stand === "join" ? "abstain" : command.stand, breaking: true };
}

/** Signs and ratifies at once, no matter what the text says. */
function ratifying(r: Seen, usual: readonly Command[]): Command[] {
  if (r.world.beat === "sign") return signing();
  if (r.world.beat !== "season") return [...usual];
  return usual.length > 0 ? [...usual] : alwaysPressing(r);
}
