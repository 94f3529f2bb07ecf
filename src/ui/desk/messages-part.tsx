import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { audienceText, seatText, timeOfDay } from "../../client/sentences/desk-words.ts";
import { wordsText } from "../../client/sentences/message-words.ts";
import type { Audiences } from "../../room/fact.ts";
import type { DeskView } from "../../room/message.ts";
import type { SentMessage } from "../../room/said.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { SearchSelect } from "../primitives/select.tsx";
import { TellForm } from "./tell-form.tsx";
import { useDesk, useRoomScenario } from "./use-desk.ts";

/** The teacher's messages to everybody or to some seats, and messages between delegations. */
export function MessagesPart(): ReactNode {
  const { said } = useDesk();
  const count = said.filter(({ isReported }) => isReported).length;
  const title = count === 0 ? t("desk:messages.heading") : t("desk:messages.headingReported", { count });
  return (
    <Disclosure level={2} title={title}>
      <div className="stack">
        <Tell />
        <Between />
        <Press />
        <Own />
      </div>
    </Disclosure>
  );
}

function Tell(): ReactNode {
  const desk = useDesk();
  const [chosen, setChosen] = useState("");
  const [sentTo, setSentTo] = useState("");
  const all = audiences(desk);
  const to = all.find((one) => idOf(one) === chosen) ?? all[0];
  if (to === undefined) return null;
  return (
    <>
      <SearchSelect
        label={t("desk:messages.to")}
        items={all.map((one) => ({ id: idOf(one), text: audienceText(one) }))}
        selected={idOf(to)}
        onSelect={(id) => {
          setChosen(id);
          setSentTo("");
        }}
      />
      <TellForm to={to} onSent={() => setSentTo(audienceText(to))} />
      <p role="status" className="small soft">
        {sentTo === "" ? "" : t("desk:messages.sent", { to: sentTo })}
      </p>
    </>
  );
}

/** The possible recipients: everybody, each table, and each delegation that has a device. */
function audiences({ tables }: DeskView): readonly Audiences[] {
  const seats = tables.flatMap(({ table, seats: all }) =>
    all.filter(({ devices }) => devices.length > 0).map(({ seat }) => ({ table, seat })),
  );
  const whole = tables.length > 1 ? tables.map(({ table }) => ({ table, seat: null })) : [];
  return [{ table: 0, seat: null }, ...whole, ...seats];
}

function idOf({ table, seat }: Audiences): string {
  return `${table}/${seat ?? ""}`;
}

/** Messages between delegations: reported ones first, then the newest. */
function Between(): ReactNode {
  const { said } = useDesk();
  const sorted = said.toSorted((a, b) => Number(b.isReported) - Number(a.isReported) || b.at - a.at);
  return (
    <section aria-labelledby="between">
      <h3 id="between">{t("desk:messages.between")}</h3>
      {sorted.length === 0 && <p className="soft">{t("desk:messages.none")}</p>}
      <ul className="desk-list">
        {sorted.map((one) => (
          <SaidLine key={`${one.table}/${one.from}/${one.to}/${one.number}`} said={one} />
        ))}
      </ul>
    </section>
  );
}

function SaidLine({ said }: Readonly<{ said: SentMessage }>): ReactNode {
  const scenario = useRoomScenario();
  const { from, to, table, words, at, isReported } = said;
  return (
    <li data-reported={isReported}>
      <p className="small soft">
        {isReported && <strong className="reported">{t("desk:messages.reported")}</strong>}{" "}
        <span className="numbers">{timeOfDay(at)}</span>{" "}
        {t("desk:messages.fromTo", { from: countryName(from), to: countryName(to), table })}
      </p>
      <p>{wordsText(words, scenario)}</p>
    </li>
  );
}

function Press(): ReactNode {
  const { press } = useDesk();
  if (press.length === 0) return null;
  return (
    <section aria-labelledby="press-wall">
      <h3 id="press-wall">{t("desk:messages.press")}</h3>
      <ul className="desk-list">
        {press.toReversed().map(({ table, from, text, at }) => (
          <li key={`${table}/${from}/${at}`}>
            <p className="small soft">
              <span className="numbers">{timeOfDay(at)}</span> {seatText(from, table)}
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Own(): ReactNode {
  const { messages } = useDesk();
  if (messages.length === 0) return null;
  return (
    <section aria-labelledby="own-words">
      <h3 id="own-words">{t("desk:messages.own")}</h3>
      <ul className="desk-list">
        {messages.toReversed().map(({ to, text, at, read, all }) => (
          <li key={`${at}/${idOf(to)}`}>
            <p className="small soft">
              <span className="numbers">{timeOfDay(at)}</span>{" "}
              {t("desk:messages.ownTo", { to: audienceText(to) })}
            </p>
            <p>{text}</p>
            {all > 0 && <p className="small soft">{t("desk:messages.readBy", { read, count: all })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
