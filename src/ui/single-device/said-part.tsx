import { type ReactNode, useState } from "react";
import type { Sheet, SpokenAct } from "../../client/game/single-device-sheet.ts";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { actText } from "../../client/sentences/acts.ts";
import { type KindSaid, kindsSaid } from "../../client/sessions/single-device/spoken-acts.ts";
import type { Rejection } from "../../engine/state/command.ts";
import { useSingleDevice } from "../hooks/stores.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { Button } from "../primitives/button.tsx";
import { Toggles } from "../primitives/choices.tsx";
import { AbroadForm } from "./abroad-form.tsx";
import { DealForm } from "./deal-form.tsx";
import type { SayProps } from "./say-props.ts";
import { SpeechForm, TermForm } from "./speech-form.tsx";

type SaidPartProps = Readonly<{
  shown: Shown;
  sheet: Sheet;
  /** True if nothing else is asked in this beat. */
  isAlone: boolean;
}>;

/** What individual delegations have said or agreed aloud, with a form for the next entry. */
export function SaidPart({ shown, sheet, isAlone }: SaidPartProps): ReactNode {
  const kinds = kindsSaid(shown);
  const [wanted, choose] = useState<KindSaid | null>(null);
  const kind = kinds.find((one) => one === wanted) ?? kinds[0];
  if (kind === undefined) return isAlone ? <p>{t("clerk:sheet.nobody")}</p> : null;
  return (
    <section className="clerk-said" aria-labelledby="said-heading">
      <h3 id="said-heading">{t("clerk:said.heading")}</h3>
      {kinds.length > 1 && (
        <Toggles
          label={t("clerk:said.kinds")}
          selected={kind}
          onSelect={choose}
          items={kinds.map((id) => ({ id, text: t(`clerk:said.kind.${id}`) }))}
        />
      )}
      <Form key={kind} kind={kind} shown={shown} />
      <Entered said={sheet.said} shown={shown} />
    </section>
  );
}

function Form({ kind, shown }: Readonly<{ kind: KindSaid; shown: Shown }>): ReactNode {
  const clerk = useSingleDevice();
  const [refused, setRefused] = useState<Readonly<{ seat: string; reason: Rejection }> | null>(null);
  const say = (said: SpokenAct): void => {
    const reason = clerk.say(said);
    setRefused(reason === null ? null : { seat: said.seat, reason });
  };
  const props = { kind, shown, say };
  return (
    <>
      <FormOf {...props} />
      <p className="small soft">{t(`clerk:said.notes.${kind}`)}</p>
      <p role="alert" className="notice refused" hidden={refused === null}>
        {refused === null ? "" : refusalText(refused)}
      </p>
    </>
  );
}

function FormOf(props: SayProps): ReactNode {
  switch (props.kind) {
    case "speech":
      return <SpeechForm {...props} />;
    case "deal":
      return <DealForm {...props} />;
    case "line":
    case "bridge":
    case "amendment":
      return <TermForm {...props} />;
    case "assist":
    case "campaign":
    case "pledge":
    case "force":
      return <AbroadForm {...props} />;
  }
}

function refusalText({ seat, reason }: Readonly<{ seat: string; reason: Rejection }>): string {
  if (reason === "noCredit") return t("clerk:said.refused.noCredit", { state: countryName(seat) });
  return t("clerk:said.refused.other", { reason: t(`rejection.${reason}`) });
}

function Entered({ said, shown }: Readonly<{ said: readonly SpokenAct[]; shown: Shown }>): ReactNode {
  const clerk = useSingleDevice();
  if (said.length === 0) return <p className="small soft">{t("clerk:said.none")}</p>;
  return (
    <ul className="clerk-entered" aria-label={t("clerk:said.entered")}>
      {said.map((one, at) => {
        const what = saidText(one, shown);
        return (
          <li key={what}>
            <span>{what}</span>
            <Button
              size="small"
              look="quiet"
              aria-label={t("clerk:said.strike", { what })}
              onPress={() => clerk.unsay(at)}
            >
              <span aria-hidden="true">×</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function saidText({ seat, command }: SpokenAct, { names }: Shown): string {
  const state = countryName(seat);
  if (command.type !== "offerPackage") return t("clerk:said.line", { state, what: actText(command, names) });
  const { to, give, ask } = command;
  return t("clerk:said.dealLine", {
    state,
    partner: names.country(to),
    give: names.alternative(give.article, give.alternative),
    ask: names.alternative(ask.article, ask.alternative),
  });
}
