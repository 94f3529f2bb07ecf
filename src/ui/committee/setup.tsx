import type { ReactNode } from "react";
import { useStore } from "zustand";
import { t } from "../../client/i18n/index.ts";
import { keptFiles } from "../../client/screen/keep-files.ts";
import { formCommittee } from "../../client/sessions/committee/local-committee.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";
import { HostedList } from "./hosted-list.tsx";
import { KeptList } from "./kept-list.tsx";
import { type Asked, NewCommittee } from "./new-committee.tsx";

type OpenProps = Readonly<{
  /** `key`: the chair's key, if the committee is on a host. */
  onOpen: (id: string, key?: string) => void;
}>;

/** All choices to make before the first roll call, on one page. Stored committees come first. */
export function Setup({ onOpen }: OpenProps): ReactNode {
  const start = async ({ name, pack, delegations, isOnTopic }: Asked): Promise<void> => {
    const formed = await formCommittee(name, pack, delegations, { isOnTopic });
    if (formed.ok) onOpen(formed.id);
  };
  return (
    <ScreenFrame name="committee-setup">
      <ScreenHeading>{t("committee:heading")}</ScreenHeading>
      <p className="start-lead">{t("committee:lead")}</p>
      <Offline />
      <HostedList onOpen={onOpen} />
      <KeptList onOpen={onOpen} />
      <NewCommittee onStart={start} />
    </ScreenFrame>
  );
}

/** Tells a chair that the network may go. */
function Offline(): ReactNode {
  const isReady = useStore(keptFiles, (kept) => kept.isReady);
  return (
    <p role="status" className="small soft">
      {isReady && t("committee:offline")}
    </p>
  );
}
