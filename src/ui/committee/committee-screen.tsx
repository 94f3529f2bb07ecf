import { type ReactNode, useEffect, useState } from "react";
import { useStore } from "zustand";
import { committeeAddress, committeeFragment, isHosted } from "../../client/addresses/committee-address.ts";
import { forgetKey, keepKey, keptKey, keyFor, setTabKey } from "../../client/addresses/keys.ts";
import { t } from "../../client/i18n/index.ts";
import type { CommitteeConnection } from "../../client/sessions/committee/committee-connection.ts";
import { hostStore } from "../../client/sessions/committee/committee-host-store.ts";
import { openHostCommittee } from "../../client/sessions/committee/host-committee.ts";
import { keepsCommittee } from "../../client/sessions/committee/kept-committees.ts";
import { openCommittee } from "../../client/sessions/committee/local-committee.ts";
import { ConnectionProvider, useCommitteePage } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { Arriving } from "../shell/arriving.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";
import { Console } from "./console.tsx";
import { Setup } from "./setup.tsx";

/**
 * The chair's page: first the choice of committee, then its console. The address names the committee, so that a reload
 * returns to it.
 */
export function CommitteeScreen({ onShown }: Readonly<{ onShown: () => void }>): ReactNode {
  const [{ id, key }, setPlace] = useState(placeInAddress);
  useEffect(onShown, [onShown]);
  useEffect(() => {
    const onHashChange = (): void => setPlace(placeInAddress());
    addEventListener("hashchange", onHashChange);
    return () => removeEventListener("hashchange", onHashChange);
  }, []);
  const goTo = (next: string, nextKey = ""): void => {
    const fragment = next === "" ? "" : committeeFragment({ page: "committee", id: next });
    if (nextKey !== "") replaceKey(next, nextKey, key);
    history.replaceState(history.state, "", `${location.pathname}${location.search}${fragment}`);
    setPlace({ id: next, key: nextKey });
  };
  if (id === "") return <Setup onOpen={goTo} />;
  return <Opened key={id} id={id} hostKey={key} onLeave={() => goTo("")} onHost={goTo} />;
}

/** Keeps the new key for this tab. If the browser had stored the old key, the new one replaces it there too. */
function replaceKey(id: string, key: string, before: string): void {
  setTabKey("chair", id, key);
  if (keptKey("chair", id) === before) keepKey("chair", id, key);
}

function placeInAddress(): Readonly<{ id: string; key: string }> {
  const found = committeeAddress(location.hash);
  if (found?.page !== "committee") return { id: "", key: "" };
  return { id: found.id, key: isHosted(found.id) ? keyFor("chair", found.id) : "" };
}

type OpenedProps = Readonly<{
  id: string;
  /** The chair's key if the committee is on a host; otherwise empty. */
  hostKey: string;
  onLeave: () => void;
  onHost: (code: string, key: string) => void;
}>;

type Unopened = "gone" | "damaged";

async function openConnection(id: string, key: string): Promise<CommitteeConnection | Unopened> {
  if (isHosted(id)) return key === "" ? "gone" : openHostCommittee(id, key);
  const opened = await openCommittee(id);
  return opened ?? ((await keepsCommittee(id)) ? "damaged" : "gone");
}

function Opened({ id, hostKey, onLeave, onHost }: OpenedProps): ReactNode {
  const [connection, setConnection] = useState<CommitteeConnection | Unopened | null>(null);
  const isThere = useCommitteePage((page) => page.state !== null);
  const isGone = useStore(hostStore, (host) => host.code === id && host.isGone);
  useKept(id, hostKey, isGone);
  useEffect(() => {
    let isWanted = true;
    let opened: CommitteeConnection | null = null;
    void openConnection(id, hostKey).then((found) => {
      opened = typeof found === "string" ? null : found;
      if (isWanted) setConnection(found);
      else opened?.close();
    });
    return () => {
      isWanted = false;
      opened?.close();
    };
  }, [id, hostKey]);
  if (connection === null) return <Arriving />;
  if (typeof connection === "string" || isGone)
    return <Gone id={id} hostKey={hostKey} isDamaged={connection === "damaged"} onLeave={onLeave} />;
  return (
    <ConnectionProvider value={connection}>
      {isThere ? <Console id={id} onLeave={onLeave} onHost={onHost} /> : <Arriving />}
    </ConnectionProvider>
  );
}

/**
 * Stores the key once it has opened the console and forgets it when it no longer works. A second chair's key never
 * replaces the first chair's.
 */
function useKept(id: string, key: string, isGone: boolean): void {
  const chair = useStore(hostStore, ({ code, holder }) =>
    code === id && holder?.type === "chair" ? holder.chair : null,
  );
  useEffect(() => {
    if (key === "") return;
    if (isGone) forgetKey("chair", id, key);
    else if (chair === 1 || (chair === 2 && keptKey("chair", id) === null)) keepKey("chair", id, key);
  }, [id, key, chair, isGone]);
}

type GoneProps = Readonly<{ id: string; hostKey: string; isDamaged: boolean; onLeave: () => void }>;

function Gone({ id, hostKey, isDamaged, onLeave }: GoneProps): ReactNode {
  const why = isDamaged ? "damaged" : !isHosted(id) ? "gone" : hostKey === "" ? "noKey" : "keyGone";
  return (
    <ScreenFrame name="committee-setup">
      <ScreenHeading>{t("committee:heading")}</ScreenHeading>
      <p>{t(`committee:${why}`, { code: id })}</p>
      <Button onPress={onLeave}>{t("committee:back")}</Button>
    </ScreenFrame>
  );
}
