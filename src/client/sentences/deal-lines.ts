/** Journal lines of the deal beat: offers, consultations, red lines and bridges. */
import type { DraftingFact } from "../../engine/events/drafting.ts";
import type { PackagesFact } from "../../engine/events/packages.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import { t, type Values } from "../i18n/index.ts";
import { bitsOf, type Line, type LineContext, line, none, type Writers } from "../i18n/journal-line.ts";

export const dealLines: Writers<DraftingFact | PackagesFact> = {
  offerMade: ({ offer }, context) => [offerLine(offer, context)],
  offersExchanged: ({ offers }, context) => offers.map((offer) => offerLine(offer, context)),
  offerAnswered: ({ from, to, accepted }, { names }) => {
    const key = accepted ? "journal.offerAccepted" : "journal.offerRefused";
    const tone = accepted ? "good" : "plain";
    return [
      line(t(key, { from: names.country(from), to: names.country(to) }), { tone, countries: [from, to] }),
    ];
  },
  offerCountered: ({ from, to, counter: { give, ask } }, { names }) => {
    const values = {
      ...{ from: names.country(from), to: names.country(to) },
      give: names.alternative(give.article, give.alternative),
      giveArticle: names.article(give.article),
      ask: names.alternative(ask.article, ask.alternative),
      askArticle: names.article(ask.article),
    };
    return [line(t("journal.offerCountered", values), { countries: [from, to] })];
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
  redLinesDeclared: ({ lines }, { names }) =>
    lines.map(({ country, article, bits }) => {
      const alternatives = names.anyAlternative(article, bitsOf(bits));
      const values = { country: names.country(country), article: names.article(article), alternatives };
      return line(t("journal.redLineDeclared", values), { countries: [country], articles: [article] });
    }),
  redLinesDropped: ({ lines }, { names }) =>
    lines.map(({ country, article }) => {
      const values = { country: names.country(country), article: names.article(article) };
      return line(t("journal.redLineDropped", values), { countries: [country], articles: [article] });
    }),
  offersSettled: none,
};

function offerLine(offer: Offer, context: LineContext): Line {
  const key = offer.assistance > 0 ? "journal.offerMadeAssist" : "journal.offerMade";
  return line(t(key, sidesOf(offer, context)), aboutPackage(offer));
}

/** An accepted package as it is announced to the room. */
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
