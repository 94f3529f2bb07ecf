/** Journal lines of the deal beat: offers, consultations, bridges, and promises kept or broken. */
import type { Reckoning } from "../../engine/state/event.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import { t, type Values } from "../i18n/index.ts";
import { type Line, type LineContext, line, type Writers } from "../i18n/line.ts";

type DealWriters = Pick<
  Writers,
  | "offerMade"
  | "offerAnswered"
  | "offerWithdrawn"
  | "offersExchanged"
  | "consulted"
  | "bridgesSponsored"
  | "bridgeBuilt"
  | "packagesAgreed"
  | "promisesReckoned"
>;

export const dealLines: DealWriters = {
  offerMade: ({ offer }, context) => [offerLine(offer, context)],
  offersExchanged: ({ offers }, context) => offers.map((offer) => offerLine(offer, context)),
  offerAnswered: ({ from, to, accepted }, { names }) => {
    const key = accepted ? "journal.offerAccepted" : "journal.offerRefused";
    const tone = accepted ? "good" : "plain";
    return [
      line(t(key, { from: names.country(from), to: names.country(to) }), { tone, countries: [from, to] }),
    ];
  },
  offerWithdrawn: ({ from, to }, { names }) => [
    line(t("journal.offerWithdrawn", { from: names.country(from), to: names.country(to) }), {
      countries: [from, to],
    }),
  ],
  consulted: ({ answers }, { names }) =>
    answers.map(({ about, article, care }) => {
      const values = {
        about: names.country(about),
        article: names.article(article),
        care: t(`care.${care}`),
      };
      return line(t("journal.consulted", values), { countries: [about], articles: [article] });
    }),
  bridgesSponsored: ({ sponsors }, { names }) =>
    bridges(sponsors).map(({ article, alternative, countries }) => {
      const values = {
        countries: names.countries(countries),
        article: names.article(article),
        alternative: names.alternative(article, alternative),
      };
      return line(t("journal.bridgeSponsored", values), { countries, articles: [article] });
    }),
  bridgeBuilt: ({ article, alternative, author, sponsors }, { names }) => {
    const values = {
      article: names.article(article),
      alternative: names.alternative(article, alternative),
      author: names.country(author),
      sponsors: names.countries(sponsors),
    };
    return [
      line(t("journal.bridgeBuilt", values), { tone: "good", countries: sponsors, articles: [article] }),
    ];
  },
  packagesAgreed: ({ packages }, context) => packages.map((offer) => packageLine(offer, context)),
  promisesReckoned: ({ reckonings }, context) =>
    reckonings.map((reckoning) => promiseLine(reckoning, context)),
};

function offerLine(offer: Offer, context: LineContext): Line {
  const key = offer.assistance > 0 ? "journal.offerMadeAssist" : "journal.offerMade";
  return line(t(key, sidesOf(offer, context)), aboutPackage(offer));
}

/** A package that was accepted, as it is read out to the room. */
function packageLine(offer: Offer, context: LineContext): Line {
  const key = offer.assistance > 0 ? "journal.packageAgreedAssist" : "journal.packageAgreed";
  return line(t(key, sidesOf(offer, context)), { ...aboutPackage(offer), tone: "good" });
}

function sidesOf({ from, to, give, ask }: Offer, { names }: LineContext): Values {
  return {
    from: names.country(from),
    to: names.country(to),
    give: names.alternative(give.article, give.alternative),
    giveArticle: names.article(give.article),
    ask: names.alternative(ask.article, ask.alternative),
    askArticle: names.article(ask.article),
  };
}

function aboutPackage({ from, to, give, ask }: Offer): Pick<Line, "countries" | "articles"> {
  return { countries: [from, to], articles: [give.article, ask.article] };
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

type Sponsor = Readonly<{ country: number; article: number; alternative: number }>;
type Bridge = { article: number; alternative: number; countries: number[] };

function bridges(sponsors: readonly Sponsor[]): readonly Bridge[] {
  const found = new Map<string, Bridge>();
  for (const { country, article, alternative } of sponsors) {
    const key = `${article},${alternative}`;
    const bridge = found.get(key) ?? { article, alternative, countries: [] };
    bridge.countries.push(country);
    found.set(key, bridge);
  }
  return [...found.values()];
}
