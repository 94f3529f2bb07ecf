import type { CSSProperties, ReactNode } from "react";
import { type Key, t } from "../../client/i18n/index.ts";
import { namesOf } from "../../client/i18n/names.ts";
import { type EndedTable, textAtStart } from "../../client/selectors/debrief/made-at-table.ts";
import { adoptedText } from "../../client/selectors/text/text-history.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { NoProvision } from "../widgets/no-provision.tsx";

type LaddersProps = Readonly<{
  made: EndedTable;
  /** Whether the picture compares with the real convention instead of the first text. */
  isReal: boolean;
}>;

/** With more clauses than this, their wordings are left to the figures. */
const MOST_NAMED = 7;

function toldAs(isReal: boolean, isWished: boolean): Key {
  if (isReal) return "film:picture.besideReal";
  return isWished ? "film:picture.fromToWanted" : "film:picture.fromTo";
}

/**
 * Every clause as a row of dots, one for each wording: where it began or what the real convention says is a ring, where
 * it ended is a full dot, and a star is what a player's mandate wished. The text of a committee shows only its own
 * clauses, in its own words.
 */
export function TextLadders({ made, isReal }: LaddersProps): ReactNode {
  const { scenario, text } = made;
  const names = namesOf(scenario);
  const other = isReal ? adoptedText(scenario) : textAtStart(made);
  const wishes = isReal ? NO_WISHES : wishesOf(made);
  const given = isReal ? undefined : made.record.setup.text;
  const isChanged = (article: number): boolean => other[article] !== text[article];
  const rows = [...scenario.articles.entries()].filter(
    ([article, { id }]) => given === undefined || id in given || isChanged(article),
  );
  const ownWords = given === undefined ? undefined : made.record.setup.words;
  const isMany = rows.length > MOST_NAMED;
  const most = Math.max(0, ...rows.map(([, { alternatives }]) => alternatives.length));
  return (
    <figure className="ladders" style={{ "--most": most } as CSSProperties}>
      {!isReal && <Whose made={made} />}
      <ol data-many={isMany}>
        {rows.map(([article, { id, alternatives }]) => (
          <li key={id}>
            <span className="ladder-name">
              {names.article(article)}
              {!isMany && !isChanged(article) && <OwnWords words={ownWords?.[id]} />}
              {!isMany && (
                <span className="ladder-wording">{names.alternative(article, text[article] ?? 0)}</span>
              )}
            </span>
            <span className="ladder" aria-hidden="true">
              {alternatives.map(({ key }, at) => (
                <span key={key} data-ended={at === text[article]} data-other={at === other[article]}>
                  {wishes.get(article) === at && <Wish />}
                </span>
              ))}
            </span>
            <span className="visually-hidden">
              {t(toldAs(isReal, wishes.has(article)), {
                ended: names.alternative(article, text[article] ?? 0),
                other: names.alternative(article, Math.max(0, other[article] ?? 0)),
                wish: names.alternative(article, wishes.get(article) ?? 0),
              })}
            </span>
          </li>
        ))}
      </ol>
      <figcaption className="ladder-key">
        <p>{t("film:picture.key")}</p>
        {given !== undefined && <NoProvision scenario={scenario} />}
        {rows.length < scenario.articles.length && <p>{t("film:picture.rest")}</p>}
        <Marks isReal={isReal} hasWishes={wishes.size > 0} />
      </figcaption>
    </figure>
  );
}

/** A committee's clause as it was written. The wording of the game that counts for it stands below. */
function OwnWords({ words }: Readonly<{ words: string | undefined }>): ReactNode {
  return words === undefined ? null : (
    <q className="ladder-words" title={words}>
      {words}
    </q>
  );
}

/** Whose film it is: the state that the player spoke for. Nobody's on a wall. */
function Whose({ made: { scenario, view } }: Pick<LaddersProps, "made">): ReactNode {
  if (view.mine === null) return null;
  const { iso3 = "" } = scenario.countries[view.mine.country] ?? {};
  return (
    <p className="country-name">
      <FlagIcon iso3={iso3} scale={1.2} />
      {namesOf(scenario).country(view.mine.country)}
    </p>
  );
}

/** What the marks mean. The text of each row says the same. */
function Marks({ isReal, hasWishes }: Readonly<{ isReal: boolean; hasWishes: boolean }>): ReactNode {
  return (
    <div className="ladder-marks" aria-hidden="true">
      <span className="ladder">
        <span data-other="true" /> {t(isReal ? "film:picture.realMark" : "film:picture.began")}
      </span>
      <span className="ladder">
        <span data-ended="true" /> {t("film:picture.ended")}
      </span>
      {hasWishes && (
        <span className="ladder">
          <span>
            <Wish />
          </span>{" "}
          {t("film:picture.wanted")}
        </span>
      )}
    </div>
  );
}

const NO_WISHES: ReadonlyMap<number, number> = new Map();

/** The wording that the player's mandate wishes most, for each article of the mandate. */
function wishesOf({ view }: EndedTable): ReadonlyMap<number, number> {
  const objectives = view.mine?.objectives ?? [];
  return new Map(objectives.map(({ article, accept: [wish = 0] }) => [article, wish]));
}

/** A star: the wording that the player was sent to win. */
function Wish(): ReactNode {
  return (
    <svg className="own-wish" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M10 1.5l2.6 5.6 6 .7-4.5 4.1 1.2 6-5.3-3-5.3 3 1.2-6L1.4 7.8l6-.7z" />
    </svg>
  );
}
