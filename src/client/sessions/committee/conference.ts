/** The secretariat of a conference: its committees, asked for every few seconds, and what it does with them. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { ConferenceOrder, ConferenceRecord, ConferenceReport } from "../../../committee/conference.ts";
import type { Entry } from "../../../committee/log.ts";
import type { HostAnswer } from "../../../committee/message.ts";
import { SECRETARIAT_SECRET } from "../../addresses/secretariat-key.ts";
import { ask, OFFLINE, type Refused, sendUntilAnswered } from "../../host/calls.ts";
import type { Opened } from "./host-committee.ts";
import type { BoardRow, BoardState } from "./organiser-board.ts";

export type ConferenceState = Readonly<{
  /** Null until the host has answered. */
  report: ConferenceReport | null;
  /** How far the host's clock is ahead of this device's, in ms. */
  skew: number;
  /** True if the host does not know the key. */
  isWrongKey: boolean;
  /** True while the host does not answer. */
  isLost: boolean;
}>;

export type Conference = Readonly<{
  store: StoreApi<ConferenceState>;
  give: (order: ConferenceOrder) => Promise<HostAnswer | Refused>;
  /** Opens a committee in the conference. The key in the answer is its chair's. */
  open: (entries: readonly Entry[]) => Promise<Opened | Refused>;
  /** The record of a committee, or null if it does not come. */
  record: (code: string) => Promise<ConferenceRecord | null>;
  close: () => void;
}>;

const ASK_MS = 5000;
/** A restarted host is back within this many tries. */
const TRIES_BEFORE_LOST = 3;

const NOTHING_YET: ConferenceState = { report: null, skew: 0, isWrongKey: false, isLost: false };

/** What a board without a secretariat shows. */
export const noConference = createStore<ConferenceState>()(() => NOTHING_YET);

/** Opens the conference of the key that this tab keeps, or null if it keeps none. */
export function openConference(): Conference | null {
  const key = SECRETARIAT_SECRET.kept();
  if (key === null) return null;
  const store = createStore<ConferenceState>()(() => NOTHING_YET);
  let lost = 0;
  const look = async (): Promise<void> => {
    const answer = (await ask("conference", undefined, key)) as ConferenceReport | Refused | null;
    lost = answer === null ? lost + 1 : 0;
    if (answer?.ok === true)
      store.setState({ report: answer, skew: answer.now - Date.now(), isWrongKey: false, isLost: false });
    else store.setState({ isWrongKey: answer?.reason === "noKey", isLost: lost >= TRIES_BEFORE_LOST });
  };
  const timer = setInterval(() => void look(), ASK_MS);
  void look();
  return {
    store,
    give: async (order) => {
      const answer = await sendUntilAnswered<HostAnswer>("conference/orders", key, order);
      await look();
      return answer;
    },
    open: async (entries) => {
      const answer = await ask("conference/committees", { entries }, key);
      await look();
      return (answer as Opened | Refused | null) ?? OFFLINE;
    },
    record: async (code) => {
      const answer = (await ask(`conference/records/${code}`, undefined, key)) as
        | ConferenceRecord
        | Refused
        | null;
      return answer?.ok === true ? answer : null;
    },
    close: () => clearInterval(timer),
  };
}

/** Forgets the key, so that the board is one without a secretariat again. */
export function leaveConference(): void {
  SECRETARIAT_SECRET.keep(null);
}

/**
 * The rows of a board: the committees of the conference, then those added by their links. In the archive, only the
 * archived ones.
 */
export function boardRows(
  own: BoardState,
  { report, skew }: ConferenceState,
  isArchive: boolean,
): BoardState {
  const all = report?.committees ?? [];
  const shown = all
    .filter((one) => one.isArchived === isArchive)
    .map(({ code, readKey, summary }): BoardRow => ({ code, key: readKey, summary, refused: null }));
  const others = isArchive ? [] : own.rows.filter((row) => all.every(({ code }) => code !== row.code));
  return { rows: [...shown, ...others], skew: report === null ? own.skew : skew, isLost: own.isLost };
}
