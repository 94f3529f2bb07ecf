import type { ReactNode } from "react";
import { Button, Group, Input, Label, NumberField } from "react-aria-components";

type NumberBoxProps = Readonly<{
  label: string;
  value: number;
  least: number;
  most: number;
  onChange: (value: number) => void;
}>;

/**
 * A whole number in a range, typed or changed in steps. Invalid input leaves the value as it was. React Aria labels
 * the two step buttons.
 */
export function NumberBox({ label, value, least, most, onChange }: NumberBoxProps): ReactNode {
  const changed = (next: number): void => onChange(Number.isNaN(next) ? value : next);
  return (
    <NumberField className="field" value={value} minValue={least} maxValue={most} onChange={changed}>
      <Label className="field-label">{label}</Label>
      <Group className="number-box">
        <Button slot="decrement" className="number-step">
          −
        </Button>
        <Input className="input" />
        <Button slot="increment" className="number-step">
          +
        </Button>
      </Group>
    </NumberField>
  );
}
