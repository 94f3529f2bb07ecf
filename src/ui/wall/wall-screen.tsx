import { type ReactNode, useEffect } from "react";
import { t } from "../../client/i18n/index.ts";
import { followChair } from "../../client/sessions/committee/match-room.ts";
import { useRoom, useSession } from "../hooks/stores.ts";
import { useHasPlayed } from "../picture/use-has-played.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { NotKept } from "../widgets/key-link.tsx";
import { EmptyHall } from "./horseshoe.tsx";
import { Lobby } from "./lobby.tsx";
import { OnWall } from "./on-wall.tsx";
import { ProjectedMain } from "./projected-main.tsx";
import { useEntry } from "./use-entry.ts";
import { usePlayed } from "./use-played.ts";
import { useWallLanguages } from "./use-wall-languages.ts";
import { Wall } from "./wall.tsx";

/** The page for the projector, and for devices that show the same page: everything public, in large type. */
export function WallScreen(): ReactNode {
  const entry = useEntry();
  useEffect(followChair, []);
  return (
    <ProjectedMain>
      <ScreenHeading isHidden>{t("wall:heading")}</ScreenHeading>
      {entry === "in" ? (
        <Room />
      ) : (
        <EmptyHall>
          <p>{t(entry === "noKey" ? "wall:noKey" : "wall:waiting")}</p>
        </EmptyHall>
      )}
    </ProjectedMain>
  );
}

function Room(): ReactNode {
  const link = useRoom((state) => state.link);
  const room = useRoom((state) => state.room);
  const session = useSession();
  const hasPlayed = useHasPlayed();
  usePlayed();
  useWallLanguages();
  if (link === "gone" || room === null)
    return (
      <EmptyHall>
        <p>{t(link === "gone" ? "wall:gone" : "wall:waiting")}</p>
      </EmptyHall>
    );
  return (
    <>
      {link === "lost" && (
        <p className="wall-lost" role="status">
          {t("wall:lost")}
        </p>
      )}
      {session?.kind === "wall" && <NotKept kind="wall" code={room.code} />}
      {room.begun.length === 0 ? <Lobby /> : <Wall room={room} />}
      {/* A scene has the wall for itself. */}
      {hasPlayed && <OnWall room={room} />}
    </>
  );
}
