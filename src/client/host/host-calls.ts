/** Requests from the host operator's page. */
import { BACKUP_TYPE, type HostOrder, type HostReport, type Restored } from "../../room/host-report.ts";
import { keyHeader } from "./calls.ts";

/** Why a request failed; `offline` if the host did not answer. */
export type HostTrouble = (typeof TROUBLES)[number];
const TROUBLES = ["noKey", "tooFast", "notKept", "notABackup", "tooLarge", "noFile", "offline"] as const;

export type HostResult<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; reason: HostTrouble }>;

export function hostReport(key: string): Promise<HostResult<HostReport>> {
  return asked(key, "rooms", {}, (response) => response.json() as Promise<HostReport>);
}

/** @returns the key of a secretariat, if the order asked for one */
export function giveHostOrder(key: string, order: HostOrder): Promise<HostResult<string | null>> {
  const init = {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(order),
  };
  return asked(key, "orders", init, async (response) => {
    const answer = (await response.json()) as Readonly<{ key?: string }>;
    return answer.key ?? null;
  });
}

/** @param onPart receives the bytes read so far and the total */
export function fetchBackup(
  key: string,
  onPart: (come: number, all: number) => void,
): Promise<HostResult<Blob>> {
  return asked(key, "backup", {}, async (response) => {
    const all = Number(response.headers.get("Content-Length"));
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let received = 0;
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
      parts.push(part.value);
      received += part.value.length;
      onPart(received, all);
    }
    return new Blob(parts, { type: BACKUP_TYPE });
  });
}

export function sendBackup(key: string, file: Blob): Promise<HostResult<Restored>> {
  const init = { method: "POST", headers: { "Content-Type": BACKUP_TYPE }, body: file };
  return asked(key, "restore", init, (response) => response.json() as Promise<Restored>);
}

type Asking = Omit<RequestInit, "headers"> & Readonly<{ headers?: Readonly<Record<string, string>> }>;

async function asked<T>(
  key: string,
  path: string,
  init: Asking,
  read: (response: Response) => Promise<T>,
): Promise<HostResult<T>> {
  try {
    const response = await fetch(`./api/host/${path}`, {
      ...init,
      headers: { ...init.headers, ...keyHeader(key) },
    });
    if (response.ok) return { ok: true, value: await read(response) };
    const { reason } = (await response.json()) as Readonly<{ reason?: string }>;
    return { ok: false, reason: TROUBLES.find((one) => one === reason) ?? "offline" };
  } catch {
    return { ok: false, reason: "offline" };
  }
}
