import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { precedentSource } from "../../client/i18n/names.ts";
import { isPutForPrecedent, type ScoredText, scoredTexts } from "../../client/selectors/negotiation/chair.ts";
import { objectionOf } from "../../client/selectors/negotiation/outlook.ts";
import {
  isBlankRow,
  placardAt,
  placardsOn,
  placardTally,
} from "../../client/selectors/negotiation/tallies.ts";
import { useTable } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { ArticleHead } from "../table/article-head.tsx";
import { ChairWhy } from "../table/chair-why.tsx";
import { FloorTabs } from "../table/floor-tabs.tsx";
import { TextTags } from "../table/floor-text.tsx";
import { CaucusTable } from "./caucus-table.tsx";
import { FloorHolders } from "./floor-holders.tsx";
import { Promised } from "./promised.tsx";
import { Reckoning } from "./reckoning.tsx";
import { TallyBar, TallyWords } from "./tally-bar.tsx";

/** What the placards showed, article by article. */
export function RoomTab(): ReactNode {
  const { view } = useTable();
  return (
    <section className="stack" aria-label={t("negotiation:room.heading")}>
      <FloorTabs floor={view.world.draft.floor} content={(article) => <ArticleReveal article={article} />} />
    </section>
  );
}

function ArticleReveal({ article }: Readonly<{ article: number }>): ReactNode {
  const { view, own } = useTable();
  const texts = view.world.draft.texts[article] ?? [];
  const { now, limit } = objectionOf(view.world, article);
  const scored = scoredTexts(own.world, article);
  return (
    <article className="stack">
      <ArticleHead article={article} texts={texts} />
      <ul className="reveals">
        {texts.map((alternative, at) => (
          <TextReveal key={alternative} article={article} alternative={alternative} scored={scored[at]} />
        ))}
      </ul>
      <p className="small soft">{t("negotiation:room.reckoningNote")}</p>
      <Precedent article={article} />
      <p className="small" data-over={now > limit}>
        {t("negotiation:room.weight", { now, limit })}
      </p>
      <Promised article={article} />
      <FloorHolders article={article} />
      <Disclosure title={t("negotiation:room.byCaucus")} level={4}>
        <CaucusTable article={article} />
      </Disclosure>
    </article>
  );
}

type TextRevealProps = Readonly<{ article: number; alternative: number; scored: ScoredText | undefined }>;

function TextReveal({ article, alternative, scored }: TextRevealProps): ReactNode {
  const { view, names } = useTable();
  const row = placardsOn(view.world, article, alternative);
  const own = placardAt(row, view.mine?.country ?? -1);
  const tally = placardTally(row);
  return (
    <li className="reveal" data-chair={view.world.draft.chair[article] === alternative}>
      <div className="floor-text-head">
        <h4>{names.alternative(article, alternative)}</h4>
        <TextTags article={article} alternative={alternative} />
      </div>
      {isBlankRow(row) ? (
        <p className="small soft">{t("negotiation:room.newText")}</p>
      ) : (
        <>
          <TallyBar tally={tally} />
          <div className="row-between">
            <TallyWords tally={tally} />
            {own !== null && (
              <span className="small soft">
                {t("negotiation:room.yours", { placard: t(`placard.${own}`) })}
              </span>
            )}
          </div>
        </>
      )}
      {view.world.draft.chair[article] === alternative && <ChairWhy article={article} />}
      {scored !== undefined && <Reckoning scored={scored} />}
    </li>
  );
}

/** The source of the precedent that led the chair to propose its text. */
function Precedent({ article }: Readonly<{ article: number }>): ReactNode {
  const { scenario, own } = useTable();
  const source = precedentSource(scenario.articles[article]?.id ?? "");
  if (source === null || !isPutForPrecedent(own.world, article)) return null;
  return <p className="small">{t("negotiation:room.precedent", source)}</p>;
}
