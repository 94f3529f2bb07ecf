/** The host's password, on a device that needs it to open rooms. The tab remembers it until it is closed. */
import { keepEntry, keptEntry } from "../storage/browser-stores.ts";

/** Returns null if this tab has no password that the host accepted, or storage is switched off. */
export function keptPassword(): string | null {
  return keptEntry("fortieth.password");
}

/** Without storage the page asks again for the next room. */
export function keepPassword(password: string | null): void {
  keepEntry("fortieth.password", password);
}

export const PASSWORD_PROBLEMS = ["noPassword", "wrongPassword"] as const;
export type PasswordProblem = (typeof PASSWORD_PROBLEMS)[number];

/** Returns null if the host refused for another reason. */
export function passwordProblem(reason: string): PasswordProblem | null {
  return PASSWORD_PROBLEMS.find((one) => one === reason) ?? null;
}
