import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { whyChair } from "../../client/selectors/negotiation/chair.ts";
import { useTable } from "../hooks/stores.ts";
import { Portrait } from "../people/portrait.tsx";

/** Explains the chair's choice of text if another text has more support. */
export function ChairWhy({ article }: Readonly<{ article: number }>): ReactNode {
  const { own, names } = useTable();
  const why = whyChair(own.world, article);
  if (why === null) return null;
  return (
    <div className="person-row chair-why">
      <Portrait kind="role" id="chair" />
      <p className="small">
        {t(`negotiation:room.why.${why.by}`, {
          count: why.support,
          text: names.alternative(article, why.other),
        })}
      </p>
    </div>
  );
}
