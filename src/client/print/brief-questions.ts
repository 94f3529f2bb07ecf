/** Three questions to think about, based on the state's brief. None has a right answer. */
import { provenanceOf } from "../../content/provenance.ts";
import { canonical, expectedWish } from "../../engine/model/canonical.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { t } from "../i18n/index.ts";
import { namesOf } from "../i18n/names.ts";
import type { ModelledState } from "./brief-model.ts";
import { profileOf } from "./brief-record.ts";

export function briefQuestions(scenario: Scenario, country: number, model: ModelledState): readonly string[] {
  const iso3 = scenario.countries[country]?.iso3 ?? "";
  return [ownQuestion(scenario, model), caucusQuestion(scenario, country, model), joiningQuestion(iso3)];
}

/** Asks about the state's most important article. */
function ownQuestion(scenario: Scenario, { most, redLines }: ModelledState): string {
  const article = most[0]?.article ?? 0;
  const hasLine = redLines.some((line) => line.article === article);
  const name = namesOf(scenario).article(article);
  return t(hasLine ? "brief:questions.line" : "brief:questions.price", { article: name });
}

/** Asks where the state probably differs from most of its caucus. */
function caucusQuestion(scenario: Scenario, country: number, { most, others }: ModelledState): string {
  const names = namesOf(scenario);
  for (const { article, alternative } of [...most, ...others]) {
    const theirs = commonest(scenario, country, article);
    if (theirs === null || theirs === alternative) continue;
    const wordings = {
      theirs: names.alternative(article, theirs),
      own: names.alternative(article, alternative),
    };
    return t("brief:questions.apart", { article: names.article(article), ...wordings });
  }
  return t("brief:questions.together");
}

/** The wording that more than half of the other states in the caucus probably want. Returns null if there is none. */
function commonest(scenario: Scenario, country: number, article: number): number | null {
  const { caucusOf } = canonical(scenario);
  const wishes = scenario.countries.flatMap((_, other) =>
    other !== country && caucusOf[other] === caucusOf[country]
      ? [expectedWish(scenario, article, other)]
      : [],
  );
  const found = scenario.articles[article]?.alternatives.findIndex(
    (_, alternative) => 2 * wishes.filter((wish) => wish === alternative).length > wishes.length,
  );
  return found === undefined || found < 0 ? null : found;
}

/** Asks about joining. A signature that is doubtful, estimated or recalled from memory is never taken for granted. */
function joiningQuestion(iso3: string): string {
  const profile = profileOf(iso3);
  const { mark, weak } = provenanceOf(iso3, "signed");
  if (profile === null || mark !== "sourced" || weak) return t("brief:questions.uncertain");
  if (profile.ratified !== null) return t("brief:questions.ratified");
  if (profile.signed !== null) return t("brief:questions.signed");
  return t(`brief:questions.unsigned.${profile.vote74247}`);
}
