/** Journal lines of the last night: the package, its amendments, and the decision on the whole text. */
import type { AdoptionFact } from "../../engine/events/adoption.ts";
import type { Outcome } from "../../engine/state/treaty.ts";
import { t } from "../i18n/index.ts";
import { type Line, line, type Writers } from "../i18n/journal-line.ts";

export const adoptionLines: Writers<AdoptionFact> = {
  packagePut: () => [line(t("journal.packagePut"), { tone: "chapter" })],
  amendmentsProposed: ({ amendments, dropped }, { names }) => [
    ...amendments.map(({ article, alternative, by }) => {
      const values = {
        country: names.country(by),
        article: names.article(article),
        alternative: names.alternative(article, alternative),
      };
      return line(t("journal.amendmentProposed", values), { countries: [by], articles: [article] });
    }),
    ...dropped.map((country) =>
      line(t("journal.amendmentDropped", { country: names.country(country) }), { countries: [country] }),
    ),
  ],
  amendmentVoted: ({ amendment, ballot }, { names }) => {
    const { article, alternative, by } = amendment;
    const { yes, no, abstain } = ballot.tally;
    const values = {
      article: names.article(article),
      alternative: names.alternative(article, alternative),
      yes,
      no,
      count: abstain,
    };
    const key = ballot.carried ? "journal.amendmentCarried" : "journal.amendmentLost";
    return [line(t(key, values), { countries: [by], articles: [article] })];
  },
  packageTested: ({ blockers }, { names }) => {
    if (blockers.length === 0) return [line(t("journal.packageJoined"), { tone: "good" })];
    const values = { countries: names.countries(blockers) };
    return [line(t("journal.packageBlocked", values), { tone: "bad", countries: blockers })];
  },
  textDecided: ({ outcome, threshold }) => [decided(outcome, threshold)],
};

function decided(outcome: Outcome, threshold: number): Line {
  const { yes, no, abstain } = outcome.ballot?.tally ?? { yes: 0, no: 0, abstain: 0 };
  if (outcome.how === "consensus")
    return line(t("journal.adoptedConsensus", { count: threshold }), { tone: "great" });
  if (outcome.how === "vote")
    return line(t("journal.adoptedVote", { yes, no, abstain, count: threshold }), { tone: "great" });
  if (outcome.ballot === null) return line(t("journal.adoptionFailed"), { tone: "bad" });
  return line(t("journal.adoptionFailedVote", { yes, no, count: abstain }), { tone: "bad" });
}
