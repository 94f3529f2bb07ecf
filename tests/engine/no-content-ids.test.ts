/**
 * The sources of the rules and the bots contain no ids from the content, so anything in the content can be renamed or
 * replaced.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";
import { describe, expect, test } from "vitest";
import { ARTICLES } from "../../src/content/articles.ts";
import { CASES } from "../../src/content/cases.ts";
import { EVENTS } from "../../src/content/events.ts";
import { MANDATES } from "../../src/content/mandates.ts";
import { results } from "../../src/engine/seats/results.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import { PRICES } from "../../src/engine/state/command.ts";
import { ARGUMENTS, INDICES, type Mandate, type Scenario } from "../../src/engine/state/scenario.ts";
import type { World } from "../../src/engine/state/world.ts";
import { children, isNode, type Node, textOf } from "../../src/tools/layers/syntax.ts";
import { opened, playOn } from "../support/play.ts";
import { scenarioOf, setupOf } from "../support/scenario.ts";

const ROOT = join(import.meta.dirname, "../..");

/** Words in the rules that happen to be ids in the content as well. */
const OWN: readonly string[] = [
  ...INDICES,
  ...ARGUMENTS,
  ...PRICES,
  // An act of a season, and fields of the treaty, of a home table and of an option.
  "campaign",
  "reservations",
  "terms",
  "threshold",
];

const IDS = new Set(
  [
    ...ARTICLES.flatMap(({ id, alternatives }) => [id, ...alternatives.map(({ key }) => key)]),
    ...CASES.map(({ id }) => id),
    ...EVENTS.flatMap(({ id, answers }) => [id, ...answers.map(({ key }) => key)]),
  ].filter((id) => !OWN.includes(id)),
);

/** The strings and field names in a source file. */
function wordsIn(source: string): readonly string[] {
  const visit = (node: Node): string[] => {
    const field = node.type === "Property" && isNode(node.key) ? node.key.name : null;
    const own = textOf(node) ?? field;
    return [...(typeof own === "string" ? [own] : []), ...children(node).flatMap(visit)];
  };
  return visit(parseSync("source.ts", source).program as unknown as Node);
}

const idsIn = (source: string): readonly string[] => wordsIn(source).filter((word) => IDS.has(word));

describe("ids of the content", () => {
  test.each(["src/engine", "src/bots"])("stand nowhere in %s", { timeout: 60_000 }, (folder) => {
    const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
    const found = files
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => idsIn(readFileSync(join(ROOT, folder, file), "utf8")).map((id) => `${file}: ${id}`));
    expect(found).toEqual([]);
  });

  test("would be found as a text, in a list, and as the name of a field", () => {
    const source = 'const LOCKED = ["hr62"]; const NEEDS = { sixty: 60, "at-once": 0 }; f(`mla`);';
    expect([...idsIn(source)].sort()).toEqual(["at-once", "hr62", "mla", "sixty"]);
  });
});

const other = (id: string): string => `other ${id}`;

const MANDATES_RENAMED: readonly Mandate[] = MANDATES.map(({ country, lines }) => ({
  country,
  lines: lines.map((line) => ({
    ...line,
    article: other(line.article),
    accept: line.accept.map(other),
    refuse: line.refuse.map(other),
  })),
}));

/** The same content with other ids. */
function renamed(scenario: Scenario): Scenario {
  const line = <T extends { article: string }>(one: T): T => ({ ...one, article: other(one.article) });
  const articles = (list: Scenario["articles"]): Scenario["articles"] =>
    list.map((article) => ({
      ...article,
      id: other(article.id),
      alternatives: article.alternatives.map((one) => ({ ...one, key: other(one.key) })),
    }));
  return {
    ...scenario,
    articles: articles(scenario.articles),
    settled: articles(scenario.settled),
    interactions: scenario.interactions.map((one) => ({
      ...one,
      a: other(one.a),
      alternativeA: other(one.alternativeA),
      b: other(one.b),
      alternativeB: other(one.alternativeB),
    })),
    cases: scenario.cases.map(({ id, bears, ...one }) => ({
      ...one,
      id: other(id),
      bears: bears.map((one) => ({ ...line(one), alternative: other(one.alternative) })),
    })),
    events: scenario.events.map((event) => ({
      ...event,
      id: other(event.id),
      answers: event.answers.map((answer) => ({ ...answer, key: other(answer.key) })),
    })),
  };
}

describe("a match with every id of its content renamed", () => {
  const comesTo = ({ scenario, treaty, conference, trust, secrets, ...world }: World) => ({
    ...{ treaty, conference, trust, homes: secrets.homes },
    results: scenario.countries.map((_, i) =>
      results(seen({ scenario, treaty, conference, trust, secrets, ...world }, i)),
    ),
  });

  test.each([
    ["standard", "renamed/1"],
    ["standard", "renamed/2"],
    ["full", "renamed/3"],
  ] as const)("%s, seed %s: comes to the same", { timeout: 120_000 }, (id, seed) => {
    const setup = setupOf({ scenario: id, seed, level: 3, seats: { KEN: { type: "bot", level: 3 } } });
    const played = (scenario: Scenario, mandates: readonly Mandate[]): World =>
      playOn(opened(setup, scenario, mandates)).world;
    const usual = played(scenarioOf(id), MANDATES);
    expect(usual.conference).not.toBeNull();
    expect(comesTo(played(renamed(scenarioOf(id)), MANDATES_RENAMED))).toEqual(comesTo(usual));
  });
});
