/** What a paper's methods say about a study, in full: the text, the conditions, the players, the seeds. */
import { t } from "../i18n/index.ts";
import type { Run, Study } from "../lab/lab.ts";
import { gamesOf, scenarioOfStudy } from "../lab/lab-figures.ts";
import { type pairProvenanceOf, provenanceOf } from "../lab/provenance.ts";

/** The conditions, under which both texts of a pair are played. */
function conditions(study: Study) {
  const { level, scenario, climate, audience, horizon, seed } = study;
  return {
    level,
    horizon,
    seed,
    articles: scenarioOfStudy(study).articles.length,
    scenario: t(`scenario.${scenario}.name`),
    climate: t(`climate.${climate}.name`),
    audience: t(`audience.${audience}.name`),
  };
}

/** A text as the command takes it, with the hash of its wordings. */
function textWords(text: string, hash: string): string {
  return hash === "" ? text : t("lab:cite.hashed", { text, hash });
}

export function methodText(run: Run): string {
  const { text, text_hash: hash } = provenanceOf(run);
  const count = gamesOf(run.part);
  return t("lab:cite.method", {
    ...conditions(run.study),
    text: textWords(text, hash),
    count,
    last: count - 1,
  });
}

type PairOrigin = ReturnType<typeof pairProvenanceOf>;

export function pairMethodText(one: Run, origin: PairOrigin): string {
  return t("lab:pairs.method", {
    ...conditions(one.study),
    first: textWords(origin.text, origin.text_hash),
    second: textWords(origin.against, origin.against_hash),
    version: origin.fortieth,
    rules: origin.rules,
    content: origin.content,
    count: origin.games,
    last: origin.games - 1,
  });
}
