import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { bitsOf } from "../../client/i18n/journal-line.ts";
import { caucusName } from "../../client/i18n/names.ts";
import { declaredBy } from "../../client/selectors/match/conduct.ts";
import { expectedWish } from "../../client/selectors/negotiation/outlook.ts";
import { wishOn } from "../../client/selectors/negotiation/standing.ts";
import { factsOf, positionOrigin } from "../../client/selectors/ratification/profile.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { DataTable } from "../primitives/data-table.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { MeterBar } from "../primitives/meter-bar.tsx";
import { StandingTag } from "../table/floor-text.tsx";
import { PersonMark } from "../table/person-mark.tsx";
import { FactTable } from "../widgets/fact-table.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { OriginMark } from "../widgets/origin-mark.tsx";
import { Why, WhyDeposit } from "../widgets/reason-list.tsx";

/** What is publicly known of a state: its positions, the reasons, and its figures. */
export function StateCard({ country }: Readonly<{ country: number }>): ReactNode {
  const { view, scenario, names } = useTable();
  const facts = scenario.countries[country];
  if (facts === undefined) return null;
  return (
    <article className="stack">
      <div className="row">
        <FlagIcon iso3={facts.iso3} scale={1.1} />
        <strong>{caucusName(facts.caucus)}</strong>
        <PersonMark country={country} />
      </div>
      <TreatyStatus country={country} />
      <MeterBar label={t("states.trust")} value={view.world.trust[country] ?? 0} most={1000} />
      <Positions country={country} />
      <Disclosure title={t("states.profile")} isOpenFirst>
        <FactTable caption={names.country(country)} facts={factsOf(facts)} />
      </Disclosure>
    </article>
  );
}

function TreatyStatus({ country }: Readonly<{ country: number }>): ReactNode {
  const { view, names } = useTable();
  const { phase, treaty } = view.world;
  if (phase === "negotiation" || phase === "adoption") return null;
  const signed = treaty.signed[country] ?? -1;
  const deposited = treaty.deposited[country] ?? -1;
  return (
    <p>
      {statusText(signed, deposited)}{" "}
      <WhyDeposit about={t("ratification:race.why", { country: names.country(country) })} country={country} />
    </p>
  );
}

function statusText(signed: number, deposited: number): string {
  if (deposited >= 0) return t("states.depositedIn", { month: deposited });
  return signed >= 0 ? t("states.signedIn", { month: signed }) : t("states.outside");
}

/** A state's expected wish or its capital's instruction, its declared wish, and what it says it will never accept. */
function Positions({ country }: Readonly<{ country: number }>): ReactNode {
  const { view, scenario, names } = useTable();
  const isOwn = view.mine?.country === country;
  return (
    <DataTable
      caption={t("states.positions")}
      rows={scenario.articles.map((_, article) => article)}
      keyOf={(article) => article}
      columns={[
        { id: "article", head: t("journal.byArticle"), isRowHead: true, cell: names.article },
        {
          id: "expected",
          head: t(isOwn ? "states.instructed" : "states.expected"),
          cell: (article) =>
            isOwn ? <Instructed article={article} /> : <Expected country={country} article={article} />,
        },
        {
          id: "declared",
          head: t("states.declared"),
          cell: (article) => <Declared country={country} article={article} />,
        },
        ...(isOwn ? [] : [whyColumn(country)]),
      ]}
    />
  );
}

/** A player's own position needs no explanation. */
function whyColumn(country: number) {
  return {
    id: "why",
    head: t("reason.heading"),
    cell: (article: number) => <WhyStand country={country} article={article} />,
  };
}

type CellProps = Readonly<{ country: number; article: number }>;

function WhyStand({ country, article }: CellProps): ReactNode {
  const { view, names } = useTable();
  const play = usePlay();
  if ((view.world.draft.chair[article] ?? -1) < 0) return null;
  return <Why about={names.article(article)} of="text" reasons={() => play.explainStand(article, country)} />;
}

function Expected({ country, article }: CellProps): ReactNode {
  const { scenario, names } = useTable();
  const iso3 = scenario.countries[country]?.iso3 ?? "";
  return (
    <>
      {names.alternative(article, expectedWish(scenario, article, country))}{" "}
      <OriginMark of={positionOrigin(iso3, scenario.articles[article]?.id ?? "")} />
    </>
  );
}

/** What the player's mandate or capital asks for, not what others expect. */
function Instructed({ article }: Readonly<{ article: number }>): ReactNode {
  const { view, names } = useTable();
  if (view.mine === null) return null;
  const wish = wishOn(view.mine, article);
  return (
    <>
      {names.alternative(article, wish)} <StandingTag article={article} alternative={wish} />
    </>
  );
}

/** A state's declared wish, which is unknown until the state has laid a placard. */
function Declared({ country, article }: CellProps): ReactNode {
  const { view, scenario, names } = useTable();
  const wish = declaredBy(view.world, article, country);
  const bits = view.world.declaredLines[article * scenario.countries.length + country] ?? 0;
  return (
    <>
      {wish === null ? (
        <span className="soft">{t("states.undeclared")}</span>
      ) : (
        names.alternative(article, wish)
      )}
      <DeclaredLine article={article} bits={bits} />
    </>
  );
}

function DeclaredLine({ article, bits }: Readonly<{ article: number; bits: number }>): ReactNode {
  const { names } = useTable();
  if (bits === 0) return null;
  return (
    <strong className="block declared-line">
      {t("states.redLine", { alternatives: names.anyAlternative(article, bitsOf(bits)) })}
    </strong>
  );
}
