import { type ReactNode, useState } from "react";
import { keepKey } from "../../client/addresses/keys.ts";
import { printAddress } from "../../client/addresses/print-address.ts";
import { fragmentOf } from "../../client/addresses/room-address.ts";
import { t } from "../../client/i18n/index.ts";
import { useSession } from "../hooks/stores.ts";
import { useLinkBase } from "../hooks/use-host-card.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { AskButton } from "../widgets/ask-button.tsx";
import { KeyLink } from "../widgets/key-link.tsx";
import { useDesk, useGive } from "./use-desk.ts";

export type RoomPartProps = Readonly<{
  /** Called when the desk gets a new key. */
  onKey: (key: string) => void;
  onLeave: () => void;
  onDeleted: () => void;
}>;

/** Manages access to this desk and deletes the room. */
export function RoomPart({ onKey, onLeave, onDeleted }: RoomPartProps): ReactNode {
  return (
    <Disclosure level={2} title={t("desk:room.heading")}>
      <div className="stack">
        <Paper />
        <Links onKey={onKey} />
        <Button onPress={onLeave}>{t("desk:room.other")}</Button>
        <Delete onDeleted={onDeleted} />
      </div>
    </Disclosure>
  );
}

/**
 * A link to the printable papers. Mandates are not among them, because they depend on the room's seed, which only the
 * host knows.
 */
function Paper(): ReactNode {
  const { scenario, seats, audience, climate, pairs } = useDesk().settings;
  const paper = printAddress(scenario, seats, { audience, climate, pairs, seed: "" });
  return (
    <a href={paper} target="_blank" rel="noreferrer">
      {t("desk:open.paper")}
    </a>
  );
}

/** Links to this desk (for a second teacher) and to the wall. */
function Links({ onKey }: Pick<RoomPartProps, "onKey">): ReactNode {
  const give = useGive();
  const session = useSession();
  const { code, wallKey } = useDesk();
  const base = useLinkBase();
  const [invited, setInvited] = useState<string | null>(null);
  const made = async (type: "renewKey" | "inviteTeacher", onMade: (key: string) => void): Promise<void> => {
    const answer = await give({ type });
    if (answer.ok && answer.key !== undefined) onMade(answer.key);
  };
  const link = (page: "desk" | "wall", key: string): string => `${base}${fragmentOf({ page, code, key })}`;
  return (
    <>
      <KeyLink opens="wall" link={link("wall", wallKey)} onMake={() => void give({ type: "renewWallKey" })} />
      <KeyLink
        opens="desk"
        link={session === null ? null : link("desk", session.key)}
        onMake={() => void made("renewKey", onKey)}
      />
      <KeyLink
        opens="teacher"
        link={invited === null ? null : link("desk", invited)}
        onMake={() => void made("inviteTeacher", setInvited)}
      />
    </>
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
