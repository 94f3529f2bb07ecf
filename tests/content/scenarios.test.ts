import { describe, expect, test } from "vitest";
import { ARTICLES } from "../../src/content/articles.ts";
import { contentHash } from "../../src/content/content-hash.ts";
import { CRITICS, endingOf, THEFTS } from "../../src/content/endings.ts";
import { HOME_TABLES } from "../../src/content/home-tables.ts";
import { MANDATES } from "../../src/content/mandates.ts";
import { buildScenario } from "../../src/content/scenarios.ts";
import { AUDIENCES, SCENARIOS } from "../../src/engine/state/scenario.ts";

const ids = (articles: readonly Readonly<{ id: string }>[]) => articles.map(({ id }) => id);

describe("scenarios", () => {
  test.each([
    ["lesson", 3, 3, 4, 12, 2],
    ["express", 6, 5, 5, 12, 2],
    ["standard", 13, 10, 8, 8, 3],
    ["full", 24, 24, 14, 6, 3],
    ["validation16", 16, 16, 14, 6, 3],
  ] as const)(
    "%s: %i articles, %i rounds, %i seasons of %i months, %i blocks",
    (id, count, rounds, seasons, seasonMonths, blocks) => {
      const scenario = buildScenario(id, "adult");
      expect(scenario.articles).toHaveLength(count);
      expect(scenario).toMatchObject({ id, rounds, seasons, seasonMonths, blocks, floorSize: 3 });
    },
  );

  test("every known article is in play or settled, never both, in the order of the articles", () => {
    const measured = ids(buildScenario("full", "adult").articles);
    for (const id of SCENARIOS) {
      for (const room of AUDIENCES) {
        const { articles, settled } = buildScenario(id, room);
        const known = ids(ARTICLES).filter((one) => measured.includes(one) || ids(articles).includes(one));
        expect([...ids(articles), ...ids(settled)].sort()).toEqual(known.sort());
        expect(ids(articles)).toEqual(ids(ARTICLES).filter((one) => ids(articles).includes(one)));
      }
    }
  });

  test("only the room that negotiates joint investigations knows them", () => {
    for (const id of SCENARIOS) {
      const { articles, settled, cases } = buildScenario(id, "adult");
      const isIn = (list: readonly Readonly<{ id: string }>[]): boolean => ids(list).includes("joint");
      const bears = cases.some((item) => item.bears.some(({ article }) => article === "joint"));
      expect([isIn(articles), isIn(settled), bears], id).toEqual([
        id === "standard",
        false,
        id === "standard",
      ]);
    }
  });

  test("rooms for minors negotiate nothing about crimes against children", () => {
    for (const id of SCENARIOS) {
      const { articles } = buildScenario(id, "young");
      expect(ids(articles).filter((one) => ["csam", "grooming", "ncii"].includes(one))).toEqual([]);
    }
    expect(ids(buildScenario("full", "young").settled)).toEqual(["csam", "grooming", "ncii"]);
  });

  test("twelve delegations have hand-written mandates", () => {
    expect(MANDATES.map(({ country }) => country)).toEqual([
      ...["BRA", "CAN", "CHN", "CRI", "EGY", "IND", "IRN", "JAM", "KEN", "RUS", "SGP", "USA"],
    ]);
  });
});

describe("contentHash", () => {
  test("is 16 hexadecimal digits and the same for the same content", () => {
    const hash = contentHash(buildScenario("lesson", "young"), MANDATES);
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(contentHash(structuredClone(buildScenario("lesson", "young")), structuredClone(MANDATES))).toBe(
      hash,
    );
  });

  test("does not depend on the order of writing", () => {
    const scenario = buildScenario("lesson", "young");
    const turned = Object.fromEntries(Object.entries(scenario).reverse()) as typeof scenario;
    expect(contentHash(turned, MANDATES)).toBe(contentHash(scenario, MANDATES));
  });

  test("differs between scenarios and rooms, and with a change of one number", () => {
    const all = SCENARIOS.flatMap((id) =>
      AUDIENCES.map((room) => contentHash(buildScenario(id, room), MANDATES)),
    );
    expect(new Set(all).size).toBe(all.length);
    const scenario = buildScenario("lesson", "young");
    expect(contentHash({ ...scenario, rounds: 4 }, MANDATES)).not.toBe(contentHash(scenario, MANDATES));
    expect(contentHash(scenario, MANDATES.slice(1))).not.toBe(contentHash(scenario, MANDATES));
  });
});

describe("endings", () => {
  const base = {
    adopted: true,
    byConsensus: true,
    months: 33,
    parties: 60,
    thievesFound: true,
    pursued: [] as readonly string[],
    mayRefuse: true,
  };
  const pursued = ["researcher", "exile"];
  test.each([
    ["brackets", { ...base, adopted: false, months: null }],
    ["waiting", { ...base, months: null, parties: 31 }],
    ["trusted", base],
    ["works", { ...base, byConsensus: false }],
    ["works", { ...base, months: 61 }],
    ["works", { ...base, parties: 49 }],
    ["refusal", { ...base, pursued }],
    ["majority", { ...base, pursued, mayRefuse: false, byConsensus: false }],
    ["iron", { ...base, pursued, mayRefuse: false }],
    ["careful", { ...base, thievesFound: false }],
    ["holes", { ...base, thievesFound: false, pursued }],
  ] as const)("%s", (id, outcome) => {
    expect(endingOf(outcome)).toBe(id);
  });

  test("are about existing cases", () => {
    const { cases } = buildScenario("full", "adult");
    for (const id of [...THEFTS, ...CRITICS]) expect(ids(cases)).toContain(id);
  });
});

test("home tables exist for delegations with hand-written mandates, and no others", () => {
  expect(HOME_TABLES).toEqual(MANDATES.map(({ country }) => country));
});
