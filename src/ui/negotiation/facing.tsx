import type { ReactNode } from "react";
import "./facing.css";
import { useTable } from "../hooks/stores.ts";
import { Portrait } from "../people/portrait.tsx";
import { useMine } from "../table/own-seat.ts";
import { PersonMark } from "../table/person-mark.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";

/** Two cards that face each other, with the arrow of an exchange between them. */
export function Facing({ theirs, own }: Readonly<{ theirs: ReactNode; own: ReactNode }>): ReactNode {
  return (
    <div className="facing">
      {theirs}
      <svg className="facing-arrow" viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
        <path d="M3 8h17M15 3l5 5-5 5M21 17H4M9 12l-5 5 5 5" />
      </svg>
      {own}
    </div>
  );
}

type FacingCardProps = Readonly<{ isOwn?: boolean; children: ReactNode }>;

/** One of the two cards: who gives, what in a few large words, and whom it affects. */
export function FacingCard({ isOwn = false, children }: FacingCardProps): ReactNode {
  return (
    <section className="facing-card" data-own={isOwn}>
      {children}
    </section>
  );
}

type WhoProps = Readonly<{
  /** The states on this side. The first one's face is shown. */
  countries: readonly number[];
  /** What this side does, such as "They support". */
  does: string;
}>;

/**
 * Who gives: the state's flag, with the speaker of its caucus small beside it, or the flag alone for the player's own
 * state. The large faces are those of the people whom a text affects.
 */
export function Who({ countries, does }: WhoProps): ReactNode {
  const { names } = useTable();
  const own = useMine().country;
  const [first = -1] = countries;
  return (
    <div className="facing-who">
      {first === own ? <OwnFlag /> : <SpeakingFlag country={first} />}
      <p className="facing-name">
        <strong>
          {names.countries(countries)}
          {countries.length === 1 && <PersonMark country={first} />}
        </strong>
        <span className="eyebrow">{does}</span>
      </p>
    </div>
  );
}

function SpeakingFlag({ country }: Readonly<{ country: number }>): ReactNode {
  const state = useTable().scenario.countries[country];
  return (
    <span className="speaking-flag">
      <FlagIcon iso3={state?.iso3 ?? ""} scale={1} />
      <Portrait kind="caucus" id={state?.caucus ?? ""} />
    </span>
  );
}

function OwnFlag(): ReactNode {
  const { scenario } = useTable();
  return (
    <span className="own-flag">
      <FlagIcon iso3={scenario.countries[useMine().country]?.iso3 ?? ""} scale={1} />
    </span>
  );
}
