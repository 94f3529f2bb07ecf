import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { cardAbout, cardName } from "../../client/i18n/names.ts";
import { moodAt, supportOf } from "../../client/selectors/ratification/capital.ts";
import { CARDS } from "../../client/selectors/ratification/choices.ts";
import type { HomeTable } from "../../engine/state/treaty.ts";
import { usePlay } from "../hooks/stores.ts";
import { MeterBar } from "../primitives/meter-bar.tsx";
import { PassLine } from "../ratification/pass-line.tsx";
import { MoodShape, moodWord } from "../ratification/shapes.tsx";
import { MarkBadge } from "../widgets/mark-badge.tsx";

/** How a vote at home would go today: "home 54, need 60". */
export function HomeSheet(): ReactNode {
  const home = usePlay().home();
  if (home === null) return null;
  return (
    <section className="sheet home-sheet" aria-labelledby="home-heading">
      <div className="row-between">
        <h2 id="home-heading">{t("briefing.home")}</h2>
        <MarkBadge mark="modelled" />
      </div>
      <HomeCount home={home} />
      <HomeCards home={home} />
      <p className="small soft">{t("briefing.homeNote")}</p>
    </section>
  );
}

export function HomeCount({ home }: Readonly<{ home: HomeTable }>): ReactNode {
  return (
    <>
      <HomeSupport home={home} />
      <PassLine home={home} />
    </>
  );
}

/** Support at home for the current text. */
export function HomeSupport({ home }: Readonly<{ home: HomeTable }>): ReactNode {
  const support = supportOf(home);
  return (
    <MeterBar
      label={t("home.support")}
      value={support}
      most={100}
      line={home.line}
      text={t("briefing.homeLine", { support, count: home.line })}
      tone={support >= home.line ? "good" : "plain"}
    />
  );
}

/** The five cards: names, weights and moods. */
export function HomeCards({ home }: Readonly<{ home: HomeTable }>): ReactNode {
  return (
    <ul className="home-cards">
      {CARDS.map((card, at) => {
        const mood = moodAt(home, at);
        return (
          <li key={card} className="home-card" data-mood={mood}>
            <MoodShape mood={mood} />
            <span>
              <strong>{cardName(card)}</strong>
              <span className="small soft block">{cardAbout(card)}</span>
            </span>
            <span className="small home-card-mood">
              {moodWord(mood)}
              <span className="soft block">{t("home.weight", { count: home.weights[at] ?? 0 })}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
