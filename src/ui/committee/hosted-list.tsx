import { type ReactNode, useEffect, useState } from "react";
import { committeeCard } from "../../client/committee/host-committee.ts";
import { keepKey, keptCodes, keptKey } from "../../client/room/keys.ts";
import { t } from "../../client/wording/index.ts";
import type { CommitteeCard } from "../../committee/message.ts";
import { Button } from "../primitives/button.tsx";

type HostedProps = Readonly<{ onOpen: (code: string, key: string) => void }>;

/** Committees on this host of which this browser holds a chair's key. */
export function HostedList({ onOpen }: HostedProps): ReactNode {
  const [cards, setCards] = useState<readonly CommitteeCard[]>([]);
  useEffect(() => {
    void Promise.all(keptCodes("chair").map(found)).then((all) => setCards(all.flat()));
  }, []);
  if (cards.length === 0) return null;
  return (
    <section className="sheet stack" aria-labelledby="hosted-committees">
      <h2 id="hosted-committees">{t("delegate:devices.kept")}</h2>
      <ul className="kept-committees">
        {cards.map(({ code, name }) => (
          <li key={code}>
            <Button onPress={() => onOpen(code, keptKey("chair", code) ?? "")}>{name}</Button>
            <span className="small soft numbers">{code}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A key to what is no more is forgotten. */
async function found(code: string): Promise<readonly CommitteeCard[]> {
  const card = await committeeCard(code);
  if (!("reason" in card)) return [card];
  if (card.reason === "noRoom") keepKey("chair", code, null);
  return [];
}
