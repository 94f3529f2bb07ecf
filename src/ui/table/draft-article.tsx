import type { ReactNode } from "react";
import { selectArticle } from "../../client/ui-store.ts";
import { t } from "../../client/wording/index.ts";
import { articleNumbers } from "../../client/wording/names.ts";
import type { PublicWorld } from "../../engine/state/world.ts";
import { useTable, useUi } from "../hooks.ts";
import { LinkButton } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { FloorText, TextTags } from "./floor-text.tsx";

type ArticleProps = Readonly<{ article: number }>;
export type Status = "agreed" | "brackets" | "notYet" | "put" | "adopted" | "failed";

/** One article of the draft: its text or its brackets, and where it stands. */
export function DraftArticle({ article }: ArticleProps): ReactNode {
  const { view, scenario, names } = useTable();
  const chosen = useUi((ui) => ui.article);
  const status = statusOf(view.world, article);
  return (
    <li className="draft-item" data-status={status} data-chosen={chosen === article}>
      <div className="row-between">
        <h3>
          <LinkButton
            aria-description={t("negotiation:text.selected")}
            onPress={() => selectArticle(article)}
          >
            {names.article(article)}
          </LinkButton>
        </h3>
        <span className="row tight">
          <span className="small soft">{articleNumbers(scenario.articles[article]?.id ?? "")}</span>
          <span className="status-tag" data-status={status}>
            {t(`negotiation:text.status.${status}`)}
          </span>
        </span>
      </div>
      <Body article={article} status={status} />
      {status !== "notYet" && <RealText article={article} />}
    </li>
  );
}

/** Where an article stands: in the talks, in the package, or decided. */
export function statusOf({ draft, treaty }: PublicWorld, article: number): Status {
  if ((treaty.text[article] ?? -1) >= 0) {
    // A block only leads to the vote.
    const isOpen =
      treaty.outcome === null || (treaty.outcome.how === "failed" && treaty.outcome.ballot === null);
    if (isOpen) return "put";
    return treaty.outcome.how === "failed" ? "failed" : "adopted";
  }
  if ((draft.agreed[article] ?? -1) >= 0) return "agreed";
  return (draft.texts[article] ?? []).length > 0 ? "brackets" : "notYet";
}

function Body({ article, status }: Readonly<{ article: number; status: Status }>): ReactNode {
  const { view, scenario, names } = useTable();
  const { draft, treaty } = view.world;
  if (status === "notYet") {
    const text = names.alternative(article, scenario.articles[article]?.adopted ?? 0);
    return <p className="small soft">{t("negotiation:text.notYetNote", { text })}</p>;
  }
  if (status === "brackets") {
    return (
      <ul className="floor-texts">
        {(draft.texts[article] ?? []).map((alternative) => (
          <FloorText key={alternative} article={article} alternative={alternative} />
        ))}
      </ul>
    );
  }
  const stands = status === "agreed" ? (draft.agreed[article] ?? 0) : (treaty.text[article] ?? 0);
  return <SettledText article={article} alternative={stands} />;
}

function SettledText({
  article,
  alternative,
}: Readonly<{ article: number; alternative: number }>): ReactNode {
  const { names } = useTable();
  return (
    <div className="stack tight">
      <div className="floor-text-head">
        <h4>{names.alternative(article, alternative)}</h4>
        <TextTags article={article} alternative={alternative} />
      </div>
      <p>{names.gloss(article, alternative)}</p>
      <p className="treaty small soft">{names.clause(article, alternative)}</p>
    </div>
  );
}

/** What the adopted convention says on it, for whoever wants to compare. */
function RealText({ article }: ArticleProps): ReactNode {
  const { scenario, names } = useTable();
  const adopted = scenario.articles[article]?.adopted ?? 0;
  return (
    <Disclosure title={<span className="small">{t("negotiation:text.convention")}</span>} level={4}>
      <p>
        <strong>{names.alternative(article, adopted)}</strong>
      </p>
      <p className="treaty small">{names.clause(article, adopted)}</p>
    </Disclosure>
  );
}
