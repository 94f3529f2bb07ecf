import { type ReactNode, useEffect, useState } from "react";
import { committeeAddress, isHosted } from "../../client/addresses/committee-address.ts";
import { keyFor } from "../../client/addresses/keys.ts";
import { t } from "../../client/i18n/index.ts";
import { quorumOf } from "../../client/selectors/committee/choices.ts";
import { useCommittee, useCommitteePage, useNames } from "../hooks/use-committee.ts";
import { useLayerRef } from "../primitives/layer.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { NotKept } from "../widgets/key-link.tsx";
import { useWatched, type Watched } from "./use-watched.ts";
import { WallDecision } from "./wall-decision.tsx";
import { WallFloor, WallNext } from "./wall-floor.tsx";

/** The page for the projector: everything that the whole room may see, readable from the back row. */
export function CommitteeWall(): ReactNode {
  const main = useLayerRef();
  const isThere = useCommitteePage((page) => page.state !== null);
  const { id, key, watched } = usePlace();
  const isWithoutKey = isHosted(id) && key === "";
  return (
    <main ref={main} id="main" className="committee-wall">
      {key !== "" && watched === "watching" && <NotKept kind="reader" code={id} />}
      {isThere && watched !== "gone" ? (
        <Shown />
      ) : (
        <>
          <ScreenHeading isHidden>{t("committee:wallHeading")}</ScreenHeading>
          <p className="wall-note">
            {t(`committee:wall.${isWithoutKey ? "noKey" : watched === "gone" ? "gone" : "waiting"}`)}
          </p>
        </>
      )}
    </main>
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

function Shown(): ReactNode {
  const state = useCommittee();
  const names = useNames();
  const { present, members } = quorumOf(state);
  const item = state.current === null ? t("committee:wall.noItem") : names.item(state.current);
  return (
    <>
      <header className="committee-wall-head">
        <ScreenHeading>{state.name}</ScreenHeading>
        <p>{item}</p>
        <p className="numbers">
          {state.session === "open"
            ? t("committee:wall.present", { present, members })
            : t(`committee:session.${state.session}`)}
        </p>
      </header>
      <div className="committee-wall-body">
        <WallFloor />
        <div className="committee-wall-side">
          <WallDecision />
          {state.floor.type !== "ballot" && <WallNext />}
        </div>
      </div>
    </>
  );
}
