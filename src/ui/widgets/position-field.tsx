import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import {
  LONGEST_POSITION,
  MOST_POSITION_WORDS,
  wordsIn,
} from "../../client/selectors/committee/positions.ts";
import { Button } from "../primitives/button.tsx";
import { TextField } from "../primitives/text-field.tsx";

type FieldProps = Readonly<{
  text: string;
  hint?: string;
  button: string;
  isDisabled?: boolean;
  onChange: (text: string) => void;
  onHandIn: () => void;
}>;

/** A position paper to type or paste, with the number of its words, and the button that hands it in. */
export function PositionField({
  text,
  hint,
  button,
  isDisabled = false,
  onChange,
  onHandIn,
}: FieldProps): ReactNode {
  const count = wordsIn(text);
  const over = count - MOST_POSITION_WORDS;
  return (
    <>
      <TextField
        label={t("conference:position.text")}
        value={text}
        onChange={onChange}
        maxLength={LONGEST_POSITION}
        isLong
        lines={10}
        {...(hint === undefined ? {} : { hint })}
        error={over > 0 ? t("conference:position.tooMany", { count: over }) : null}
      />
      <p className="small soft numbers">
        {t("conference:position.used", { count, most: MOST_POSITION_WORDS })}
      </p>
      <p>
        <Button look="primary" isDisabled={isDisabled || text.trim() === "" || over > 0} onPress={onHandIn}>
          {button}
        </Button>
      </p>
    </>
  );
}
