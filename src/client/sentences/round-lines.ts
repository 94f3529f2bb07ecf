/** Journal lines of the rounds: soundings, speeches, the chair's text, closings. */

import type { ClosingFact } from "../../engine/events/closing.ts";
import type { SoundingFact } from "../../engine/events/sounding.ts";
import type { TableFact } from "../../engine/events/table.ts";
import { placardTally, standTally } from "../../engine/state/digits.ts";
import type { Reckoning, Speech } from "../../engine/state/event-parts.ts";
import { CHAIR, indexOf } from "../../engine/state/seat.ts";
import { t } from "../i18n/index.ts";
import { type Line, type LineContext, line, none, type Writers } from "../i18n/journal-line.ts";
import type { Names } from "../i18n/names.ts";
import { argumentName, caseWho, monthName, scenarioName } from "../i18n/names.ts";
import { heldText } from "./held-words.ts";
import { newsLines } from "./news-lines.ts";

const CLOSED_BY = { clock: "journal.closedByClock", teacher: "journal.closedByTeacher" } as const;

const NOT_TESTED = {
  objection: "journal.notTestedObjection",
  centre: "journal.notTestedCentre",
  chair: "journal.notTestedChair",
} as const;

export const roundLines: Writers<TableFact | SoundingFact | ClosingFact> = {
  ...newsLines,
  matchOpened: (event) => [
    line(t("journal.matchOpened", { scenario: scenarioName(event.scenario) ?? "" }), { tone: "chapter" }),
  ],
  seatChanged: ({ seat, holder }, { names, scenario }) => {
    const isPerson = holder.type === "person";
    if (seat === CHAIR) return [line(t(isPerson ? "journal.chairPerson" : "journal.chairRules"))];
    const country = indexOf(scenario, seat);
    const key = isPerson ? "journal.seatPerson" : "journal.seatBot";
    return [line(t(key, { country: names.country(country) }), { countries: [country] })];
  },
  readinessChanged: none,
  actSealed: none,
  actUnsealed: none,
  careShown: none,
  mindsMoved: none,
  pauseChanged: ({ isPaused }) => [line(t(isPaused ? "journal.paused" : "journal.resumed"))],
  beatClosed: ({ cause }) => (cause === "allReady" ? [] : [line(t(CLOSED_BY[cause]))]),
  beatUndone: () => [line(t("journal.beatUndone"))],
  beatOpened: ({ beat, season, month }) => {
    if (beat !== "season") return [];
    return [line(t("journal.seasonOpened", { season, month: monthName(month) }), { tone: "chapter" })];
  },
  floorOpened: ({ round, floor }, { names, scenario }) => {
    const isLast = round >= scenario.rounds;
    if (floor.length === 0) {
      const bare = isLast ? "journal.lastNightBare" : "journal.floorBare";
      return [line(t(bare, { round }), { tone: "chapter" })];
    }
    const key = isLast ? "journal.lastNightOpened" : "journal.floorOpened";
    return [line(t(key, { round, articles: names.articles(floor) }), { tone: "chapter", articles: floor })];
  },
  placardsRevealed: ({ article, texts, placards }, { names }) =>
    texts.map((text, at) => {
      const { support, live, object } = placardTally(placards[at] ?? "");
      const about = { article: names.article(article), text: names.alternative(article, text) };
      const values = { ...about, support, live, object };
      return line(t("journal.placards", values), { articles: [article] });
    }),
  textRevised: ({ after, article, before, alternative }, { names }) => {
    const isSame = before === alternative;
    if (isSame && after === "deal") return [];
    const changed = after === "sounding" ? "journal.textRevised" : "journal.textRevisedAgain";
    const key = isSame ? "journal.textKept" : changed;
    return [line(t(key, articleValues(names, article, alternative)), { articles: [article] })];
  },
  speechesHeard: ({ speeches }, context) =>
    groupSpeeches(speeches).map((group) => speechLine(group, context)),
  promisesReckoned: ({ reckonings }, context) =>
    reckonings.map((reckoning) => promiseLine(reckoning, context)),
  standsTaken: ({ article, alternative, stands, blockers }, { names }) => {
    const { join, abstain, block } = standTally(stands);
    const values = { ...articleValues(names, article, alternative), join, abstain, block };
    const first = line(t("journal.stands", values), {
      articles: [article],
    });
    if (blockers.length === 0) return [first];
    const blocked = { article: names.article(article), countries: names.countries(blockers) };
    return [
      first,
      line(t("journal.blocked", blocked), { tone: "bad", countries: blockers, articles: [article] }),
    ];
  },
  articleAgreed: ({ article, alternative }, { names }) => [
    line(t("journal.articleAgreed", articleValues(names, article, alternative)), {
      tone: "good",
      articles: [article],
    }),
  ],
  articleNotTested: ({ article, alternative, why }, { names }) => {
    return [line(t(NOT_TESTED[why], articleValues(names, article, alternative)), { articles: [article] })];
  },
  articleHeld: ({ article, why }, { names }) => {
    return [line(heldText(why, names.article(article)), { articles: [article] })];
  },
  roundClosed: ({ round }) => [line(t("journal.roundClosed", { round }))],
};

function articleValues(
  names: Names,
  article: number,
  alternative: number,
): { article: string; alternative: string } {
  return { article: names.article(article), alternative: names.alternative(article, alternative) };
}

/** Speeches for the same text with the same argument and case share one sentence. */
function groupSpeeches(speeches: readonly Speech[]): readonly (readonly Speech[])[] {
  const found = new Map<string, Speech[]>();
  for (const speech of speeches) {
    const key = [speech.article, speech.alternative, speech.argument, speech.case].join();
    const group = found.get(key) ?? [];
    group.push(speech);
    found.set(key, group);
  }
  return [...found.values()];
}

function speechLine(group: readonly Speech[], { names }: LineContext): Line {
  const [first] = group;
  if (first === undefined) return line("");
  const countries = group.map((speech) => speech.country);
  const values = {
    countries: names.countries(countries),
    ...articleValues(names, first.article, first.alternative),
    argument: argumentName(first.argument),
    who: first.case === "" ? "" : caseWho(first.case),
  };
  const key = first.case === "" ? "journal.speech" : "journal.speechCase";
  return line(t(key, values), { countries, articles: [first.article] });
}

const PROMISE_KEYS = {
  support: { kept: "journal.promiseKept", broken: "journal.promiseBroken" },
  assist: { kept: "journal.assistKept", broken: "journal.assistBroken" },
} as const;

function promiseLine({ by, to, kind, article, kept }: Reckoning, { names }: LineContext): Line {
  const key = PROMISE_KEYS[kind][kept ? "kept" : "broken"];
  const values = {
    by: names.country(by),
    to: names.country(to),
    article: kind === "support" ? names.article(article) : "",
  };
  const articles = kind === "support" ? [article] : [];
  return line(t(key, values), { tone: kept ? "good" : "broken", countries: [by, to], articles });
}
