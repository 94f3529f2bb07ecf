import { type CSSProperties, type ReactNode, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { countParties } from "../../client/readings/capital.ts";
import { inLastBeat } from "../../client/readings/last-beat.ts";
import { t } from "../../client/wording/index.ts";
import { monthName } from "../../client/wording/names.ts";
import type { GameEvent } from "../../engine/state/event.ts";
import { useGame, useTable } from "../hooks.ts";
import { Button } from "../primitives/button.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";

type Reached = Extract<GameEvent, { type: "thresholdReached" }>;

/**
 * 39 → 40: a calm banner over the whole width in the beat after the N-th instrument. It does not interrupt: it goes
 * with Escape, with its button, and with the next beat. In the debrief it has a place of its own above the ending.
 */
export function ThresholdMoment({ isAtEnd = false }: Readonly<{ isAtEnd?: boolean }>): ReactNode {
  const journal = useGame((game) => game.journal);
  const [isGone, setGone] = useState(false);
  const [reached] = inLastBeat(journal, "thresholdReached");
  const isShown = reached !== undefined && !isGone;
  const close = (): void => {
    if (document.activeElement?.closest(".moment") != null) focusDecision();
    setGone(true);
  };
  useEscape(isShown, close);
  if (!isShown) return null;
  if (isAtEnd) return <Banner reached={reached} onClose={close} />;
  const page = document.querySelector(".page") ?? document.body;
  return createPortal(<Banner reached={reached} onClose={close} />, page);
}

/** Whoever closes the banner from within goes on with the season. */
function focusDecision(): void {
  const decision = document.querySelector(".decision");
  if (decision instanceof HTMLElement) decision.focus();
}

/** What floats above the banner has the first Escape: seen on the way down, before it has closed. */
function useEscape(isActive: boolean, act: () => void): void {
  useEffect(() => {
    if (!isActive) return;
    const listen = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && document.querySelector(".popover, .modal") === null) act();
    };
    document.addEventListener("keydown", listen, true);
    return () => document.removeEventListener("keydown", listen, true);
  });
}

function Banner({ reached, onClose }: Readonly<{ reached: Reached; onClose: () => void }>): ReactNode {
  const { view, scenario, names } = useTable();
  const number = view.world.treaty.threshold;
  const isOwn = reached.country === view.mine?.country;
  const country = names.country(reached.country);
  return (
    <section className="moment" aria-labelledby="moment-title">
      <div className="moment-inner">
        <Ring needed={number} />
        <div className="moment-words">
          <p className="eyebrow">{t("ratification:threshold.eyebrow")}</p>
          <h2 id="moment-title">
            <FlagIcon iso3={scenario.countries[reached.country]?.iso3 ?? ""} scale={0.9} />{" "}
            {isOwn
              ? t("ratification:threshold.titleYou", { number })
              : t("ratification:threshold.title", { country, number })}
          </h2>
          <p>{t("ratification:threshold.text", { month: monthName(reached.inForce) })}</p>
          <p className="small">
            {t("ratification:threshold.before", {
              before: number - 1,
              number,
              count: countParties(view.world.treaty.deposited),
            })}
          </p>
        </div>
        <Button onPress={onClose}>{t("ratification:threshold.close")}</Button>
      </div>
    </section>
  );
}

const SIZE = 132;
const RADIUS = 54;

/** The ring closing: every place there, the last one gold. */
function Ring({ needed }: Readonly<{ needed: number }>): ReactNode {
  return (
    <svg className="moment-ring" viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      {Array.from({ length: needed }, (_, at) => `dash-${at}`).map((key, at) => (
        <circle
          key={key}
          cx={SIZE / 2}
          cy={SIZE / 2}
          r={RADIUS}
          pathLength={needed}
          strokeDasharray={`0.76 ${needed - 0.76}`}
          strokeDashoffset={-at}
          transform={`rotate(-90 ${SIZE / 2} ${SIZE / 2})`}
          className={at === needed - 1 ? "moment-last" : "moment-dash"}
          style={{ "--at": at } as CSSProperties}
        />
      ))}
      <text x={SIZE / 2} y={SIZE / 2} className="moment-number">
        {needed}
      </text>
    </svg>
  );
}
