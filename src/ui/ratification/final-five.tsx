import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { countParties, FINAL_STRETCH } from "../../client/selectors/ratification/capital.ts";
import { arrivalsOf, likelyNext } from "../../client/selectors/ratification/race.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { WhyDeposit } from "../widgets/reason-list.tsx";
import "./final-five.css";

type Shown = "flags" | "chances" | "prices";

/**
 * The last five places as five gold cards: the states that took them, and for each open place the state that is
 * closest to it, with its chance and the price that it has named.
 * @param shows only the flags where the home table is open below, chances without prices where the prices stand below
 */
export function FinalFive({ shows }: Readonly<{ shows: Shown }>): ReactNode {
  const isShort = shows === "flags";
  const { view, own } = useTable();
  const journal = useGame((game) => game.journal);
  const { threshold, deposited } = view.world.treaty;
  const parties = countParties(deposited);
  const first = threshold - FINAL_STRETCH;
  const arrived = arrivalsOf(journal).slice(first, parties);
  const missing = FINAL_STRETCH - arrived.length;
  const next = likelyNext(own.world, journal, view.mine?.country ?? -1, missing);
  const label = t("ratification:finalFive.places", { count: threshold - parties });
  return (
    <ol className="final-five" aria-label={label} data-short={isShort}>
      {arrived.map(({ country }, at) => (
        <ArrivedCard key={country} number={first + at + 1} country={country} isShort={isShort} />
      ))}
      {Array.from({ length: missing }, (_, at) => parties + at + 1).map((number, at) => {
        const state = next[at];
        if (state === undefined || isShort) return <OpenCard key={number} number={number} />;
        const { country, chance } = state;
        return <NextCard key={country} country={country} chance={chance} hasPrice={shows === "prices"} />;
      })}
    </ol>
  );
}

type NumberedProps = Readonly<{ number: number }>;

type ArrivedProps = NumberedProps & Readonly<{ country: number; isShort: boolean }>;

/** A place that is taken, with the state's number in the order of instruments. */
function ArrivedCard({ number, country, isShort }: ArrivedProps): ReactNode {
  return (
    <li className="final-card" data-there="true">
      <Flag country={country} isAlone={isShort} />
      {!isShort && <Name country={country} />}
      {!isShort && <span className="final-state numbers">{number}</span>}
    </li>
  );
}

/** A place that is open and has no candidate, or no room to show one. */
function OpenCard({ number }: NumberedProps): ReactNode {
  return (
    <li className="final-card" data-there="false">
      <span className="numbers">{number}</span>
    </li>
  );
}

type NextProps = Readonly<{ country: number; chance: number | null; hasPrice: boolean }>;

/** A state that is close to an open place: how near it is, and what holds it. */
function NextCard({ country, chance, hasPrice }: NextProps): ReactNode {
  const { view, names } = useTable();
  const name = names.country(country);
  const price = view.world.prices.find(({ by, granted }) => by === country && !granted);
  const percent = Math.round((chance ?? 0) / 10);
  return (
    <li className="final-card" data-there="false">
      <Flag country={country} />
      <Name country={country} />
      {chance === null ? (
        price === undefined && <span className="final-state">{t("ratification:finalFive.athome")}</span>
      ) : (
        <span className="final-state numbers">
          <span className="visually-hidden">{t("ratification:finalFive.chance")}</span>
          <span className="final-bar" aria-hidden="true">
            <span style={{ inlineSize: `${percent}%` }} />
          </span>
          {t("common.percent", { value: percent })}
        </span>
      )}
      {hasPrice && price !== undefined && (
        <span className="final-asks">
          {t("ratification:finalFive.asks", {
            country: names.country(price.of),
            price: t(`price.${price.price}`),
          })}
        </span>
      )}
      <WhyDeposit about={t("ratification:race.why", { country: name })} country={country} />
    </li>
  );
}

function Flag({ country, isAlone = false }: Readonly<{ country: number; isAlone?: boolean }>): ReactNode {
  const iso3 = useTable().scenario.countries[country]?.iso3 ?? "";
  return <FlagIcon iso3={iso3} scale={0.9} isAlone={isAlone} />;
}

function Name({ country }: Readonly<{ country: number }>): ReactNode {
  return <span className="final-name">{useTable().names.country(country)}</span>;
}
