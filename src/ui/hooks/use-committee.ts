/** How the console's panels read their committee and send orders. */
import { createContext, type RefObject, useContext, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { latinKey } from "../../client/i18n/latin-key.ts";
import { choices } from "../../client/selectors/committee/choices.ts";
import { type CommitteeNames, committeeNames } from "../../client/sentences/committee-names.ts";
import type { CommitteeConnection, NotDone } from "../../client/sessions/committee/committee-connection.ts";
import { type CommitteePageState, committeeStore } from "../../client/sessions/committee/committee-store.ts";
import { letterKeys } from "../../client/sessions/committee/letter-keys.ts";
import type { Choices } from "../../committee/choices.ts";
import type { Order } from "../../committee/state/order.ts";
import type { Committee } from "../../committee/state/state.ts";

const ConnectionContext = createContext<CommitteeConnection | null>(null);
export const ConnectionProvider = ConnectionContext.Provider;

export function useConnection(): CommitteeConnection {
  const connection = useContext(ConnectionContext);
  if (connection === null) throw new Error("useConnection outside of a console");
  return connection;
}

/** Sends orders one by one and stops at the first refusal. */
export type Act = (...orders: readonly Order[]) => Promise<NotDone | null>;

export function useAct(): Act {
  const connection = useConnection();
  return async (...orders) => {
    for (const order of orders) {
      const refused = await connection.send(order);
      if (refused !== null) return refused;
    }
    return null;
  };
}

export function useCommitteePage<T>(select: (page: CommitteePageState) => T): T {
  return useStore(committeeStore, select);
}

/** Only for panels, which exist only while there is a committee. */
export function useCommittee(): Committee {
  const state = useCommitteePage((page) => page.state);
  if (state === null) throw new Error("useCommittee without a committee");
  return state;
}

export function useNames(): CommitteeNames {
  const state = useCommittee();
  return useMemo(() => committeeNames(state), [state]);
}

export function useChoices(): Choices {
  const state = useCommittee();
  return useMemo(() => choices(state), [state]);
}

const TICK_MS = 250;

/** The time on the committee's host, updated four times a second while `isRunning` is true. */
export function useNow(isRunning: boolean): number {
  const skew = useCommitteePage((page) => page.skew);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    if (!isRunning) return;
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now + skew;
}

const MINUTE_MS = 60_000;

/** The time on the committee's host, updated once a minute unless `from` is null. */
export function useMinute(from: number | null): number {
  const skew = useCommitteePage((page) => page.skew);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    if (from === null) return;
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, [from]);
  return now + skew;
}

/** Where letters are typed, searched for or choose something. */
const OWN_LETTERS =
  "input:not([type=checkbox]), textarea, [contenteditable=true], [role=dialog], [role=listbox], [role=menu], [aria-haspopup=listbox]";

/** Whether a letter pressed here may do something, because the place makes no use of letters itself. */
export function isForLetters(target: Element): boolean {
  return target.closest(OWN_LETTERS) === null;
}

/**
 * Letter keys of one decision. They work all over its page as long as the decision shows them, before any other letter,
 * but never in a field, and not if the chair has switched them off (WCAG 2.1.4).
 */
export function useLetters(
  part: RefObject<HTMLElement | null>,
  acts: Readonly<Record<string, () => void>>,
): void {
  const latest = useRef(acts);
  latest.current = acts;
  const letters = Object.keys(acts).join("");
  useEffect(() => {
    letterKeys.setState({ answering: [...letters] });
    return () => letterKeys.setState({ answering: [] });
  }, [letters]);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const act = latest.current[latinKey(event)];
      const target = event.target as Element;
      const page = part.current?.closest("main") ?? null;
      if (page === null || act === undefined || !letterKeys.getState().isOn) return;
      if ((target !== document.body && !page.contains(target)) || !isForLetters(target)) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
      event.preventDefault();
      act();
    };
    // Before the letters of the console, which leave a key alone that has been answered.
    document.addEventListener("keydown", listen, true);
    return () => document.removeEventListener("keydown", listen, true);
  }, [part]);
}
