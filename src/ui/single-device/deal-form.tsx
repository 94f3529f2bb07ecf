import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { speakersOf, termsFor } from "../../client/sessions/single-device/spoken-acts.ts";
import type { Term } from "../../engine/state/command.ts";
import { amongTerms, EnterButton, StateField, TermField } from "./said-fields.tsx";
import type { SayProps } from "./say-props.ts";

type Partners = Readonly<{ from: string; to: string; states: readonly string[] }>;

/** The speaker and the partner. If either choice is no longer possible, the first possible one replaces it. */
function partners(
  all: readonly string[],
  seats: readonly string[],
  chosen: string,
  partner: string,
): Partners {
  const from = seats.find((one) => one === chosen) ?? seats[0] ?? "";
  const states = partnersOf(all, seats, from);
  return { from, states, to: states.find((one) => one === partner) ?? states[0] ?? "" };
}

/**
 * Two delegations that have agreed, and what each supports. The form keeps the wordings after an entry, so that a
 * third delegation can join.
 */
export function DealForm({ kind, shown, say }: SayProps): ReactNode {
  const seats = speakersOf(shown, kind);
  const [chosen, choose] = useState("");
  const [partner, setPartner] = useState("");
  const [wantedGive, setWantedGive] = useState<Term | null>(null);
  const [wantedAsk, setWantedAsk] = useState<Term | null>(null);
  const all = shown.scenario.countries.map(({ iso3 }) => iso3);
  const { from, to, states } = partners(all, seats, chosen, partner);
  const gives = termsFor(shown, kind, from);
  const given = amongTerms(wantedGive, gives);
  const asks = termsFor(shown, kind, to).filter(({ article }) => article !== given?.article);
  const asked = amongTerms(wantedAsk, asks);
  const enter = (): void => {
    if (given === null || asked === null) return;
    const terms = { to: all.indexOf(to), give: given, ask: asked };
    say({ seat: from, command: { type: "offerPackage", ...terms, assistance: 0 } });
  };
  return (
    <div className="clerk-form" data-kind="deal">
      <StateField label={t("clerk:said.who")} states={seats} selected={from} onSelect={choose} />
      {given !== null && (
        <TermField
          {...{ shown, terms: gives, selected: given }}
          label={t("clerk:said.gives", { state: countryName(from) })}
          onSelect={setWantedGive}
        />
      )}
      <StateField label={t("clerk:said.with")} states={states} selected={to} onSelect={setPartner} />
      {asked !== null && (
        <TermField
          {...{ shown, terms: asks, selected: asked }}
          label={t("clerk:said.asks", { state: countryName(to) })}
          onSelect={setWantedAsk}
        />
      )}
      <EnterButton onPress={given === null || asked === null ? null : enter} />
    </div>
  );
}

/** Lists the delegations of the class first. */
function partnersOf(all: readonly string[], seats: readonly string[], from: string): readonly string[] {
  const others = seats.filter((seat) => seat !== from);
  return [...others, ...all.filter((seat) => seat !== from && !others.includes(seat))];
}
