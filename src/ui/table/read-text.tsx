import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { readText, selectArticle, showPanel } from "../../client/screen/ui-store.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useTable } from "../hooks/stores.ts";
import { useSheetPlace } from "../hooks/use-sheet-place.ts";
import { LinkButton } from "../primitives/button.tsx";

/** Opens the sheet at an article. Only the sheet has the legal wording. */
export function ReadText({ article }: Readonly<{ article: number }>): ReactNode {
  const { names } = useTable();
  const { shows } = useGuide();
  const place = useSheetPlace();
  const read = (): void => {
    selectArticle(article);
    if (place === "picture") readText(true);
    else showPanel("text");
  };
  if (!shows("papers")) return null;
  return (
    <LinkButton aria-label={t("negotiation:text.readOn", { article: names.article(article) })} onPress={read}>
      {t("negotiation:text.read")}
    </LinkButton>
  );
}
