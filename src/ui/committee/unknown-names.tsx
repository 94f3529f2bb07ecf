import { type ReactNode, useEffect, useRef } from "react";
import { t } from "../../client/i18n/index.ts";
import type { KnownStates } from "../../client/i18n/state-names.ts";
import type { UnknownName } from "../../client/selectors/committee/delegation-list.ts";
import type { DelegationKind } from "../../committee/state/delegation.ts";
import { Button } from "../primitives/button.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";

/** Who gets a seat: a state with its code, or a body of its own. */
export type SeatWanted = Readonly<{ name: string; kind: DelegationKind; code?: string }>;

type UnknownProps = Readonly<{
  unknown: readonly UnknownName[];
  states: KnownStates;
  /** Gives seats for some of the names. Names without one are left out. */
  onAnswer: (answered: readonly UnknownName[], wanted: readonly SeatWanted[]) => void;
}>;

/** Names that no state has. Each may be a typing error or a body of its own, so nobody gets a seat without an answer. */
export function UnknownNames({ unknown, states, onAnswer }: UnknownProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const count = unknown.length;
  // After an answer its buttons are gone, so the focus goes back to the list.
  useEffect(() => {
    if (count > 0) heading.current?.focus();
  }, [count]);
  if (count === 0) return null;
  // A name that is close to a state's is answered one by one: together with others, a typing error would become a member.
  const own = unknown.filter(({ near }) => near.length === 0);
  const which = own.length === count ? "all" : "others";
  return (
    <div className="stack unknown-names">
      <h4 ref={heading} tabIndex={-1}>
        {t("committee:unknown.heading", { count })}
      </h4>
      <ul className="stack">
        {unknown.map((one) => (
          <li key={one.name}>
            <UnknownRow one={one} states={states} onAnswer={(...wanted) => onAnswer([one], wanted)} />
          </li>
        ))}
      </ul>
      {count > 1 && (
        <div className="row">
          {own.length > 0 &&
            TOGETHER.map((kind) => (
              <Button
                key={kind}
                size="small"
                onPress={() =>
                  onAnswer(
                    own,
                    own.map(({ name }) => ({ name, kind })),
                  )
                }
              >
                {t(`committee:unknown.${which}.${kind}`, { count: own.length })}
              </Button>
            ))}
          <Button look="quiet" size="small" onPress={() => onAnswer(unknown, [])}>
            {t("committee:unknown.all.drop", { count })}
          </Button>
        </div>
      )}
    </div>
  );
}

const TOGETHER = ["member", "observer"] as const;

type RowProps = Readonly<{
  one: UnknownName;
  states: KnownStates;
  onAnswer: (...wanted: readonly SeatWanted[]) => void;
}>;

function UnknownRow({ one: { name, kind, near }, states, onAnswer }: RowProps): ReactNode {
  const kinds: readonly DelegationKind[] = kind === null ? ["member", "observer"] : [kind];
  return (
    <>
      <p>{t("committee:unknown.name", { name })}</p>
      <div className="row">
        {near.map((code) => {
          const state = states.names.get(code) ?? code;
          return (
            <Button
              key={code}
              size="small"
              onPress={() => onAnswer({ name: state, kind: kind ?? "member", code })}
            >
              <FlagIcon iso3={code} scale={0.5} /> {t("committee:unknown.near", { state })}
            </Button>
          );
        })}
        {kinds.map((one) => (
          <Button
            key={one}
            size="small"
            aria-label={t(`committee:unknown.keepOf.${one}`, { name })}
            onPress={() => onAnswer({ name, kind: one })}
          >
            {t(`committee:unknown.keep.${one}`)}
          </Button>
        ))}
        <Button
          look="quiet"
          size="small"
          aria-label={t("committee:unknown.dropOf", { name })}
          onPress={() => onAnswer()}
        >
          {t("committee:unknown.drop")}
        </Button>
      </div>
    </>
  );
}
