/** The committees stored in this browser, each with its whole log. */
import type { Entry } from "../../../committee/log.ts";
import { openRows, type Rows } from "../../storage/database.ts";

export type KeptCommittee = Readonly<{
  id: string;
  name: string;
  /** When the log was last written, in ms since 1970. */
  at: number;
  entries: readonly Entry[];
}>;

const ID_PARTS = 3;

let opened: Rows<KeptCommittee> | null = null;

export function committeeRows(): Rows<KeptCommittee> {
  opened ??= openRows<KeptCommittee>("fortieth.committees");
  return opened;
}

/** Newest first. */
export async function keptCommittees(): Promise<readonly KeptCommittee[]> {
  return [...(await committeeRows().all())].sort((a, b) => b.at - a.at);
}

/** True if this browser stores a committee with this id, readable or not. */
export async function keepsCommittee(id: string): Promise<boolean> {
  return (await committeeRows().get(id)) !== null;
}

/** Returns false if committees are lost when the page closes. */
export function keepsCommittees(): Promise<boolean> {
  return committeeRows().isLasting();
}

export function deleteCommittee(id: string): Promise<void> {
  return committeeRows().remove(id);
}

/** Stores a log in this browser. @returns its id here */
export async function keepHere(name: string, entries: readonly Entry[], at = Date.now()): Promise<string> {
  const id = newCommitteeId();
  await committeeRows().put({ id, name, at, entries });
  return id;
}

/** Uses random numbers, because `randomUUID` is missing on plain http. */
function newCommitteeId(): string {
  return [...crypto.getRandomValues(new Uint32Array(ID_PARTS))].map((part) => part.toString(36)).join("-");
}
