import { describe, expect, test } from "vitest";
import wording from "../../src/client/i18n/en/content.json" with { type: "json" };
import { FATES } from "../../src/client/selectors/debrief/letter.ts";
import { ARTICLES, INTERACTIONS } from "../../src/content/articles.ts";
import { CASES } from "../../src/content/cases.ts";
import { CAUCUSES } from "../../src/content/caucuses.ts";
import { CHALLENGES } from "../../src/content/challenges.ts";
import { COUNTRIES } from "../../src/content/countries.ts";
import { ENDINGS } from "../../src/content/endings.ts";
import { EVENTS } from "../../src/content/events.ts";
import { MANDATES } from "../../src/content/mandates.ts";
import { NEWS } from "../../src/content/news.ts";
import { BACKERS, DATA, DATA_SOURCES, EVIDENCE, PROFILES } from "../../src/content/provenance.ts";
import { START_CASE } from "../../src/content/start-case.ts";
import { REQUEST_ANSWERS } from "../../src/engine/state/command.ts";
import { ANSWERS, ARGUMENTS, CARDS, INDICES, QUESTIONS, UN_GROUPS } from "../../src/engine/state/scenario.ts";
import { CONVENTIONS } from "../../src/research/content/drafts.ts";

type Tree = { readonly [key: string]: string | Tree };

/** The path of every text in the catalogue. */
function paths(tree: Tree, before = ""): readonly string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [`${before}${key}`] : paths(value, `${before}${key}.`),
  );
}

function parts(stem: string, names: readonly string[]): readonly string[] {
  return names.map((name) => `${stem}.${name}`);
}

function ofAnswers(stem: string): readonly string[] {
  return QUESTIONS.flatMap((question) => parts(`${stem}.${question}`, ANSWERS));
}

function letterOf(stem: string): readonly string[] {
  return [
    ...parts(`${stem}.opening`, FATES),
    ...ofAnswers(`${stem}.answer`),
    ...parts(`${stem}.closing`, FATES),
  ];
}

const catalogue: Tree = wording;
const TEXTS = paths(catalogue);

/** Every key that the ids in the content require. */
const WANTED: readonly string[] = [
  ...ARTICLES.flatMap(({ id, precedent, alternatives }) => [
    ...parts(`article.${id}`, ["title", "short", "numbers", "axis.low", "axis.high"]),
    ...(precedent < 0 ? [] : parts(`article.${id}.precedent`, ["convention", "article"])),
    ...alternatives.flatMap(({ key }) => parts(`alternative.${id}.${key}`, ["name", "clause", "gloss"])),
  ]),
  ...CONVENTIONS.map((id) => `convention.${id}`),
  ...INTERACTIONS.map((one) => `interaction.${one.a}/${one.alternativeA}/${one.b}/${one.alternativeB}.why`),
  ...CASES.flatMap(({ id, bears }) => [
    ...parts(`case.${id}`, ["title", "paragraph", "wanted", "asks", "asked"]),
    ...parts(`case.${id}`, ["who", "called", "about", "question", "signature"]),
    ...ofAnswers(`case.${id}.consequence`),
    ...(id === START_CASE.case ? [] : letterOf(`case.${id}.letter`)),
    ...parts(`case.${id}.after`, [...REQUEST_ANSWERS, "unanswered"]),
    ...bears.map(
      ({ question, article, alternative }) => `case.${id}.because.${question}.${article}.${alternative}`,
    ),
  ]),
  ...EVENTS.flatMap(({ id, answers }) => [
    ...parts(`event.${id}`, ["headline", "text"]),
    ...(answers.length > 0 ? [`event.${id}.prompt`] : []),
    ...answers.flatMap(({ key }) => parts(`event.${id}.answer.${key}`, ["label", "outcome", "memory"])),
  ]),
  ...CHALLENGES.flatMap(({ id }) => parts(`challenge.${id}`, ["title", "text", "short", "teaches"])),
  ...MANDATES.flatMap(({ country, lines }) =>
    lines.flatMap(({ article, refuse }) => [
      ...parts(`mandate.${country}.objective.${article}`, ["line", "mark", "source"]),
      ...(refuse.length > 0
        ? parts(`mandate.${country}.redLine.${article}`, ["line", "mark", "source"])
        : []),
    ]),
  ),
  ...COUNTRIES.flatMap(({ iso3 }) => parts(`country.${iso3}`, ["name", "official"])),
  ...CAUCUSES.flatMap(({ id }) => parts(`caucus.${id}`, ["name", "short", "about"])),
  ...ENDINGS.flatMap(({ id }) => parts(`ending.${id}`, ["title", "text"])),
  ...NEWS.flatMap(({ id }) => parts(`news.${id}`, ["headline", "text"])),
  ...QUESTIONS.map((id) => `question.${id}`),
  ...QUESTIONS.map((id) => `questionShort.${id}`),
  ...ANSWERS.map((id) => `answer.${id}`),
  ...ARGUMENTS.flatMap((id) => parts(`argument.${id}`, ["name", "about"])),
  ...INDICES.flatMap((id) => parts(`index.${id}`, ["name", "short", "about"])),
  ...CARDS.flatMap((id) => parts(`card.${id}`, ["name", "about"])),
  ...UN_GROUPS.flatMap((id) => [...parts(`unGroup.${id}`, ["name", "short"]), `place.${id}`]),
  "place.your-state",
  "agreed.children",
  ...[...new Set(ARTICLES.map(({ family }) => family))].map((id) => `family.${id}`),
  ...["A", "B", "R"].flatMap((id) => parts(`trust.${id}`, ["name", "about"])),
  ...DATA.filter((datum) => !datum.startsWith("membership.")).map((datum) => `datum.${datum}`),
  "datum.memberships",
  ...DATA.filter((datum) => datum.startsWith("membership.")),
  ...[...new Set(PROFILES.flatMap(({ legalFamily }) => legalFamily))].map((id) => `legalFamily.${id}`),
  ...[...new Set(PROFILES.map(({ budapest }) => budapest))].map((id) => `budapest.${id}`),
  ...[...new Set(PROFILES.map(({ vote73187 }) => vote73187))].map((id) => `vote.${id}`),
  ...[...new Set(COUNTRIES.map(({ hurdle }) => hurdle))].map((id) => `hurdle.${id}`),
  ...[...new Set(PROFILES.flatMap(({ incomeGroup }) => incomeGroup ?? []))].map((id) => `incomeGroup.${id}`),
  ...EVIDENCE.flatMap(({ id }) => parts(`source.${id}`, ["title", "short", "url", "trust"])),
  ...DATA_SOURCES.flatMap(({ id }) => parts(`source.${id}`, ["title", "short", "url", "licence"])),
];

/** What a button, a line of the wall and the sheet in the picture can show. */
const LONGEST_NAME = 36;
/** Words of lawyers and negotiators, which stand in the clauses. */
const JARGON =
  /without right|extras|\bICT\b|exempt|proceeds|compelled|renewable|proportional|endeavour|suppression|paragraph|peer|party|parties|instrument|jurisdiction|provisional/i;

describe("en/content.json", () => {
  test("gives every article a name for its tab of at most three words, unlike any other", () => {
    const short = ARTICLES.map(({ id }) => textAt(`article.${id}.short`));
    expect(short.filter((name) => name.split(" ").length > 3)).toEqual([]);
    expect(new Set(short).size).toBe(short.length);
  });

  test("gives every wording a short name in plain words, which is no other wording's of its article", () => {
    for (const { id, alternatives } of ARTICLES) {
      const names = alternatives.map(({ key }) => textAt(`alternative.${id}.${key}.name`));
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => name.length > LONGEST_NAME)).toEqual([]);
      expect(names.filter((name) => JARGON.test(name))).toEqual([]);
    }
  });

  test("has a text for every id", () => {
    const there = new Set(TEXTS);
    expect(WANTED.filter((key) => !there.has(key))).toEqual([]);
  });

  test("has no text without an id, except in the glossary", () => {
    const wanted = new Set(WANTED);
    expect(TEXTS.filter((key) => !wanted.has(key) && !key.startsWith("term."))).toEqual([]);
  });

  test("never leaves a text empty, except if there is no source to name", () => {
    const empty = TEXTS.filter((key) => textAt(key) === "");
    expect(
      empty.filter((key) => !key.endsWith(".source") && !/^source\.(memory|model)\.url$/.test(key)),
    ).toEqual([]);
  });

  test("has only the placeholders that the game fills", () => {
    const found = TEXTS.flatMap((key) => textAt(key).match(/\{+\w+\}+/g) ?? []);
    const known = [
      "{{place}}",
      "{{state}}",
      "{{states}}",
      "{{parties}}",
      "{{threshold}}",
      "{{months}}",
      "{{no}}",
      "{{people}}",
      "{{yes}}",
    ];
    expect(found.filter((placeholder) => !known.includes(placeholder))).toEqual([]);
  });

  test("an event that can strike the whole world names no place", () => {
    const world = EVENTS.filter(({ strikes }) => strikes.includes("world"));
    expect(
      world.filter(({ id }) => textAt(`event.${id}.text`).includes("{{place}}")).map(({ id }) => id),
    ).toEqual([]);
  });

  test("names no real state in a case or an event", () => {
    const names = COUNTRIES.map(({ iso3 }) => textAt(`country.${iso3}.name`));
    const told = TEXTS.filter((key) => key.startsWith("case.") || key.startsWith("event."));
    const named = told.filter((key) => names.some((name) => new RegExp(`\\b${name}\\b`).test(textAt(key))));
    expect(named).toEqual([]);
  });

  test("requires no source that is not listed", () => {
    const keys = TEXTS.filter((key) => /^mandate\..*\.source$/.test(key)).flatMap((key) =>
      textAt(key).split(", "),
    );
    const known = new Set(EVIDENCE.map(({ id }) => id));
    expect(keys.filter((key) => key !== "" && !known.has(key))).toEqual([]);
    expect(
      BACKERS.flatMap(({ sourced }) => sourced.flatMap(({ sources }) => sources)).filter(
        (key) => !known.has(key),
      ),
    ).toEqual([]);
  });
});

function textAt(path: string): string {
  const found = path
    .split(".")
    .reduce<string | Tree | undefined>(
      (tree, key) => (typeof tree === "object" ? tree[key] : undefined),
      catalogue,
    );
  return typeof found === "string" ? found : "";
}

/** Words as they are spoken: without signs, in small letters. */
function spoken(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^a-z’']+/g, " ")
    .trim()} `;
}

/** Tabs, the picture and its states have the short name; panels have the title. A listener must know that both are one. */
test.each(ARTICLES.map(({ id }) => id))("the short name of the article %s is a part of its title", (id) => {
  const { title, short } = wording.article[id as keyof typeof wording.article];
  expect(spoken(title)).toContain(spoken(short));
});
