import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { useTable } from "../hooks/stores.ts";

type WordingProps = Readonly<{
  article: number;
  alternative: number;
  /** What follows the legal title, on the same line. */
  children?: ReactNode;
}>;

/** A wording that can be chosen now: what it means in plain words, with its legal title in small print below. */
export function Wording({ article, alternative, children }: WordingProps): ReactNode {
  const { names } = useTable();
  return (
    <div className="wording">
      <p className="wording-says">{names.gloss(article, alternative)}</p>
      <p className="wording-title row tight small">
        <span className="soft">{t("common.quote", { text: names.alternative(article, alternative) })}</span>
        {children}
      </p>
    </div>
  );
}
