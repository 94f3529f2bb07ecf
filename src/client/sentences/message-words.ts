/** A message between delegations in words, the same on devices and at the desk. */
import type { Scenario } from "../../engine/state/scenario.ts";
import type { DelegationMessage } from "../../room/fact.ts";
import { t } from "../i18n/index.ts";
import { namesOf } from "../i18n/names.ts";

/** @example "We want: “Without right, extras optional” (Illegal access)" */
export function wordsText(
  { phrase, text, article, alternative = -1 }: DelegationMessage,
  scenario: Scenario,
): string {
  const names = namesOf(scenario);
  const wording = alternative < 0 ? "" : names.alternative(article, alternative);
  const words = phrase === null ? text : t(`room:talk.phrases.${phrase}`, { text: wording });
  return article < 0 ? words : t("room:talk.phraseOn", { phrase: words, article: names.article(article) });
}
