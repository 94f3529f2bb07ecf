import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { letterOf } from "../../client/sentences/mandate-summary.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { Paper } from "./paper.tsx";

const A_PAGE = 4;

/** A card for each letter that labels a wording in the scenario, four cards to a page. */
export function LetterCards({ scenario }: Readonly<{ scenario: Scenario }>): ReactNode {
  const most = Math.max(...scenario.articles.map(({ alternatives }) => alternatives.length));
  const letters = Array.from({ length: most }, (_, at) => letterOf(at));
  const pages = letters.flatMap((_, at) => (at % A_PAGE === 0 ? [letters.slice(at, at + A_PAGE)] : []));
  return pages.map((page) => (
    <Paper key={page.join()} kind="letters" label={t("print:letters.title")}>
      <div className="letter-cards">
        {page.map((letter) => (
          <p key={letter} className="letter-card">
            {letter}
          </p>
        ))}
      </div>
    </Paper>
  ));
}
