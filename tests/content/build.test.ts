import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ARTICLES } from "../../src/content/articles.ts";
import { CAUCUSES } from "../../src/content/caucuses.ts";
import { COUNTRIES } from "../../src/content/countries.ts";
import validation from "../../src/content/generated/validation.json" with { type: "json" };
import { positionsOn, SOURCED_POSITIONS } from "../../src/content/positions.ts";
import { buildContent, drift } from "../../src/research/build-content.ts";
import { SIGNED } from "../../src/research/content/propensity.ts";
import { readStates } from "../../src/research/content/states.ts";
import { correlation } from "../../src/research/content/stats.ts";
import { ROOT } from "../../src/research/data/tables.ts";
import { RATIFIED } from "../../src/research/history/ratified.ts";

/**
 * MODEL.md §3.3: loadings L0, L1, L2 and L3, then the anchor weight. `reservations` uses the game's axis (1000 − x).
 */
const LOADINGS: Readonly<Record<string, readonly number[]>> = {
  terms: [521, -198, -6, -94, 10],
  scope_crime: [507, -148, 10, -39, 23],
  illegal_access: [453, -133, -29, -21, 10],
  devices: [500, -132, -70, -48, 11],
  csam: [517, -117, -13, -40, 13],
  grooming: [460, -137, -40, -6, 7],
  ncii: [501, -156, -30, 2, 12],
  laundering: [490, -169, -57, -39, 8],
  serious: [578, -122, 19, -22, 19],
  hr62: [442, -199, -25, -93, 15],
  safeguards: [480, -153, -5, -47, 20],
  preserve: [519, -119, -55, -36, 10],
  realtime: [526, -93, 32, 4, 11],
  content: [502, -112, 17, 10, 10],
  dataprot: [554, -130, -21, -100, 16],
  mla: [462, -125, -20, -88, 16],
  network247: [507, -176, -18, -47, 7],
  joint: [508, -71, -13, -32, 9],
  jurisdiction: [472, -182, 25, -79, 5],
  techtransfer: [547, -115, 85, -46, 18],
  review: [461, -152, -34, -41, 10],
  protocols: [492, -193, -12, -78, 12],
  threshold: [459, -192, -13, -19, 6],
  sovereignty: [509, -204, -2, -81, 5],
  reservations: [461, -107, 7, -78, 7],
};

/** MODEL.md §3.3: the adopted wording, followed by other arguable readings, as indices in axis order. */
const ADOPTED: Readonly<Record<string, readonly [number, ...number[]]>> = {
  terms: [1],
  scope_crime: [1, 2],
  illegal_access: [1],
  devices: [1],
  csam: [1],
  grooming: [1],
  ncii: [2],
  laundering: [1],
  serious: [2],
  hr62: [1],
  safeguards: [1, 2],
  preserve: [1, 2],
  realtime: [2],
  content: [1],
  dataprot: [1],
  mla: [1],
  network247: [1],
  joint: [1],
  jurisdiction: [2, 1],
  techtransfer: [1, 2],
  review: [1],
  protocols: [1],
  threshold: [2],
  sovereignty: [1],
  reservations: [1],
};

const country = (iso3: string) => COUNTRIES.find((one) => one.iso3 === iso3);
const state = (iso3: string) => COUNTRIES.findIndex((one) => one.iso3 === iso3);

test("the committed files equal what the tables give", () => {
  expect(drift(buildContent())).toEqual([]);
});

describe("the 193 states (MODEL §3.2)", () => {
  test("are 193, in ISO order", () => {
    const codes = COUNTRIES.map(({ iso3 }) => iso3);
    expect(codes).toHaveLength(193);
    expect(codes).toEqual([...codes].sort());
  });

  test("sit in twelve caucuses of the sizes given", () => {
    const sizes = CAUCUSES.map(({ id }) => COUNTRIES.filter(({ caucus }) => caucus === id).length);
    expect(sizes).toEqual([27, 10, 16, 14, 21, 11, 33, 11, 12, 7, 19, 12]);
  });

  test("have axes with the correlations given", () => {
    const { z1, z2, z3 } = readStates();
    expect(correlation(z1, z2)).toBeCloseTo(-0.59, 2);
    expect(correlation(z1, z3)).toBeCloseTo(0.72, 2);
    expect(correlation(z2, z3)).toBeCloseTo(-0.45, 2);
  });

  test("Kenya: R 420,000, hurdle 20, signature part of its logit 1002", () => {
    expect(country("KEN")).toMatchObject({
      outside: 420_000,
      hurdle: 20,
      signaturePropensity: 1044,
      powerZ: 295,
    });
    expect(Math.trunc((960 * (country("KEN")?.signaturePropensity ?? 0)) / 1000)).toBe(1002);
  });

  test("capacities of the worked examples: NZL 875, IRN 620, CAN 958", () => {
    expect([country("NZL")?.capacity, country("IRN")?.capacity, country("CAN")?.capacity]).toEqual([
      875, 620, 958,
    ]);
  });

  test("Brazil asks its parliament: hurdle 3", () => {
    expect(country("BRA")?.hurdle).toBe(30);
  });

  test("stay in their ranges", () => {
    for (const one of COUNTRIES) {
      expect(one.power).toBeGreaterThanOrEqual(100);
      expect(one.power).toBeLessThanOrEqual(760);
      expect(one.outside).toBeGreaterThanOrEqual(420_000);
      expect(one.outside).toBeLessThanOrEqual(680_000);
      expect([10, 15, 20, 25, 30]).toContain(one.hurdle);
    }
  });

  test("take missing V-Dem values from neighbours, and say so", () => {
    const gaps = { ATG: 574, BLZ: 536, AND: 795, LIE: 862, BRN: 355, FSM: 350, WSM: 350 };
    for (const [iso3, poly] of Object.entries(gaps)) {
      expect(country(iso3)).toMatchObject({ poly, polyEstimated: true });
    }
    expect(COUNTRIES.filter(({ polyEstimated }) => polyEstimated)).toHaveLength(21);
  });
});

describe("positions (MODEL §3.3)", () => {
  test("follow loadings recomputed from the backers: equal to the table", () => {
    const built = Object.fromEntries(
      validation.loadings.map(({ article, coefficients, anchorWeight }) => [
        article,
        [...coefficients, anchorWeight],
      ]),
    );
    expect(built).toEqual(LOADINGS);
  });

  test("give Kenya 584 on the rights clause and 585 on safeguards", () => {
    expect(positionsOn("hr62")[state("KEN")]).toBe(584);
    expect(positionsOn("safeguards")[state("KEN")]).toBe(585);
  });

  test("a sourced position is the posture of the alternative that the source reports", () => {
    expect(SOURCED_POSITIONS).toHaveLength(39);
    for (const { article, iso3, alternative, sources } of SOURCED_POSITIONS) {
      const found = ARTICLES.find(({ id }) => id === article)?.alternatives.find(
        ({ key }) => key === alternative,
      );
      expect(positionsOn(article)[state(iso3)], `${article} ${iso3}`).toBe(found?.posture);
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  test("no vote counts as a position: Iran on hr62 is modelled", () => {
    expect(SOURCED_POSITIONS.some(({ article, iso3 }) => article === "hr62" && iso3 === "IRN")).toBe(false);
  });

  test("adopted alternatives, and other arguable ones, are those of the table", () => {
    expect(
      Object.fromEntries(ARTICLES.map(({ id, adopted, arguable }) => [id, [adopted, ...arguable]])),
    ).toEqual(ADOPTED);
  });

  test("the 16 of validation16 have the greatest anchor weight", () => {
    const heaviest = [...validation.loadings]
      .map(({ article, anchorWeight }, i) => ({ article, anchorWeight, i }))
      .sort((a, b) => b.anchorWeight - a.anchorWeight || a.i - b.i)
      .slice(0, 16)
      .map(({ article }) => article);
    expect(new Set(heaviest)).toEqual(new Set(VALIDATION16));
  });
});

const VALIDATION16 = [
  ...["terms", "scope_crime", "illegal_access", "devices", "csam", "ncii", "serious", "hr62", "safeguards"],
  ...["preserve", "realtime", "content", "dataprot", "mla", "techtransfer", "protocols"],
];

describe("validation data", () => {
  test("counts of the recorded votes are the published ones", () => {
    const count = (key: "vote73187" | "vote74247", vote: string) =>
      validation.states.filter((one) => one[key] === vote).length;
    expect(["Y", "N", "A"].map((vote) => count("vote73187", vote))).toEqual([94, 59, 33]);
    expect(["Y", "N", "A"].map((vote) => count("vote74247", vote))).toEqual([79, 60, 33]);
  });

  test("70 members of the United Nations signed at Hanoi", () => {
    expect(validation.states.filter(({ signedAtHanoi }) => signedAtHanoi)).toHaveLength(70);
  });

  test("the held-out treaties are not used in any fit", () => {
    for (const treaty of [...RATIFIED, ...SIGNED]) expect(["UNTOC", "FCTC", "CCM"]).not.toContain(treaty);
    expect([RATIFIED.length, SIGNED.length]).toEqual([16, 15]);
  });
});

/**
 * Whether a provenance note covers a column. `internet_users_pct(+year)` covers `internet_year`, and `budapest_*`
 * covers `budapest_signed`.
 */
function isCovered(column: string, provenance: string): boolean {
  const [, stem = column, kind = ""] = /^(.*)_(year|source)$/.exec(column) ?? [];
  const asSuffix = new RegExp(`\\b${stem}\\w*\\(\\+${kind}\\)`);
  const asFamily = `${column.split("_")[0]}_*`;
  return (
    new RegExp(`\\b${column}\\b`).test(provenance) ||
    (kind !== "" && asSuffix.test(provenance)) ||
    provenance.includes(asFamily)
  );
}

test("PROVENANCE.md covers every column of states.csv", () => {
  const provenance = readFileSync(join(ROOT, "assets/data/PROVENANCE.md"), "utf8");
  const header = readFileSync(join(ROOT, "assets/data/states.csv"), "utf8").split("\n")[0] ?? "";
  expect(header.split(",").filter((column) => !isCovered(column.trim(), provenance))).toEqual([]);
});
