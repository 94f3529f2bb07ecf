import type { ReactNode } from "react";
import { useTable } from "../hooks/stores.ts";

/** An article's name on a tab: one to three words for the eye, the whole title for screen readers. */
export function ArticleTabName({ article }: Readonly<{ article: number }>): ReactNode {
  const { names } = useTable();
  return (
    <>
      <span aria-hidden="true">{names.articleShort(article)}</span>
      <span className="visually-hidden">{names.article(article)}</span>
    </>
  );
}
