/** The case the start page opens with, worked out when the content is built: it is shown before any rule is there. */
import type { Answer } from "../engine/state/scenario.ts";
import generated from "./generated/start-case.json" with { type: "json" };

export type StartCase = Readonly<{ case: string; article: string; counts: Readonly<Record<Answer, number>> }>;

export const START_CASE: StartCase = generated;
