import { type ReactNode, useEffect, useState } from "react";
import { committeeAddress, committeeFragment } from "../../client/committee/address.ts";
import type { CommitteeConnection } from "../../client/committee/committee-connection.ts";
import { openCommittee } from "../../client/committee/local-committee.ts";
import { t } from "../../client/wording/index.ts";
import { Button } from "../primitives/button.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";
import { Console } from "./console.tsx";
import { Setup } from "./setup.tsx";
import { ConnectionProvider } from "./use-committee.ts";

/** The chair's page: which committee, and then its console. The address names it, so that a reload comes back to it. */
export function CommitteeScreen(): ReactNode {
  const [id, setId] = useState(addressed);
  useEffect(() => {
    const onHashChange = (): void => setId(addressed());
    addEventListener("hashchange", onHashChange);
    return () => removeEventListener("hashchange", onHashChange);
  }, []);
  const goTo = (next: string): void => {
    const fragment = next === "" ? "" : committeeFragment({ page: "committee", id: next });
    history.replaceState(history.state, "", `${location.pathname}${location.search}${fragment}`);
    setId(next);
  };
  if (id === "") return <Setup onOpen={goTo} />;
  return <Opened key={id} id={id} onLeave={() => goTo("")} />;
}

function addressed(): string {
  const found = committeeAddress(location.hash);
  return found?.page === "committee" ? found.id : "";
}

function Opened({ id, onLeave }: Readonly<{ id: string; onLeave: () => void }>): ReactNode {
  const [connection, setConnection] = useState<CommitteeConnection | "gone" | null>(null);
  useEffect(() => {
    let isWanted = true;
    let opened: CommitteeConnection | null = null;
    void openCommittee(id).then((found) => {
      opened = found;
      if (isWanted) setConnection(found ?? "gone");
      else found?.close();
    });
    return () => {
      isWanted = false;
      opened?.close();
    };
  }, [id]);
  if (connection === null) return <p className="arriving">{t("app.loading")}</p>;
  if (connection === "gone") return <Gone onLeave={onLeave} />;
  return (
    <ConnectionProvider value={connection}>
      <Console id={id} onLeave={onLeave} />
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
