import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { selectCountry } from "../../client/screen/ui-store.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { MOST_GIFTS } from "../../client/selectors/ratification/capital.ts";
import { CREDIT, helperOf } from "../../client/selectors/ratification/outreach.ts";
import type { Command } from "../../engine/state/command.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { sealedOf } from "../table/own-seat.ts";
import { StateSelect } from "../table/state-select.tsx";
import { Why, WhyDeposit } from "../widgets/reason-list.tsx";
import { ActButton } from "./act-button.tsx";
import { chanceText } from "./chance.ts";

/** Assistance to another state. The effect on that state's home table is certain. */
export function AssistBox(): ReactNode {
  const { view } = useTable();
  const option = optionOf(view, "assist");
  return (
    <section className="abroad-box" aria-labelledby="assist-heading">
      <h3 id="assist-heading">{t("ratification:abroad.assist")}</h3>
      <p className="small soft">
        {t("ratification:abroad.assistAbout", { count: MOST_GIFTS, points: CREDIT.direct })}
      </p>
      <Owed />
      {option === null ? (
        <p className="small">{t("ratification:abroad.assistNone")}</p>
      ) : (
        <AssistForm countries={option.countries} />
      )}
    </section>
  );
}

/** Assistance promised in a package and not given yet. */
function Owed(): ReactNode {
  const { view, names } = useTable();
  const { mine } = view;
  const owed = view.world.pacts.filter(
    (pact) => pact.by === mine?.country && pact.kind === "assist" && pact.status === "open",
  );
  if (owed.length === 0) return null;
  return (
    <ul className="owed">
      {owed.map(({ to }) => (
        <li key={to}>{t("ratification:abroad.assistOwed", { country: names.country(to) })}</li>
      ))}
    </ul>
  );
}

function AssistForm({ countries }: Readonly<{ countries: readonly number[] }>): ReactNode {
  const { view, names } = useTable();
  const owedTo = view.world.pacts.find(
    (p) => p.by === view.mine?.country && p.kind === "assist" && p.status === "open",
  );
  const [to, setTo] = useDraft("assist", sealedOf(view, "assist")?.to ?? owedTo?.to ?? -1);
  const choose = (country: number): void => {
    setTo(country);
    selectCountry(country);
  };
  return (
    <div className="abroad-form">
      <StateSelect
        label={t("ratification:abroad.assistTo")}
        countries={countries}
        selected={to}
        onSelect={choose}
      />
      {to >= 0 && (
        <div className="abroad-act">
          <ExpectedDeposit command={{ type: "assist", to }} about={names.country(to)} country={to} />
          <Courted country={to} />
          <ActButton
            command={{ type: "assist", to }}
            label={t("ratification:abroad.assistSeal", { country: names.country(to) })}
          />
        </div>
      )}
    </div>
  );
}

/** Who is about to help the same state this season. */
function Courted({ country }: Readonly<{ country: number }>): ReactNode {
  const { own, names } = useTable();
  const helper = helperOf(own.world, country);
  if (helper < 0) return null;
  return <p className="small">{t("ratification:abroad.helped", { country: names.country(helper) })}</p>;
}

type ExpectedProps = Readonly<{
  command: Command;
  /** Name of the act, for the label of "Why?". */
  about: string;
  /** The state whose deposit the forecast is about. If missing, the forecast gives its own reasons. */
  country?: number;
}>;

/** The chance that an act abroad brings a state in, to the credit of this seat. */
export function ExpectedDeposit({ command, about, country }: ExpectedProps): ReactNode {
  const forecast = usePlay().forecast(command);
  if (forecast === null) return null;
  const why = t("ratification:act.whyChance", { act: about });
  return (
    <p className="small">
      {t("ratification:abroad.expected", { chance: chanceText(forecast) })}{" "}
      {country === undefined ? (
        <Why about={why} reasons={() => forecast.reasons} />
      ) : (
        <WhyDeposit about={why} country={country} />
      )}
    </p>
  );
}
