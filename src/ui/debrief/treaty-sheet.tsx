import type { ReactNode } from "react";
import { fromContent, list, t } from "../../client/wording/index.ts";
import { articleNumbers, articleTitle, namesOf } from "../../client/wording/names.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Treaty } from "../../engine/state/treaty.ts";

/** Articles that rooms for young people take as agreed. */
const CHILDREN = ["csam", "grooming", "ncii"];

type TreatySheetProps = Readonly<{
  scenario: Scenario;
  treaty: Treaty;
  /** Alternative by article. */
  text: readonly number[];
  /** What the match is replayed from; null where it is not known. */
  seal: Readonly<{ seed: string; hash: string }> | null;
}>;

/** Every article in play as agreed, those settled before, and the seal. */
export function TreatySheet({ scenario, treaty, text, seal }: TreatySheetProps): ReactNode {
  const names = namesOf(scenario);
  return (
    <article className="treaty-sheet">
      <TreatyHead treaty={treaty} />
      <ol className="treaty-articles">
        {scenario.articles.map(({ id }, article) => (
          <li key={id}>
            <h4>
              <span className="treaty-number">{t("debrief:treaty.article", { number: article + 1 })}</span>{" "}
              {names.article(article)}
            </h4>
            <p className="treaty">{names.clause(article, text[article] ?? 0)}</p>
            <p className="treaty-note">{t("debrief:treaty.numbers", { numbers: articleNumbers(id) })}</p>
          </li>
        ))}
      </ol>
      <SettledArticles scenario={scenario} />
      <TreatyFoot seal={seal} />
    </article>
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

/** Articles not in play stand as adopted; in a room for young people three of them are one sentence. */
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
