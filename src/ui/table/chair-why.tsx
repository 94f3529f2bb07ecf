import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { whyChair } from "../../client/selectors/negotiation/chair.ts";
import { useTable } from "../hooks/stores.ts";

/** Explains the chair's choice of text if another text has more support. */
export function ChairWhy({ article }: Readonly<{ article: number }>): ReactNode {
  const { own, names } = useTable();
  const why = whyChair(own.world, article);
  if (why === null) return null;
  return (
    <p className="small chair-why">
      {t(`negotiation:room.why.${why.by}`, {
        count: why.support,
        text: names.alternative(article, why.other),
      })}
    </p>
  );
}
