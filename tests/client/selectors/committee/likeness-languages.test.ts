/** How alike two texts are is measured in the language of both: without its empty words, by the stems of its words. */
import { describe, expect, test } from "vitest";
import { likenessTo } from "../../../../src/client/selectors/committee/likeness.ts";
import { plenaryScenario } from "../../../../src/client/selectors/committee/plenary.ts";
import { CATALOGUE_FOLDER, cataloguesIn } from "../../../../src/tools/translations/catalogue-files.ts";

const FILES = cataloguesIn(CATALOGUE_FOLDER);

/** The wordings of the model in a language: the article, the words of the clause, and everything it says. */
function wordingsIn(language: string) {
  const said = FILES.sentences(language, "content");
  return plenaryScenario().articles.flatMap(({ id, alternatives }) =>
    alternatives.map(({ key }) => {
      const part = (name: string): string => said.get(`alternative.${id}.${key}.${name}`) ?? "";
      const all = [said.get(`article.${id}.title`), part("name"), part("clause"), part("gloss")];
      return { article: id, clause: part("clause"), all: all.join(" ") };
    }),
  );
}

/** The article whose wording is closest to a text. */
function closest(language: string): (text: string) => string {
  const all = wordingsIn(language);
  const likeness = likenessTo(
    all.map((one) => one.all),
    language,
  );
  return (text) => {
    const found = likeness(text);
    return all[found.indexOf(Math.max(...found))]?.article ?? "";
  };
}

describe.each(["fr", "ar"])("in %s", (language) => {
  test("each wording of the game is closest to its own article", () => {
    const articleOf = closest(language);
    const all = wordingsIn(language);
    const right = all.filter(({ article, clause }) => articleOf(clause) === article);
    expect(right.length / all.length).toBeGreaterThan(0.95);
  });
});

test.each([
  [
    "fr",
    "Érige en infraction pénale le partage d’une image intime sans le consentement de la personne",
    "ncii",
  ],
  ["fr", "Décide que la convention entrera en vigueur après le dépôt du soixantième instrument", "threshold"],
  [
    "fr",
    "Prie les États de transférer des techniques aux pays en développement qui le demandent",
    "techtransfer",
  ],
  ["ar", "تجريم نشر صورة حميمة لشخص دون موافقته", "ncii"],
  ["ar", "تقرر أن يبدأ نفاذ الاتفاقية بعد إيداع الصك الستين", "threshold"],
  ["ar", "تحث الدول على نقل التكنولوجيا إلى البلدان النامية التي تطلبها", "techtransfer"],
])("in %s a clause in a committee’s own words is closest to its article: %s", (language, clause, article) => {
  expect(closest(language)(clause)).toBe(article);
});

test.each([
  ["fr", "les données conservées", "conserver une donnée"],
  ["ar", "البيانات المخزنة", "بيانات مخزنة"],
])("in %s forms of one word count as the same: %s", (language, one, other) => {
  expect(likenessTo([one, "x"], language)(other)[0]).toBeGreaterThan(0.5);
});

test("a language without rules of its own compares words as they stand, and Chinese words are told apart", () => {
  expect(likenessTo(["datos", "x"], "es")("dato")[0]).toBe(0);
  expect(likenessTo(["国家应当保存数据", "批准"], "zh")("保存电子数据")[0]).toBeGreaterThan(0);
});
