/** Devices that ask for a seat and wait for the teacher; "not now" puts one off on this page, until it asks for another. */
import { useState } from "react";
import type { DeskView } from "../../room/message.ts";
import { useDesk } from "./use-desk.ts";

export type Asking = DeskView["devices"][number];

export function useWaiting(): Readonly<{
  waiting: readonly Asking[];
  putOff: (device: Asking) => void;
}> {
  const { devices } = useDesk();
  const [off, setOff] = useState<readonly string[]>([]);
  return {
    waiting: devices.filter((device) => device.asked !== null && !off.includes(idOf(device))),
    putOff: (device) => setOff([...off, idOf(device)]),
  };
}

function idOf({ id, asked }: Asking): string {
  return `${id}/${asked?.table}/${asked?.seat}/${asked?.role}`;
}
