import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { selectArticle } from "../../client/screen/ui-store.ts";
import { useTable, useUi } from "../hooks/stores.ts";
import { sealedOf } from "../table/own-seat.ts";
import { SubTabs } from "../table/sub-tabs.tsx";
import { ArticleTabName } from "../widgets/article-tab-name.tsx";
import type { Put } from "./put.ts";
import { type Next, StandCard } from "./stand-card.tsx";

/** Several texts to decide, one at a time, so that each can be read. The picture shows the same article. */
export function PutTabs({ puts }: Readonly<{ puts: readonly Put[] }>): ReactNode {
  const { view, names } = useTable();
  const chosen = useUi((ui) => ui.article);
  const isOpen = ({ article }: Put): boolean => sealedOf(view, "takeStand", `takeStand:${article}`) === null;
  const shown = puts.find(({ article }) => article === chosen) ?? puts[0];
  const nextAfter = (article: number): Next => {
    const next = puts.find((put) => isOpen(put) && put.article !== article);
    return next === undefined
      ? null
      : { title: names.article(next.article), go: () => selectArticle(next.article) };
  };
  return (
    <SubTabs
      label={t("negotiation:close.agenda")}
      selected={String(shown?.article ?? -1)}
      onSelect={(id) => selectArticle(Number(id))}
      tabs={puts.map((put) => ({
        id: String(put.article),
        label: <ArticleTabName article={put.article} />,
        isDone: !isOpen(put),
        note: t(isOpen(put) ? "negotiation:common.open" : "negotiation:common.done"),
        content: () => <StandCard key={put.article} put={put} next={nextAfter(put.article)} />,
      }))}
    />
  );
}
