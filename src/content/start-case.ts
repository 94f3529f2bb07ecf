/**
 * The case shown on the start page. It is computed when the content is built, because the page shows it before the
 * rules are loaded.
 */
import type { Answer } from "../engine/state/scenario.ts";
import generated from "./generated/start-case.json" with { type: "json" };

export type StartCase = Readonly<{ case: string; article: string; counts: Readonly<Record<Answer, number>> }>;

export const START_CASE: StartCase = generated;
