import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { monthName } from "../../client/i18n/names.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { otherPeople } from "../../client/selectors/negotiation/people.ts";
import { bestPledges, promisedBy } from "../../client/selectors/ratification/best-pushes.ts";
import { PLEDGE_TRUST, pledgeBonus } from "../../client/selectors/ratification/capital.ts";
import { promisedPoints } from "../../client/sentences/push-words.ts";
import type { Pledge } from "../../engine/state/command.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { Button } from "../primitives/button.tsx";
import { Choices } from "../primitives/choices.tsx";
import { Select } from "../primitives/select.tsx";
import { FlaggedName } from "../table/flagged-name.tsx";
import { sealedOf } from "../table/own-seat.ts";
import { Why } from "../widgets/reason-list.tsx";
import { TenDots } from "../widgets/ten-dots.tsx";
import { ActButton } from "./act-button.tsx";
import { Partners, type PledgeOption } from "./partners.tsx";

/** The form for a pledge "I deposit if k of these do by season t": partners, count, season, and what it means. */
export function PledgeBox(): ReactNode {
  const { view } = useTable();
  const option = optionOf(view, "pledge");
  return (
    <section className="abroad-box" aria-label={t("ratification:pledge.heading")}>
      <p className="small soft">{t("ratification:pledge.about")}</p>
      {option === null ? (
        <p className="small">{t("ratification:pledge.none")}</p>
      ) : (
        <PledgeForm option={option} />
      )}
    </section>
  );
}

function PledgeForm({ option }: Readonly<{ option: PledgeOption }>): ReactNode {
  const { view } = useTable();
  const [draft, keep] = useDraft("pledge", sealedOf(view, "pledge") ?? firstPledge(option));
  const pledge: Pledge = { ...draft, type: "pledge" };
  const change = (part: Partial<Pledge>): void => keep(fitting({ ...pledge, ...part }));
  return (
    <div className="abroad-form">
      <Partners option={option} chosen={pledge.with} onChange={(partners) => change({ with: partners })} />
      {pledge.with.length > 0 ? (
        <>
          <Terms option={option} pledge={pledge} onChange={change} />
          <Meaning pledge={pledge} />
        </>
      ) : (
        <Likeliest option={option} season={pledge.season} onAdd={(country) => change({ with: [country] })} />
      )}
    </div>
  );
}

/** Number of partners suggested before any is chosen. */
const FEW = 3;

type LikeliestProps = Readonly<{ option: PledgeOption; season: number; onAdd: (country: number) => void }>;

/**
 * Whom to bind oneself with, before anybody is chosen: the other people at the table, who have no odds, and then the
 * simulated states that a pledge of one would most likely bring in, each with its chance.
 */
function Likeliest({ option, season, onAdd }: LikeliestProps): ReactNode {
  const play = usePlay();
  const { own } = useTable();
  const expected = t("ratification:pledge.expected");
  const people = otherPeople(own).filter((country) => option.countries.includes(country));
  const states = bestPledges(own, option.countries, season).filter(
    ({ command: { with: partners } }) => !partners.some((country) => people.includes(country)),
  );
  return (
    <>
      <p className="small">{t("ratification:pledge.empty")}</p>
      <ul className="partner-list">
        {people.map((country) => (
          <Candidate key={country} country={country} onAdd={onAdd} />
        ))}
        {states.slice(0, FEW).map(({ command }) => {
          const [country = -1] = command.with;
          return (
            <Candidate key={country} country={country} onAdd={onAdd}>
              <TenDots chance={play.forecast(command)?.low ?? 0} label={expected} />
            </Candidate>
          );
        })}
      </ul>
    </>
  );
}

type CandidateProps = Pick<LikeliestProps, "onAdd"> & Readonly<{ country: number; children?: ReactNode }>;

function Candidate({ country, onAdd, children }: CandidateProps): ReactNode {
  const { names } = useTable();
  return (
    <li className="partner">
      <FlaggedName country={country} />
      {children}
      <Button
        size="small"
        aria-label={t("ratification:pledge.addOne", { country: names.country(country) })}
        onPress={() => onAdd(country)}
      >
        <span aria-hidden="true">+</span>
      </Button>
    </li>
  );
}

function firstPledge(option: PledgeOption): Pledge {
  const season = option.seasons[1] ?? option.seasons[0] ?? 1;
  return { type: "pledge", with: [], count: 1, season };
}

/** The count never exceeds the number of partners. */
function fitting(pledge: Pledge): Pledge {
  return { ...pledge, count: Math.max(1, Math.min(pledge.count, pledge.with.length)) };
}

type TermsProps = Readonly<{
  option: PledgeOption;
  pledge: Pledge;
  onChange: (part: Partial<Pledge>) => void;
}>;

function Terms({ option, pledge, onChange }: TermsProps): ReactNode {
  const { scenario } = useTable();
  const of = pledge.with.length;
  return (
    <div className="pledge-terms">
      <Choices
        label={t("ratification:pledge.count")}
        look="pills"
        selected={String(pledge.count)}
        onSelect={(id) => onChange({ count: Number(id) })}
        choices={pledge.with.map((_, at) => ({
          id: String(at + 1),
          name: t("ratification:pledge.countText", { count: at + 1, of }),
        }))}
      />
      <Select
        label={t("ratification:pledge.season")}
        selected={String(pledge.season)}
        onSelect={(id) => onChange({ season: Number(id) })}
        items={option.seasons.map((season) => ({
          id: String(season),
          text: t("ratification:pledge.seasonText", {
            season,
            month: monthName(season * scenario.seasonMonths),
          }),
        }))}
      />
    </div>
  );
}

/** The pledge as a sentence, its chance, its benefit and its cost. */
function Meaning({ pledge }: Readonly<{ pledge: Pledge }>): ReactNode {
  const { scenario, own, names } = useTable();
  const forecast = usePlay().forecast(pledge);
  const expected = t("ratification:pledge.expected");
  const sentence = t("ratification:pledge.sentence", {
    count: pledge.count,
    month: monthName(pledge.season * scenario.seasonMonths),
    countries: names.countries(pledge.with),
  });
  return (
    <div className="abroad-act pledge-meaning">
      <p className="treaty">{sentence}</p>
      {forecast !== null && (
        <p className="small">
          <span aria-hidden="true">{expected}</span> <TenDots chance={forecast.low} label={expected} />{" "}
          {promisedPoints(promisedBy(own, pledge))}{" "}
          <Why about={t("ratification:pledge.why")} reasons={() => forecast.reasons} />
        </p>
      )}
      <ul className="points small">
        <li>{t("ratification:pledge.effectMet", { count: pledgeBonus(pledge.count) })}</li>
        <li>{t("ratification:pledge.effectBroken", { trust: PLEDGE_TRUST })}</li>
      </ul>
      <ActButton command={pledge} label={t("ratification:pledge.seal")} about={sentence} />
    </div>
  );
}
