/** The five scenarios, built from the same content. */
import { mayBeLeftOut } from "../engine/model/roles.ts";
import { type ProcedureId, USUAL_PROCEDURE } from "../engine/state/procedure.ts";
import type { Article, Audience, LastNight, Scenario, ScenarioId } from "../engine/state/scenario.ts";
import type { Setup } from "../engine/state/setup.ts";

import { ARTICLES, INTERACTIONS } from "./articles.ts";
import { CASES } from "./cases.ts";
import { CAUCUSES } from "./caucuses.ts";
import { COUNTRIES } from "./countries.ts";
import { handicapsOf } from "./difficulty.ts";
import { EVENTS } from "./events.ts";
import { HOME_TABLES } from "./home-tables.ts";
import { NEWS } from "./news.ts";
import { positionsOn, sourcedOn } from "./positions.ts";
import { PROCEDURE_PACKS } from "./procedures.ts";

/**
 * A season lasts `seasonMonths` months, a seat has `blocks` blocks per match, and a round deals with `floorSize`
 * articles.
 */
type Frame = Readonly<{
  articles: readonly string[];
  rounds: number;
  seasons: number;
  seasonMonths: number;
  isBrief: boolean;
  blocks: number;
  floorSize: number;
  /** The price of stopping the treaty on its last night, in thousandths; tuned (docs/MODEL.md). */
  lastNight: Scenario["lastNight"];
}>;

/** A last night on which a block and a no vote have the same price. */
const even = (price: number): LastNight => ({ block: price, no: price });

const LESSON: readonly string[] = ["illegal_access", "hr62", "techtransfer"];
const EXPRESS: readonly string[] = [...LESSON, "scope_crime", "safeguards", "mla"];
const STANDARD: readonly string[] = [
  ...EXPRESS,
  "serious",
  "realtime",
  "network247",
  "joint",
  "reservations",
  "sovereignty",
  "threshold",
];
/** The 16 articles with the greatest anchor weight in MODEL.md §3.3; ties go by the order of articles. */
const VALIDATION: readonly string[] = [
  "terms",
  "scope_crime",
  "illegal_access",
  "devices",
  "csam",
  "ncii",
  "serious",
  "hr62",
  "safeguards",
  "preserve",
  "realtime",
  "content",
  "dataprot",
  "mla",
  "techtransfer",
  "protocols",
];

/**
 * The 24 articles of MODEL.md §3.3, which the research measures. Later articles exist only in the scenarios that
 * negotiate them, so that the other scenarios stay as they were measured.
 */
const MEASURED: readonly string[] = [
  ...VALIDATION,
  "grooming",
  "laundering",
  "network247",
  "jurisdiction",
  "review",
  "threshold",
  "sovereignty",
  "reservations",
];

/** The common part of the scenarios with 14 seasons. */
const FOURTEEN_SEASONS: Omit<Frame, "articles" | "rounds" | "lastNight"> = {
  seasons: 14,
  seasonMonths: 6,
  isBrief: false,
  blocks: 3,
  floorSize: 3,
};

const FRAMES: Readonly<Record<ScenarioId, Frame>> = {
  lesson: {
    articles: LESSON,
    rounds: 3,
    seasons: 4,
    seasonMonths: 12,
    isBrief: true,
    blocks: 2,
    floorSize: 3,
    lastNight: { measured: even(1450), played: { block: 1450, no: 150 } },
  },
  express: {
    articles: EXPRESS,
    rounds: 5,
    seasons: 5,
    seasonMonths: 12,
    isBrief: false,
    blocks: 2,
    floorSize: 3,
    lastNight: { measured: even(1300), played: { block: 1550, no: 215 } },
  },
  standard: {
    articles: STANDARD,
    rounds: 10,
    seasons: 8,
    seasonMonths: 8,
    isBrief: false,
    blocks: 3,
    floorSize: 3,
    lastNight: { measured: even(1650), played: { block: 1800, no: 450 } },
  },
  full: {
    articles: MEASURED,
    rounds: 24,
    ...FOURTEEN_SEASONS,
    lastNight: { measured: even(1000), played: even(1000) },
  },
  validation16: {
    articles: VALIDATION,
    rounds: 16,
    ...FOURTEEN_SEASONS,
    lastNight: { measured: even(1000), played: even(1000) },
  },
};

/** In rooms for minors, an article marked settled is agreed, not negotiated. */
function isInPlay(article: Article, inFrame: readonly string[], audience: Audience): boolean {
  return inFrame.includes(article.id) && !(audience === "young" && article.settled);
}

/**
 * A scenario with everything a match needs; the same arguments always give the same content. An article for which
 * `text` has null is left out if the procedure can do without it. A match about a text agreed elsewhere has no
 * handicaps, because no seat was measured in it.
 */
export function buildScenario(
  id: ScenarioId,
  audience: Audience,
  procedure: ProcedureId = USUAL_PROCEDURE,
  precedent?: Setup["precedent"],
  text: Setup["text"] = {},
): Scenario {
  const { articles: inFrame, ...shape } = FRAMES[id];
  const known = ARTICLES.filter(
    (article) => MEASURED.includes(article.id) || isInPlay(article, inFrame, audience),
  );
  const isKnown = (article: string): boolean => known.some(({ id }) => id === article);
  const leftOut = known.filter((article) => text[article.id] === null && mayBeLeftOut(article));
  const standing = known.filter((article) => !leftOut.includes(article));
  const articles = standing.filter((article) => isInPlay(article, inFrame, audience));
  const handicaps = Object.keys(text).length === 0 ? handicapsOf(id) : undefined;
  return {
    id,
    audience,
    ...shape,
    countries: COUNTRIES,
    caucuses: CAUCUSES,
    articles,
    settled: standing.filter((article) => !articles.includes(article)),
    ...(leftOut.length === 0 ? {} : { leftOut }),
    interactions: INTERACTIONS,
    cases: CASES.map((item) => ({ ...item, bears: item.bears.filter((one) => isKnown(one.article)) })),
    homeTables: HOME_TABLES,
    events: EVENTS,
    news: NEWS.map((item) => ({ ...item, touches: item.touches.filter((one) => isKnown(one.article)) })),
    procedure: PROCEDURE_PACKS[procedure],
    leansToPrecedent: precedent === "lean",
    positions: articles.map(({ id: article }) => positionsOn(article)),
    sourced: articles.map(({ id: article }) => sourcedOn(article)),
    ...(handicaps === undefined ? {} : { handicaps }),
  };
}
