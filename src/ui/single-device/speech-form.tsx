import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { argumentName, caseWho } from "../../client/i18n/names.ts";
import { ARGUMENTS } from "../../client/selectors/negotiation/speech-fit.ts";
import { casesOf, speakersOf, termsFor } from "../../client/sessions/single-device/spoken-acts.ts";
import type { Command, Term } from "../../engine/state/command.ts";
import type { Argument } from "../../engine/state/scenario.ts";
import { Select } from "../primitives/select.tsx";
import { amongTerms, EnterButton, StateField, TermField } from "./said-fields.tsx";
import type { SayProps } from "./say-props.ts";

/** A speech: the speaker, the wording, the argument and whose story is told. */
export function SpeechForm({ kind, shown, say }: SayProps): ReactNode {
  const { seat, term, fields } = useSpeaker({ kind, shown });
  const [argument, setArgument] = useState<Argument>(ARGUMENTS[0]);
  const [wanted, setWanted] = useState("");
  const cases = term === null ? [] : casesOf(shown.scenario, term.article);
  const named = cases.find((id) => id === wanted) ?? cases[0] ?? "";
  return (
    <div className="clerk-form">
      {fields}
      <Select
        label={t("clerk:said.argument")}
        selected={argument}
        onSelect={setArgument}
        items={ARGUMENTS.map((id) => ({ id, text: argumentName(id) }))}
      />
      {cases.length > 0 && (
        <Select
          label={t("clerk:said.case")}
          selected={named}
          onSelect={setWanted}
          items={cases.map((id) => ({ id, text: caseWho(id) }))}
        />
      )}
      <EnterButton
        onPress={
          term === null
            ? null
            : () => say({ seat, command: { type: "speak", ...term, argument, case: named } })
        }
      />
    </div>
  );
}

/** A red line, a call for a bridge or an amendment: one delegation and one wording. */
export function TermForm({ kind, shown, say }: SayProps): ReactNode {
  const { seat, term, fields } = useSpeaker({ kind, shown });
  return (
    <div className="clerk-form">
      {fields}
      <EnterButton onPress={term === null ? null : () => say({ seat, command: commandOf(kind, term) })} />
    </div>
  );
}

function commandOf(kind: SayProps["kind"], term: Term): Command {
  if (kind === "line") return { type: "declareRedLine", ...term };
  return kind === "bridge" ? { type: "sponsorBridge", ...term } : { type: "proposeAmendment", ...term };
}

type Speaker = Readonly<{ seat: string; term: Term | null; fields: ReactNode }>;

function useSpeaker({ kind, shown }: Pick<SayProps, "kind" | "shown">): Speaker {
  const seats = speakersOf(shown, kind);
  const [chosen, choose] = useState("");
  const [wanted, setWanted] = useState<Term | null>(null);
  const seat = seats.find((one) => one === chosen) ?? seats[0] ?? "";
  const terms = termsFor(shown, kind, seat);
  const term = amongTerms(wanted, terms);
  const fields = (
    <>
      <StateField label={t("clerk:said.who")} states={seats} selected={seat} onSelect={choose} />
      {term !== null && (
        <TermField
          label={t("clerk:said.wording")}
          terms={terms}
          selected={term}
          shown={shown}
          onSelect={setWanted}
        />
      )}
    </>
  );
  return { seat, term, fields };
}
