import { type ReactNode, useState } from "react";
import { printAddress } from "../../client/readings/print-address.ts";
import { fragmentOf } from "../../client/room/address.ts";
import { reachable } from "../../client/room/join-links.ts";
import { keepKey } from "../../client/room/keys.ts";
import { t } from "../../client/wording/index.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { AskButton } from "./ask-button.tsx";
import { LinkField } from "./link-field.tsx";
import { useDesk, useGive } from "./use-desk.ts";
import { useHostCard } from "./use-host-card.ts";

export type RoomPartProps = Readonly<{
  /** The desk has another key from now on. */
  onKey: (key: string) => void;
  onLeave: () => void;
  onDeleted: () => void;
}>;

/** Who may open this desk, and the end of the room. */
export function RoomPart({ onKey, onLeave, onDeleted }: RoomPartProps): ReactNode {
  return (
    <Disclosure level={2} title={t("desk:room.heading")}>
      <div className="stack">
        <Paper />
        <Invite />
        <Renew onKey={onKey} />
        <Button onPress={onLeave}>{t("desk:room.other")}</Button>
        <Delete onDeleted={onDeleted} />
      </div>
    </Disclosure>
  );
}

/** Its seed is a secret of the host, so no mandate is printed. */
function Paper(): ReactNode {
  const { scenario, seats, audience, climate, pairs } = useDesk().settings;
  const paper = printAddress(scenario, seats, { audience, climate, pairs, seed: "" });
  return (
    <a href={paper} target="_blank" rel="noreferrer">
      {t("desk:open.paper")}
    </a>
  );
}

function Invite(): ReactNode {
  const give = useGive();
  const { code } = useDesk();
  const card = useHostCard();
  const [key, setKey] = useState("");
  const invite = async (): Promise<void> => {
    const answer = await give({ type: "inviteTeacher" });
    if (answer.ok && answer.key !== undefined) setKey(answer.key);
  };
  const [base = `${location.origin}${location.pathname}`] = reachable(card?.addresses ?? [], location);
  return (
    <>
      <Button onPress={() => void invite()}>{t("desk:room.invite")}</Button>
      <p className="small soft">{t("desk:room.inviteNote")}</p>
      {key !== "" && (
        <LinkField
          label={t("desk:room.inviteLink")}
          link={`${base}${fragmentOf({ page: "desk", code, key })}`}
        />
      )}
    </>
  );
}

function Renew({ onKey }: Pick<RoomPartProps, "onKey">): ReactNode {
  const give = useGive();
  const renew = async (): Promise<void> => {
    const answer = await give({ type: "renewKey" });
    if (answer.ok && answer.key !== undefined) onKey(answer.key);
  };
  return (
    <AskButton
      button={t("desk:room.renew")}
      title={t("desk:room.renewAsk")}
      yes={t("desk:room.renewYes")}
      onYes={() => void renew()}
    >
      <p>{t("desk:room.renewNote")}</p>
    </AskButton>
  );
}

function Delete({ onDeleted }: Pick<RoomPartProps, "onDeleted">): ReactNode {
  const give = useGive();
  const { code } = useDesk();
  const remove = async (): Promise<void> => {
    const { ok } = await give({ type: "deleteRoom" });
    if (!ok) return;
    keepKey("desk", code, null);
    onDeleted();
  };
  return (
    <AskButton
      button={t("desk:room.delete")}
      title={t("desk:room.deleteAsk", { code })}
      yes={t("desk:room.deleteYes")}
      look="danger"
      onYes={() => void remove()}
    >
      <p>{t("desk:room.deleteNote")}</p>
    </AskButton>
  );
}
