import type { ReactNode } from "react";
import { fromContent, list, t } from "../../client/i18n/index.ts";
import { articleNumbers, articleTitle, namesOf } from "../../client/i18n/names.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Setup } from "../../engine/state/setup.ts";
import type { Treaty } from "../../engine/state/treaty.ts";
import { NoProvision } from "../widgets/no-provision.tsx";

/** Articles that count as agreed in rooms for young people. */
const CHILDREN = ["csam", "grooming", "ncii"];

type TreatySheetProps = Readonly<{
  scenario: Scenario;
  treaty: Treaty;
  /** The chosen alternative of each article. */
  text: readonly number[];
  /** The setup of the match; null if unknown. */
  setup: Setup | null;
  /** What is needed to replay the match; null if unknown. */
  seal: Readonly<{ seed: string; hash: string }> | null;
}>;

/** Every article in play as agreed, the articles that were settled before the match, and the seal. */
export function TreatySheet({ scenario, treaty, text, setup, seal }: TreatySheetProps): ReactNode {
  return (
    <article className="treaty-sheet">
      <TreatyHead treaty={treaty} />
      <ol className="treaty-articles">
        {scenario.articles.map(({ id }, article) => (
          <TreatyArticle
            key={id}
            scenario={scenario}
            article={article}
            alternative={text[article] ?? 0}
            setup={setup}
          />
        ))}
      </ol>
      <NoProvision scenario={scenario} />
      <SettledArticles scenario={scenario} />
      <TreatyFoot seal={seal} />
    </article>
  );
}

type TreatyArticleProps = Pick<TreatySheetProps, "scenario" | "setup"> &
  Readonly<{ article: number; alternative: number }>;

/** An article in the wording of the game, or in a committee's own words with the matched wording. */
function TreatyArticle({ scenario, article, alternative, setup }: TreatyArticleProps): ReactNode {
  const names = namesOf(scenario);
  const { id = "", adopted, alternatives } = scenario.articles[article] ?? {};
  const isAsGiven = setup?.text?.[id] === alternatives?.[alternative]?.key;
  const words = isAsGiven ? setup?.words?.[id] : undefined;
  const isReal = words === undefined && setup?.text !== undefined && alternative === adopted;
  return (
    <li>
      <h4>
        <span className="treaty-number">{t("debrief:treaty.article", { number: article + 1 })}</span>{" "}
        {names.article(article)}
      </h4>
      <p className="treaty">{words ?? names.clause(article, alternative)}</p>
      {words !== undefined && (
        <p className="treaty-note">
          {t("debrief:treaty.ownWords", { text: names.alternative(article, alternative) })}
        </p>
      )}
      <p className="treaty-note">
        {isReal
          ? t("debrief:treaty.asReal", { numbers: articleNumbers(id) })
          : t("debrief:treaty.numbers", { numbers: articleNumbers(id) })}
      </p>
    </li>
  );
}

function TreatyHead({ treaty }: Pick<TreatySheetProps, "treaty">): ReactNode {
  const { outcome, threshold } = treaty;
  const isAdopted = outcome !== null && outcome.how !== "failed";
  return (
    <header className="treaty-head">
      <p className="exercise-stamp">{t("debrief:treaty.exercise")}</p>
      <h3>{t("debrief:treaty.title")}</h3>
      <p>{t(isAdopted ? "debrief:treaty.subtitle" : "debrief:treaty.unadopted")}</p>
      {isAdopted && (
        <div className="treaty-note">
          <p>
            {outcome.ballot === null
              ? t("debrief:treaty.adoptedConsensus")
              : t("debrief:treaty.adoptedVote", outcome.ballot.tally)}
          </p>
          <p>{t("debrief:treaty.force", { count: threshold })}</p>
        </div>
      )}
    </header>
  );
}

/** Articles not in play keep their adopted wording. In a room for young people, one sentence covers three of them. */
function SettledArticles({ scenario }: Pick<TreatySheetProps, "scenario">): ReactNode {
  const ids = scenario.settled.map(({ id }) => id);
  const others = ids.filter((id) => scenario.audience === "adult" || !CHILDREN.includes(id));
  if (ids.length === 0) return null;
  return (
    <section>
      <h4>{t("debrief:treaty.settledHeading")}</h4>
      {others.length < ids.length && <p className="treaty">{fromContent("agreed.children")}</p>}
      {others.length > 0 && (
        <p className="treaty-note">
          {t("debrief:treaty.settled", { articles: list(others.map((id) => articleTitle(id))) })}
        </p>
      )}
    </section>
  );
}

function TreatyFoot({ seal }: Pick<TreatySheetProps, "seal">): ReactNode {
  return (
    <footer className="treaty-note">
      <p>
        <strong>{t("debrief:treaty.exercise")}</strong> {t("debrief:treaty.exerciseNote")}
      </p>
      {seal !== null && <p className="numbers">{t("debrief:treaty.seal", seal)}</p>}
    </footer>
  );
}
