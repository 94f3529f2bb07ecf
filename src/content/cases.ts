/**
 * Eight invented cases, and the answer that each alternative gives in them. To change them, edit
 * assets/data/content/cases.json and run `npm run content`.
 */
import { ANSWERS, type Case, QUESTIONS } from "../engine/state/scenario.ts";
import generated from "./generated/cases.json" with { type: "json" };
import { oneOf } from "./one-of.ts";

export const CASES: readonly Case[] = generated.map(({ id, abusive, bears }) => ({
  id,
  abusive,
  bears: bears.map((bearing) => ({
    ...bearing,
    question: oneOf(QUESTIONS, bearing.question),
    answer: oneOf(ANSWERS, bearing.answer),
  })),
}));
