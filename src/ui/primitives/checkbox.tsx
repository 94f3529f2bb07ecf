import type { ReactNode } from "react";
import { Checkbox as AriaCheckbox } from "react-aria-components";

type CheckboxProps = Readonly<{
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
  children: ReactNode;
}>;

/** A yes-or-no choice, worded as a sentence. */
export function Checkbox({ isSelected, onChange, isDisabled = false, children }: CheckboxProps): ReactNode {
  return (
    <AriaCheckbox className="check" isSelected={isSelected} isDisabled={isDisabled} onChange={onChange}>
      <span className="check-box" aria-hidden="true" />
      {children}
    </AriaCheckbox>
  );
}
