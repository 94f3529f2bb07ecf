import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import type { Term } from "../../engine/state/command.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { Button } from "../primitives/button.tsx";
import { SearchSelect, Select } from "../primitives/select.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";

/** With more states than this, the field finds states by typing. */
const MOST_LISTED = 12;

type StateFieldProps = Readonly<{
  label: string;
  states: readonly string[];
  selected: string;
  onSelect: (state: string) => void;
}>;

export function StateField({ label, states, selected, onSelect }: StateFieldProps): ReactNode {
  const Field = states.length > MOST_LISTED ? SearchSelect : Select;
  const items = states.map((id) => ({
    id,
    text: countryName(id),
    icon: <FlagIcon iso3={id} scale={0.5} />,
  }));
  return <Field label={label} items={items} selected={selected} onSelect={onSelect} />;
}

type TermFieldProps = Readonly<{
  label: string;
  terms: readonly Term[];
  selected: Term;
  shown: Shown;
  onSelect: (term: Term) => void;
}>;

/** Chooses an article and its wording in one field. */
export function TermField({ label, terms, selected, shown: { names }, onSelect }: TermFieldProps): ReactNode {
  return (
    <Select
      label={label}
      selected={idOf(selected)}
      onSelect={(id) => onSelect(terms.find((term) => idOf(term) === id) ?? selected)}
      items={terms.map((term) => ({
        id: idOf(term),
        text: t("clerk:said.term", {
          article: names.article(term.article),
          text: names.alternative(term.article, term.alternative),
        }),
      }))}
    />
  );
}

function idOf({ article, alternative }: Term): string {
  return `${article}/${alternative}`;
}

/** The chosen term if it is still possible, otherwise the first one. */
export function amongTerms(wanted: Term | null, terms: readonly Term[]): Term | null {
  return terms.find((term) => wanted !== null && idOf(term) === idOf(wanted)) ?? terms[0] ?? null;
}

export function EnterButton({ onPress }: Readonly<{ onPress: (() => void) | null }>): ReactNode {
  return (
    <Button isDisabled={onPress === null} onPress={() => onPress?.()}>
      {t("clerk:said.enter")}
    </Button>
  );
}
