import { memo, type ReactNode } from "react";
import { number, t } from "../../client/i18n/index.ts";
import type { Estimate, StateFigure } from "../../client/lab/lab-figures.ts";
import { percent, shareText } from "../../client/sentences/lab-words.ts";
import { type Column, DataTable } from "../primitives/data-table.tsx";
import { CountryName } from "../widgets/country-name.tsx";
import { StandingMark } from "./study-map.tsx";

type StatesProps = Readonly<{ states: readonly StateFigure[] }>;
type Share = (state: StateFigure) => Estimate;

const SHOWN = 10;

/** The two extremes: states most often among the first parties, and states that most often stay out. */
export function StateLists({ states }: StatesProps): ReactNode {
  const firstShare: Share = (state) => state.carries;
  const outsideShare: Share = ({ joins }) => ({
    value: 1 - joins.value,
    low: 1 - joins.high,
    high: 1 - joins.low,
  });
  return (
    <div className="lab-pair">
      <StateList title={t("lab:states.first")} states={highest(states, firstShare)} share={firstShare} />
      <StateList title={t("lab:states.last")} states={highest(states, outsideShare)} share={outsideShare} />
    </div>
  );
}

/** States with equal proportions stay in ISO order. */
function highest(states: readonly StateFigure[], share: Share): readonly StateFigure[] {
  return [...states].sort((one, other) => share(other).value - share(one).value).slice(0, SHOWN);
}

type StateListProps = Readonly<{ title: string; states: readonly StateFigure[]; share: Share }>;

function StateList({ title, states, share }: StateListProps): ReactNode {
  return (
    <div className="stack">
      <h3>{title}</h3>
      <ol className="lab-states">
        {states.map((state) => (
          <li key={state.iso3}>
            <CountryName iso3={state.iso3} />
            <Span estimate={share(state)} />
            <span className="numbers small">{shareText(share(state))}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** A proportion as a dot within its interval, beside the same figures in text. */
function Span({ estimate: { value, low, high } }: Readonly<{ estimate: Estimate }>): ReactNode {
  const at = (share: number): number => 4 + 92 * share;
  return (
    <svg className="lab-span" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
      <line x1={at(0)} x2={at(1)} y1={7} y2={7} className="lab-span-scale" />
      <line x1={at(low)} x2={at(high)} y1={7} y2={7} className="lab-span-range" />
      <line x1={at(value)} x2={at(value)} y1={1} y2={13} className="lab-span-value" />
    </svg>
  );
}

/** How often each state is a party by the end, with 0, ½, 1 and 2 times the text's pull; empty until played. */
export type PulledShares = ReadonlyMap<string, readonly number[]>;

type StateTableProps = StatesProps & Readonly<{ pulled: PulledShares; games: number; isGrowing: boolean }>;

/**
 * Every state, in the order of ISO codes. While a study grows, the table stays as it was when opened and says so,
 * because redrawing a thousand cells every second would block the page.
 */
export const StateTable = memo(
  function StateTable({ states, pulled, games }: StateTableProps): ReactNode {
    const caption = t("lab:states.allAfter", { count: games });
    const columns = pulled.size === 0 ? COLUMNS : [...COLUMNS, pulledColumn(pulled)];
    return <DataTable caption={caption} columns={columns} rows={states} keyOf={({ iso3 }) => iso3} />;
  },
  (_, { isGrowing }) => isGrowing,
);

const COLUMNS: readonly Column<StateFigure>[] = [
  {
    id: "state",
    head: t("lab:states.state"),
    cell: ({ iso3 }) => <CountryName iso3={iso3} />,
    isRowHead: true,
  },
  {
    id: "standing",
    head: t("lab:states.standingHead"),
    cell: ({ standing }) => (
      <span className="nowrap">
        <StandingMark standing={standing} /> {t(`lab:states.standing.${standing}`)}
      </span>
    ),
  },
  { id: "signs", head: t("lab:states.signs"), cell: ({ signs }) => percent(signs.value), isAmount: true },
  {
    id: "carries",
    head: t("lab:states.carriesHead"),
    cell: ({ carries }) => shareText(carries),
    isAmount: true,
  },
  { id: "joins", head: t("lab:states.joinsHead"), cell: ({ joins }) => shareText(joins), isAmount: true },
  {
    id: "month",
    head: t("lab:states.month"),
    cell: ({ month }) => (month === null ? t("lab:states.never") : number(month)),
    isAmount: true,
  },
];

function pulledColumn(pulled: PulledShares): Column<StateFigure> {
  return {
    id: "pulled",
    head: t("lab:states.pulledHead"),
    cell: ({ iso3 }) => {
      const [none = "", half = "", one = "", two = ""] = (pulled.get(iso3) ?? []).map(percent);
      return t("lab:pull.four", { none, half, one, two });
    },
    isAmount: true,
  };
}
