import type { ReactNode } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { argumentName } from "../../client/i18n/names.ts";
import { speechCarry } from "../../client/selectors/negotiation/speech-carry.ts";
import { ARGUMENTS, type ArgumentFit, fitsOfRoom } from "../../client/selectors/negotiation/speech-fit.ts";
import type { Argument } from "../../engine/state/scenario.ts";
import { useTable } from "../hooks/stores.ts";
import { ArgumentIcon } from "./argument-icon.tsx";

type ArgumentChoiceProps = Readonly<{
  article: number;
  alternative: number;
  /** Id of the case that the speech names. */
  named: string;
  selected: Argument;
  onSelect: (argument: Argument) => void;
}>;

/**
 * One of four arguments, each with the number of states it would win, whether it harms the text, and how much repetition
 * on this article has weakened it.
 */
export function ArgumentChoice(props: ArgumentChoiceProps): ReactNode {
  const { article, alternative, named, selected, onSelect } = props;
  const { own } = useTable();
  const term = { article, alternative, case: named };
  const fits = fitsOfRoom(own, term);
  return (
    <RadioGroup
      className="field"
      value={selected}
      onChange={(id) => onSelect(ARGUMENTS.find((one) => one === id) ?? selected)}
    >
      <Label className="field-label">{t("negotiation:speak.argument")}</Label>
      <div className="arguments">
        {fits.map((fit) => (
          <Radio key={fit.argument} value={fit.argument} className="argument">
            <ArgumentIcon argument={fit.argument} />
            <ArgumentWords
              fit={fit}
              isHarmful={speechCarry(own, { ...term, argument: fit.argument })?.reach === "harms"}
            />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

type WordsProps = Readonly<{ fit: ArgumentFit; isHarmful: boolean }>;

function ArgumentWords({ fit, isHarmful }: WordsProps): ReactNode {
  const { argument, states, share, times } = fit;
  return (
    <span className="argument-words">
      <strong>{argumentName(argument)}</strong>
      <span className="small">{t("negotiation:speak.turns", { count: states })}</span>
      <span className="fit-bar" aria-hidden="true">
        <span style={{ inlineSize: `${share}%` }} data-worn={times > 0} />
      </span>
      {isHarmful && <span className="small">{t("negotiation:speak.carry.harmful")}</span>}
      {times > 0 && <span className="small soft">{t("negotiation:speak.worn", { count: times })}</span>}
    </span>
  );
}
