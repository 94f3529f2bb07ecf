import type { ReactNode } from "react";
import { type Key, t } from "../../client/i18n/index.ts";
import { RULE_VALUES } from "../../client/sentences/rules.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { Paper } from "./paper.tsx";

/** A line of a card, with its price in credit if it has one. */
type Point = Readonly<{ key: Key; cost?: number }>;
type Part = Readonly<{ name: Key; points: readonly Point[] }>;

/** What each role can do in every part of a lesson: Delegate and Capital on one page, the chair on another. */
export function RoleCards({ scenario }: Readonly<{ scenario: Scenario }>): ReactNode {
  const label = t("print:roles.title");
  return (
    <>
      <Paper kind="roles" label={label}>
        <RoleCard of="delegate" parts={delegateParts(scenario)}>
          <p className="paper-note">{t("print:roles.credit", RULE_VALUES)}</p>
        </RoleCard>
        <RoleCard of="capital" parts={CAPITAL} />
      </Paper>
      <Paper kind="roles" label={label}>
        <RoleCard of="chair" parts={CHAIR} />
      </Paper>
    </>
  );
}

type RoleCardProps = Readonly<{
  of: "delegate" | "capital" | "chair";
  parts: readonly Part[];
  children?: ReactNode;
}>;

function RoleCard({ of, parts, children }: RoleCardProps): ReactNode {
  return (
    <section className="role-card">
      <h2>{t(`print:roles.${of}.name`)}</h2>
      <p>{t(`print:roles.${of}.text`)}</p>
      <dl className="role-parts">
        {parts.map(({ name, points }) => (
          <div key={name} className="role-part">
            <dt>{t(name)}</dt>
            {points.map(({ key, cost }) => (
              <dd key={key}>
                {t(key, RULE_VALUES)}{" "}
                {cost !== undefined && <strong>{t("print:roles.cost", { cost })}</strong>}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}

const DELEGATE: readonly Part[] = [
  {
    name: "print:roles.parts.sound",
    points: [
      { key: "print:roles.delegate.sound" },
      { key: "print:roles.delegate.speak", cost: RULE_VALUES.speak },
    ],
  },
  {
    name: "print:roles.parts.deal",
    points: [
      { key: "print:roles.delegate.package", cost: RULE_VALUES.package },
      { key: "print:roles.delegate.yes" },
      { key: "print:roles.delegate.bridge", cost: RULE_VALUES.bridge },
      { key: "print:roles.delegate.line", cost: RULE_VALUES.line },
    ],
  },
  { name: "print:roles.parts.close", points: [{ key: "print:roles.delegate.stand" }] },
  { name: "print:roles.parts.night", points: [{ key: "print:roles.delegate.night" }] },
  { name: "print:roles.parts.signature", points: [{ key: "print:roles.delegate.declaration" }] },
  {
    name: "print:roles.parts.seasons",
    points: [{ key: "print:roles.delegate.abroad" }, { key: "print:roles.delegate.hearing" }],
  },
  { name: "print:roles.parts.always", points: [{ key: "print:roles.delegate.word" }] },
];

const AMENDMENT: Point = { key: "print:roles.delegate.amendment", cost: RULE_VALUES.amendment };

/** A short last night has no amendments. */
function delegateParts({ isBrief }: Scenario): readonly Part[] {
  if (isBrief) return DELEGATE;
  return DELEGATE.map((part) =>
    part.name === "print:roles.parts.night" ? { ...part, points: [AMENDMENT, ...part.points] } : part,
  );
}

const CAPITAL: readonly Part[] = [
  {
    name: "print:roles.parts.sound",
    points: [{ key: "print:roles.capital.guide" }, { key: "print:roles.capital.listen" }],
  },
  { name: "print:roles.parts.deal", points: [{ key: "print:roles.capital.package" }] },
  { name: "print:roles.parts.night", points: [{ key: "print:roles.capital.night" }] },
  { name: "print:roles.parts.signature", points: [{ key: "print:roles.capital.sign" }] },
  {
    name: "print:roles.parts.seasons",
    points: [
      { key: "print:roles.capital.acts" },
      { key: "print:roles.capital.consult" },
      { key: "print:roles.capital.law" },
      { key: "print:roles.capital.reservation" },
      { key: "print:roles.capital.vote" },
      { key: "print:roles.capital.deposit" },
      { key: "print:roles.capital.joined" },
    ],
  },
];

const CHAIR: readonly Part[] = [
  { name: "print:roles.parts.sound", points: [{ key: "print:roles.chair.sound" }] },
  { name: "print:roles.parts.deal", points: [{ key: "print:roles.chair.deal" }] },
  { name: "print:roles.parts.close", points: [{ key: "print:roles.chair.close" }] },
  { name: "print:roles.parts.night", points: [{ key: "print:roles.chair.night" }] },
  { name: "print:roles.parts.seasons", points: [{ key: "print:roles.chair.seasons" }] },
];
