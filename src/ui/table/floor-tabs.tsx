import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { selectArticle } from "../../client/screen/ui-store.ts";
import { useUi } from "../hooks/stores.ts";
import { ArticleTabName } from "../widgets/article-tab-name.tsx";
import { SubTabs } from "./sub-tabs.tsx";

type FloorTabsProps = Readonly<{ floor: readonly number[]; content: (article: number) => ReactNode }>;

/** One tab for each article on the floor. The picture shows the article of the selected tab. */
export function FloorTabs({ floor, content }: FloorTabsProps): ReactNode {
  const chosen = useUi((ui) => ui.article);
  const shown = floor.includes(chosen) ? chosen : (floor[0] ?? -1);
  return (
    <SubTabs
      label={t("negotiation:sound.agenda")}
      selected={String(shown)}
      onSelect={(id) => selectArticle(Number(id))}
      tabs={floor.map((article) => ({
        id: String(article),
        label: <ArticleTabName article={article} />,
        content: () => content(article),
      }))}
    />
  );
}
