/** Which panel decides in which beat, and what stands behind the other tabs. How to add one: see `ui/app.tsx`. */
import type { ReactNode } from "react";
import type { Panel } from "../../client/ui-store.ts";
import type { Beat } from "../../engine/world.ts";
import { GenericActs } from "../generic-acts.tsx";
import { JournalPanel } from "../journal/journal-panel.tsx";
import { StatesPanel } from "../states/states-panel.tsx";
import { HomePanel } from "./home-panel.tsx";
import { TextPanel } from "./text-panel.tsx";

type PanelView = () => ReactNode;

export const BEAT_PANELS: Readonly<Record<Beat, PanelView>> = {
  sound: GenericActs,
  deal: GenericActs,
  close: GenericActs,
  lastSounding: GenericActs,
  amend: GenericActs,
  amendVote: GenericActs,
  stand: GenericActs,
  vote: GenericActs,
  sign: GenericActs,
  season: GenericActs,
  conference: GenericActs,
  over: GenericActs,
};

export const SIDE_PANELS: Readonly<Record<Exclude<Panel, "decide">, PanelView>> = {
  text: TextPanel,
  home: HomePanel,
  states: StatesPanel,
  journal: JournalPanel,
};
