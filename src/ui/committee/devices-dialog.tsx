import { type ReactNode, useState } from "react";
import { useStore } from "zustand";
import { committeeFragment } from "../../client/addresses/committee-address.ts";
import { keyFor } from "../../client/addresses/keys.ts";
import { t } from "../../client/i18n/index.ts";
import { hostStore } from "../../client/sessions/committee/committee-host-store.ts";
import { onHost } from "../../client/sessions/committee/host-committee.ts";
import type { DeviceConnection, DeviceState } from "../../committee/message.ts";
import type { Chair } from "../../committee/state/delegation.ts";
import { useConnection, useNames } from "../hooks/use-committee.ts";
import { useLinkBase } from "../hooks/use-host-card.ts";
import { Button } from "../primitives/button.tsx";
import { Checkbox } from "../primitives/checkbox.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { JoinAddresses } from "../widgets/join-addresses.tsx";
import { KeyLink } from "../widgets/key-link.tsx";
import { ConferenceField } from "./conference-field.tsx";
import { DeviceLineMark } from "./device-line.tsx";

const NONE: readonly DeviceState[] = [];
const NO_LINES: readonly DeviceConnection[] = [];

type DialogProps = Readonly<{
  code: string;
  onClose: () => void;
  /** Called when this console gets a new key. */
  onKey: (key: string) => void;
}>;

/** How to join, the devices that have joined, and the links for readers and chairs. */
export function DevicesDialog({ code, onClose, onKey }: DialogProps): ReactNode {
  return (
    <Dialog title={t("delegate:devices.heading")} isOpen onClose={onClose} isWide>
      <div className="stack">
        <p className="join-box-code">{code}</p>
        <JoinAddresses code={code} />
        <Joining />
        <Inside />
        <Links code={code} onKey={onKey} />
        <ConferenceField />
      </div>
    </Dialog>
  );
}

function Joining(): ReactNode {
  const host = onHost(useConnection());
  const isOpen = useStore(hostStore, ({ access }) => access?.isJoiningOpen ?? true);
  return (
    <div className="stack">
      <Checkbox
        isSelected={isOpen}
        onChange={(isSelected) => void host?.ask({ type: "setJoining", isOpen: isSelected })}
      >
        {t("delegate:devices.joining")}
      </Checkbox>
      <p className="small soft">{t("delegate:devices.joiningNote")}</p>
    </div>
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

/** Links for readers and for a second chair, and the link to this console. */
function Links({ code, onKey }: Omit<DialogProps, "onClose">): ReactNode {
  const host = onHost(useConnection());
  const access = useStore(hostStore, (state) => state.access);
  const chair = useStore(hostStore, ({ holder }) => (holder?.type === "chair" ? holder.chair : null));
  const base = useLinkBase();
  const [second, setSecond] = useState<string | null>(null);
  if (access === null || chair === null) return null;
  const made = async (of: Chair, onMade: (key: string) => void): Promise<void> => {
    const answer = await host?.ask({ type: "makeKey", chair: of });
    if (answer?.ok === true && answer.key !== undefined) onMade(answer.key);
  };
  const link = (page: "committee" | "committee-wall", key: string): string =>
    `${base}${committeeFragment({ page, id: code, key })}`;
  return (
    <>
      <KeyLink
        opens="reader"
        link={link("committee-wall", access.readKey)}
        onMake={() => void host?.ask({ type: "renewReadKey" })}
      />
      {chair === 1 && (
        <KeyLink
          opens="secondChair"
          link={second === null ? null : link("committee", second)}
          isFirst={!access.hasTwoChairs}
          onMake={() => void made(2, setSecond)}
        />
      )}
      <KeyLink
        opens="chair"
        link={link("committee", keyFor("chair", code))}
        onMake={() => void made(chair, onKey)}
      />
    </>
  );
}
