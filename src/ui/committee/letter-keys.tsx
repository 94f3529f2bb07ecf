import type { ReactNode } from "react";
import { useStore } from "zustand";
import { t } from "../../client/i18n/index.ts";
import { letterKeys, setLetterKeys } from "../../client/sessions/committee/letter-keys.ts";
import { Checkbox } from "../primitives/checkbox.tsx";

/** Switches the letter keys on and off, where a roll is called. */
export function LetterKeys(): ReactNode {
  const isOn = useStore(letterKeys, (keys) => keys.isOn);
  return (
    <Checkbox isSelected={isOn} onChange={setLetterKeys}>
      {t("committee:key.console")}
    </Checkbox>
  );
}

/** The letter of a button, as long as letters work. */
export function Letter({ letter }: Readonly<{ letter: "p" | "v" | "a" | "y" | "n" }>): ReactNode {
  const isOn = useStore(letterKeys, (keys) => keys.isOn);
  return isOn ? <kbd>{t(`committee:key.${letter}`)}</kbd> : null;
}
