import { type ReactNode, useState } from "react";
import { useStore } from "zustand";
import { committeeFragment } from "../../client/committee/address.ts";
import { onHost } from "../../client/committee/host-committee.ts";
import { hostStore } from "../../client/committee/host-store.ts";
import { reachable } from "../../client/room/join-links.ts";
import { t } from "../../client/wording/index.ts";
import type { DeviceLine, DeviceState } from "../../committee/message.ts";
import { Addresses } from "../desk/join-box.tsx";
import { LinkField } from "../desk/link-field.tsx";
import { useHostCard } from "../desk/use-host-card.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { DeviceLineMark } from "./device-line.tsx";
import { useConnection, useNames } from "./use-committee.ts";

const NONE: readonly DeviceState[] = [];
const NO_LINES: readonly DeviceLine[] = [];

type DialogProps = Readonly<{ code: string; onClose: () => void }>;

/** How devices come in, which are in, and the links that are not for everybody. */
export function DevicesDialog({ code, onClose }: DialogProps): ReactNode {
  return (
    <Dialog title={t("delegate:devices.heading")} isOpen onClose={onClose} isWide>
      <div className="stack">
        <p className="join-box-code">{code}</p>
        <Addresses code={code} />
        <Inside />
        <Links code={code} />
      </div>
    </Dialog>
  );
}

function Inside(): ReactNode {
  const devices = useStore(hostStore, (host) => host.access?.devices ?? NONE);
  const lines = useStore(hostStore, (host) => host.access?.lines ?? NO_LINES);
  const seated = devices.filter(({ seat }) => seat !== null);
  const connected = seated.filter(({ id }) =>
    lines.some(({ device, goneSince }) => device === id && goneSince === null),
  ).length;
  const shown = devices.filter(({ seat, isRemoved }) => seat !== null || isRemoved);
  return (
    <section className="stack">
      <p>
        {t("delegate:devices.in", { count: seated.length })}{" "}
        {seated.length > 0 && t("delegate:devices.here", { connected, count: seated.length })}
      </p>
      <ul className="later-motions">
        {shown.map((device) => (
          <OneDevice key={device.id} device={device} />
        ))}
      </ul>
    </section>
  );
}

function OneDevice({ device: { id, seat } }: Readonly<{ device: DeviceState }>): ReactNode {
  const host = onHost(useConnection());
  const names = useNames();
  const device = id + 1;
  const act = seat === null ? "readmit" : "remove";
  const type = seat === null ? "readmitDevice" : "removeDevice";
  return (
    <li>
      <span>
        {seat === null
          ? t("delegate:devices.away", { device })
          : t("delegate:devices.sits", { device, seat: names.seat(seat) })}{" "}
        {seat !== null && <DeviceLineMark device={id} />}
      </span>
      <Button
        size="small"
        look="quiet"
        aria-label={t(`delegate:devices.${act}Of`, { device })}
        onPress={() => void host?.ask({ type, device: id })}
      >
        {t(`delegate:devices.${act}`)}
      </Button>
    </li>
  );
}

/** For the second chair, and for those who only see. */
function Links({ code }: Readonly<{ code: string }>): ReactNode {
  const host = onHost(useConnection());
  const readKey = useStore(hostStore, (state) => state.access?.readKey ?? "");
  const card = useHostCard();
  const [second, setSecond] = useState("");
  const base = reachable(card?.addresses ?? [], location)[0] ?? "";
  const invite = async (): Promise<void> => {
    const answer = await host?.ask({ type: "makeKey", chair: 2 });
    if (answer?.ok === true) setSecond(answer.key ?? "");
  };
  const link = (page: "committee" | "committee-wall", key: string): string =>
    `${base}${committeeFragment({ page, id: code, key })}`;
  return (
    <>
      <LinkField label={t("delegate:devices.read")} link={link("committee-wall", readKey)} />
      {second === "" ? (
        <Button onPress={() => void invite()}>{t("delegate:devices.second")}</Button>
      ) : (
        <>
          <LinkField label={t("delegate:devices.secondLink")} link={link("committee", second)} />
          <p className="small">{t("delegate:devices.secondNote")}</p>
        </>
      )}
    </>
  );
}
