import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { votesExpected } from "../../client/sentences/votes-expected.ts";
import type { Command, Term } from "../../engine/state/command.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { Choices } from "../primitives/choices.tsx";
import { Select } from "../primitives/select.tsx";
import { ActFoot } from "../table/act-foot.tsx";
import { Expect } from "../table/expect.tsx";
import { StandingTag } from "../table/floor-text.tsx";
import { useMine } from "../table/own-seat.ts";

/** The form for an amendment: the article, the new text and the expected vote. */
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
      <ArticleChoice
        terms={terms}
        article={draft.article}
        onSelect={(article) => keep({ article, alternative: -1 })}
      />
      <p className="small text-tags">
        {t("adoption:amend.now", { text: names.alternative(draft.article, now) })}
        <StandingTag article={draft.article} alternative={now} />
      </p>
      <Choices
        label={t("adoption:amend.to")}
        isLabelHidden
        look="cards"
        selected={isChosen ? String(draft.alternative) : null}
        onSelect={(id) => keep({ ...draft, alternative: Number(id) })}
        choices={ofArticle.map(({ article, alternative }) => ({
          id: String(alternative),
          name: names.alternative(article, alternative),
          text: (
            <>
              {names.gloss(article, alternative)} <StandingTag article={article} alternative={alternative} />
            </>
          ),
        }))}
      />
      <ActFoot command={command} label={t("adoption:amend.seal")}>
        {command !== null && <Outlook command={command} steps={Math.abs(command.alternative - now)} />}
      </ActFoot>
    </>
  );
}

type ArticleChoiceProps = Readonly<{
  terms: readonly Term[];
  article: number;
  onSelect: (article: number) => void;
}>;

function ArticleChoice({ terms, article, onSelect }: ArticleChoiceProps): ReactNode {
  const { names } = useTable();
  const articles = [...new Set(terms.map((term) => term.article))];
  return (
    <Select
      label={t("adoption:amend.article")}
      isLabelHidden
      selected={String(article)}
      onSelect={(id) => onSelect(Number(id))}
      items={articles.map((one) => ({ id: String(one), text: names.article(one) }))}
    />
  );
}

/**
 * The amendable article with the most weight in the mandate, or the first amendable one if the mandate names none.
 */
function useFirst(terms: readonly Term[]): number {
  const { objectives } = useMine();
  const articles = terms.map(({ article }) => article);
  const wanted = [...objectives]
    .sort((a, b) => b.weight - a.weight)
    .find((goal) => articles.includes(goal.article));
  return wanted?.article ?? articles[0] ?? 0;
}

/** How far the amendment would move the text, and how many states might vote for it. */
function Outlook({ command, steps }: Readonly<{ command: Command; steps: number }>): ReactNode {
  const { scenario } = useTable();
  return (
    <>
      <p className="small">{t("adoption:amend.removed", { steps })}</p>
      <Expect
        command={command}
        about={t("adoption:amend.why")}
        sentence={votesExpected(scenario.procedure.ballots.amendment.majority)}
      />
    </>
  );
}
