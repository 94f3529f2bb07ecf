import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { monthName } from "../../client/i18n/names.ts";
import { showPanel, showScreen } from "../../client/screen/ui-store.ts";
import type { Decision as Found, Future, LabReport } from "../../client/selectors/debrief/debrief.ts";
import { linesApart } from "../../client/sentences/full-act.ts";
import { useMatchFiles, useTable } from "../hooks/stores.ts";
import { useLab } from "../hooks/use-lab-report.ts";
import { Button } from "../primitives/button.tsx";
import { MeterBar } from "../primitives/meter-bar.tsx";
import { whenText } from "../widgets/when-text.ts";

/**
 * The one decision where another choice would have changed the most, with both futures and a button to play on from
 * there.
 */
export function Decision(): ReactNode {
  const report = useLab();
  const { decision } = report;
  return (
    <section className="debrief-part" aria-labelledby="decision-heading" id="decision">
      <h2 id="decision-heading">{t("debrief:sections.decision")}</h2>
      {decision !== null && typeof decision === "object" ? (
        <FoundDecision decision={decision} />
      ) : (
        <Waiting report={report} />
      )}
    </section>
  );
}

/** Shown while the alternatives are being simulated, or if there is no result. */
function Waiting({ report }: Readonly<{ report: LabReport }>): ReactNode {
  const { decision, done, of } = report;
  if (decision === null) return <p>{t("debrief:decision.none")}</p>;
  if (decision === "idle") return <p>{t("debrief:decision.idle")}</p>;
  if (decision === "none") return <p>{t("debrief:decision.noneOwn")}</p>;
  if (decision === "failed") return <p>{t("debrief:decision.failed")}</p>;
  return (
    <MeterBar
      label={t("debrief:decision.pending")}
      value={done}
      most={Math.max(1, of)}
      text={t("debrief:decision.progress", { done, of })}
    />
  );
}

function FoundDecision({ decision }: Readonly<{ decision: Found }>): ReactNode {
  const shelf = useMatchFiles();
  const { names, view } = useTable();
  const { texts, did, instead } = decision;
  const onTable = { offers: view.mine?.offers ?? [], texts, amendments: view.world.amendments };
  const lines = linesApart(did, instead, names, onTable);
  const playOn = async (): Promise<void> => {
    await shelf.fork(decision.at);
    showPanel("decide");
    showScreen("match");
  };
  return (
    <>
      <p className="soft">{t("debrief:decision.lead")}</p>
      <div className="decision-sheet">
        <p className="eyebrow">{whenText(decision)}</p>
        <div className="two-ways">
          <Path title={t("debrief:decision.you")} lines={lines.did} future={decision.actual} changed={[]} />
          <Path
            title={t("debrief:decision.instead")}
            lines={lines.instead}
            future={decision.other}
            changed={decision.changed}
          />
        </div>
        <Chain decision={decision} />
        <Par />
        <div className="row">
          <Button look="primary" onPress={() => void playOn()}>
            {t("debrief:decision.playOn")}
          </Button>
          <span className="small soft">{t("debrief:decision.playOnNote")}</span>
        </div>
      </div>
    </>
  );
}

/** By what chain the other choice led to another end: the first text that differed, and the votes that were missing. */
function Chain({ decision }: Readonly<{ decision: Found }>): ReactNode {
  const { names } = useTable();
  const { first, missing, blocked } = decision.chain;
  const lost = missing > 0 ? t("debrief:decision.missing", { count: missing }) : null;
  const refused = blocked > 0 ? t("debrief:decision.blocked", { count: blocked }) : null;
  if (first === null && lost === null && refused === null) return null;
  return (
    <p className="small">
      {first !== null &&
        t(
          first.round > 0 && decision.phase === "negotiation"
            ? "debrief:decision.firstIn"
            : "debrief:decision.first",
          {
            article: names.article(first.article),
            text: names.alternative(first.article, first.other),
            own: names.alternative(first.article, first.own),
            round: first.round,
          },
        )}{" "}
      {lost ?? refused}
    </p>
  );
}

/** The par of this seat, beside which the results of both futures are read. */
function Par(): ReactNode {
  const { par } = useLab();
  if (typeof par === "string") return null;
  const { mandate, trust, world } = par;
  return <p className="small soft numbers">{t("debrief:decision.par", { mandate, trust, world })}</p>;
}

type PathProps = Readonly<{
  title: string;
  /** What only this path contains, as sentences. */
  lines: readonly string[];
  future: Future;
  changed: readonly number[];
}>;

/** One choice and the future it leads to, in two lines. */
function Path({ title, lines, future, changed }: PathProps): ReactNode {
  const { names } = useTable();
  return (
    <div className="path">
      <h3>{title}</h3>
      <ul className="points">
        {lines.length === 0 && <li>{t("debrief:decision.noneOfIt")}</li>}
        {lines.map((line) => (
          <li key={line} className="apart">
            {line}
          </li>
        ))}
      </ul>
      <p className="path-future">
        {courseText(future)}
        {changed.length > 0 && (
          <span className="block">
            {t("debrief:decision.changed", { count: changed.length, articles: names.articles(changed) })}
          </span>
        )}
      </p>
      <p className="path-results numbers">{resultsText(future)}</p>
    </div>
  );
}

function courseText({ adoption, vote, signatories, parties, inForceMonth }: Future): string {
  if (adoption === "failed" || adoption === null) return t("debrief:decision.failedAdoption");
  const values = {
    adoption:
      adoption === "vote" && vote !== null
        ? t("debrief:decision.vote", { yes: vote.yes, no: vote.no })
        : t("debrief:decision.consensus"),
    signed: signatories,
    parties,
  };
  if (inForceMonth === null) return t("debrief:decision.futureNever", values);
  return t("debrief:decision.futureForce", { ...values, month: monthName(inForceMonth) });
}

function resultsText({ results }: Future): string {
  return t("debrief:decision.futureResults", {
    mandate: results.mandate,
    trust: results.trust,
    world: results.world,
  });
}
