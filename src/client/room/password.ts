/** The host's password, where this device needs it to open rooms: typed once, and forgotten when the tab closes. */
const NAME = "fortieth.password";

/** Null where none has been accepted in this tab, or storage is switched off. */
export function keptPassword(): string | null {
  try {
    return sessionStorage.getItem(NAME);
  } catch {
    return null;
  }
}

/** A browser that refuses storage asks again. */
export function keepPassword(password: string | null): void {
  try {
    if (password === null) sessionStorage.removeItem(NAME);
    else sessionStorage.setItem(NAME, password);
  } catch {
    // Typed again for the next room.
  }
}

export const PASSWORD_PROBLEMS = ["noPassword", "wrongPassword"] as const;
export type PasswordProblem = (typeof PASSWORD_PROBLEMS)[number];

/** Null where a host refuses for another reason. */
export function passwordProblem(reason: string): PasswordProblem | null {
  return PASSWORD_PROBLEMS.find((one) => one === reason) ?? null;
}
