import type { ReactNode } from "react";
import { useTable } from "../hooks/stores.ts";
import { StandingTag } from "../table/floor-text.tsx";
import { HeldMark } from "../table/held-mark.tsx";
import { Wording } from "../widgets/wording.tsx";

type PutTextProps = Readonly<{
  article: number;
  alternative: number;
  /** True if a tab above already shows the article's name. */
  isUnderTab?: boolean;
  /** Further facts about the article, as tags. */
  children?: ReactNode;
}>;

/** An article with what the chair's text means, its title, and how it relates to the mandate. */
export function PutText({ article, alternative, isUnderTab, children }: PutTextProps): ReactNode {
  const { names } = useTable();
  return (
    <header className="put-text">
      <h3 className={isUnderTab === true ? "visually-hidden" : undefined}>{names.article(article)}</h3>
      <Wording article={article} alternative={alternative}>
        <StandingTag article={article} alternative={alternative} />
        <HeldMark article={article} />
        {children}
      </Wording>
    </header>
  );
}
