import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Term } from "../../engine/state/command.ts";
import { usePlay, useTable } from "../hooks.ts";
import { Choices } from "../primitives/choices.tsx";
import { Select } from "../primitives/select.tsx";
import { ActFoot } from "../table/act-foot.tsx";
import { Expect } from "../table/expect.tsx";
import { StandingTag } from "../table/floor-text.tsx";
import { useMine } from "../table/own-seat.ts";
import { useDraft } from "../use-draft.ts";

/** An amendment: which article, to which text, and what vote it can hope for. */
export function AmendForm({ terms }: Readonly<{ terms: readonly Term[] }>): ReactNode {
  const { names } = useTable();
  const text = usePlay().currentText();
  const first = useFirst(terms);
  const [draft, keep] = useDraft("amendment", { article: first, alternative: -1 });
  const ofArticle = terms.filter(({ article }) => article === draft.article);
  const isChosen = ofArticle.some(({ alternative }) => alternative === draft.alternative);
  const command = isChosen ? { type: "proposeAmendment" as const, ...draft } : null;
  const now = text[draft.article] ?? 0;
  return (
    <>
      <Select
        label={t("adoption:amend.article")}
        selected={String(draft.article)}
        onSelect={(id) => keep({ article: Number(id), alternative: -1 })}
        items={[...new Set(terms.map(({ article }) => article))].map((article) => ({
          id: String(article),
          text: names.article(article),
        }))}
      />
      <p className="small text-tags">
        {t("adoption:amend.now", { text: names.alternative(draft.article, now) })}
        <StandingTag article={draft.article} alternative={now} />
      </p>
      <Choices
        label={t("adoption:amend.to")}
        look="cards"
        selected={isChosen ? String(draft.alternative) : null}
        onSelect={(id) => keep({ ...draft, alternative: Number(id) })}
        choices={ofArticle.map(({ article, alternative }) => ({
          id: String(alternative),
          name: names.alternative(article, alternative),
          text: <StandingTag article={article} alternative={alternative} />,
        }))}
      />
      <ActFoot command={command} label={t("adoption:amend.seal")}>
        {command !== null && (
          <>
            <p className="small">
              {t("adoption:amend.removed", { steps: Math.abs(command.alternative - now) })}
            </p>
            <Expect
              command={command}
              about={t("adoption:amend.why")}
              sentence={({ low, high }) => t("adoption:amend.expect", { low, count: high })}
            />
          </>
        )}
      </ActFoot>
    </>
  );
}

/** The weightiest article of the mandate that can be amended. */
function useFirst(terms: readonly Term[]): number {
  const { objectives } = useMine();
  const articles = terms.map(({ article }) => article);
  const wanted = [...objectives]
    .sort((a, b) => b.weight - a.weight)
    .find((goal) => articles.includes(goal.article));
  return wanted?.article ?? articles[0] ?? 0;
}
