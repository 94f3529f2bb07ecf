import type { ReactNode } from "react";
import "./facing.css";
import { useTable } from "../hooks/stores.ts";
import { useMine } from "../table/own-seat.ts";
import { Speaker } from "../table/speaker.tsx";
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

/** Who gives: the speaker of the state's caucus with the state's flag, or the flag alone for the player's own state. */
export function Who({ countries, does }: WhoProps): ReactNode {
  const { names } = useTable();
  const own = useMine().country;
  const [first = -1] = countries;
  return (
    <div className="facing-who">
      {first === own ? <OwnFlag /> : <Speaker country={first} />}
      <p className="facing-name">
        <strong>{names.countries(countries)}</strong>
        <span className="eyebrow">{does}</span>
      </p>
    </div>
  );
}

function OwnFlag(): ReactNode {
  const { scenario } = useTable();
  return (
    <span className="own-flag">
      <FlagIcon iso3={scenario.countries[useMine().country]?.iso3 ?? ""} scale={0.9} />
    </span>
  );
}
