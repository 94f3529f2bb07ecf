import { type ReactNode, useEffect, useRef } from "react";
import { t } from "../../client/i18n/index.ts";
import { say } from "../../client/screen/announcer.ts";
import { asksOf } from "../../client/sessions/room/pair-role.ts";
import { REASONS } from "../../client/sessions/room/phrases.ts";
import type { Role } from "../../room/fact.ts";
import type { Ask } from "../../room/instructions.ts";
import { useRoom, useSession, useTable } from "../hooks/stores.ts";
import { useBeyond } from "../hooks/use-pair-role.ts";
import { Button } from "../primitives/button.tsx";
import { Lock } from "../table/shapes.tsx";
import { AskedAct } from "./asked-act.tsx";

/** What the Delegate asks its Capital: for the Capital to answer, and for the Delegate to follow. */
export function PairAsks(): ReactNode {
  const room = useRoom((state) => state.room);
  const asks = asksOf(room).filter(({ answer }) => answer !== "withdrawn");
  const role = room?.place?.role ?? "both";
  useAnnounced(role, asks);
  if (role === "both" || asks.length === 0) return null;
  return (
    <section className="pair-asks" aria-labelledby="pair-asks">
      <h3 id="pair-asks">{t(`room:ask.heading.${role}`)}</h3>
      <ul>
        {asks.map((ask) => (
          <li key={ask.number} className="pair-ask">
            <AskedAct command={ask.command} />
            {role === "capital" ? <ForCapital ask={ask} /> : <ForDelegate ask={ask} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Says to the Capital that it is asked, and to the Delegate what the answer is. */
function useAnnounced(role: Role, asks: readonly Ask[]): void {
  const said = asks.map(({ number, answer }) => `${number} ${answer}`).join();
  const before = useRef(said);
  useEffect(() => {
    if (said === before.current) return;
    const fresh = asks.find(
      ({ number, answer }) => !before.current.split(",").includes(`${number} ${answer}`),
    );
    before.current = said;
    const answer = fresh?.answer ?? null;
    if (role === "capital" && fresh !== undefined && answer === null)
      say("result", t("room:ask.heading.capital"));
    if (role === "delegate" && answer !== null && answer !== "withdrawn")
      say("result", t(`room:ask.answer.${answer}`));
  });
}

/** A yes, a no with one of three reasons, or the yes taken back. */
function ForCapital({ ask: { number, command, answer } }: Readonly<{ ask: Ask }>): ReactNode {
  const session = useSession();
  const { clock } = useTable().view.world;
  const isBeyond = useBeyond()(command);
  const say = (said: "yes" | (typeof REASONS)[number] | "takenBack"): void =>
    void session?.order({ type: "answerAsk", beat: clock, ask: number, answer: said });
  if (answer === "yes") {
    return (
      <p className="row">
        {t("room:ask.saidYes")}
        <Button size="small" onPress={() => say("takenBack")}>
          {t("room:ask.takeBack")}
        </Button>
      </p>
    );
  }
  return (
    <>
      {isBeyond && (
        <p className="small held-reason">
          <Lock />
          {t("room:ask.beyond")}
        </p>
      )}
      {answer !== null && answer !== "withdrawn" && (
        <p className="small soft">{t(answer === "takenBack" ? "room:ask.tookBack" : "room:ask.saidNo")}</p>
      )}
      <p className="row">
        <Button look="primary" onPress={() => say("yes")}>
          {t("room:ask.yes")}
        </Button>
        {answer === null &&
          REASONS.map((reason) => (
            <Button key={reason} onPress={() => say(reason)}>
              {t(`room:ask.no.${reason}`)}
            </Button>
          ))}
      </p>
    </>
  );
}

/** Where the request stands. The Delegate can take it back while it waits. */
function ForDelegate({ ask: { number, answer } }: Readonly<{ ask: Ask }>): ReactNode {
  const session = useSession();
  const { clock } = useTable().view.world;
  if (answer !== null && answer !== "withdrawn")
    return <p className="small">{t(`room:ask.answer.${answer}`)}</p>;
  return (
    <p className="row small">
      {t("room:ask.waits")}
      <Button
        size="small"
        onPress={() => void session?.order({ type: "withdrawAsk", beat: clock, ask: number })}
      >
        {t("room:ask.withdraw")}
      </Button>
    </p>
  );
}
