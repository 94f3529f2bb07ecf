import { type ReactNode, useState } from "react";
import type { Results as Outcome } from "../../client/game/play.ts";
import { number, t } from "../../client/i18n/index.ts";
import { RESULTS, type ResultId } from "../../client/selectors/debrief/result-scale.ts";
import { parVerdict } from "../../client/sentences/result-words.ts";
import { useGame, usePlay, useTable } from "../hooks/stores.ts";
import { useLab } from "../hooks/use-lab-report.ts";
import { useSaidOnce } from "../hooks/use-said-once.ts";
import { Toggles } from "../primitives/choices.tsx";
import { MarkBadge } from "../widgets/mark-badge.tsx";
import { MandateParts } from "./mandate-parts.tsx";
import { TrustParts, WorldParts } from "./other-parts.tsx";
import { ParScale } from "./par-scale.tsx";

const ABOUT = { mandate: "debrief:results.mandateAbout", trust: "debrief:results.trustAbout" } as const;

/** The line under a result's name. For World, it describes the treaty only if one is in force. */
function useAbout(id: ResultId): string {
  const { inForce } = useTable().view.world.treaty;
  if (id !== "world") return t(ABOUT[id]);
  return t(inForce >= 0 ? "debrief:results.worldAbout" : "debrief:results.worldAboutNone");
}

const PARTS = { mandate: MandateParts, trust: TrustParts, world: WorldParts } as const;

/**
 * The results Mandate, Trust and World. They are never summed; each is compared with par and broken down into parts.
 */
export function Results(): ReactNode {
  const results = usePlay().results();
  const { par } = useLab();
  useSaidOnce(
    par === "none" ? t("debrief:results.parNone") : par === "pending" ? "" : t("debrief:results.parReady"),
  );
  if (results === null) return <WorldOnly />;
  return (
    <section className="debrief-part" aria-labelledby="results-heading" id="results">
      <h2 id="results-heading">{t("debrief:sections.results")}</h2>
      <p className="soft">{t("debrief:results.lead")}</p>
      <SecondTry />
      <div className="result-cards">
        {RESULTS.map((id) => (
          <ResultCard key={id} id={id} results={results} par={par} />
        ))}
      </div>
      <p className="small soft">
        {t("debrief:results.parAbout")} <HandicapWords results={results} /> <MarkBadge mark="design" />
      </p>
      <Parts results={results} />
    </section>
  );
}

/** What the handicap of the seat did to the result and to par. */
function HandicapWords({ results }: Readonly<{ results: Outcome }>): ReactNode {
  const points = results.parts.find(({ code }) => code === "handicap")?.points ?? 0;
  if (points === 0) return null;
  return t(points > 0 ? "debrief:results.parHard" : "debrief:results.parEasy", { points: Math.abs(points) });
}

/** Results of a match that was continued from an earlier decision do not count as a first try. */
function SecondTry(): ReactNode {
  const isSecond = useGame((game) => game.secondTry);
  return isSecond ? <p role="note">{t("debrief:results.secondTry")}</p> : null;
}

/** A spectator has no mandate and no trust, so only the World result is left. */
function WorldOnly(): ReactNode {
  const result = usePlay().worldResult();
  const about = useAbout("world");
  if (result === null) return null;
  const { world } = result;
  return (
    <section className="debrief-part" aria-labelledby="results-heading" id="results">
      <h2 id="results-heading">{t("debrief:sections.world")}</h2>
      <p className="soft">{t("debrief:results.worldOnly")}</p>
      <article className="result-card world-only" data-result="world">
        <h3>{t("debrief:results.world")}</h3>
        <p className="small soft">{about}</p>
        <p className="result-value numbers">{number(world)}</p>
        <ParScale id="world" value={world} par={null} />
      </article>
      <WorldParts results={result} />
    </section>
  );
}

/** The parts of one of the three results. */
function Parts({ results }: Readonly<{ results: Outcome }>): ReactNode {
  const [id, setId] = useState<ResultId>("mandate");
  const PartsOf = PARTS[id];
  return (
    <div className="result-parts">
      <div className="row-between">
        <h3>{t("debrief:results.parts")}</h3>
        <Toggles
          label={t("debrief:results.parts")}
          selected={id}
          onSelect={setId}
          items={RESULTS.map((one) => ({ id: one, text: t(`debrief:results.${one}`) }))}
        />
      </div>
      <PartsOf results={results} />
    </div>
  );
}

type ResultCardProps = Readonly<{
  id: ResultId;
  results: Outcome;
  par: Outcome | "pending" | "none";
}>;

function ResultCard({ id, results, par }: ResultCardProps): ReactNode {
  const value = results[id];
  const about = useAbout(id);
  const goal = typeof par === "string" ? null : par[id];
  return (
    <article className="result-card" data-result={id}>
      <h3>{t(`debrief:results.${id}`)}</h3>
      <p className="small soft">{about}</p>
      <p className="result-value numbers">{number(value)}</p>
      <ParScale id={id} value={value} par={goal} />
      <p className="small par-words">
        {par === "pending" ? t("debrief:results.parPending") : null}
        {par === "none" ? t("debrief:results.parNone") : null}
        {goal === null ? null : <ParWords id={id} value={value} par={goal} />}
      </p>
    </article>
  );
}

function ParWords({ id, value, par }: Readonly<{ id: ResultId; value: number; par: number }>): ReactNode {
  const { inForce } = useTable().view.world.treaty;
  const key = parVerdict(id, { value, par, isInForce: inForce >= 0 });
  return (
    <>
      <span>{t("debrief:results.par", { par })}</span>
      {key === "noTreaty" ? (
        <span>{t("debrief:results.noTreaty")}</span>
      ) : (
        <strong className={`par-${key}`}>
          {t(`debrief:results.${key}`, { points: Math.abs(value - par) })}
        </strong>
      )}
    </>
  );
}
