/** The committees that this browser keeps, each with its whole log. */
import type { Entry } from "../../../committee/log.ts";
import { openRows, type Rows } from "../../storage/database.ts";

export type KeptCommittee = Readonly<{
  id: string;
  name: string;
  /** When it was last written, in ms since 1970. */
  at: number;
  entries: readonly Entry[];
}>;

const ID_PARTS = 3;

let opened: Rows<KeptCommittee> | null = null;

export function committeeRows(): Rows<KeptCommittee> {
  opened ??= openRows<KeptCommittee>("fortieth.committees");
  return opened;
}

/** The last one first. */
export async function keptCommittees(): Promise<readonly KeptCommittee[]> {
  return [...(await committeeRows().all())].sort((a, b) => b.at - a.at);
}

/** Whether this browser keeps a committee of this name, be it readable or not. */
export async function keepsCommittee(id: string): Promise<boolean> {
  return (await committeeRows().get(id)) !== null;
}

/** False where they are lost with the page. */
export function keepsCommittees(): Promise<boolean> {
  return committeeRows().isLasting();
}

export function deleteCommittee(id: string): Promise<void> {
  return committeeRows().remove(id);
}

/** Keeps a log in this browser from now on. @returns the name that it has here */
export async function keepHere(name: string, entries: readonly Entry[], at = Date.now()): Promise<string> {
  const id = newCommitteeId();
  await committeeRows().put({ id, name, at, entries });
  return id;
}

/** By random numbers: `randomUUID` is missing on plain http. */
function newCommitteeId(): string {
  return [...crypto.getRandomValues(new Uint32Array(ID_PARTS))].map((part) => part.toString(36)).join("-");
}
