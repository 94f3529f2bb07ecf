/** The tough seats in words: titles and texts by id, and the aims of a goal. */
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Aim, AimResult, Challenge } from "../readings/challenges.ts";
import type { Best } from "../shelf/best-results.ts";
import { fromContent, list, number, t } from "./index.ts";
import { alternativeText, articleTitle } from "./names.ts";

export function challengeText(id: string, part: "title" | "text" | "short" | "teaches"): string {
  return fromContent(`challenge.${id}.${part}`);
}

/** Titles of what the text of a challenge is from; none where it states nothing of a real state. */
export function challengeSources({ sources }: Challenge): readonly string[] {
  return sources.map((id) => fromContent(`source.${id}.title`));
}

export function aimText(aim: Aim): string {
  switch (aim.type) {
    case "text": {
      const wordings = aim.among.map((key) => quoted(aim.article, key));
      const values = { article: articleTitle(aim.article), wordings: list(wordings, "disjunction") };
      return t("challenges:aim.text", values);
    }
    case "reached":
      return t("challenges:aim.reached", { by: aim.by });
    case "mandate":
    case "trust":
      return t(`challenges:aim.${aim.type}`, { least: aim.least });
    case "promisesKept":
    case "taskForces":
      return t(`challenges:aim.${aim.type}`, { count: aim.least });
    case "party":
    case "consensus":
    case "noConvention":
      return t(`challenges:aim.${aim.type}`);
  }
}

/** What was got instead; null where the aim says it all. */
export function gotText({ aim, got }: AimResult, { articles }: Scenario): string | null {
  switch (aim.type) {
    case "text": {
      const key = articles.find(({ id }) => id === aim.article)?.alternatives[got]?.key;
      if (key === undefined) return t("challenges:got.noText");
      return t("challenges:got.text", { wording: quoted(aim.article, key) });
    }
    case "reached":
      return got < 0 ? t("challenges:got.notReached") : t("challenges:got.reached", { month: got });
    case "mandate":
    case "trust":
    case "promisesKept":
    case "taskForces":
      return t("challenges:got.number", { number: number(got) });
    case "party":
    case "consensus":
    case "noConvention":
      return null;
  }
}

/** The best result so far on this device. */
export function bestText(best: Best | undefined): string {
  if (best === undefined) return t("challenges:best.none");
  const { met, of, mandate } = best;
  if (met === of) return t("challenges:best.reached", { mandate });
  return t("challenges:best.missed", { count: met, of, mandate });
}

function quoted(article: string, key: string): string {
  return t("common.quote", { text: alternativeText(article, key, "name") });
}
