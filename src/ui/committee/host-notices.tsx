import type { ReactNode } from "react";
import { useStore } from "zustand";
import { t } from "../../client/i18n/index.ts";
import { withoutLetters } from "../../client/selectors/committee/log.ts";
import { hostStore } from "../../client/sessions/committee/committee-host-store.ts";
import { onHost } from "../../client/sessions/committee/host-committee.ts";
import { keepHere } from "../../client/sessions/committee/kept-committees.ts";
import type { DeviceState } from "../../committee/message.ts";
import { useCommittee, useCommitteePage, useConnection, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { NotKept } from "../widgets/key-link.tsx";

const NONE: readonly DeviceState[] = [];

/** Notices above the console: a host that does not answer, and devices that ask to enter. */
export function HostNotices({ onAlone }: Readonly<{ onAlone: (id: string) => void }>): ReactNode {
  const link = useCommitteePage((page) => page.link);
  const trouble = useStore(hostStore, (host) => host.trouble);
  const devices = useStore(hostStore, (host) => host.access?.devices ?? NONE);
  const isEnding = useStore(hostStore, (host) => host.access?.isHostEnding === true);
  const isArchived = useStore(hostStore, (host) => host.access?.isArchived === true);
  const isStuck = useStore(hostStore, (host) => host.isStuck);
  const asking = devices.filter(({ asked, isPutOff }) => asked !== null && !isPutOff);
  const code = useStore(hostStore, (host) => host.code);
  return (
    <>
      {code !== "" && <NotKept kind="chair" code={code} />}
      <p role="status" className="committee-host-notice" data-empty={link !== "lost"}>
        {link === "lost" && t("delegate:devices.lost")}
      </p>
      {link === "lost" && <Alone onAlone={onAlone} />}
      <p role="alert" className="committee-host-notice" data-empty={trouble === null}>
        {trouble !== null && t(`delegate:trouble.${trouble}`)}
      </p>
      <p role="status" className="committee-host-notice" data-empty={!isStuck}>
        {isStuck && t("delegate:devices.stuck")}
      </p>
      <p role="status" className="committee-host-notice" data-empty={!isArchived}>
        {isArchived && t("delegate:trouble.archived")}
      </p>
      <p role="status" className="committee-host-notice" data-empty={!isEnding}>
        {isEnding && t("delegate:devices.ending")}
      </p>
      <div role="status" className="committee-door">
        {asking.map((device) => (
          <Asking key={device.id} device={device} />
        ))}
      </div>
    </>
  );
}

/** Continues on the chair's laptop with the entries that this page has. The log on the host is not changed. */
function Alone({ onAlone }: Readonly<{ onAlone: (id: string) => void }>): ReactNode {
  const { name } = useCommittee();
  const entries = useCommitteePage((page) => page.entries);
  return (
    <p className="row committee-alone">
      <Button size="small" onPress={() => void keepHere(name, withoutLetters(entries)).then(onAlone)}>
        {t("delegate:devices.alone")}
      </Button>
      <span className="small soft">{t("delegate:devices.aloneNote")}</span>
    </p>
  );
}

/**
 * A device that asks to be let in because it had this delegation before, or because another device has taken the
 * delegation.
 */
function Asking({ device: { id, asked } }: Readonly<{ device: DeviceState }>): ReactNode {
  const host = onHost(useConnection());
  const names = useNames();
  if (asked === null) return null;
  const device = id + 1;
  return (
    <p className="row">
      <strong>{t("delegate:devices.asks", { device, seat: names.seat(asked) })}</strong>
      <Button
        size="small"
        aria-label={t("delegate:devices.letInOf", { device })}
        onPress={() => void host?.ask({ type: "letIn", device: id })}
      >
        {t("delegate:devices.letIn")}
      </Button>
      <Button
        size="small"
        look="quiet"
        aria-label={t("delegate:devices.notNowOf", { device })}
        onPress={() => void host?.ask({ type: "putOff", device: id })}
      >
        {t("delegate:devices.notNow")}
      </Button>
    </p>
  );
}
