import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { scenarioOfRoom } from "../../client/setup/room-scenario.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { RoomView } from "../../room/message.ts";
import type { WallContent } from "../../room/offer-report.ts";
import { JoinNote } from "./join-code.tsx";
import { ShownArticle } from "./shown-article.tsx";
import { ShownCheck } from "./shown-check.tsx";
import { ShownOffer } from "./shown-offer.tsx";
import { ShownPerson } from "./shown-person.tsx";
import { ShownSlide } from "./shown-slide.tsx";
import { ShownState } from "./shown-state.tsx";
import "./on-wall.css";

/** What the teacher has put on the wall. It covers everything but the controls. */
export function OnWall({ room }: Readonly<{ room: RoomView }>): ReactNode {
  const { onWall, settings } = room;
  // The film has the page of the debrief, and the desk only turns it.
  if (onWall === null || onWall.type === "film") return null;
  const isOneOfMany = settings.tables > 1 && onWall.table > 0;
  return (
    <section
      className="on-wall"
      aria-label={t("wall:shown.label")}
      aria-live="polite"
      data-type={onWall.type}
    >
      <div className="on-wall-join">
        <JoinNote />
      </div>
      {isOneOfMany && <p className="on-wall-table">{t("wall:table", { table: onWall.table })}</p>}
      <Content shown={onWall} scenario={scenarioOfRoom(settings)} />
    </section>
  );
}

type Covering = Exclude<WallContent, { type: "film" }>;

function Content({ shown, scenario }: Readonly<{ shown: Covering; scenario: Scenario }>): ReactNode {
  switch (shown.type) {
    case "article":
      return <ShownArticle shown={shown} scenario={scenario} />;
    case "offer":
      return <ShownOffer offer={shown.offer} scenario={scenario} />;
    case "state":
      return <ShownState shown={shown} scenario={scenario} />;
    case "person":
      return <ShownPerson shown={shown} scenario={scenario} />;
    case "slide":
      return <ShownSlide shown={shown} />;
    case "check":
      return <ShownCheck check={shown.check} scenario={scenario} />;
    case "question":
      return (
        <div className="on-wall-question">
          <h2 dir="auto">{shown.text}</h2>
        </div>
      );
  }
}
