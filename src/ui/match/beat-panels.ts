/** The panel of each beat, and the contents of the other tabs. To add one, see `ui/app.tsx`. */
import type { ReactNode } from "react";
import type { Panel } from "../../client/screen/ui-store.ts";
import type { Beat } from "../../engine/state/world.ts";
import { AmendPanel } from "../adoption/amend-panel.tsx";
import { AmendVotePanel } from "../adoption/amend-vote-panel.tsx";
import { LastSoundingPanel } from "../adoption/last-sounding-panel.tsx";
import { SignBeat } from "../adoption/sign-beat.tsx";
import { StandPanel } from "../adoption/stand-panel.tsx";
import { VotePanel } from "../adoption/vote-panel.tsx";
import { DebriefPanel } from "../debrief/debrief-panel.tsx";
import { JournalPanel } from "../journal/journal-panel.tsx";
import { ClosePanel } from "../negotiation/close-panel.tsx";
import { DealPanel } from "../negotiation/deal-panel.tsx";
import { PlacardsPanel } from "../negotiation/placards-panel.tsx";
import { ConferencePanel } from "../ratification/conference-panel.tsx";
import { SeasonPanel } from "../ratification/season-panel.tsx";
import { Sheet } from "../sheet/sheet.tsx";
import { StatesPanel } from "../states/states-panel.tsx";
import { HomePanel } from "./home-panel.tsx";

type PanelView = () => ReactNode;

export const BEAT_PANELS: Readonly<Record<Beat, PanelView>> = {
  sound: PlacardsPanel,
  deal: DealPanel,
  close: ClosePanel,
  lastSounding: LastSoundingPanel,
  amend: AmendPanel,
  amendVote: AmendVotePanel,
  stand: StandPanel,
  vote: VotePanel,
  sign: SignBeat,
  season: SeasonPanel,
  conference: ConferencePanel,
  over: DebriefPanel,
};

export const SIDE_PANELS: Readonly<Record<Exclude<Panel, "decide">, PanelView>> = {
  text: Sheet,
  home: HomePanel,
  states: StatesPanel,
  journal: JournalPanel,
};
