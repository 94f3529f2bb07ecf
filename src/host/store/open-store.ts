/** The store that the environment names: PostgreSQL by DATABASE_URL, else one file in a folder. */
import { dirname, resolve } from "node:path";
import { sqliteStore } from "./sqlite-store.ts";
import type { Store } from "./store.ts";

/** Where rooms are kept on a laptop; FORTIETH_DATA names another folder. */
const FOLDER = resolve(dirname(import.meta.filename), "../../../data");

/** @throws where the folder or the database cannot be opened, in words of the one or the other */
export async function openStore(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Readonly<{ store: Store; where: string }>> {
  const folder = environment.FORTIETH_DATA ?? FOLDER;
  return { store: sqliteStore(folder), where: folder };
}
