import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Names } from "../../client/i18n/names.ts";
import { originOf } from "../../client/selectors/ratification/profile.ts";
import type { Reason, ReasonCode } from "../../engine/state/forecast.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { Aside } from "../primitives/aside.tsx";
import { MarkBadge } from "./mark-badge.tsx";

/** What the reasons are about: a text, the chance of an instrument, or the act itself by default. */
type ReasonsProps = Readonly<{
  reasons: readonly Reason[];
  of?: "text" | "chance" | undefined;
  /** The state described by the data behind the reasons. */
  iso3?: string | undefined;
}>;

/**
 * The reasons for a vote, a chance or an act, strongest first. A reason can be a clause, the caucus, the law or luck.
 */
export function ReasonList({ reasons, of, iso3 }: ReasonsProps): ReactNode {
  const { names } = useTable();
  if (reasons.length === 0) return <p className="soft small">{t("reason.none")}</p>;
  const most = Math.max(1, ...reasons.map((reason) => Math.abs(reason.value)));
  const sorted = [...reasons].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return (
    <>
      {of !== undefined && <p className="soft small">{t(`reason.of.${of}`)}</p>}
      <ul className="reasons">
        {sorted.map((reason) => (
          <ReasonRow key={keyOf(reason)} reason={reason} most={most} text={textOf(reason, names, iso3)} />
        ))}
      </ul>
    </>
  );
}

type WhyProps = Readonly<{ about: string; reasons: () => readonly Reason[] }> & Omit<ReasonsProps, "reasons">;

/** A "Why?" button beside a vote, a refusal or a deposit. */
export function Why({ about, ...why }: WhyProps): ReactNode {
  return (
    <Aside button={t("common.why")} label={t("common.whyAbout", { about })}>
      <p className="why-title">{about}</p>
      <Reasons {...why} />
    </Aside>
  );
}

/** A "Why?" button beside the chance that a state deposits its instrument. */
export function WhyDeposit({ about, country }: Readonly<{ about: string; country: number }>): ReactNode {
  const play = usePlay();
  const { scenario } = useTable();
  return (
    <Why
      about={about}
      of="chance"
      iso3={scenario.countries[country]?.iso3}
      reasons={() => play.explainDeposit(country)}
    />
  );
}

/** Computed only once the panel is open. */
function Reasons({ reasons, ...list }: Omit<WhyProps, "about">): ReactNode {
  return <ReasonList reasons={reasons()} {...list} />;
}

type RowProps = Readonly<{ reason: Reason; most: number; text: string }>;

function ReasonRow({ reason, most, text }: RowProps): ReactNode {
  const share = Math.abs(reason.value) / most;
  const side = reason.value > 0 ? "for" : "against";
  return (
    <li className="reason">
      <span className="reason-pull" aria-hidden="true">
        <span className="reason-bar" data-side={side} style={{ inlineSize: `${Math.round(100 * share)}%` }} />
      </span>
      <span>
        {text}
        <span className="reason-side">
          {reason.value === 0 ? t("reason.neutral") : pullText(side, share)}
        </span>
      </span>
      <MarkBadge mark={reason.mark} />
    </li>
  );
}

/** Reasons that are data about a state, shown with their year if the state is known. */
const DATA: Readonly<Partial<Record<ReasonCode, string>>> = {
  hurdle: "hurdle",
  readiness: "readiness",
};

function textOf(reason: Reason, names: Names, iso3: string | undefined): string {
  const text = reasonText(reason, names);
  const datum = DATA[reason.code];
  if (iso3 === undefined || datum === undefined) return text;
  return t("reason.dated", { reason: text, year: String(originOf(iso3, datum).year) });
}

export function reasonText({ code, article, alternative }: Reason, names: Names): string {
  if (code === "clause" && article >= 0 && alternative >= 0) {
    return t("reason.code.clauseOn", {
      article: names.article(article),
      alternative: names.alternative(article, alternative),
    });
  }
  if (code === "redLine" && article < 0) return t("reason.code.redLineBare");
  return t(`reason.code.${code}`, { article: article < 0 ? "" : names.article(article) });
}

const SIDE_KEYS = {
  for: { 1: "reason.for1", 2: "reason.for2", 3: "reason.for3" },
  against: { 1: "reason.against1", 2: "reason.against2", 3: "reason.against3" },
} as const;

function pullText(side: "for" | "against", share: number): string {
  const strength = share > 0.66 ? 3 : share > 0.25 ? 2 : 1;
  return t(SIDE_KEYS[side][strength]);
}

function keyOf({ code, article, alternative }: Reason): string {
  return [code, article, alternative].join();
}
