import type { ReactNode } from "react";
import { fromContent, list, t } from "../../client/wording/index.ts";
import { articleNumbers, articleTitle } from "../../client/wording/names.ts";
import { usePlay, useTable } from "../hooks.ts";
import { useRecord } from "./use-lab.ts";

/** Articles that rooms for young people take as agreed. */
const CHILDREN = ["csam", "grooming", "ncii"];

/** Every article in play as agreed, those settled before, and the seal. */
export function TreatySheet(): ReactNode {
  const { scenario, names } = useTable();
  const text = usePlay().currentText();
  return (
    <article className="treaty-sheet">
      <TreatyHead />
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
      <SettledArticles />
      <TreatyFoot />
    </article>
  );
}

function TreatyHead(): ReactNode {
  const { view } = useTable();
  const { outcome, threshold } = view.world.treaty;
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
function SettledArticles(): ReactNode {
  const { scenario } = useTable();
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

function TreatyFoot(): ReactNode {
  const record = useRecord();
  return (
    <footer className="treaty-note">
      <p>
        <strong>{t("debrief:treaty.exercise")}</strong> {t("debrief:treaty.exerciseNote")}
      </p>
      {record !== null && (
        <p className="numbers">{t("debrief:treaty.seal", { seed: record.setup.seed, hash: record.hash })}</p>
      )}
    </footer>
  );
}
