import type { ReactNode } from "react";
import { GUIDANCE } from "../../client/room/phrases.ts";
import { t } from "../../client/wording/index.ts";
import { useRoom, useSession, useTable } from "../hooks.ts";
import { Choices } from "../primitives/choices.tsx";

/**
 * What the Capital of a pair lets its Delegate do on each article of the floor: hold, flex or trade. The Delegate of another
 * device sees it, and the host keeps to it.
 */
export function GuidanceCard(): ReactNode {
  const room = useRoom((state) => state.room);
  const { view } = useTable();
  const isTalking = view.world.phase === "negotiation";
  if (room === null || !room.settings.pairs || !isTalking || view.mine === null) return null;
  const mayGuide = room.place?.role !== "delegate";
  return (
    <section className="sheet guidance">
      <h2>{t(mayGuide ? "room:guide.ask" : "room:guide.heading")}</h2>
      {view.world.draft.floor.map((article) => (
        <ArticleGuidance key={article} article={article} mayGuide={mayGuide} />
      ))}
    </section>
  );
}

function ArticleGuidance({ article, mayGuide }: Readonly<{ article: number; mayGuide: boolean }>): ReactNode {
  const session = useSession();
  const { names } = useTable();
  const said = useRoom((state) => state.room?.guidance[article] ?? "flex");
  if (!mayGuide) {
    return (
      <p>
        <strong>{names.article(article)}</strong> {t(`room:guide.${said}`)}{" "}
        <span className="small soft">{t(`room:guide.notes.${said}`)}</span>
      </p>
    );
  }
  return (
    <Choices
      label={names.article(article)}
      look="pills"
      selected={said}
      onSelect={(guidance) => void session?.order({ type: "guide", article, guidance })}
      choices={GUIDANCE.map((id) => ({ id, name: t(`room:guide.${id}`) }))}
    />
  );
}
