import { type ReactNode, useId } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { namesOf } from "../primitives/choices.tsx";
import { useIsLive } from "./own-seat.ts";
import { type Shape, ShapeIcon } from "./shapes.tsx";

export type StandItem<K extends string> = Readonly<{
  id: K;
  shape: Shape;
  name: string;
  note?: string;
  isDisabled?: boolean;
}>;

type StandChoiceProps<K extends string> = Readonly<{
  label: string;
  items: readonly StandItem<K>[];
  selected: K | null;
  onSelect: (id: K) => void;
  /** Called for Space or Enter on an option already selected, for choices that need a second step. */
  onInsist?: (id: K) => void;
}>;

/** A binding stand or vote. Choosing seals it until the beat closes or the act is withdrawn. */
export function StandChoice<K extends string>(props: StandChoiceProps<K>): ReactNode {
  const { label, items, selected, onSelect, onInsist } = props;
  const isLive = useIsLive();
  const group = useId();
  return (
    <RadioGroup
      className="stand-choice"
      orientation="horizontal"
      value={selected}
      isDisabled={!isLive}
      onChange={(id) => onSelect(id as K)}
    >
      <Label className="visually-hidden">{label}</Label>
      {items.map(({ id, shape, name, note, isDisabled }) => (
        <Radio
          key={id}
          value={id}
          isDisabled={isDisabled === true}
          className="stand"
          data-shape={shape}
          {...namesOf(`${group}-${id}`, note !== undefined)}
          onKeyDown={({ key }) => {
            if (selected === id && (key === " " || key === "Enter")) onInsist?.(id);
          }}
        >
          <ShapeIcon shape={shape} size={24} />
          <span className="stand-words">
            <strong id={`${group}-${id}`}>{name}</strong>
            {note !== undefined && (
              <span id={`${group}-${id}-note`} className="small soft">
                {note}
              </span>
            )}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
