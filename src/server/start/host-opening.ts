/** Decides who may open rooms on a new host, and chooses the sentence that the host prints about this. */
import type { OpeningPolicy } from "../http/who-may-open.ts";
import { groupedPassword } from "../keys/keys.ts";
import { type HostSecrets, PASSWORD_VARIABLE } from "./host-secrets.ts";
import type { HostSettings } from "./host-settings.ts";
import { startMessages } from "./messages.ts";

type Asked = Pick<HostSettings, "isPublic" | "isOpenToAll">;

export function openingOf({ isPublic, isOpenToAll }: Asked, { password }: HostSecrets): OpeningPolicy {
  return isOpenToAll ? { type: "everyone" } : { type: "password", password, isLoopbackFree: !isPublic };
}

/** A password from the environment is not printed, because the output may be stored in a log. */
export function openingText(
  { isPublic, isOpenToAll }: Asked,
  { password }: HostSecrets,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const isSet = (environment[PASSWORD_VARIABLE] ?? "") !== "";
  if (isOpenToAll) return startMessages.opening.everyone;
  if (password === null || isSet)
    return isPublic ? startMessages.opening.setPublic : startMessages.opening.set;
  return startMessages.opening.made(groupedPassword(password));
}
