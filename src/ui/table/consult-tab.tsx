import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { budgetOf, COSTS } from "../../client/selectors/match/budget.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import type { Knowledge } from "../../engine/state/world.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { Choices } from "../primitives/choices.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { ActFoot } from "./act-foot.tsx";
import { Expect, type ExpectProps } from "./expect.tsx";
import { FlaggedName } from "./flagged-name.tsx";
import { useMine } from "./own-seat.ts";
import { StateSearch } from "./partner-choice.tsx";

/**
 * Asks a delegation how much it cares about an article. The answer comes at once, and earlier answers are listed
 * below.
 */
export function ConsultTab(): ReactNode {
  const { view } = useTable();
  const option = optionOf(view, "consult");
  return (
    <section className="stack" aria-labelledby="consult-heading">
      <h3 id="consult-heading">{t("negotiation:consult.heading")}</h3>
      <p className="small soft">{t("negotiation:consult.lead")}</p>
      {option === null ? <NoCredit cost={COSTS.consult} /> : <ConsultForm articles={option.articles} />}
      <Heard />
    </section>
  );
}

/** Says that the seat lacks the credit for an act. */
export function NoCredit({ cost }: Readonly<{ cost: number }>): ReactNode {
  const { credit } = budgetOf(useTable().own);
  return <p>{t("negotiation:common.noCredit", { cost, credit })}</p>;
}

function ConsultForm({ articles }: Readonly<{ articles: readonly number[] }>): ReactNode {
  const { names } = useTable();
  const watched = usePlay().watchList();
  const [draft, keep] = useDraft("consult", {
    article: articles[0] ?? 0,
    country: watched[0]?.country ?? -1,
  });
  const command = draft.country < 0 ? null : { type: "consult" as const, ...draft };
  return (
    <>
      <Choices
        label={t("negotiation:consult.article")}
        look="pills"
        selected={String(draft.article)}
        onSelect={(id) => keep({ ...draft, article: Number(id) })}
        choices={articles.map((article) => ({ id: String(article), name: names.article(article) }))}
      />
      {watched.length > 0 && (
        <QuickChoice
          countries={watched.map(({ country }) => country)}
          selected={draft.country}
          onSelect={(country) => keep({ ...draft, country })}
        />
      )}
      <StateSearch
        label={t("negotiation:package.other")}
        selected={draft.country}
        onSelect={(country) => keep({ ...draft, country })}
      />
      <ActFoot command={command} label={t("negotiation:consult.seal")}>
        {command !== null && <Expect command={command} about={t("act.consult")} sentence={expected} />}
      </ActFoot>
    </>
  );
}

const expected: ExpectProps["sentence"] = ({ low }) => t("negotiation:consult.expect", { count: low });

type QuickChoiceProps = Readonly<{
  countries: readonly number[];
  selected: number;
  onSelect: (country: number) => void;
}>;

/** The delegations on the watch list. */
function QuickChoice({ countries, selected, onSelect }: QuickChoiceProps): ReactNode {
  return (
    <Choices
      label={t("negotiation:consult.quick")}
      look="pills"
      selected={String(selected)}
      onSelect={(id) => onSelect(Number(id))}
      choices={countries.map((country) => ({
        id: String(country),
        name: <FlaggedName country={country} />,
      }))}
    />
  );
}

function Heard(): ReactNode {
  const { knowledge } = useMine();
  const latest = [...knowledge].reverse();
  return (
    <div className="stack tight" aria-live="polite">
      <h4>{t("negotiation:consult.known")}</h4>
      {latest.length === 0 && <p className="small soft">{t("negotiation:consult.knownNone")}</p>}
      <ul className="small heard">
        {latest.map((item) => (
          <HeardLine key={[item.round, item.about, item.article].join()} item={item} />
        ))}
      </ul>
    </div>
  );
}

function HeardLine({ item: { round, about, article, care } }: Readonly<{ item: Knowledge }>): ReactNode {
  const { scenario, names } = useTable();
  return (
    <li className="row tight">
      <FlagIcon iso3={scenario.countries[about]?.iso3 ?? ""} scale={0.45} />
      {t("negotiation:consult.heard", {
        round,
        article: names.article(article),
        country: names.country(about),
        care: t(`care.${care}`),
      })}
    </li>
  );
}
