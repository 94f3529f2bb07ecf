import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Effect } from "../../client/selectors/negotiation/word.ts";
import type { Term } from "../../engine/state/command.ts";
import { useTable } from "../hooks/stores.ts";
import { Choices } from "../primitives/choices.tsx";
import { Select } from "../primitives/select.tsx";
import { StandingTag } from "../table/floor-text.tsx";
import { HeldMark } from "../table/held-mark.tsx";
import { NoteIcon } from "../table/note-icon.tsx";

type TermChoiceProps = Readonly<{
  label: string;
  term: Term;
  terms: readonly Term[];
  /** What the promised support does. */
  effect: Effect;
  onSelect: (term: Term) => void;
  /** True if the Capital forbids offering this term. */
  isHeld?: (term: Term) => boolean;
}>;

/** One side of the package: an article, one of its texts on the table, and the effect of supporting it. */
export function TermChoice({ label, term, terms, effect, onSelect, isHeld }: TermChoiceProps): ReactNode {
  const { view, names } = useTable();
  const { article, alternative } = term;
  const articles = [...new Set(terms.map((one) => one.article))];
  const texts = terms.filter((one) => one.article === article);
  const isPut = view.world.draft.chair[article] === alternative;
  return (
    <div className="term-choice">
      <Select
        label={label}
        selected={String(article)}
        onSelect={(id) => onSelect(terms.find((one) => String(one.article) === id) ?? term)}
        items={articles.map((one) => ({ id: String(one), text: names.article(one) }))}
      />
      <Choices
        label={t("negotiation:package.text", { article: names.article(article) })}
        isLabelHidden
        look="pills"
        selected={String(alternative)}
        onSelect={(id) => onSelect(texts.find((one) => String(one.alternative) === id) ?? term)}
        choices={texts.map((one) => ({
          id: String(one.alternative),
          name: names.alternative(article, one.alternative),
          ...(isHeld?.(one) === true ? { isDisabled: true, text: t("room:kept.capitalHolds") } : {}),
        }))}
      />
      <p className="small">{names.gloss(article, alternative)}</p>
      <p className="text-tags">
        <StandingTag article={article} alternative={alternative} />
        {isHeld !== undefined && <HeldMark article={article} />}
        {isPut && (
          <span className="tag">
            <NoteIcon of="chair" />
            {t("negotiation:common.chairText")}
          </span>
        )}
      </p>
      <p className="small" data-lift={effect !== "none"}>
        {effect === "none" ? t("negotiation:package.noLift") : t(`negotiation:offer.lift.${effect}`)}
      </p>
    </div>
  );
}
