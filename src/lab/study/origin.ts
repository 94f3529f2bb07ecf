/**
 * Where a figure comes from: the version, the rules, the text with its hash, the seed and the command that plays the
 * study again. Every saved table, picture and printed object carries it.
 */
import { hash } from "../../engine/state/hash.ts";
import { RULES_VERSION } from "../../match/rules-version.ts";
import { libraryOfStudy, type Study, scenarioOfStudy, textOf } from "./study.ts";
import { OWN_PULL } from "./text-pull.ts";

/** The version of Fortieth; a test compares it with package.json and CITATION.cff. */
export const VERSION = "0.7.0";

export type Origin = Readonly<{
  fortieth: string;
  rules: string;
  content: string;
  /** The text as `--text` takes it, and a hash of all its wordings; empty if every match negotiates its own. */
  text: string;
  text_hash: string;
  seed: string;
  games: number;
  /** The day on which the figures were saved, as in 2026-12-01. */
  saved: string;
  /** Prints the same figures, and refuses under other rules. */
  command: string;
}>;

/** @param command without it, the command of `npm run lab` for an outcome study */
export function originOf(study: Study, games: number, now = new Date(), command = labCommand(study)): Origin {
  return {
    fortieth: VERSION,
    rules: RULES_VERSION,
    content: libraryOfStudy(RULES_VERSION, study).contentHash,
    text: textOption(study),
    text_hash: textHash(study),
    seed: study.seed,
    games,
    saved: now.toISOString().slice(0, 10),
    command,
  };
}

/** @example "real", "played", or the wordings that differ from the real text: "hr62=no-clause,safeguards=proportionate" */
export function textOption(study: Study): string {
  const { text } = study;
  if (typeof text === "string") return text;
  const changes = scenarioOfStudy(study).articles.flatMap(({ id, adopted, alternatives }, a) => {
    const key = text[a] ?? "";
    return key === alternatives[adopted]?.key ? [] : [`${id}=${key}`];
  });
  return changes.length === 0 ? "real" : changes.join(",");
}

/** 16 hexadecimal digits that depend on every wording of the text; empty if each match negotiates its own. */
export function textHash(study: Study): string {
  const text = textOf(study);
  if (text === null) return "";
  const { articles } = scenarioOfStudy(study);
  return hash(articles.map(({ id, alternatives }, a) => [id, alternatives[text[a] ?? 0]?.key]));
}

export function labCommand(study: Study, isPrices = false): string {
  const lean = study.precedent === "lean" ? " --precedent" : "";
  const prices = isPrices ? " --price-tags" : "";
  return `npm run lab -- --text ${textOption(study)}${lean}${settings(study)}${prices}`;
}

/** Compares the text of a study with that of another in pairs. */
export function compareCommand(study: Study, against: Study): string {
  return `npm run compare -- --text ${textOption(study)} --against ${textOption(against)}${settings(study)}`;
}

/** The options that both commands share. */
function settings(study: Study): string {
  const { scenario, climate, audience, games, level, seed, horizon, textPull } = study;
  const pull = ` --text-pull ${(textPull ?? OWN_PULL) / OWN_PULL}`;
  return ` --scenario ${scenario} --climate ${climate} --audience ${audience} --games ${games} --level ${level} --seed ${quoted(seed)} --horizon ${horizon}${pull} --rules ${RULES_VERSION}`;
}

/** A word of a command as a shell reads it. */
export function quoted(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
