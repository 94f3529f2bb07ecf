import type { ReactNode } from "react";
import { ToggleButton } from "react-aria-components";
import type { Choice } from "../primitives/choices.tsx";

type AnswersProps<K extends string> = Readonly<{
  label: string;
  choices: readonly Choice<K>[];
  selected: K | null;
  onSelect: (id: K) => void;
}>;

/**
 * The answers to a question, one button each. An answer leads to the next question, so these are not radio buttons,
 * which the arrow keys would select on the way past.
 */
export function Answers<K extends string>({
  label,
  choices,
  selected,
  onSelect,
}: AnswersProps<K>): ReactNode {
  return (
    <fieldset className="question-answers">
      <legend className="visually-hidden">{label}</legend>
      {choices.map(({ id, name, text, isDisabled }) => (
        <ToggleButton
          key={id}
          className="question-answer"
          isSelected={id === selected}
          isDisabled={isDisabled === true}
          onChange={() => onSelect(id)}
        >
          <span className="choice-name">{name}</span>
          {text !== undefined && <span className="choice-text">{text}</span>}
        </ToggleButton>
      ))}
    </fieldset>
  );
}
