import { type ReactNode, useId } from "react";
import { Label, Radio, RadioGroup, ToggleButton, ToggleButtonGroup } from "react-aria-components";

export type Choice<K extends string> = Readonly<{
  id: K;
  name: ReactNode;
  text?: ReactNode;
  isDisabled?: boolean;
}>;

type ChoicesProps<K extends string> = Readonly<{
  label: string;
  /** Hidden if a heading above says the same. */
  isLabelHidden?: boolean;
  choices: readonly Choice<K>[];
  selected: K | null;
  onSelect: (id: K) => void;
  look?: "list" | "cards" | "pills";
}>;

/** One of a few choices, each with a name and a line of text: radio buttons in the shape of cards. */
export function Choices<K extends string>(props: ChoicesProps<K>): ReactNode {
  const { label, isLabelHidden, choices, selected, onSelect, look = "list" } = props;
  const group = useId();
  return (
    <RadioGroup className="field" value={selected} onChange={(id) => onSelect(id as K)}>
      <Label className={isLabelHidden === true ? "visually-hidden" : "field-label"}>{label}</Label>
      <div className={`choices ${look}`}>
        {choices.map(({ id, isDisabled, ...words }) => (
          <Radio
            key={id}
            value={id}
            isDisabled={isDisabled === true}
            className="choice"
            {...namesOf(`${group}-${id}`, words.text !== undefined)}
          >
            <ChoiceWords id={`${group}-${id}`} {...words} />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

type WordsProps = Readonly<{ id: string; name: ReactNode; text?: ReactNode }>;

/** The name of a choice and the line of text below it. */
export function ChoiceWords({ id, name, text }: WordsProps): ReactNode {
  return (
    <>
      <span id={id} className="choice-name">
        {name}
      </span>
      {text !== undefined && (
        <span id={`${id}-note`} className="choice-text">
          {text}
        </span>
      )}
    </>
  );
}

/** For the control of a choice: screen readers say its short name, and the line of text only as its description. */
export function namesOf(
  id: string,
  hasText: boolean,
): Readonly<{ "aria-labelledby": string; "aria-describedby"?: string }> {
  return { "aria-labelledby": id, ...(hasText ? { "aria-describedby": `${id}-note` } : {}) };
}

type TogglesProps<K extends string> = Readonly<{
  label: string;
  items: readonly Readonly<{ id: K; text: ReactNode }>[];
  selected: K;
  onSelect: (id: K) => void;
}>;

/** One of two or three options in a row, for settings of a view. */
export function Toggles<K extends string>({ label, items, selected, onSelect }: TogglesProps<K>): ReactNode {
  return (
    <ToggleButtonGroup
      className="toggles"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[selected]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (key !== undefined) onSelect(key as K);
      }}
    >
      {items.map(({ id, text }) => (
        <ToggleButton key={id} id={id} className="toggle">
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
