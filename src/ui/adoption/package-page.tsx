import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { articleNumbers } from "../../client/i18n/names.ts";
import { sourceOf } from "../../client/selectors/negotiation/package-sheets.ts";
import { adoptedText } from "../../client/selectors/text/text-history.ts";
import { usePlay, useRoom, useTable } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { StandingTag } from "../table/floor-text.tsx";
import { NoteIcon } from "../table/note-icon.tsx";
import { NoProvision } from "../widgets/no-provision.tsx";
import { Wording } from "../widgets/wording.tsx";

/** The whole package on one page, with what each article means for the player's mandate. */
export function PackagePage({ isOpenFirst }: Readonly<{ isOpenFirst: boolean }>): ReactNode {
  const { scenario } = useTable();
  const text = usePlay().currentText();
  return (
    <Disclosure title={t("adoption:package.whole")} level={3} isOpenFirst={isOpenFirst}>
      <ol className="package-page">
        {scenario.articles.map(({ id }, article) => (
          <PackageArticle key={id} article={article} alternative={text[article] ?? 0} />
        ))}
      </ol>
      <NoProvision scenario={scenario} />
      {scenario.settled.length > 0 && (
        <p className="small soft">{t("adoption:package.others", { count: scenario.settled.length })}</p>
      )}
    </Disclosure>
  );
}

const TAGS = {
  agreed: "adoption:common.agreedBefore",
  chosen: "adoption:common.chairsChoice",
  committee: "adoption:sheet.committee",
  real: "adoption:sheet.real",
} as const;

type PackageArticleProps = Readonly<{ article: number; alternative: number }>;

function PackageArticle({ article, alternative }: PackageArticleProps): ReactNode {
  const { view, scenario, names } = useTable();
  const isAgreed = (view.world.draft.agreed[article] ?? -1) === alternative;
  const given = useRoom(({ room }) => room?.committee?.articles ?? null);
  const source = sourceOf(scenario.articles[article]?.id ?? "", isAgreed, given);
  const weight = view.mine?.objectives.find((goal) => goal.article === article)?.weight ?? 0;
  const real = adoptedText(scenario)[article] ?? 0;
  return (
    <li className="package-article">
      <div className="row-between">
        <h4>{names.article(article)}</h4>
        <span className="small soft">{articleNumbers(scenario.articles[article]?.id ?? "")}</span>
      </div>
      <Wording article={article} alternative={alternative} />
      <p className="text-tags">
        <StandingTag article={article} alternative={alternative} />
        {weight > 0 && (
          <span className="tag">
            <NoteIcon of="weight" />
            {t("adoption:common.weight", { weight })}
          </span>
        )}
        <span className="tag">
          <NoteIcon of={isAgreed ? "agreed" : "choice"} />
          {t(TAGS[source])}
        </span>
      </p>
      <p className="treaty small">{names.clause(article, alternative)}</p>
      <p className="small soft">
        {real === alternative
          ? t("negotiation:text.sameAsReal")
          : t("negotiation:text.unlikeReal", { text: names.alternative(article, real) })}
      </p>
    </li>
  );
}
