import { type ReactNode, useEffect, useState } from "react";
import { keepKey, keptDesks, keptKey } from "../../client/addresses/keys.ts";
import { type Refused, roomCard } from "../../client/host/calls.ts";
import { t } from "../../client/i18n/index.ts";
import type { RoomCard } from "../../room/room-card.ts";
import { Button } from "../primitives/button.tsx";

type KeptProps = Readonly<{ onOpen: (code: string, key: string) => void }>;

/**
 * Rooms whose desk this browser has opened, such as a room prepared the evening before or one to resume next week.
 */
export function KeptRooms({ onOpen }: KeptProps): ReactNode {
  const [codes, setCodes] = useState(keptDesks);
  if (codes.length === 0) return null;
  const forget = (code: string): void => {
    keepKey("desk", code, null);
    setCodes(codes.filter((one) => one !== code));
  };
  return (
    <section className="sheet" aria-labelledby="kept-rooms">
      <h2 id="kept-rooms">{t("desk:kept.heading")}</h2>
      <ul className="desk-list">
        {codes.map((code) => (
          <KeptRoom key={code} code={code} onOpen={onOpen} onForget={() => forget(code)} />
        ))}
      </ul>
    </section>
  );
}

type KeptRoomProps = KeptProps & Readonly<{ code: string; onForget: () => void }>;

function KeptRoom({ code, onOpen, onForget }: KeptRoomProps): ReactNode {
  const [card, setCard] = useState<RoomCard | Refused | null>(null);
  useEffect(() => {
    void roomCard(code, keptKey("desk", code)).then(setCard);
  }, [code]);
  const isGone = card !== null && "reason" in card && card.reason === "noRoom";
  const open = (): void => onOpen(code, keptKey("desk", code) ?? "");
  return (
    <li className="row-between">
      <span>{words(code, card)}</span>
      <span className="row">
        {!isGone && (
          <Button aria-label={t("desk:kept.openOf", { code })} onPress={open}>
            {t("desk:kept.open")}
          </Button>
        )}
        <Button look="quiet" aria-label={t("desk:kept.forgetOf", { code })} onPress={onForget}>
          {t("desk:kept.forget")}
        </Button>
      </span>
    </li>
  );
}

function words(code: string, card: RoomCard | Refused | null): string {
  if (card === null) return t("desk:kept.unknown", { code });
  if ("reason" in card) return t(card.reason === "noRoom" ? "desk:kept.gone" : "desk:kept.unknown", { code });
  const scenario = t(`scenario.${card.scenario}.name`);
  return t(card.isDebriefed ? "desk:kept.over" : "desk:kept.room", { code, scenario });
}
