import type { ReactNode } from "react";
import { usePlay, useTable } from "../hooks/stores.ts";
import { Wording } from "../widgets/wording.tsx";

/** The number of texts shown beside the decision, the heaviest first. The package page shows all of them. */
const MOST = 1;

/**
 * What the chair's choice means on the articles that were still open: those texts are decided now. The articles of the
 * mandate come first.
 */
export function OpenTexts(): ReactNode {
  const { view, names } = useTable();
  const text = usePlay().currentText();
  const weightOf = (article: number): number =>
    view.mine?.objectives.find((goal) => goal.article === article)?.weight ?? 0;
  const open = text
    .flatMap((alternative, article) =>
      view.world.draft.agreed[article] === alternative ? [] : [{ article, alternative }],
    )
    .sort((one, other) => weightOf(other.article) - weightOf(one.article));
  return open.slice(0, MOST).map(({ article, alternative }) => (
    <div key={article} className="open-text">
      <h3 className="small">{names.articleShort(article)}</h3>
      <Wording article={article} alternative={alternative} />
    </div>
  ));
}
