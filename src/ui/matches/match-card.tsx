import type { ReactNode } from "react";
import { date, dayName } from "../../client/i18n/dates.ts";
import { fromContent, t } from "../../client/i18n/index.ts";
import { alternativeText, articleTitle, countryName } from "../../client/i18n/names.ts";
import { FIELD } from "../../client/lab/comparison-scores.ts";
import { endOfScale, RESULTS } from "../../client/selectors/debrief/result-scale.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { MeterBar } from "../primitives/meter-bar.tsx";
import { nameOf } from "../start/save-words.ts";
import { useOpenSave } from "../start/use-saves.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { type Compared, isComparable, type KeptMatch, useCompared } from "./use-matches.ts";

/** @param day the day whose convention was first tried in this match, or null */
type MatchCardProps = Readonly<{ match: KeptMatch; day: string | null; onDelete: () => void }>;

export function MatchCard({ match, day, onDelete }: MatchCardProps): ReactNode {
  const open = useOpenSave();
  const name = nameOf(match);
  return (
    <article className="sheet stack match-card" aria-label={name}>
      <MatchHead match={match} day={day} />
      <MatchResults match={match} />
      <ShortText match={match} />
      <div className="row">
        <Button
          size="small"
          aria-label={t("start.lookBackSave", { name })}
          onPress={() => void open(match.id)}
        >
          {t("start.lookBack")}
        </Button>
        <Button look="quiet" size="small" aria-label={t("start.deleteSave", { name })} onPress={onDelete}>
          {t("common.remove")}
        </Button>
      </div>
    </article>
  );
}

function MatchHead({ match, day }: Omit<MatchCardProps, "onDelete">): ReactNode {
  const { savedAt, seat, scenario, result } = match;
  const { climate, level, seed, secondTry } = result.setup;
  const facts = {
    when: date(savedAt),
    climate: t(`climate.${climate}.name`),
    level: t(`level.${level}.name`),
    seed,
  };
  return (
    <header>
      <h3 className="row">
        <FlagIcon iso3={seat} />
        {t("matches:name", {
          state: countryName(seat),
          scenario: t(`scenario.${scenario || "lesson"}.name`),
        })}
      </h3>
      <p className="match-ending">{fromContent(`ending.${result.ending}.title`)}</p>
      <p className="small soft">{t("matches:facts", facts)}</p>
      {day !== null && <p className="small match-mark">{t("matches:today", { day: dayName(day) })}</p>}
      {secondTry === true && <p className="small match-mark">{t("matches:secondTry")}</p>}
    </header>
  );
}

function MatchResults({ match }: Readonly<{ match: KeptMatch }>): ReactNode {
  const compared = useCompared(match);
  const { par } = compared;
  return (
    <>
      {RESULTS.map((id) => {
        const value = match.result[id];
        const held = par === null ? {} : { line: par[id], text: t("matches:par", { value, par: par[id] }) };
        const most = endOfScale(id, value, par?.[id] ?? null);
        return <MeterBar key={id} label={t(`matches:${id}`)} value={value} most={most} {...held} />;
      })}
      <p className="small soft">{comparedWords(match, compared)}</p>
    </>
  );
}

function comparedWords(match: KeptMatch, { done, better }: Compared): string {
  if (!isComparable(match)) return t("matches:otherVersion");
  if (better !== null) return t("matches:better", better);
  return done === null ? t("matches:waiting") : t("matches:comparing", { done, of: FIELD });
}

function ShortText({ match }: Readonly<{ match: KeptMatch }>): ReactNode {
  const { text } = match.result;
  if (text.length === 0) return <p className="small">{t("matches:noText")}</p>;
  return (
    <Disclosure level={4} title={t("matches:text", { count: text.length })}>
      <ul className="match-chips small">
        {text.map(({ article, alternative }) => (
          <li key={article}>
            {t("matches:term", {
              article: articleTitle(article),
              alternative: alternativeText(article, alternative, "name"),
            })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
