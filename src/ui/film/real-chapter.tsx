import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { type Names, namesOf } from "../../client/i18n/names.ts";
import type { EndedTable } from "../../client/selectors/debrief/made-at-table.ts";
import { adoptedText } from "../../client/selectors/text/text-history.ts";
import { NoProvision } from "../widgets/no-provision.tsx";

/** Number of articles shown side by side. The others are only counted. */
const MOST = 3;

/** What the real convention is, and where it differs from this table's text, in plain words. */
export function RealChapter({ made }: Readonly<{ made: EndedTable }>): ReactNode {
  const { scenario, text } = made;
  const real = adoptedText(scenario);
  const steps = (article: number): number => Math.abs((text[article] ?? 0) - (real[article] ?? 0));
  const apart = real
    .map((_, article) => article)
    .filter((article) => steps(article) > 0)
    .sort((a, b) => steps(b) - steps(a) || a - b);
  const shown = apart.slice(0, MOST);
  const names = namesOf(scenario);
  return (
    <div className="film-page">
      <p className="film-deed">{t("film:real.adopted")}</p>
      <p>{t("film:real.same", { count: real.length - apart.length, articles: real.length })}</p>
      {shown.length > 0 && (
        <dl className="film-apart">
          {shown.map((article) => (
            <div key={article}>
              <dt>{names.article(article)}</dt>
              <Wording label={t("film:real.own")} at={[article, text[article] ?? 0]} names={names} />
              <Wording label={t("film:real.real")} at={[article, real[article] ?? 0]} names={names} />
            </div>
          ))}
        </dl>
      )}
      {apart.length > MOST && <p>{t("film:real.more", { count: apart.length - MOST })}</p>}
      <NoProvision scenario={scenario} />
      <p className="soft">{t("film:real.note")}</p>
    </div>
  );
}

type WordingProps = Readonly<{ label: string; at: readonly [number, number]; names: Names }>;

function Wording({ label, at: [article, alternative], names }: WordingProps): ReactNode {
  return (
    <dd>
      <span className="film-label">{label}</span> <strong>{names.alternative(article, alternative)}</strong>{" "}
      <span>{names.gloss(article, alternative)}</span>
    </dd>
  );
}
