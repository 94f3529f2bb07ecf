import type { ReactNode } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import type { Placard } from "../../engine/state/command.ts";
import { type Shape, ShapeIcon } from "./shapes.tsx";

export const PLACARDS = [0, 1, 2] as const;
export const PLACARD_SHAPES: Readonly<Record<Placard, Shape>> = { 0: "support", 1: "live", 2: "object" };

type PlacardChoiceProps = Readonly<{
  label: string;
  value: Placard | null;
  /** True if a key above several choices says the words. Then only the placard that is chosen shows its own. */
  hasKey: boolean;
  onChange: (placard: Placard) => void;
}>;

/** Chooses one of three placards: support, can live with, or object. They differ by shape, colour and word. */
export function PlacardChoice({ label, value, hasKey, onChange }: PlacardChoiceProps): ReactNode {
  return (
    <RadioGroup
      className="placard-choice"
      data-open={value === null}
      orientation="horizontal"
      value={value === null ? null : String(value)}
      onChange={(id) => onChange(placardOf(id))}
    >
      <Label className="visually-hidden">{label}</Label>
      {PLACARDS.map((placard) => (
        <Radio key={placard} value={String(placard)} className="placard" data-placard={placard}>
          <ShapeIcon shape={PLACARD_SHAPES[placard]} />
          <span className={hasKey && placard !== value ? "visually-hidden" : ""}>
            {t(`placard.${placard}`)}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}

function placardOf(id: string): Placard {
  return PLACARDS.find((placard) => String(placard) === id) ?? 1;
}

/** What the three signs mean, for a list in which every text would repeat the three words. */
export function PlacardKey(): ReactNode {
  return (
    <p className="placard-key small soft" aria-hidden="true">
      {PLACARDS.map((placard) => (
        <span key={placard} data-placard={placard}>
          <ShapeIcon shape={PLACARD_SHAPES[placard]} size={16} />
          {t(`placard.${placard}`)}
        </span>
      ))}
    </p>
  );
}

/** A laid placard, in one word. */
export function PlacardWord({ placard }: Readonly<{ placard: Placard }>): ReactNode {
  return (
    <span className="placard-word" data-placard={placard}>
      <ShapeIcon shape={PLACARD_SHAPES[placard]} size={16} />
      {t(`placard.${placard}`)}
    </span>
  );
}
