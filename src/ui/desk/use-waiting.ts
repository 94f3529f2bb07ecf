/** Devices that ask for a seat and that the teacher has neither admitted nor declined. */
import type { DeskView } from "../../room/message.ts";
import { useDesk } from "./use-desk.ts";

export type Asking = DeskView["devices"][number];

export function useWaiting(): readonly Asking[] {
  return useDesk().devices.filter(({ asked, isPutOff }) => asked !== null && !isPutOff);
}
