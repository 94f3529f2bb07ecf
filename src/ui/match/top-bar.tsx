import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { budgetOf, CREDIT_A_ROUND, CREDIT_CAP } from "../../client/selectors/match/budget.ts";
import { isBehind, PHASES } from "../../client/selectors/match/stages.ts";
import type { View } from "../../engine/views/view.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useSession, useTable } from "../hooks/stores.ts";
import { Aside } from "../primitives/aside.tsx";
import { GlossaryButton } from "../shell/glossary-button.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { Pips } from "../widgets/pips.tsx";
import { PlaceInTime } from "../widgets/place-in-time.tsx";
import { BarMarks } from "./bar-marks.tsx";
import { CounterRing } from "./counter-ring.tsx";
import { MatchMenu } from "./match-menu.tsx";
import "./means.css";

/** The stage of the treaty, the progress towards the N instruments needed, and what the seat has left to spend. */
export function TopBar(): ReactNode {
  const { view } = useTable();
  return (
    <header className="top-bar">
      <OwnSeat />
      <PhaseSteps view={view} />
      <div className="top-bar-end">
        <OwnMeans />
        <CounterRing />
        <GlossaryButton />
        <MatchMenu />
      </div>
    </header>
  );
}

function OwnSeat(): ReactNode {
  const { view, names } = useTable();
  if (view.mine === null) return <span className="wordmark">{t("app.name")}</span>;
  return (
    <span className="own-seat">
      <FlagIcon iso3={view.seat} scale={0.8} />
      <strong>{names.country(view.mine.country)}</strong>
    </span>
  );
}

function PhaseSteps({ view }: Readonly<{ view: View }>): ReactNode {
  const { shows } = useGuide();
  // In a room, the room bar shows the beat together with the clock.
  const isInRoom = useSession() !== null;
  return (
    <div className="phase">
      {shows("phases") && <AllPhases view={view} />}
      <div className="phase-line">
        {!isInRoom && (
          <p className="phase-now">
            <PlaceInTime />
          </p>
        )}
        <BarMarks />
      </div>
    </div>
  );
}

function AllPhases({ view }: Readonly<{ view: View }>): ReactNode {
  return (
    <ol className="phase-steps" aria-label={t("match.phases")}>
      {PHASES.map((phase) => (
        <li
          key={phase}
          className="phase-step"
          data-done={isBehind(phase, view.world)}
          aria-current={phase === view.world.phase ? "step" : undefined}
        >
          {t(`phase.${phase}`)}
        </li>
      ))}
    </ol>
  );
}

/** What the seat has left: credit and blocks until the text is adopted, trust until the end. */
function OwnMeans(): ReactNode {
  const { view, scenario } = useTable();
  const { shows } = useGuide();
  const { mine, world } = view;
  if (mine === null || world.phase === "over") return null;
  const isTalking = world.phase === "negotiation" || world.phase === "adoption";
  const blocks = world.blocks[mine.country] ?? 0;
  const trust = world.trust[mine.country] ?? 0;
  return (
    <span className="means">
      {isTalking && shows("credit") && <Credit />}
      {isTalking && shows("blocks") && (
        <Mean name={t("match.blocksShort")}>
          <Pips
            value={blocks}
            most={scenario.blocks}
            shape="square"
            label={t("match.blocks", { count: blocks })}
          />
        </Mean>
      )}
      {shows("trust") && (
        <Mean name={t("match.trustShort")}>
          <strong className="numbers" role="img" aria-label={t("match.trust", { trust })}>
            {trust}
          </strong>
        </Mean>
      )}
    </span>
  );
}

/** The cost of sealed acts is already deducted. One press tells when credit comes back, and how much. */
function Credit(): ReactNode {
  const { own, view, scenario } = useTable();
  const { credit, creditNext: next } = budgetOf(own);
  const isLast = view.world.round >= scenario.rounds - 1;
  const values = { round: CREDIT_A_ROUND, most: CREDIT_CAP, next, credit };
  return (
    <Mean name={t("match.creditShort")} about={t(isLast ? "match.creditLast" : "match.creditBack", values)}>
      <Pips
        value={credit}
        most={CREDIT_CAP}
        label={t(isLast ? "match.creditOnly" : "match.credit", values)}
      />
    </Mean>
  );
}

type MeanProps = Readonly<{ name: string; about?: string; children: ReactNode }>;

function Mean({ name, about, children }: MeanProps): ReactNode {
  return (
    <span className="mean">
      {about === undefined ? (
        <span className="small soft">{name}</span>
      ) : (
        <Aside button={name} label={name} isNamedByText className="mean-about small soft">
          <p>{about}</p>
        </Aside>
      )}
      {children}
    </span>
  );
}
