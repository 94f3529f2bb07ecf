import type { ReactNode } from "react";
import { t } from "../../client/wording/index.ts";
import type { Names } from "../../client/wording/names.ts";
import type { Reason } from "../../engine/state/forecast.ts";
import { useTable } from "../hooks.ts";
import { Aside } from "../primitives/aside.tsx";
import { MarkBadge } from "./mark-badge.tsx";

/** What the reasons speak for or against: a text, the chance of an instrument, or else the act itself. */
type ReasonsProps = Readonly<{ reasons: readonly Reason[]; of?: "text" | "chance" | undefined }>;

/** Terms of an explanation, the strongest first: which clause, which caucus, which law, how much luck. */
export function ReasonList({ reasons, of }: ReasonsProps): ReactNode {
  const { names } = useTable();
  if (reasons.length === 0) return <p className="soft small">{t("reason.none")}</p>;
  const most = Math.max(1, ...reasons.map((reason) => Math.abs(reason.value)));
  const sorted = [...reasons].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return (
    <>
      {of !== undefined && <p className="soft small">{t(`reason.of.${of}`)}</p>}
      <ul className="reasons">
        {sorted.map((reason) => (
          <ReasonRow key={keyOf(reason)} reason={reason} most={most} names={names} />
        ))}
      </ul>
    </>
  );
}

type WhyProps = Readonly<{ about: string; reasons: () => readonly Reason[] }> & Pick<ReasonsProps, "of">;

/** "Why?" beside a vote, a refusal or a deposit. */
export function Why({ about, reasons, of }: WhyProps): ReactNode {
  return (
    <Aside button={t("common.why")} label={t("common.whyAbout", { about })}>
      <p className="why-title">{about}</p>
      <Reasons reasons={reasons} of={of} />
    </Aside>
  );
}

/** Computed only once the panel is open. */
function Reasons({ reasons, of }: Omit<WhyProps, "about">): ReactNode {
  return <ReasonList reasons={reasons()} of={of} />;
}

type RowProps = Readonly<{ reason: Reason; most: number; names: Names }>;

function ReasonRow({ reason, most, names }: RowProps): ReactNode {
  const share = Math.abs(reason.value) / most;
  const side = reason.value > 0 ? "for" : "against";
  return (
    <li className="reason">
      <span className="reason-pull" aria-hidden="true">
        <span className="reason-bar" data-side={side} style={{ inlineSize: `${Math.round(100 * share)}%` }} />
      </span>
      <span>
        {reasonText(reason, names)}
        <span className="reason-side">
          {reason.value === 0 ? t("reason.neutral") : pullText(side, share)}
        </span>
      </span>
      <MarkBadge mark={reason.mark} />
    </li>
  );
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
