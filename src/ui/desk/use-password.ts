/** The host's password on a page that opens rooms: asked for where this tab does not know it yet, or it is wrong. */
import { useState } from "react";
import type { Refused } from "../../client/room/calls.ts";
import {
  keepPassword,
  keptPassword,
  type PasswordProblem,
  passwordProblem,
} from "../../client/room/password.ts";

export type Password = Readonly<{
  /** To be sent; null where there is none. */
  text: string | null;
  /** Whether somebody has to type it here. */
  isAsked: boolean;
  type: (text: string) => void;
  /** A new one each time that the host has refused the password. */
  problem: Readonly<{ reason: PasswordProblem }> | null;
  /** Takes in what the host answered. @returns why it refused, where that was not for the password */
  heed: (answer: Readonly<{ ok: true }> | Refused) => string | null;
}>;

/** @param isNeeded whether the host asks this device for the password */
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
