import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { monthName } from "../../client/i18n/names.ts";
import { selectCountry } from "../../client/screen/ui-store.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { BROKEN_TRUST } from "../../client/selectors/negotiation/outlook.ts";
import { isOtherPerson } from "../../client/selectors/negotiation/people.ts";
import { bestHelp, type Promised } from "../../client/selectors/ratification/best-pushes.ts";
import { MOST_GIFTS } from "../../client/selectors/ratification/capital.ts";
import { helperOf } from "../../client/selectors/ratification/outreach.ts";
import { promiseText } from "../../client/sentences/push-words.ts";
import type { Seen } from "../../engine/seats/seen.ts";
import type { Assist } from "../../engine/state/command.ts";
import { useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { Choices } from "../primitives/choices.tsx";
import { FlaggedName } from "../table/flagged-name.tsx";
import { sealedOf } from "../table/own-seat.ts";
import { StateSelect } from "../table/state-select.tsx";
import { ActButton } from "./act-button.tsx";
import { Expected } from "./expected.tsx";
import { MoreButton } from "./more-button.tsx";

/** Assistance to another state. The effect on that state's home table is certain. */
export function AssistBox(): ReactNode {
  const { view } = useTable();
  const option = optionOf(view, "assist");
  return (
    <section className="abroad-box" aria-label={t("ratification:abroad.assist")}>
      <p className="small soft">{t("ratification:abroad.assistAbout", { count: MOST_GIFTS })}</p>
      <Owed />
      {option === null ? (
        <p className="small">{t("ratification:abroad.assistNone")}</p>
      ) : (
        <AssistForm countries={option.countries} />
      )}
    </section>
  );
}

/** Assistance promised in a package and not given yet, with its last month and what it costs not to give it. */
function Owed(): ReactNode {
  const { view, names } = useTable();
  const { mine } = view;
  const owed = view.world.pacts.filter(
    (pact) => pact.by === mine?.country && pact.kind === "assist" && pact.status === "open",
  );
  if (owed.length === 0) return null;
  return (
    <ul className="owed">
      {owed.map(({ to, due }) => (
        <li key={to}>
          {t("ratification:abroad.assistOwed", {
            country: names.country(to),
            month: monthName(due),
            trust: BROKEN_TRUST,
          })}
        </li>
      ))}
    </ul>
  );
}

/** Number of simulated states shown at first. */
const FEW = 2;

/** All whom other people play, and the simulated states for which help promises most. */
function shownFirst(own: Seen, countries: readonly number[]): readonly Promised<Assist>[] {
  const people = countries.filter((country) => isOtherPerson(own, country));
  const states = countries.filter((country) => !isOtherPerson(own, country));
  return [...bestHelp(own, people), ...bestHelp(own, states).slice(0, FEW)];
}

/** People and the states that help promises most for come first; the others are one press away. */
function AssistForm({ countries }: Readonly<{ countries: readonly number[] }>): ReactNode {
  const { view, own, names } = useTable();
  const owedTo = view.world.pacts.find(
    (p) => p.by === view.mine?.country && p.kind === "assist" && p.status === "open",
  );
  const [to, setTo] = useDraft("assist", sealedOf(view, "assist")?.to ?? owedTo?.to ?? -1);
  const best = shownFirst(own, countries);
  const [isAll, showAll] = useState(to >= 0 && best.every(({ command }) => command.to !== to));
  const choose = (country: number): void => {
    setTo(country);
    selectCountry(country);
  };
  return (
    <div className="abroad-form">
      <Choices
        label={t("ratification:abroad.assistTo")}
        isLabelHidden
        selected={String(to)}
        onSelect={(id) => choose(Number(id))}
        choices={best.map((help) => ({
          id: String(help.command.to),
          name: <FlaggedName country={help.command.to} />,
          text: isOtherPerson(own, help.command.to) ? t("ratification:abroad.helpPerson") : promiseText(help),
        }))}
      />
      {isAll ? (
        <StateSelect
          label={t("ratification:abroad.assistOther")}
          countries={countries}
          selected={to}
          onSelect={choose}
        />
      ) : (
        countries.length > best.length && <MoreButton onPress={() => showAll(true)} />
      )}
      {to >= 0 && (
        <div className="abroad-act">
          {!isOtherPerson(own, to) && <Expected command={{ type: "assist", to }} country={to} />}
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
