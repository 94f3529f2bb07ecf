/** The page with all tables: the minute of talk, who looks for what, and the numbers of the placards. */
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { loadWording, t } from "../../src/client/i18n/index.ts";
import { alternativeText, articleTitle, countryName } from "../../src/client/i18n/names.ts";
import { BoardSought, BoardStandUp } from "../../src/ui/wall/board-talk.tsx";
import { BoardTally } from "../../src/ui/wall/board-tally.tsx";
import { modelScenario } from "../support/scenario.ts";

beforeAll(() => loadWording("content", "wall"));

const words = (page: string): string =>
  page
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

describe("the card of a table", () => {
  test("says that it stands up and talks, and how long", () => {
    expect(words(renderToStaticMarkup(<BoardStandUp left={47} />))).toBe(`${t("wall:standUp")} 0:47`);
  });

  test("lists three of those who look for something, and says how many more there are", () => {
    const lesson = modelScenario("lesson");
    const [article] = lesson.articles;
    const [alternative] = article?.alternatives ?? [];
    if (article === undefined || alternative === undefined) throw new Error("no text");
    const seats = lesson.countries.slice(0, 5).map(({ iso3 }) => iso3);
    const sought = seats.map((seat) => ({ seat, article: article.id, text: alternative.key }));
    const page = words(renderToStaticMarkup(<BoardSought sought={sought} />));
    const text = alternativeText(article.id, alternative.key, "name");
    expect(page).toBe(
      [
        t("wall:sought.heading"),
        ...seats.slice(0, 3).map((seat) => `${countryName(seat)} ${articleTitle(article.id)} ${text}`),
        t("wall:sought.more", { count: 2 }),
      ].join(" "),
    );
  });

  test("shows the number of each placard with a word beside the bar", () => {
    const tally = { support: 12, live: 5, object: 3, silent: 0 };
    const page = words(renderToStaticMarkup(<BoardTally tally={tally} />));
    expect(page).toBe(`12 for 5 can live with it 3 against ${t("wall:text.tally", tally)}`);
  });
});
