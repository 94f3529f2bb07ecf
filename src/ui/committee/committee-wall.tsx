import { type ReactNode, useState } from "react";
import { committeeAddress } from "../../client/committee/address.ts";
import { quorumOf } from "../../client/committee/committee-values.ts";
import { t } from "../../client/wording/index.ts";
import { useLayerRef } from "../primitives/layer.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { useCommittee, useCommitteePage, useNames } from "./use-committee.ts";
import { useWatched } from "./use-watched.ts";
import { WallDecision } from "./wall-decision.tsx";
import { WallFloor, WallNext } from "./wall-floor.tsx";

/** For the projector: what the whole room may know, readable from its last row. */
export function CommitteeWall(): ReactNode {
  const main = useLayerRef();
  const isThere = useCommitteePage((page) => page.state !== null);
  const [{ id, key }] = useState(() => ({ id: "", key: "", ...committeeAddress(location.hash) }));
  useWatched(id, key);
  return (
    <main ref={main} id="main" className="committee-wall">
      {isThere ? (
        <Shown />
      ) : (
        <>
          <ScreenHeading isHidden>{t("committee:wallHeading")}</ScreenHeading>
          <p className="wall-note">{t("committee:wall.waiting")}</p>
        </>
      )}
    </main>
  );
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
