import type { ReactNode } from "react";
import { Slider as AriaSlider, Label, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components";

type SliderProps = Readonly<{
  label: string;
  value: number;
  least: number;
  most: number;
  step: number;
  /** Format of the value. @example 0.3 is "30%" */
  format: Intl.NumberFormatOptions;
  onChange: (value: number) => void;
  /** What stands in place of the value before somebody has chosen one: then the thumb is hollow. Null once chosen. */
  unset?: string | null;
}>;

/** A number on a line, changed by dragging, pressing or the arrow keys. */
export function Slider({
  label,
  value,
  least,
  most,
  step,
  format,
  onChange,
  unset = null,
}: SliderProps): ReactNode {
  return (
    <AriaSlider
      className="slider"
      data-unset={unset !== null}
      value={value}
      minValue={least}
      maxValue={most}
      step={step}
      formatOptions={format}
      onChange={onChange}
      // A press on the value where the thumb already stands chooses it too.
      onChangeEnd={onChange}
    >
      <Label className="field-label">{label}</Label>
      <SliderOutput className="slider-value numbers">
        {({ state }) => unset ?? state.getThumbValueLabel(0)}
      </SliderOutput>
      <SliderTrack className="slider-track">
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </AriaSlider>
  );
}
