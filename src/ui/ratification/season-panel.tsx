import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { budgetOf } from "../../client/selectors/match/budget.ts";
import { countParties, isFinalStretch } from "../../client/selectors/ratification/capital.ts";
import {
  firstPlace,
  type HomeWork,
  type Mark,
  type Marks,
  PLACES,
  type Place,
  placeMarks,
} from "../../client/selectors/ratification/season-places.ts";
import { sinceLine } from "../../client/sentences/since-line.ts";
import type { View } from "../../engine/views/view.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { usePartnerRoleIn } from "../hooks/use-pair-role.ts";
import { useIsCounted } from "../picture/use-is-counted.ts";
import { Toggles } from "../primitives/choices.tsx";
import { Promises } from "../table/promises.tsx";
import { Pips } from "../widgets/pips.tsx";
import { Abroad } from "./abroad.tsx";
import { AbroadSeen } from "./abroad-seen.tsx";
import { AtHome } from "./at-home.tsx";
import { FinalFive } from "./final-five.tsx";
import { HomeSeen } from "./home-seen.tsx";
import { News } from "./news.tsx";
import { Race } from "./race.tsx";
import { SeasonQuestions } from "./season-questions.tsx";
import { ThresholdMoment } from "./threshold-moment.tsx";
import { useSeasonQuestions } from "./use-season-questions.ts";

const PLACE_VIEWS: Readonly<Record<Place, () => ReactNode>> = {
  news: News,
  home: AtHome,
  abroad: Abroad,
  race: Race,
};
const PLACE_KEYS = {
  news: "ratification:season.tabNews",
  home: "ratification:season.tabHome",
  abroad: "ratification:season.tabAbroad",
  race: "ratification:season.tabRace",
} as const;

/** The partner in a pair sees the other's acts but cannot change them. */
function useViews(): Readonly<Record<Place, () => ReactNode>> {
  const isHomeTheirs = usePartnerRoleIn("home") !== null;
  const isAbroadTheirs = usePartnerRoleIn("abroad") !== null;
  return {
    ...PLACE_VIEWS,
    ...(isHomeTheirs ? { home: HomeSeen } : {}),
    ...(isAbroadTheirs ? { abroad: AbroadSeen } : {}),
  };
}

/**
 * A season: the questions put to the seat, then the news, two acts at home or abroad, and the race to the N instruments
 * needed.
 */
export function SeasonPanel(): ReactNode {
  const { view } = useTable();
  const { shows } = useGuide();
  const isSeated = view.mine !== null;
  const isIn = (view.world.treaty.deposited[view.mine?.country ?? -1] ?? -1) >= 0;
  const views = useViews();
  const isDone = isIn && shows("abroad");
  const { place, setPlace, marks } = usePlace({ isOwn: views.home === AtHome, isDone });
  const PlaceView = views[place];
  const isAsking = useSeasonQuestions().left.length > 0;
  const places = placesFor({ isSeated, isAllMet: shows("abroad") });
  return (
    <div className="season">
      <ThresholdMoment />
      <SeasonHead view={view} />
      <Since />
      <SeasonQuestions />
      {isFinalStretch(view.world) && <FinalFive shows={FINAL_SHOWS[place]} />}
      {!isAsking && (
        <>
          <div className="season-bar">
            <Toggles
              label={t("ratification:season.tabs")}
              selected={place}
              onSelect={setPlace}
              items={places.map((id) => ({ id, text: <PlaceName place={id} mark={marks[id]} /> }))}
            />
            {isSeated && !isIn && <ActsLeft />}
          </div>
          {isSeated && <Promises />}
          <PlaceView />
        </>
      )}
    </div>
  );
}

/** How much the five gold cards say above each part. Prices stand among the acts abroad too. */
const FINAL_SHOWS = { home: "flags", abroad: "chances", news: "prices", race: "prices" } as const;

/** The part that is open, and the marks of those that have not been looked at in this season. */
function usePlace(home: HomeWork): Readonly<{
  place: Place;
  setPlace: (place: Place) => void;
  marks: Marks;
}> {
  const { view, own } = useTable();
  const journal = useGame((game) => game.journal);
  const [place, keep] = useDraft("season", firstPlace(view, home));
  const [looked, keepLooked] = useDraft("looked", []);
  const all = placeMarks(own, view, journal, home);
  const marks = Object.fromEntries(
    Object.entries(all).filter(([id, mark]) => id !== place && (mark === "question" || !looked.includes(id))),
  );
  const setPlace = (next: Place): void => {
    keepLooked([...looked.filter((id) => id !== place), place]);
    keep(next);
  };
  return { place, setPlace, marks };
}

const MARK_KEYS = {
  question: "ratification:season.markQuestion",
  new: "ratification:season.markNew",
} as const;

/** The name of a part, with a mark for the eye and in words if it holds a question or something new. */
function PlaceName({ place, mark }: Readonly<{ place: Place; mark: Mark | undefined }>): ReactNode {
  return (
    <>
      {t(PLACE_KEYS[place])}
      {mark !== undefined && (
        <>
          <span className="place-mark" data-mark={mark} aria-hidden="true" />
          <span className="visually-hidden">{t(MARK_KEYS[mark])}</span>
        </>
      )}
    </>
  );
}

/** A guide shows the places abroad only once it has come to them, and a watcher has no acts. */
function placesFor({
  isSeated,
  isAllMet,
}: Readonly<{ isSeated: boolean; isAllMet: boolean }>): readonly Place[] {
  const isMet = (id: Place): boolean => id === "news" || id === "home" || isAllMet;
  return PLACES.filter((id) => isMet(id) && (isSeated || id === "news" || id === "race"));
}

/** While the last five instruments are missing, the heading counts them, unless the picture does. */
function SeasonHead({ view }: Readonly<{ view: View }>): ReactNode {
  const { scenario } = useTable();
  const isCounted = useIsCounted();
  const { season, treaty } = view.world;
  if (isFinalStretch(view.world)) {
    const parties = countParties(treaty.deposited);
    return (
      <h2 className={isCounted ? "visually-hidden" : "final-count numbers"}>
        {t("ratification:finalFive.heading", { parties, needed: treaty.threshold })}
      </h2>
    );
  }
  return (
    <h2 className="visually-hidden">
      {t("ratification:season.heading", { season, seasons: scenario.seasons })}
    </h2>
  );
}

/** What the last step brought once the treaty has its instruments. */
function Since(): ReactNode {
  const { view } = useTable();
  const line = sinceLine(
    view.world,
    useGame((game) => game.journal),
  );
  return line === null ? null : <p className="small">{line}</p>;
}

/** Acts left in this step. The bar below says the same in words. */
function ActsLeft(): ReactNode {
  const { acts: left, mostActs: most } = budgetOf(useTable().own);
  const words = left === 0 ? t("ratification:act.leftNone") : t("ratification:act.left", { count: left });
  return (
    <span className="acts-left" role="status">
      <Pips value={left} most={most} label={words} />
    </span>
  );
}
