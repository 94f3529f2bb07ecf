import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useIsBrief } from "../guide/use-is-brief.ts";
import { useTable } from "../hooks/stores.ts";
import { StandingTag } from "../table/floor-text.tsx";
import { HeldMark } from "../table/held-mark.tsx";
import { ReadText } from "../table/read-text.tsx";
import { Wording } from "../widgets/wording.tsx";

type PutTextProps = Readonly<{
  article: number;
  alternative: number;
  /** True if a tab above already shows the article's name. */
  isUnderTab?: boolean;
  /** Further facts about the article, as tags. */
  children?: ReactNode;
}>;

/**
 * An article with what the chair's text means, its title, how it relates to the mandate, and the article's weight in the mandate.
 */
export function PutText({ article, alternative, isUnderTab, children }: PutTextProps): ReactNode {
  const { view, names } = useTable();
  const { shows } = useGuide();
  const isShort = useIsBrief();
  const weight = view.mine?.objectives.find((goal) => goal.article === article)?.weight ?? 0;
  return (
    <header className="put-text">
      <h3 className={isUnderTab === true ? "visually-hidden" : undefined}>{names.article(article)}</h3>
      <Wording article={article} alternative={alternative}>
        <StandingTag article={article} alternative={alternative} />
        {weight > 0 && shows("numbers") && !isShort && (
          <span className="tag">{t("adoption:common.weight", { weight })}</span>
        )}
        <HeldMark article={article} />
        {!isShort && <ReadText article={article} />}
        {children}
      </Wording>
    </header>
  );
}
