import { type ReactNode, useEffect, useState } from "react";
import { useStore } from "zustand";
import { committeeAddress, committeeFragment } from "../../client/committee/address.ts";
import type { CommitteeConnection } from "../../client/committee/committee-connection.ts";
import { openHostCommittee } from "../../client/committee/host-committee.ts";
import { hostStore } from "../../client/committee/host-store.ts";
import { openCommittee } from "../../client/committee/local-committee.ts";
import { keepKey } from "../../client/room/keys.ts";
import { t } from "../../client/wording/index.ts";
import { Button } from "../primitives/button.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";
import { Console } from "./console.tsx";
import { Setup } from "./setup.tsx";
import { ConnectionProvider, useCommitteePage } from "./use-committee.ts";

/** The chair's page: which committee, and then its console. The address names it, so that a reload comes back to it. */
export function CommitteeScreen(): ReactNode {
  const [{ id, key }, setPlace] = useState(addressed);
  useEffect(() => {
    const onHashChange = (): void => setPlace(addressed());
    addEventListener("hashchange", onHashChange);
    return () => removeEventListener("hashchange", onHashChange);
  }, []);
  const goTo = (next: string, nextKey = ""): void => {
    const fragment = next === "" ? "" : committeeFragment({ page: "committee", id: next, key: nextKey });
    history.replaceState(history.state, "", `${location.pathname}${location.search}${fragment}`);
    setPlace({ id: next, key: nextKey });
  };
  if (id === "") return <Setup onOpen={goTo} />;
  return <Opened key={id} id={id} hostKey={key} onLeave={() => goTo("")} onHost={goTo} />;
}

function addressed(): Readonly<{ id: string; key: string }> {
  const found = committeeAddress(location.hash);
  return found?.page === "committee" ? { id: found.id, key: found.key ?? "" } : { id: "", key: "" };
}

type OpenedProps = Readonly<{
  id: string;
  /** Of the chair, where the committee is on a host; else empty. */
  hostKey: string;
  onLeave: () => void;
  onHost: (code: string, key: string) => void;
}>;

async function opening(id: string, key: string): Promise<CommitteeConnection | null> {
  if (key === "") return openCommittee(id);
  keepKey("chair", id, key);
  return openHostCommittee(id, key);
}

function Opened({ id, hostKey, onLeave, onHost }: OpenedProps): ReactNode {
  const [connection, setConnection] = useState<CommitteeConnection | "gone" | null>(null);
  const isThere = useCommitteePage((page) => page.state !== null);
  const isGone = useStore(hostStore, (host) => host.isGone);
  useEffect(() => {
    let isWanted = true;
    let opened: CommitteeConnection | null = null;
    void opening(id, hostKey).then((found) => {
      opened = found;
      if (isWanted) setConnection(found ?? "gone");
      else found?.close();
    });
    return () => {
      isWanted = false;
      opened?.close();
    };
  }, [id, hostKey]);
  if (connection === null) return <p className="arriving">{t("app.loading")}</p>;
  if (connection === "gone" || isGone) return <Gone onLeave={onLeave} />;
  return (
    <ConnectionProvider value={connection}>
      {isThere ? (
        <Console id={id} onLeave={onLeave} onHost={onHost} />
      ) : (
        <p className="arriving">{t("app.loading")}</p>
      )}
    </ConnectionProvider>
  );
}

function Gone({ onLeave }: Readonly<{ onLeave: () => void }>): ReactNode {
  return (
    <ScreenFrame name="committee-setup">
      <ScreenHeading>{t("committee:heading")}</ScreenHeading>
      <p>{t("committee:gone")}</p>
      <Button onPress={onLeave}>{t("committee:back")}</Button>
    </ScreenFrame>
  );
}
