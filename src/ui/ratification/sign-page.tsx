import { type ReactNode, useId } from "react";
import "./sign-page.css";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { useTable } from "../hooks/stores.ts";
import { ChoiceWords, namesOf } from "../primitives/choices.tsx";
import { useMine } from "../table/own-seat.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";

export type SignDecision = "sign" | "declare" | "stay";
export type OtherWay = Readonly<{ id: "declare" | "stay"; name: string; text: string }>;

type SignPageProps = Readonly<{
  decided: SignDecision | null;
  /** What a signature costs in the end; null if it costs nothing. */
  price: string | null;
  onDecide: (decision: SignDecision) => void;
  /** The ways to decide beside a plain signature, which stand below the page. */
  others: readonly OtherWay[];
}>;

/** The last page of the treaty with the line for the state's signature, and below it the other ways to decide. */
export function SignPage({ decided, price, onDecide, others }: SignPageProps): ReactNode {
  const group = useId();
  return (
    <RadioGroup
      className="sign-choice"
      value={decided}
      onChange={(id) => {
        if (id === "sign" || id === "declare" || id === "stay") onDecide(id);
      }}
    >
      <Label className="visually-hidden">{t("ratification:sign.choice")}</Label>
      <div className="treaty-page on-paper">
        <p className="treaty-page-title">{t("ratification:sign.page.title")}</p>
        <SignatureLine isSigned={decided === "sign" || decided === "declare"} price={price} />
      </div>
      <div className="choices cards">
        {others.map(({ id, name, text }) => (
          <Radio key={id} value={id} className="choice" {...namesOf(`${group}-${id}`, true)}>
            <ChoiceWords id={`${group}-${id}`} name={name} text={text} />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

/** Where the state signs. The choice writes the signature; with reduced motion it is there at once. */
function SignatureLine({
  isSigned,
  price,
}: Readonly<{ isSigned: boolean }> & Pick<SignPageProps, "price">): ReactNode {
  const { scenario, names } = useTable();
  const { country } = useMine();
  const [act, who, cost] = [useId(), useId(), useId()];
  return (
    <Radio
      value="sign"
      className="signature"
      data-signed={isSigned}
      aria-labelledby={`${act} ${who}`}
      {...(price === null ? {} : { "aria-describedby": cost })}
    >
      <span className="signature-for" id={who}>
        <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={0.6} />
        {t("ratification:sign.page.for", { country: names.country(country) })}
      </span>
      <span className="signature-line">
        <Pen />
        <strong className="signature-act" id={act}>
          {t("ratification:sign.sign")}
        </strong>
        <Written />
      </span>
      {price !== null && (
        <span className="small" id={cost}>
          {price}
        </span>
      )}
    </Radio>
  );
}

function Pen(): ReactNode {
  return (
    <svg className="signature-pen" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <path d="M3 29l3-9L22 4l6 6L12 26z" fill="var(--ink)" />
      <path
        d="M3 29l3-9 6 6z"
        fill="var(--field)"
        stroke="var(--ink)"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
      <path d="M3 29l4-4" stroke="var(--ink)" strokeWidth="1.4" />
      <path d="M18 8l6 6" stroke="var(--field)" strokeWidth="2" />
    </svg>
  );
}

/** A signature as a single stroke of the pen. */
function Written(): ReactNode {
  return (
    <svg className="signature-written" viewBox="0 0 220 50" width="220" height="50" aria-hidden="true">
      <path
        pathLength="1"
        d="M8 30C22 2 40 2 34 20S12 46 16 34s26-24 34-16-12 24-4 20 14-20 22-20-8 20 0 20 12-16 20-16-4 16 4 14 10-26 18-32 4 8-2 22-6 14 2 12 12-16 18-14-4 14 4 12 14-12 22-10 10 6 20-2 18-8 32-6M30 44c50-8 110-8 168-2"
      />
    </svg>
  );
}
