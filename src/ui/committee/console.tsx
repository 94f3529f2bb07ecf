import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { calledNow } from "../../client/selectors/committee/ballot.ts";
import { chairLines } from "../../client/sentences/committee-said.ts";
import { openWallText } from "../../client/sessions/committee/wall-text.ts";
import { useCommittee, useCommitteePage } from "../hooks/use-committee.ts";
import { useKeptFocus } from "../hooks/use-kept-focus.ts";
import { useLayerRef } from "../primitives/layer.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { AdjournedPart } from "./adjourned-part.tsx";
import { BallotPart } from "./ballot-part.tsx";
import { ConsoleBar } from "./console-bar.tsx";
import { useConsoleKeys } from "./console-keys.tsx";
import { type ConsoleTab, ConsoleTabs } from "./console-tabs.tsx";
import { ElectionPart } from "./election-part.tsx";
import { ElectionResult } from "./election-result.tsx";
import { FloorPart } from "./floor-part.tsx";
import { HostNotices } from "./host-notices.tsx";
import { KeysDialog } from "./keys-dialog.tsx";
import { MotionsPart } from "./motions-part.tsx";
import { NextPart } from "./next-part.tsx";
import { PointsPart } from "./points-part.tsx";
import { RefusalText } from "./refusal-text.tsx";
import { ResultPart } from "./result-part.tsx";
import { RollCallPart } from "./roll-call-part.tsx";
import { SpeakersPart } from "./speakers-part.tsx";
import { StrawPollPart } from "./straw-poll-part.tsx";
import { useAnnounce } from "./use-announce.ts";

type ConsoleProps = Readonly<{
  id: string;
  onLeave: () => void;
  /** Called when the committee has moved to a host. */
  onHost: (code: string, key: string) => void;
}>;

/**
 * Everything that a chair needs, on one screen: who is speaking, the pending decision, and the tabs for reference.
 */
export function Console({ id, onLeave, onHost }: ConsoleProps): ReactNode {
  const main = useLayerRef();
  const kept = useRef<HTMLElement | null>(null);
  const { name, session, floor, rollCall, elections } = useCommittee();
  const electing = elections?.open ?? null;
  const [areKeysOpen, setKeysOpen] = useState(false);
  const [tab, setTab] = useState<ConsoleTab>("agenda");
  const help = useCallback(() => setKeysOpen(true), []);
  const isCalled =
    floor.type === "ballot" && floor.ballot.method === "rollCall" && calledNow(floor.ballot) !== undefined;
  const isRoll = rollCall !== null || isCalled;
  useKeptFocus(kept);
  useConsoleKeys(kept, isRoll, help);
  useAnnounce(chairLines);
  useEffect(() => openWallText(id, "console"), [id]);
  const begin = useCallback(
    (page: HTMLElement | null): void => {
      kept.current = page;
      main(page);
    },
    [main],
  );
  return (
    <main ref={begin} id="main" className="committee">
      <ScreenHeading isHidden>{name}</ScreenHeading>
      <ConsoleBar id={id} onLeave={onLeave} onHost={onHost} onKeys={help} onCrisis={() => setTab("crisis")} />
      {areKeysOpen && <KeysDialog onClose={() => setKeysOpen(false)} />}
      <HostNotices onAlone={(here) => onHost(here, "")} />
      <Refused />
      <div className="committee-body">
        <div className="committee-column committee-floor">
          <NextPart onAgenda={() => setTab("agenda")} onPapers={() => setTab("papers")} />
          {session === "adjourned" ? <AdjournedPart /> : <FloorPart />}
          <SpeakersPart />
        </div>
        <div className="committee-column committee-decide">
          {rollCall !== null && <RollCallPart />}
          {floor.type === "ballot" ? <BallotPart ballot={floor.ballot} /> : <ResultPart />}
          {electing === null ? <ElectionResult /> : <ElectionPart key={electing.box} open={electing} />}
          {rollCall === null && <MotionsPart />}
          {rollCall === null && <PointsPart />}
          {rollCall === null && <StrawPollPart />}
        </div>
        <section className="committee-column committee-tabs" aria-label={t("committee:tab.heading")}>
          <ConsoleTabs tab={tab} onTab={setTab} />
        </section>
      </div>
    </main>
  );
}

function Refused(): ReactNode {
  const refused = useCommitteePage((page) => page.refused);
  return (
    <p className="committee-refused" role="alert" data-empty={refused === null}>
      {refused !== null && <RefusalText reason={refused} />}
    </p>
  );
}
