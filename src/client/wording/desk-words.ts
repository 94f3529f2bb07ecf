/** Sentences of the desk: where somebody sits, what the log says, what a delegation wrote. */
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Audiences, Place, Words } from "../../room/fact.ts";
import type { LogLine } from "../../room/message.ts";
import { language, t } from "./index.ts";
import { countryName, eventText, namesOf } from "./names.ts";

/** @example "Kenya, table 2" */
export function seatText(seat: string, table: number): string {
  return t("desk:place.seat", { state: countryName(seat), table });
}

/** With the part of a pair that sits at the device. */
export function placeText({ seat, table, role }: Place): string {
  if (role === "both") return seatText(seat, table);
  return t("desk:place.role", { state: countryName(seat), table, role: t(`room:join.roles.${role}`) });
}

export function audienceText({ table, seat }: Audiences): string {
  if (table === 0) return t("desk:place.everybody");
  return seat === null ? t("desk:place.table", { table }) : seatText(seat, table);
}

/** @example 14:05 */
export function timeOfDay(at: number): string {
  return new Intl.DateTimeFormat(language(), { timeStyle: "short" }).format(at);
}

export function logText({ type, table, seat }: LogLine): string {
  const where = seat === null ? audienceText({ table, seat }) : seatText(seat, table);
  return t(`desk:log.${type}`, { where });
}

export function wordsText({ phrase, text, article }: Words, scenario: Scenario): string {
  const words = phrase === null ? text : t(`room:talk.phrases.${phrase}`);
  if (article < 0) return words;
  return t("room:talk.phraseOn", { phrase: words, article: namesOf(scenario).article(article) });
}

/** Where it will strike is not known before. */
export function eventHeadline(id: string): string {
  return eventText(id, "headline", t("desk:events.somewhere"));
}

export function eventBody(id: string): string {
  return eventText(id, "text", t("desk:events.somewhere"));
}
