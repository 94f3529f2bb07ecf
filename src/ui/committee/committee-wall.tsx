import { type ReactNode, useEffect, useState } from "react";
import { committeeAddress, isHosted } from "../../client/addresses/committee-address.ts";
import { keyFor } from "../../client/addresses/keys.ts";
import { t } from "../../client/i18n/index.ts";
import { presentText } from "../../client/sentences/present-text.ts";
import { sessionText } from "../../client/sentences/session-words.ts";
import { useCommittee, useCommitteePage, useNames } from "../hooks/use-committee.ts";
import { useHost } from "../hooks/use-delegation.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { EmptyHall } from "../wall/horseshoe.tsx";
import { JoinLine } from "../wall/join-code.tsx";
import { ProjectedMain } from "../wall/projected-main.tsx";
import { Theatre } from "../wall/theatre.tsx";
import { NotKept } from "../widgets/key-link.tsx";
import { FloorLine } from "./floor-part.tsx";
import { useMatchWall } from "./use-match-wall.ts";
import { useWatched, type Watched } from "./use-watched.ts";
import { LargeUpdate, useFreshUpdate, WallPoll, WallUpdate } from "./wall-crisis.tsx";
import { WallDecision } from "./wall-decision.tsx";
import { WallFloor, WallNext } from "./wall-floor.tsx";
import { useWallBar, WallHall, WallNow } from "./wall-hall.tsx";
import { useShownPaper, useWallText, WallPaper } from "./wall-paper.tsx";
import { WallPapers } from "./wall-papers.tsx";
import "./committee-wall.css";

/** The page for the projector: everything that the whole room may see, readable from the back row. */
export function CommitteeWall(): ReactNode {
  const isThere = useCommitteePage((page) => page.state !== null);
  const { id, key, watched } = usePlace();
  useMatchWall(id, key);
  useWallText(id);
  const isWithoutKey = isHosted(id) && key === "";
  return (
    <ProjectedMain kind="committee-wall">
      {key !== "" && watched === "watching" && <NotKept kind="reader" code={id} />}
      {isThere && watched !== "gone" ? (
        <Shown code={isHosted(id) ? id : null} />
      ) : (
        <EmptyHall>
          <ScreenHeading isHidden>{t("committee:wallHeading")}</ScreenHeading>
          <p>{t(`committee:wall.${isWithoutKey ? "noKey" : watched === "gone" ? "gone" : "waiting"}`)}</p>
        </EmptyHall>
      )}
    </ProjectedMain>
  );
}

type Place = Readonly<{ id: string; key: string }>;

/** The committee in the address. If its key no longer works, a new key stored by the console replaces it. */
function usePlace(): Place & Readonly<{ watched: Watched }> {
  const [place, setPlace] = useState(placeInAddress);
  const watched = useWatched(place.id, place.key);
  useEffect(() => {
    const read = (): void => setPlace(placeInAddress());
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  useEffect(() => {
    if (watched !== "gone") return;
    const read = (): void => setPlace((gone) => (placeInAddress().key === "" ? gone : placeInAddress()));
    read();
    addEventListener("storage", read);
    return () => removeEventListener("storage", read);
  }, [watched]);
  return { ...place, watched };
}

function placeInAddress(): Place {
  const { id = "" } = committeeAddress(location.hash) ?? {};
  return { id, key: isHosted(id) ? keyFor("reader", id) : "" };
}

/** `code`: what delegations type to join, shown while joining is open; null without a host. */
function Shown({ code }: Readonly<{ code: string | null }>): ReactNode {
  const { floor, session } = useCommittee();
  const bar = useWallBar();
  const isOpen = useHost(({ holder }) => holder?.type !== "reader" || holder.isJoiningOpen);
  const joining = session === "closed" || !isOpen ? null : code;
  const update = useFreshUpdate();
  const paper = useShownPaper();
  const hasNoHall = update !== null || paper !== null;
  return (
    <Theatre
      stage={
        update !== null ? (
          <LargeUpdate update={update} />
        ) : paper !== null ? (
          <WallPaper key={paper.n} paper={paper} />
        ) : (
          <WallHall joining={session === "before" ? joining : null} />
        )
      }
      bar={bar}
      head={<Head />}
      side={
        <div className="wall-side">
          {hasNoHall && <WallNow />}
          <WallFloor />
          <WallPoll />
          <WallDecision />
          <WallPapers shown={paper?.n ?? null} />
          {floor.type !== "ballot" && <WallNext />}
          <WallUpdate />
        </div>
      }
      foot={joining === null ? null : <JoinLine code={joining} />}
    />
  );
}

function Head(): ReactNode {
  const state = useCommittee();
  const names = useNames();
  return (
    <header className="committee-wall-head">
      <ScreenHeading>{state.name}</ScreenHeading>
      <p className="committee-wall-item">
        {state.current === null ? t("committee:wall.noItem") : names.item(state.current)}
      </p>
      <FloorLine />
      <p className="numbers">{state.session === "open" ? presentText(state) : sessionText(state)}</p>
    </header>
  );
}
