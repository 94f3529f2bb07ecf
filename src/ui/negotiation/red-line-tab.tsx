import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { bitsOf } from "../../client/i18n/journal-line.ts";
import { COSTS } from "../../client/selectors/match/budget.ts";
import { BLOCK_TRUST, BROKEN_TRUST, WANTON_BLOCK_TRUST } from "../../client/selectors/match/conduct.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { declaredLines } from "../../client/selectors/negotiation/outlook.ts";
import { coveredBy } from "../../client/selectors/negotiation/red-line.ts";
import type { Term } from "../../engine/state/command.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { Choices } from "../primitives/choices.tsx";
import { Select } from "../primitives/select.tsx";
import { ActFoot } from "../table/act-foot.tsx";
import { Expect } from "../table/expect.tsx";
import { NoCredit } from "../table/no-credit.tsx";
import { sealedOf, useMine } from "../table/own-seat.ts";
import { PricedButton, useCredit } from "../table/price.tsx";
import { SealedSlip } from "../table/sealed-slip.tsx";

/**
 * Publicly declares what the seat cannot accept, honestly or as a bluff. A declaration can be withdrawn, at a cost.
 */
export function RedLineTab(): ReactNode {
  const { view, names } = useTable();
  const sealed = sealedOf(view, "declareRedLine");
  const option = optionOf(view, "declareRedLine");
  return (
    <section className="stack" aria-labelledby="red-line-heading">
      <h3 id="red-line-heading">{t("negotiation:redLine.heading")}</h3>
      <p className="small soft">{t("negotiation:redLine.lead")}</p>
      {sealed !== null && (
        <SealedSlip
          slot="declareRedLine"
          text={t("negotiation:redLine.sealedFor", {
            article: names.article(sealed.article),
            text: names.alternative(sealed.article, sealed.alternative),
          })}
          act={t("act.declareRedLine")}
        />
      )}
      {sealed === null && option !== null && <LineForm terms={option.terms} />}
      {sealed === null && option === null && <WhyNoLine />}
      <Declared />
      <p className="small soft">
        {t("negotiation:redLine.cause", {
          plain: BLOCK_TRUST,
          wanton: WANTON_BLOCK_TRUST,
          word: BROKEN_TRUST,
        })}
      </p>
    </section>
  );
}

function WhyNoLine(): ReactNode {
  if (useCredit() < COSTS.declareRedLine) {
    return <NoCredit cost={COSTS.declareRedLine} label={t("negotiation:redLine.seal")} />;
  }
  return <p>{t("negotiation:redLine.none")}</p>;
}

function LineForm({ terms }: Readonly<{ terms: readonly Term[] }>): ReactNode {
  const { names } = useTable();
  const articles = [...new Set(terms.map(({ article }) => article))];
  const [draft, keep] = useDraft("redLine", { article: articles[0] ?? 0, alternative: -1 });
  const ofArticle = terms.filter(({ article }) => article === draft.article);
  const isChosen = ofArticle.some(({ alternative }) => alternative === draft.alternative);
  const command = isChosen ? { type: "declareRedLine" as const, ...draft } : null;
  return (
    <>
      <Select
        label={t("negotiation:common.article")}
        selected={String(draft.article)}
        onSelect={(id) => keep({ article: Number(id), alternative: -1 })}
        items={articles.map((article) => ({ id: String(article), text: names.article(article) }))}
      />
      <Choices
        label={t("negotiation:redLine.text")}
        look="cards"
        selected={isChosen ? String(draft.alternative) : null}
        onSelect={(id) => keep({ ...draft, alternative: Number(id) })}
        choices={ofArticle.map(({ article, alternative }) => ({
          id: String(alternative),
          name: names.alternative(article, alternative),
          text: names.gloss(article, alternative),
        }))}
      />
      {isChosen && <Covered term={draft} />}
      <ActFoot command={command} label={t("negotiation:redLine.seal")}>
        {command !== null && (
          <Expect
            command={command}
            about={t("act.declareRedLine")}
            sentence={({ low }) => t("negotiation:redLine.expect", { weight: low / 10 })}
          />
        )}
      </ActFoot>
    </>
  );
}

/** The chosen text and everything beyond it, and whether this line matches the mandate or is a bluff. */
function Covered({ term }: Readonly<{ term: Term }>): ReactNode {
  const { names, own } = useTable();
  const mine = useMine();
  const { bits, isTrue } = coveredBy(own, term, mine.redLines);
  return (
    <p className="small">
      {t("negotiation:redLine.covers", { texts: names.anyAlternative(term.article, bitsOf(bits)) })}{" "}
      <strong>{t(isTrue ? "negotiation:redLine.isTrue" : "negotiation:redLine.isBluff")}</strong>
    </p>
  );
}

function Declared(): ReactNode {
  const { view, scenario, names } = useTable();
  const mine = useMine();
  const dropping = sealedOf(view, "dropRedLine");
  const mayDrop = optionOf(view, "dropRedLine")?.articles ?? [];
  const lines = declaredLines(scenario, view.world, mine.country);
  if (lines.length === 0) {
    const isSealed = sealedOf(view, "declareRedLine") !== null;
    return isSealed ? null : <p className="small soft">{t("negotiation:redLine.declaredNone")}</p>;
  }
  return (
    <div className="stack tight">
      <h4>{t("negotiation:redLine.declared")}</h4>
      <ul className="stack tight">
        {lines.map(({ article, bits }) => (
          <DeclaredLine
            key={article}
            article={article}
            bits={bits}
            mayDrop={mayDrop.includes(article) && dropping === null}
          />
        ))}
      </ul>
      {dropping !== null && (
        <SealedSlip
          slot="dropRedLine"
          text={t("negotiation:redLine.dropSealed", { article: names.article(dropping.article) })}
          act={t("act.dropRedLine")}
        />
      )}
    </div>
  );
}

type DeclaredLineProps = Readonly<{ article: number; bits: number; mayDrop: boolean }>;

function DeclaredLine({ article, bits, mayDrop }: DeclaredLineProps): ReactNode {
  const { names } = useTable();
  const play = usePlay();
  return (
    <li className="declared-line">
      <span>
        {t("negotiation:redLine.line", {
          article: names.article(article),
          texts: names.anyAlternative(article, bitsOf(bits)),
        })}
      </span>
      <PricedButton
        id={`drop-${article}`}
        size="small"
        look="danger"
        cost={COSTS.dropRedLine}
        label={t("negotiation:redLine.drop")}
        isDisabled={!mayDrop}
        aria-label={t("negotiation:redLine.dropOf", { article: names.article(article) })}
        onPress={() => play.send({ type: "dropRedLine", article })}
      />
    </li>
  );
}
