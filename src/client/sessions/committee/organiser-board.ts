/** An organiser's board: the state of its committees, requested together from the host every few seconds. */
import { createStore, type StoreApi } from "zustand/vanilla";
import {
  type CommitteeLink,
  type CommitteeSummary,
  MOST_SUMMARIES,
  type Summaries,
  type SummaryAnswer,
} from "../../../committee/summary.ts";
import { keepKey } from "../../addresses/keys.ts";
import { waitFor } from "../../host/backoff.ts";
import { ask, type Refused } from "../../host/calls.ts";
import { keepLinks, keptLinks, type PastedLine } from "./board-links.ts";

export { MOST_SUMMARIES };

export type BoardRow = CommitteeLink &
  Readonly<{
    /** The last update received, or null. */
    summary: CommitteeSummary | null;
    /** Why the host refuses this committee. The board asks again only on request. */
    refused: "noRoom" | "noKey" | null;
  }>;

export type BoardState = Readonly<{
  rows: readonly BoardRow[];
  /** How far the host's clock is ahead of this device's, in ms. */
  skew: number;
  /** True once the host has failed to answer several times in a row. */
  isLost: boolean;
}>;

/** The reason why a pasted line is not on the board. */
export type Unread = Readonly<{ line: string; why: "noLink" | "noRoom" | "noKey" | "offline" | "full" }>;

export type Board = Readonly<{
  store: StoreApi<BoardState>;
  /** @returns the lines that could not be added */
  add: (lines: readonly PastedLine[]) => Promise<readonly Unread[]>;
  remove: (code: string) => void;
  /** Tries again after a refusal. */
  askAgain: (code: string) => void;
  close: () => void;
}>;

const ASK_MS = 5000;
/** A restarted host is back within this many tries. */
const TRIES_BEFORE_LOST = 3;

export function openBoard(): Board {
  const store = createStore<BoardState>()(() => ({
    rows: keptLinks().map((link) => ({ ...link, summary: null, refused: null })),
    skew: 0,
    isLost: false,
  }));
  const gone = new AbortController();
  let wake = (): void => undefined;
  const asleep = (ms: number): Promise<void> =>
    new Promise((done) => {
      const timer = setTimeout(done, ms);
      wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  void keepAsking(store, asleep, gone.signal);
  return {
    store,
    add: (lines) => addLines(store, lines),
    remove: (code) => {
      const { rows } = store.getState();
      const kept = rows.filter((row) => row.code !== code);
      setRows(store, kept);
      keepKey("reader", code, null);
    },
    askAgain: (code) => {
      const { rows } = store.getState();
      const asked = rows.map((row) => (row.code === code ? { ...row, refused: null } : row));
      setRows(store, asked);
      wake();
    },
    close: () => {
      gone.abort();
      wake();
    },
  };
}

function setRows(store: StoreApi<BoardState>, rows: readonly BoardRow[]): void {
  store.setState({ rows });
  keepLinks(rows);
}

async function addLines(
  store: StoreApi<BoardState>,
  lines: readonly PastedLine[],
): Promise<readonly Unread[]> {
  const { asked, full } = splitByRoom(store.getState().rows, lines);
  const answer = asked.length === 0 ? null : await summariesOf(asked);
  const answers = answer?.ok === true ? answer : null;
  if (answers !== null) store.setState({ skew: answers.now - Date.now() });
  const fresh = freshRows(asked, answers);
  const isFresh = ({ code }: CommitteeLink): boolean => fresh.some((row) => row.code === code);
  setRows(store, [...store.getState().rows.filter((row) => !isFresh(row)), ...fresh]);
  return lines.flatMap((line) => unread(line, full, answers));
}

async function keepAsking(
  store: StoreApi<BoardState>,
  asleep: (ms: number) => Promise<void>,
  gone: AbortSignal,
): Promise<void> {
  for (let tries = 0; !gone.aborted; ) {
    const asked = store.getState().rows.filter(({ refused }) => refused === null);
    const answer = asked.length === 0 ? null : await summariesOf(asked);
    if (answer?.ok === true) store.setState(withSummaries(store.getState().rows, answer));
    tries = asked.length === 0 || answer?.ok === true ? 0 : tries + 1;
    if (tries >= TRIES_BEFORE_LOST) store.setState({ isLost: true });
    await asleep(tries === 0 ? ASK_MS : ASK_MS / 2 + waitFor(tries, Math.random()));
  }
}

async function summariesOf(links: readonly CommitteeLink[]): Promise<Summaries | Refused | null> {
  const committees = links.map(({ code, key }) => ({ code, key }));
  return (await ask("committees/summaries", { committees })) as Summaries | Refused | null;
}

/** If the host reports nothing new about a committee, the last report stays. */
function withSummaries(rows: readonly BoardRow[], { now, summaries }: Summaries): BoardState {
  const answers = new Map(summaries.map((answer) => [answer.code, answer]));
  return {
    rows: rows.map((row) => updatedRow(row, answers.get(row.code))),
    skew: now - Date.now(),
    isLost: false,
  };
}

function updatedRow(row: BoardRow, answer: SummaryAnswer | undefined): BoardRow {
  if (answer === undefined) return row;
  if (answer.ok) return { ...row, summary: answer.summary, refused: null };
  return answer.reason === "tooFast" ? row : { ...row, refused: answer.reason };
}

/** Splits the pasted links into `asked`, for which the board has room, and `full`, for which it has none. */
function splitByRoom(
  rows: readonly BoardRow[],
  lines: readonly PastedLine[],
): Readonly<{ asked: readonly CommitteeLink[]; full: readonly CommitteeLink[] }> {
  const links = new Map(lines.flatMap(({ link }) => (link === null ? [] : [[link.code, link] as const])));
  const others = rows.filter(({ code }) => !links.has(code)).length;
  const all = [...links.values()];
  const free = Math.max(0, MOST_SUMMARIES - others);
  return { asked: all.slice(0, free), full: all.slice(free) };
}

/** A link is tested before it joins the board. If it is a chair's link, the board stores the read-only link instead. */
function freshRows(asked: readonly CommitteeLink[], answers: Summaries | null): readonly BoardRow[] {
  return asked.flatMap(({ code, key }): BoardRow[] => {
    const found = answerOf(answers, code);
    return found?.ok === true
      ? [{ code, key: found.readKey ?? key, summary: found.summary, refused: null }]
      : [];
  });
}

function unread(
  { line, link }: PastedLine,
  full: readonly CommitteeLink[],
  answers: Summaries | null,
): readonly Unread[] {
  if (link === null) return [{ line, why: "noLink" }];
  if (full.some(({ code }) => code === link.code)) return [{ line, why: "full" }];
  const found = answerOf(answers, link.code);
  if (found?.ok === true) return [];
  return [{ line, why: found === undefined || found.reason === "tooFast" ? "offline" : found.reason }];
}

function answerOf(answers: Summaries | null, code: string): SummaryAnswer | undefined {
  return answers?.summaries.find((one) => one.code === code);
}
