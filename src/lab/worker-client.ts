/**
 * The page's side of the lab: wraps a worker in promises, so that forks and par never freeze the page.
 *
 *     const lab = openLab(engineVersion);
 *     const goal = await lab.par(setup, seat);
 *     const decision = await lab.whatIf(record, seat, (done, of) => …);
 *     lab.close();
 */
import type { WeighedTry } from "../bots/search/search.ts";
import type { Results } from "../engine/seats/results.ts";
import type { CommandType } from "../engine/state/command.ts";
import type { Seat } from "../engine/state/seat.ts";
import type { Setup } from "../engine/state/setup.ts";
import type { View } from "../engine/views/view.ts";
import type { MatchRecord, ReplayInput } from "../match/types.ts";
import type { WithoutYouTold } from "./cause/search.ts";
import type { Counsel } from "./forks/counsel.ts";
import type { HiddenActs } from "./forks/hidden-acts.ts";
import type { Decision, OnProgress } from "./forks/what-if.ts";
import type { Place } from "./forks/without-you.ts";
import type { Question, Reply, Request, ScenarioSetup } from "./messages.ts";
import type { Moments } from "./moments/moments.ts";

export type { WeighedTry } from "../bots/search/search.ts";
export type { Counsel, OtherWay, Way, Ways } from "./forks/counsel.ts";
export type { HiddenActs } from "./forks/hidden-acts.ts";
export type { ScenarioSetup } from "./messages.ts";

/** The part of a worker that is used here; tests pass a plain object instead. */
export type Port = {
  onmessage: ((event: { data: Reply }) => void) | null;
  onerror: ((event: { message: string }) => void) | null;
  postMessage: (request: Request) => void;
  terminate: () => void;
};

export type Lab = Readonly<{
  /** Results of a level-2 bot in the same seat on the same seed. */
  par: (setup: Setup, seat: string) => Promise<Results>;
  /** The decision whose replacement changes the outcome most; null if none changes it. */
  whatIf: (
    record: MatchRecord,
    seat: string,
    hidden?: HiddenActs,
    onProgress?: OnProgress,
  ) => Promise<Decision | null>;
  /** The same match with the seat silent, up to a place, and why it differs; null for a record of another version. */
  withoutYou: (played: ReplayInput, seat: Seat, place: Place) => Promise<WithoutYouTold | null>;
  /**
   * The options of the seat that received this view, the surest gain first. `isWhole` adds the three results of each
   * act. `hidden` lists acts that the seat's screen does not offer.
   */
  search: (
    book: ScenarioSetup,
    view: View,
    isWhole: boolean,
    hidden?: readonly CommandType[],
  ) => Promise<readonly WeighedTry[]>;
  /**
   * At most three beats of the match, with the acts by which the search would have gained most compared with what the
   * seat did; null for a record of another version.
   */
  counsel: (
    record: MatchRecord,
    seat: Seat,
    hidden: HiddenActs,
    onProgress?: OnProgress,
  ) => Promise<readonly Counsel[] | null>;
  /** The moments that decided the match, each with its fork; null for a record of another version. */
  moments: (record: MatchRecord, onProgress?: OnProgress) => Promise<Moments | null>;
  /** Ends the worker and rejects all open requests. */
  close: () => void;
}>;

type Waiting = Readonly<{
  resolve: (reply: Reply) => void;
  reject: (error: Error) => void;
  onProgress: OnProgress;
}>;

/** The reply to a question has the question's type. */
type Answer<Q extends Question> = Extract<Reply, { type: Q["type"] }>;
type Ask = <Q extends Question>(question: Q, onProgress?: OnProgress) => Promise<Answer<Q>>;

function answers<Q extends Question>({ type }: Q, reply: Reply): reply is Answer<Q> {
  return reply.type === type;
}

export function openLab(engineVersion: string, port: Port = startWorker()): Lab {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  port.onmessage = ({ data }) => settle(waiting, data);
  port.onerror = ({ message }) => rejectAll(waiting, message);
  const ask: Ask = (question, onProgress = () => {}) =>
    new Promise((resolve, reject) => {
      const id = asked++;
      const settled = (reply: Reply): void => {
        if (answers(question, reply)) resolve(reply);
        else reject(new Error(`${question.type} was answered with ${reply.type}`));
      };
      waiting.set(id, { resolve: settled, reject, onProgress });
      port.postMessage({ id, engineVersion, question });
    });
  return {
    par: async (setup, seat) => (await ask({ type: "par", setup, seat })).results,
    whatIf: async (record, seat, hidden = [], onProgress) =>
      (await ask({ type: "whatIf", record, seat, hidden }, onProgress)).decision,
    withoutYou: async (played, seat, place) => (await ask({ type: "withoutYou", played, seat, place })).told,
    counsel: async (record, seat, hidden, onProgress) =>
      (await ask({ type: "counsel", record, seat, hidden }, onProgress)).counsel,
    moments: async (record, onProgress) => (await ask({ type: "moments", record }, onProgress)).moments,
    search: async (book, view, isWhole, hidden = []) =>
      (await ask({ type: "search", book, view, isWhole, hidden })).weighed,
    close: () => {
      port.terminate();
      rejectAll(waiting, "closed");
    },
  };
}

function startWorker(): Port {
  return new Worker(new URL("./web-worker.ts", import.meta.url), { type: "module" }) as unknown as Port;
}

function settle(waiting: Map<number, Waiting>, reply: Reply): void {
  const one = waiting.get(reply.id);
  if (one === undefined) return;
  if (reply.type === "progress") {
    one.onProgress(reply.done, reply.of);
    return;
  }
  waiting.delete(reply.id);
  if (reply.type === "failed") one.reject(new Error(reply.message));
  else one.resolve(reply);
}

function rejectAll(waiting: Map<number, Waiting>, message: string): void {
  for (const one of waiting.values()) one.reject(new Error(message));
  waiting.clear();
}
