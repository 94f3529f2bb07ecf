/** The two secrets of a host: the password for opening rooms, and the key for the page of the person who runs it. */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { newPassword, newToken, plainPassword } from "../keys/keys.ts";
import { startMessages } from "./messages.ts";

export type HostSecrets = Readonly<{
  /**
   * The password as set or generated; compare it using `plainPassword`. Null if none is set and there is no folder to
   * store one.
   */
  password: string | null;
  hostKey: string | null;
}>;

export const PASSWORD_VARIABLE = "FORTIETH_PASSWORD";
export const HOST_KEY_VARIABLE = "FORTIETH_HOST_KEY";

/** The file is in the host's data folder. */
export const SECRETS_FILE = "host-secrets.json";

const SHORTEST_PASSWORD = 8;
const LONGEST_PASSWORD = 100;

const password = z
  .string()
  .check(
    z.refine((text) => plainPassword(text).length >= SHORTEST_PASSWORD && text.length <= LONGEST_PASSWORD),
  );
/** 128 bits take 22 characters of base64url or 32 hexadecimal digits. */
const hostKey = z.string().check(z.regex(/^[A-Za-z0-9_-]{22,60}$/));
const kept = z.object({ password, hostKey });

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Takes each secret from the environment or, failing that, from a file in the folder. If there is no file yet, it is
 * created with new secrets. Call this after opening the store, so that only one process writes the file.
 * @param folder the host's data folder, which exists; null with PostgreSQL
 * @throws a sentence if a variable or the file is invalid
 */
export function hostSecrets(environment: Environment, folder: string | null): HostSecrets {
  const set = {
    password: setIn(environment, PASSWORD_VARIABLE, password, (name) =>
      startMessages.badPassword(name, SHORTEST_PASSWORD, LONGEST_PASSWORD),
    ),
    hostKey: setIn(environment, HOST_KEY_VARIABLE, hostKey, startMessages.badHostKey),
  };
  const isAllSet = set.password !== null && set.hostKey !== null;
  if (folder === null || isAllSet) return set;
  const own = keptIn(join(folder, SECRETS_FILE));
  return { password: set.password ?? own.password, hostKey: set.hostKey ?? own.hostKey };
}

function setIn(
  environment: Environment,
  name: string,
  shape: z.ZodMiniType<string>,
  problem: (name: string) => string,
): string | null {
  const text = environment[name] ?? "";
  if (text === "") return null;
  if (!shape.safeParse(text).success) throw new Error(problem(name));
  return text;
}

function keptIn(path: string): z.infer<typeof kept> {
  try {
    return readIn(path) ?? madeIn(path);
  } catch (error) {
    if (error instanceof Error && "code" in error)
      throw new Error(startMessages.noSecrets(path, String(error.code)));
    throw error;
  }
}

/** The secrets in the file, or null if there is no file yet. */
function readIn(path: string): z.infer<typeof kept> | null {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  const read = kept.safeParse(jsonIn(text));
  if (!read.success) throw new Error(startMessages.badSecrets(path));
  return read.data;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The file is written under another name and then renamed, so that it is never half written. */
function madeIn(path: string): z.infer<typeof kept> {
  const made = { password: newPassword(), hostKey: newToken() };
  writeFileSync(`${path}.new`, `${JSON.stringify(made)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return made;
}
