import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { useRoom, useSession } from "../hooks/stores.ts";
import { useLayerRef } from "../primitives/layer.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { NotKept } from "../widgets/key-link.tsx";
import { Lobby } from "./lobby.tsx";
import { useEntry } from "./use-entry.ts";
import { usePlayed } from "./use-played.ts";
import { Wall } from "./wall.tsx";

/** The page for the projector, and for devices that show the same page: everything public, in large type. */
export function WallScreen(): ReactNode {
  const main = useLayerRef();
  const entry = useEntry();
  return (
    <main ref={main} id="main" className="wall">
      <ScreenHeading isHidden>{t("wall:heading")}</ScreenHeading>
      {entry === "in" ? (
        <Room />
      ) : (
        <p className="wall-note">{t(entry === "noKey" ? "wall:noKey" : "wall:waiting")}</p>
      )}
    </main>
  );
}

function Room(): ReactNode {
  const link = useRoom((state) => state.link);
  const room = useRoom((state) => state.room);
  const session = useSession();
  usePlayed();
  if (link === "gone") return <p className="wall-note">{t("wall:gone")}</p>;
  if (room === null) return <p className="wall-note">{t("wall:waiting")}</p>;
  return (
    <>
      {link === "lost" && (
        <p className="wall-lost" role="status">
          {t("wall:lost")}
        </p>
      )}
      {session?.kind === "wall" && <NotKept kind="wall" code={room.code} />}
      {room.begun.length === 0 ? <Lobby /> : <Wall room={room} />}
    </>
  );
}
