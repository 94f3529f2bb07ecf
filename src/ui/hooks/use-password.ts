/**
 * The host's password, on a page that opens rooms. The page asks for a password if the host needs one and this tab
 * has none, or if the last one was wrong.
 */
import { useState } from "react";
import type { Refused } from "../../client/host/calls.ts";
import {
  keepPassword,
  keptPassword,
  type PasswordProblem,
  passwordProblem,
} from "../../client/host/password.ts";

export type Password = Readonly<{
  /** What to send to the host, or null. */
  text: string | null;
  /** Whether to show the field. */
  isAsked: boolean;
  type: (text: string) => void;
  /** A new object each time the host refuses the password. */
  problem: Readonly<{ reason: PasswordProblem }> | null;
  /**
   * Reads the host's answer. @returns the reason for a refusal; null if the host accepted, or refused only because of
   * the password
   */
  heed: (answer: Readonly<{ ok: true }> | Refused) => string | null;
}>;

/** @param isNeeded true if the host asks this device for the password */
export function usePassword(isNeeded: boolean): Password {
  const [kept, setKept] = useState(keptPassword);
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<Password["problem"]>(null);
  const isAsked = problem !== null || (isNeeded && kept === null);
  const text = isAsked ? typed : kept;
  return {
    text: text === "" ? null : text,
    isAsked,
    type: setTyped,
    problem,
    heed: (answer) => {
      if (answer.ok) {
        if (isAsked) keepPassword(text);
        return null;
      }
      const reason = passwordProblem(answer.reason);
      setProblem(reason === null ? null : { reason });
      if (reason === null) return answer.reason;
      keepPassword(null);
      setKept(null);
      return null;
    },
  };
}
