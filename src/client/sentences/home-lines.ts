/** Journal lines of ratification: home tables, pledges, prices, events and the passing of time. */

import type { AbroadFact } from "../../engine/events/abroad.ts";
import type { HomeFact } from "../../engine/events/home.ts";
import type { HomeStep } from "../../engine/state/event-parts.ts";
import { UN_GROUPS } from "../../engine/state/scenario.ts";
import type { Happening } from "../../engine/state/treaty.ts";
import { t, type UiKey } from "../i18n/index.ts";
import { type Line, type LineContext, line, type Tone, type Writers } from "../i18n/journal-line.ts";
import { cardName, eventAnswer, eventText, monthName, placeOf, unGroupName } from "../i18n/names.ts";

export const homeLines: Writers<HomeFact | AbroadFact> = {
  homesOpened: ({ homes }, { names }) =>
    homes.map(({ country }) =>
      line(t("journal.homeOpened", { country: names.country(country) }), { countries: [country] }),
    ),
  eventStruck: ({ happening }) => [happeningLine(happening)],
  eventAnswered: ({ country, happening, answer }, { names }) => {
    const values = { country: names.country(country), answer: eventAnswer(happening.event, answer, "label") };
    return [line(t("journal.eventAnswered", values), { countries: [country] })];
  },
  homeStepped: ({ steps }, context) => [...openLines(steps, context), ...steps.flatMap(ownLines)],
  reservationsEntered: ({ reservations }, { names }) =>
    reservations.map(({ country, article }) => {
      const values = { country: names.country(country), article: names.article(article) };
      return line(t("journal.reservation", values), { countries: [country], articles: [article] });
    }),
  assistanceGiven: ({ gifts }, { names }) =>
    gifts.map(({ from, to }) =>
      line(t("journal.assistance", { from: names.country(from), to: names.country(to) }), {
        countries: [from, to],
      }),
    ),
  campaignsRun: ({ campaigns }, { names }) =>
    campaigns.map(({ by, group }) =>
      line(t("journal.campaign", { country: names.country(by), group: groupName(group) }), {
        countries: [by],
      }),
    ),
  pledgesMade: ({ pledges }, { names }) =>
    pledges.map((pledge) => {
      const values = {
        country: names.country(pledge.by),
        count: pledge.count,
        month: monthName(pledge.until),
        countries: names.countries(pledge.with),
      };
      return line(t("journal.pledgeMade", values), { countries: [pledge.by, ...pledge.with] });
    }),
  pledgesSettled: ({ met, lapsed, broken }, { names }) => {
    const linesFor = (by: readonly number[], key: UiKey, tone: Tone = "plain"): Line[] =>
      by.map((country) => line(t(key, { country: names.country(country) }), { tone, countries: [country] }));
    return [
      ...linesFor(met, "journal.pledgeMet"),
      ...linesFor(lapsed, "journal.pledgeVoid"),
      ...linesFor(broken, "journal.pledgeBroken", "broken"),
    ];
  },
  pricesNamed: ({ prices }, { names }) =>
    prices.map(({ by, of, price }) => {
      const values = {
        country: names.country(by),
        price: t(`price.${price}`),
        of: of < 0 ? "" : names.country(of),
      };
      const key = of < 0 ? "journal.priceNamedOpen" : "journal.priceNamed";
      return line(t(key, values), { countries: of < 0 ? [by] : [by, of] });
    }),
  pricesGranted: ({ by, givers }, { names }) =>
    by.map((country, at) => {
      const giver = givers[at] ?? -1;
      const values = { country: names.country(country), giver: names.country(giver) };
      return line(t("journal.priceGranted", values), { tone: "good", countries: [country, giver] });
    }),
};

function groupName(group: number): string {
  const found = UN_GROUPS[group];
  return found === undefined ? "" : unGroupName(found);
}

/** The line about a chance event names no particular state as its victim, only "your state" or a region. */
function happeningLine(happening: Happening): Line {
  const place = placeOf(happening);
  const values = { headline: eventText(happening.event, "headline", place), place };
  const countries = happening.country < 0 ? [] : [happening.country];
  return line(t(place === "" ? "journal.happening" : "journal.happeningIn", values), { countries });
}

/** The acts at home that everybody sees. */
const OPEN_KEYS = {
  implementLaw: { won: "journal.lawPassed", lost: "journal.lawFailed" },
  callVote: { won: "journal.voteWon", lost: "journal.voteLost" },
} as const;

const OWN_KEYS = {
  holdHearing: { won: "journal.hearingWon", lost: "journal.hearingLost" },
  consultAtHome: { won: "journal.homeConsulted", lost: "journal.homeConsulted" },
} as const;

/** One line for each result, with all states that had it: a line for each state would say the same a dozen times. */
function openLines(steps: readonly HomeStep[], { names }: LineContext): readonly Line[] {
  return Object.entries(OPEN_KEYS).flatMap(([act, keys]) =>
    [true, false].flatMap((isWon): readonly Line[] => {
      const those = steps.filter((step) => step.act === act && step.ok === isWon);
      const countries = those.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a))).map(countryOf);
      if (countries.length === 0) return [];
      const text = t(isWon ? keys.won : keys.lost, { countries: names.countries(countries) });
      return [line(text, { tone: isWon ? "good" : "plain", countries })];
    }),
  );
}

/** A seat is told the chance of its own step alone, so that its state is named before a long list ends in a number. */
const isOwn = ({ chance }: HomeStep): boolean => chance > 0;

const countryOf = ({ country }: HomeStep): number => country;

/** What only the seat itself sees. Reservations have their own event, and other acts at home add no line. */
function ownLines({ country, act, card, ok }: HomeStep): readonly Line[] {
  if (!(act in OWN_KEYS)) return [];
  const keys = OWN_KEYS[act as keyof typeof OWN_KEYS];
  const text = t(ok ? keys.won : keys.lost, { card: cardName(card) });
  return [line(text, { tone: ok ? "good" : "plain", countries: [country] })];
}
