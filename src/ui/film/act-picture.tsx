import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { cardAbout, cardName, namesOf, unGroupName } from "../../client/i18n/names.ts";
import { type DrawnAct, isDrawn } from "../../client/selectors/debrief/film-acts.ts";
import type { Moment } from "../../client/selectors/debrief/moments.ts";
import type { Card, Scenario, UnGroup } from "../../engine/state/scenario.ts";
import { Portrait } from "../people/portrait.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";

type ActProps = Readonly<{ moment: Moment; scenario: Scenario }>;

/** An act at home or abroad: the state, an arrow with what it did, and whom it did it to. */
export function ActPicture({ moment, scenario }: ActProps): ReactNode {
  const [first] = moment.deeds;
  if (first === undefined || !isDrawn(first.command)) return null;
  const { seat, command } = first;
  const country = scenario.countries.findIndex(({ iso3 }) => iso3 === seat);
  return (
    <figure className="deal-picture">
      <div className="deal-side">
        <FlagIcon iso3={seat} scale={1.6} />
        <strong>{namesOf(scenario).country(country)}</strong>
      </div>
      <span className="deal-arrow">
        <svg className="directed" viewBox="0 0 60 24" width="60" height="24" aria-hidden="true">
          <path d="M4 12h50M43 4l11 8-11 8" />
        </svg>
        <strong>{t(`film:picture.act.${command.type}`)}</strong>
      </span>
      <div className="deal-side">
        <Whom command={command} scenario={scenario} />
      </div>
    </figure>
  );
}

function Whom({ command, scenario }: Readonly<{ command: DrawnAct; scenario: Scenario }>): ReactNode {
  switch (command.type) {
    case "implementLaw":
    case "callVote":
      return <Group card="parliament" />;
    case "holdHearing":
    case "enterReservation":
      return <Group card={command.card} />;
    case "consultAtHome":
      return <Group card={command.card === "law" ? "parliament" : command.card} />;
    case "assist":
    case "grantPrice":
      return <States countries={[command.to]} scenario={scenario} />;
    case "pledge":
    case "formTaskForce":
      return <States countries={command.with} scenario={scenario} />;
    case "campaign":
      return <Region unGroup={command.unGroup} scenario={scenario} />;
    case "namePrice":
      return <strong>{t(`price.${command.price}`)}</strong>;
  }
}

/** With more states than this, the flags of a group would fill the picture. */
const MOST_FLAGS = 60;

/** A group of states, with the flags of its members. */
function Region({ unGroup, scenario }: Readonly<{ unGroup: UnGroup; scenario: Scenario }>): ReactNode {
  const members = scenario.countries.filter((country) => country.unGroup === unGroup).slice(0, MOST_FLAGS);
  return (
    <>
      <strong>{unGroupName(unGroup)}</strong>
      <span className="act-flags act-members">
        {members.map(({ iso3 }) => (
          <FlagIcon key={iso3} iso3={iso3} scale={0.5} />
        ))}
      </span>
    </>
  );
}

/** A group at home: its speaker's face, and what it cares about. */
function Group({ card }: Readonly<{ card: Card }>): ReactNode {
  return (
    <>
      <Portrait kind="card" id={card} size="medium" />
      <strong>{cardName(card)}</strong>
      <span className="soft">{cardAbout(card)}</span>
    </>
  );
}

function States({
  countries,
  scenario,
}: Readonly<{ countries: readonly number[]; scenario: Scenario }>): ReactNode {
  const names = namesOf(scenario);
  return (
    <span className="act-flags">
      {countries.map((country) => (
        <span key={country} className="country-name">
          <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} />
          {names.country(country)}
        </span>
      ))}
    </span>
  );
}
