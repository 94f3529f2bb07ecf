import type { CSSProperties, ReactNode } from "react";
import { Label, Meter } from "react-aria-components";
import { number } from "../../client/i18n/index.ts";

type MeterBarProps = Readonly<{
  label: string;
  value: number;
  /** The end of the bar. Null: there is no scale, so the number stands alone. */
  most: number | null;
  /** Text at the right of the label, also read by screen readers. Defaults to the number. */
  text?: string;
  /** The value to reach, drawn as a line, in the unit of `value`. */
  line?: number;
  tone?: "plain" | "good" | "bad";
}>;

export function MeterBar({ label, value, most, text, line, tone = "plain" }: MeterBarProps): ReactNode {
  const words = text ?? number(value);
  if (most === null) return <BareNumber label={label} words={words} />;
  return (
    <Meter className="meter" value={value} minValue={0} maxValue={most} valueLabel={words}>
      {({ percentage }) => (
        <>
          <span className="meter-head">
            <Label>{label}</Label>
            <span className="numbers">{words}</span>
          </span>
          <span className="meter-track">
            <span
              className="meter-fill"
              data-tone={tone}
              style={{ inlineSize: `${percentage}%`, display: "block" }}
            />
            {line !== undefined && <span className="meter-line" style={at(line, most)} />}
          </span>
        </>
      )}
    </Meter>
  );
}

function BareNumber({ label, words }: Readonly<{ label: string; words: string }>): ReactNode {
  return (
    <p className="meter-head">
      <span>{label}</span>
      <span className="numbers">{words}</span>
    </p>
  );
}

function at(line: number, most: number): CSSProperties {
  return { insetInlineStart: `${Math.min(100, Math.max(0, (100 * line) / Math.max(1, most)))}%` };
}
