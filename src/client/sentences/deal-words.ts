/** Offers and deals in words, for the teacher's desk and the wall. */
import type { Term } from "../../engine/state/command.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { BrokenPromise, OfferReport, WallContent } from "../../room/offer-report.ts";
import { t } from "../i18n/index.ts";
import { caseWho, countryName, namesOf } from "../i18n/names.ts";
import { slideLabel, slideOf } from "../i18n/slides.ts";
import { checkAsks } from "./check-words.ts";

/** A wording with its article. @example "“Duty to help” (Help)" */
function termText({ article, alternative }: Term, scenario: Scenario): string {
  return namesOf(scenario).textOn(article, alternative);
}

/** Who asks whom, or who agreed. @example "Kenya asks Brazil" */
export function offerHead({ from, to, status }: OfferReport): string {
  return t(status === "accepted" ? "desk:deals.agreed" : "desk:deals.asks", {
    from: countryName(from),
    to: countryName(to),
  });
}

/** What each side of an offer would support, or supports since they agreed. */
export function termLines(
  { from, to, give, ask, isHelping, status }: OfferReport,
  scenario: Scenario,
): readonly string[] {
  const [given, asked] = [termText(give, scenario), termText(ask, scenario)];
  if (status !== "accepted")
    return [
      t("desk:deals.wants", { term: asked }),
      t(isHelping ? "desk:deals.givesHelp" : "desk:deals.gives", { term: given }),
    ];
  return [
    t(isHelping ? "desk:deals.supportsHelp" : "desk:deals.supports", {
      state: countryName(from),
      term: given,
    }),
    t("desk:deals.supports", { state: countryName(to), term: asked }),
  ];
}

export function brokenText({ by, to, term }: BrokenPromise, scenario: Scenario): string {
  const names = { by: countryName(by), to: countryName(to) };
  return t("desk:deals.broken", { ...names, term: termText(term, scenario) });
}

/** A short name of what is on the wall. @example "Kenya asks Brazil" */
export function wallName(shown: WallContent, scenario: Scenario): string {
  switch (shown.type) {
    case "article":
      return namesOf(scenario).article(shown.article);
    case "offer":
      return offerHead(shown.offer);
    case "state":
      return countryName(shown.seat);
    case "person":
      return caseWho(shown.case);
    case "check":
      return checkAsks(shown.check.about, scenario);
    case "question":
      return t("common.quote", { text: shown.text });
    case "film":
      return t("desk:film.heading");
    case "slide":
      return slideOf(shown.slide)?.title ?? slideLabel(shown.slide);
  }
}
