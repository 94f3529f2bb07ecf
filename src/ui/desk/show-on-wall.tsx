import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { say } from "../../client/screen/announcer.ts";
import type { WallContent } from "../../room/offer-report.ts";
import type { WallItem } from "../../room/on-wall.ts";
import { Button } from "../primitives/button.tsx";
import { AskButton } from "../widgets/ask-button.tsx";
import { useDesk, useGive } from "./use-desk.ts";

type ShowProps = Readonly<{
  table: number;
  item: WallItem;
  /** What it is, for the name of the button and for what is said after it was pressed. */
  name: string;
  /** What the teacher is asked first, if the class would lose something by it. */
  ask?: Readonly<{ title: string; note: string }>;
}>;

/** Puts one thing on the wall. While it is there, the same button takes it down. */
export function ShowOnWall({ table, item, name, ask }: ShowProps): ReactNode {
  const { onWall } = useDesk();
  const put = usePutOnWall();
  const about = { name };
  if (onWall?.table === table && isSame(onWall, item))
    return (
      <Button size="small" aria-label={t("desk:wall.downOf", about)} onPress={() => put(table, null, name)}>
        {t("desk:wall.down")}
      </Button>
    );
  if (ask === undefined)
    return (
      <Button size="small" aria-label={t("desk:wall.showOf", about)} onPress={() => put(table, item, name)}>
        {t("desk:wall.show")}
      </Button>
    );
  return (
    <AskButton
      button={t("desk:wall.show")}
      label={t("desk:wall.showOf", about)}
      title={ask.title}
      yes={t("desk:wall.yes")}
      size="small"
      onYes={() => put(table, item, name)}
    >
      <p>{ask.note}</p>
    </AskButton>
  );
}

type Put = (table: number, item: WallItem | null, name: string) => void;

/** Puts something on the wall, or takes it down, and says so once the host has done it. */
export function usePutOnWall(): Put {
  const give = useGive();
  return (table, item, name) => {
    void give({ type: "showOnWall", table, item }).then(({ ok }) => {
      if (ok) say("result", t(item === null ? "desk:wall.downSaid" : "desk:wall.saidOf", { name }));
    });
  };
}

function isSame(shown: WallContent, item: WallItem): boolean {
  switch (item.type) {
    case "article":
      return shown.type === "article" && shown.article === item.article;
    case "offer":
      return shown.type === "offer" && shown.offer.id === item.offer;
    case "state":
      return shown.type === "state" && shown.seat === item.seat;
    case "person":
      return shown.type === "person" && shown.case === item.case;
    case "check":
      return (
        shown.type === "check" && shown.check.moment === item.moment && shown.check.number === item.number
      );
    case "question":
      return shown.type === "question" && shown.text === item.text;
    case "slide":
      return shown.type === "slide" && shown.slide === item.slide;
    case "film":
      return shown.type === "film" && shown.step === item.step;
  }
}
