/** All texts of `npm run content`, with a sentence for each possible problem with the content. */
import type { Problem, ProblemCode } from "../../content/problem.ts";

/** `where` is a path of ids, such as `mandates/BRA/hr62`. */
const SENTENCES: Readonly<Record<ProblemCode, (where: string) => string>> = {
  adoptedOutOfRange: (where) =>
    `${where}: the adopted or an arguable alternative does not belong to the article.`,
  badFrame: (where) => `${where}: a number in the scenario's frame is impossible.`,
  contradictoryMandate: (where) =>
    `${where}: a line refuses a wording that it accepts, or skips a wording between two that it accepts.`,
  doubledRole: (where) => `${where}: several articles have this role, but the rules need exactly one.`,
  duplicateKey: (where) => `${where}: this name is used twice.`,
  effectOutOfRange: (where) => `${where}: an effect is not a whole number from -3 to 3.`,
  emptyCaucus: (where) => `${where}: this caucus has no members.`,
  fewAlternatives: (where) => `${where}: an article needs at least two alternatives.`,
  fewCases: (where) => `${where}: a debated article must bear on at least two cases.`,
  fewLines: (where) => `${where}: the mandate has too few lines in play to draw three.`,
  impossibleGoal: (where) => `${where}: the goal is empty, or no match can reach it.`,
  impossibleThreshold: (where) =>
    `${where}: the alternative must name the number of states it needs, and there must be that many states.`,
  isoOrder: (where) => `${where}: states must be in the order of their ISO codes.`,
  missingBearing: (where) =>
    `${where}: the article bears on the question, but this alternative does not answer it.`,
  missingConsequence: (where) => `${where}: the case must say what this answer would mean for its person.`,
  missingHope: (where) => `${where}: the case must say which answer its person hopes for, yes or no.`,
  missingForce: (where) => `${where}: the alternative must say in whole points what a task force is worth.`,
  missingLetter: (where) => `${where}: the letter of the case's person needs this sentence.`,
  missingPerson: (where) => `${where}: every case is about one person, who needs this text.`,
  missingPositions: (where) => `${where}: every state needs a position from 0 to 1,000 on the article.`,
  missingRole: (where) => `${where}: no article has this role, but the rules need one.`,
  postureOrder: (where) => `${where}: alternatives must be in the order of their postures, 0 to 1,000.`,
  reportedOtherwise: (where) => `${where}: a source reports that the state prefers something else.`,
  settledInPlay: (where) => `${where}: a young audience does not negotiate a settled article.`,
  settledUsed: (where) => `${where}: a settled article cannot be used here.`,
  strangeCard: (where) => `${where}: the card that watches the article must be the one that cares for it.`,
  unknownAlternative: (where) => `${where}: there is no such alternative.`,
  unknownArticle: (where) => `${where}: there is no such article.`,
  unknownCaucus: (where) => `${where}: there is no such caucus.`,
  unknownCountry: (where) => `${where}: there is no such state.`,
  wrongWeight: (where) => `${where}: a weight is out of range.`,
};

export function sentenceOf({ code, where }: Problem): string {
  return SENTENCES[code](where);
}

export const contentMessages = {
  drifted: (path: string): string => `${path} does not match assets/data: run npm run content.`,
  wrote: (path: string): string => `wrote ${path}`,
  upToDate: "content is up to date",
} as const;
