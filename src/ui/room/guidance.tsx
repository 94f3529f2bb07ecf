import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { GUIDANCE, type Guidance as GuidanceOn } from "../../client/sessions/room/phrases.ts";
import { useRoom, useSession, useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Choices } from "../primitives/choices.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { Badge } from "./badge.tsx";

/**
 * The Capital's guidance for its Delegate on each article on the floor: hold, flex or trade. The Delegate sees it, and
 * the host enforces it.
 */
export function Guidance(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const room = useRoom((state) => state.room);
  const { view } = useTable();
  if (room === null || !room.settings.pairs) return null;
  const isTalking = view.world.phase === "negotiation";
  const floor = isTalking ? view.world.draft.floor : guided(room.guidance);
  if (floor.length === 0) return null;
  const count = floor.filter((article) => (room.guidance[article] ?? "flex") !== "flex").length;
  const mayGuide = isTalking && room.place?.role !== "delegate";
  // During the talks, the Capital gives its guidance in its own panel.
  if (isTalking && room.part === "capital") return null;
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {t("room:guide.open")}
        {count > 0 && <Badge count={count} words={t("room:guide.set", { count })} />}
      </Button>
      <Dialog
        title={t(mayGuide ? "room:guide.ask" : "room:guide.heading")}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      >
        {floor.map((article) => (
          <ArticleGuidance key={article} article={article} mayGuide={mayGuide} />
        ))}
      </Dialog>
    </>
  );
}

/**
 * Articles with guidance from the Capital. They stay listed after the talks, because the Capital has to defend the
 * results at home.
 */
function guided(guidance: Readonly<Record<number, GuidanceOn>>): readonly number[] {
  return Object.keys(guidance).map(Number);
}

function ArticleGuidance({ article, mayGuide }: Readonly<{ article: number; mayGuide: boolean }>): ReactNode {
  const session = useSession();
  const { names, view } = useTable();
  const text = view.world.treaty.text[article] ?? -1;
  const said = useRoom((state) => state.room?.guidance[article] ?? "flex");
  if (!mayGuide) {
    return (
      <div>
        <h3>{names.article(article)}</h3>
        <p>
          <strong>{t(`room:guide.${said}`)}</strong>{" "}
          <span className="small soft">{t(`room:guide.notes.${said}`)}</span>
        </p>
        {text >= 0 && <p>{t("room:guide.became", { text: names.alternative(article, text) })}</p>}
      </div>
    );
  }
  return (
    <Choices
      label={names.article(article)}
      look="pills"
      selected={said}
      onSelect={(guidance) => void session?.order({ type: "guide", article, guidance })}
      choices={GUIDANCE.map((id) => ({
        id,
        name: t(`room:guide.${id}`),
        text: t(`room:guide.notes.${id}`),
      }))}
    />
  );
}
