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
}>;

/** A number on a line, changed by dragging, pressing or the arrow keys. */
export function Slider({ label, value, least, most, step, format, onChange }: SliderProps): ReactNode {
  return (
    <AriaSlider
      className="slider"
      value={value}
      minValue={least}
      maxValue={most}
      step={step}
      formatOptions={format}
      onChange={onChange}
    >
      <Label className="field-label">{label}</Label>
      <SliderOutput className="slider-value numbers" />
      <SliderTrack className="slider-track">
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </AriaSlider>
  );
}
