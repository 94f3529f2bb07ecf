/** Opens the store that the environment names: PostgreSQL if DATABASE_URL is set, otherwise a file in a folder. */
import { dirname, resolve } from "node:path";
import { Client } from "pg";
import { guarded } from "./damage-guard.ts";
import { ForeignSchema } from "./postgres-schema.ts";
import { postgresStore } from "./postgres-store.ts";
import { damageOf } from "./sqlite-damage.ts";
import { fileIn, isTaken, sqliteStore } from "./sqlite-store.ts";
import type { Store } from "./store.ts";

/** The environment variable that names another folder for the rooms. */
export const DATA_VARIABLE = "FORTIETH_DATA";

/** Where a laptop keeps its rooms. */
const FOLDER = resolve(dirname(import.meta.filename), "../../../data");

/**
 * `noDatabase`: it cannot be reached or used. `foreignDatabase`: its tables belong to something else. `taken`:
 * another host uses the folder. `noFolder`: the folder cannot be used. `damaged`: the file in the folder is damaged.
 * `foreign`: the file was not made by this program.
 */
export type StoreProblem =
  | "badAddress"
  | "noDatabase"
  | "foreignDatabase"
  | "taken"
  | "noFolder"
  | "damaged"
  | "foreign";

/** `where` names the folder, its file or the database, never a password. `why` is the system's message. */
export type OpenedStore =
  | Readonly<{ ok: true; store: Store; where: string }>
  | Readonly<{ ok: false; problem: StoreProblem; where: string; why: string }>;

export async function openStore(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<OpenedStore> {
  const folder = dataFolder(environment);
  return folder === null ? inDatabase(environment.DATABASE_URL ?? "") : inFolder(folder);
}

/** The folder that the host may write to, or null if PostgreSQL stores the rooms. */
export function dataFolder(environment: Readonly<Record<string, string | undefined>>): string | null {
  const { DATABASE_URL: url, [DATA_VARIABLE]: folder = FOLDER } = environment;
  return url === undefined || url === "" ? folder : null;
}

function inFolder(where: string): OpenedStore {
  const file = fileIn(where);
  try {
    const damage = damageOf(file);
    if (damage !== null) return { ok: false, ...damage, where: file };
    return { ok: true, store: watched(sqliteStore(where), file), where };
  } catch (error) {
    return { ok: false, problem: isTaken(error) ? "taken" : "noFolder", where, why: said(error) };
  }
}

async function inDatabase(url: string): Promise<OpenedStore> {
  const where = nameOf(url);
  if (where === null) return { ok: false, problem: "badAddress", where: "DATABASE_URL", why: "" };
  try {
    return { ok: true, store: watched(await postgresStore({ url }), where), where };
  } catch (error) {
    const problem = error instanceof ForeignSchema ? "foreignDatabase" : "noDatabase";
    return { ok: false, problem, where, why: said(error) };
  }
}

function watched(store: Store, where: string): Store {
  return guarded(store, (why) => {
    console.error(
      `${where} is damaged (${why}): no new rooms are accepted. Stop the program and restore your backup.`,
    );
  });
}

/** The host and database in a database URL, or null if the URL is invalid. */
function nameOf(url: string): string | null {
  if (!/^postgres(ql)?:\/\//.test(url)) return null;
  try {
    const { host, database } = new Client({ connectionString: url });
    return `PostgreSQL at ${host}/${database}`;
  } catch {
    return null;
  }
}

/** If a host name has several addresses and all of them fail, the error has no message, but its code says why. */
function said(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message === "" && "code" in error ? String(error.code) : error.message;
}
