import { type ReactNode, useEffect, useState } from "react";
import { keptKey } from "../../client/addresses/keys.ts";
import { t } from "../../client/i18n/index.ts";
import { hostedHere } from "../../client/sessions/committee/hosted-here.ts";
import type { CommitteeCard } from "../../committee/message.ts";
import { Button } from "../primitives/button.tsx";

type HostedProps = Readonly<{ onOpen: (code: string, key: string) => void }>;

/** Committees on this host for which this browser has a chair's key. */
export function HostedList({ onOpen }: HostedProps): ReactNode {
  const [cards, setCards] = useState<readonly CommitteeCard[]>([]);
  useEffect(() => {
    void hostedHere().then(setCards);
  }, []);
  if (cards.length === 0) return null;
  return (
    <section className="sheet stack" aria-labelledby="hosted-committees">
      <h2 id="hosted-committees">{t("delegate:devices.kept")}</h2>
      <ul className="kept-committees">
        {cards.map(({ code, name }) => (
          <li key={code}>
            <Button onPress={() => onOpen(code, keptKey("chair", code) ?? "")}>
              <bdi>{name}</bdi>
            </Button>
            <span className="small soft numbers">{code}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
