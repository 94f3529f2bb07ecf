import type { ReactNode } from "react";
import { useStore } from "zustand";
import { t } from "../../client/i18n/index.ts";
import { hostStore } from "../../client/sessions/committee/committee-host-store.ts";
import type { DeviceConnection } from "../../committee/message.ts";
import { useMinute } from "../hooks/use-committee.ts";

const NONE: readonly DeviceConnection[] = [];
const MINUTE_MS = 60_000;

/** Whether a device is connected to the host or, if not, how long it has been away. */
export function DeviceLineMark({ device }: Readonly<{ device: number }>): ReactNode {
  const lines = useStore(hostStore, (host) => host.access?.lines ?? NONE);
  const line = lines.find((one) => one.device === device);
  const isHere = line !== undefined && line.goneSince === null;
  const now = useMinute(line?.goneSince ?? null);
  return (
    <span className="device-line small soft" data-here={isHere}>
      {isHere ? t("delegate:devices.connected") : goneText(line, now)}
    </span>
  );
}

function goneText(line: DeviceConnection | undefined, now: number): string {
  if (line?.goneSince == null) return t("delegate:devices.notConnected");
  const count = Math.max(0, Math.floor((now - line.goneSince) / MINUTE_MS));
  return t("delegate:devices.goneFor", { count });
}

/**
 * The state of a seat's device, in the list of seats. Empty if no device has the seat, or if the committee is only on
 * this device.
 */
export function SeatDevice({ seat }: Readonly<{ seat: string }>): ReactNode {
  const device = useStore(hostStore, (host) => host.access?.devices.find((one) => one.seat === seat)?.id);
  return device === undefined ? null : <DeviceLineMark device={device} />;
}
