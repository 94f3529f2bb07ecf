import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import signatories from "../../assets/data/facts/signatories.json" with { type: "json" };
import { ARTICLES } from "../../src/content/articles.ts";
import { COUNTRIES } from "../../src/content/countries.ts";
import validation from "../../src/content/generated/validation.json" with { type: "json" };
import { MANDATES } from "../../src/content/mandates.ts";
import {
  ARTICLE_PROVENANCE,
  BACKERS,
  DATA,
  DATA_SOURCES,
  EVIDENCE,
  MANDATE_PROVENANCE,
  MARKS,
  PROFILES,
  provenanceOf,
  provenanceOfPosition,
} from "../../src/content/provenance.ts";
import { readArticles, readMandates } from "../../src/research/content/drafts.ts";
import { readHurdleChecks } from "../../src/research/content/hurdles.ts";
import { ROOT, readTable, text } from "../../src/research/data/tables.ts";

const rows = new Map(readTable("states.csv").map((row) => [text(row, "iso3"), row]));
const codes = COUNTRIES.map(({ iso3 }) => iso3);
const cell = (iso3: string, column: string) => rows.get(iso3)?.[column] ?? "";

describe("provenance", () => {
  test("every value of every state has a known mark, a listed source and a year", () => {
    const sources = new Set(DATA_SOURCES.map(({ id }) => id));
    for (const iso3 of codes) {
      for (const datum of DATA) {
        const found = provenanceOf(iso3, datum);
        expect(MARKS).toContain(found.mark);
        expect(found.year, `${iso3} ${datum}`).toBeGreaterThan(2000);
        expect(
          found.sources.every((id) => sources.has(id)),
          `${iso3} ${datum}`,
        ).toBe(true);
      }
    }
  });

  test("data marked as recalled in the tables are never shown as fact", () => {
    for (const iso3 of codes) {
      if (!cell(iso3, "budapest_status").includes("recalled")) continue;
      expect(provenanceOf(iso3, "budapest").mark, iso3).toBe("recalled");
    }
    for (const group of [
      "nam",
      "csto",
      "sco",
      "commonwealth",
      "brics",
      "sadc",
      "mercosur",
      "cis",
      "oas",
      "foc",
    ]) {
      expect(provenanceOf("KEN", `membership.${group}`).mark, group).toBe("recalled");
    }
    expect(provenanceOf("UGA", "signed").mark).toBe("recalled");
    expect(provenanceOf("ZWE", "signed").mark).toBe("recalled");
  });

  test("a gap is never shown as a measurement", () => {
    for (const iso3 of codes) {
      if (cell(iso3, "vdem_polyarchy") === "")
        expect(provenanceOf(iso3, "polyarchy").mark, iso3).toBe("estimated");
      if (cell(iso3, "ratif_hurdle_simmons") === "")
        expect(provenanceOf(iso3, "hurdle").mark, iso3).toBe("estimated");
      if (cell(iso3, "budapest_status") === "")
        expect(provenanceOf(iso3, "budapest").mark, iso3).toBe("estimated");
    }
    expect(provenanceOf("PRK", "internet").mark).toBe("estimated");
  });

  test("a signature reported with low confidence is not shown as one", () => {
    for (const { iso3, confidence } of signatories.signatories) {
      const profile = PROFILES.find((one) => one.iso3 === iso3);
      if (confidence === "low") expect(profile?.signed, iso3).toBeNull();
      if (confidence === "medium") expect(provenanceOf(iso3, "signed").weak, iso3).toBe(true);
    }
  });

  test("names recalled as backers never count as sourced, and the mark of an article admits memory", () => {
    for (const { id, adoptedTrust, options } of readArticles().articles) {
      const mark = ARTICLE_PROVENANCE.find(({ article }) => article === id)?.mark;
      expect(mark).toBe(adoptedTrust.includes("recalled") ? "recalled" : "sourced");
      for (const { key, backers } of options) {
        const shown = BACKERS.find(({ article, alternative }) => article === id && alternative === key);
        for (const who of backers.recalled) {
          const code = /^([A-Z]{3}|EU)\b/.exec(who)?.[1];
          if (code === undefined) continue;
          expect(
            shown?.sourced.some((one) => one.who === code),
            `${id} ${key} ${code}`,
          ).toBe(false);
          expect(shown?.recalled).toContain(code);
        }
      }
    }
  });

  test("a mandate line is sourced only if it has a source key", () => {
    const written = MANDATES.flatMap(({ lines }) => lines);
    const withRedLine = written.filter(({ refuse }) => refuse.length > 0);
    expect(MANDATE_PROVENANCE).toHaveLength(written.length + withRedLine.length);
    for (const { mark, sources, part } of MANDATE_PROVENANCE) {
      if (mark === "sourced") expect(sources.length).toBeGreaterThan(0);
      if (part === "redLine") expect(mark).toBe("modelled");
    }
  });

  test("a wish of a state known only from memory is never called sourced", () => {
    for (const { iso3, lines } of readMandates()) {
      for (const { article, accept, mark, source } of lines) {
        const wanted = BACKERS.find((one) => one.article === article && one.alternative === accept[0]);
        if (wanted?.recalled.includes(iso3)) expect(mark, `${iso3} ${article}`).toBe("recalled");
        if (/\bR\b/.test(source)) expect(mark, `${iso3} ${article}`).not.toBe("sourced");
        if (mark === "sourced") expect(source, `${iso3} ${article}`).not.toBe("");
      }
    }
  });

  test("docs/DATA.md counts the lines that are recalled and those that are modelled", () => {
    const marks = readMandates().flatMap(({ lines }) => lines.map(({ mark }) => mark));
    const count = (wanted: string): number => marks.filter((mark) => mark === wanted).length;
    const page = readFileSync(join(ROOT, "docs/DATA.md"), "utf8");
    expect(page).toContain(`${count("recalled")} of the ${marks.length} lines of mandates`);
    expect(page).toContain(`Another ${count("modelled")} lines are modelled`);
  });

  test("a position is modelled unless a source reports it", () => {
    expect(provenanceOfPosition("USA", "hr62")).toMatchObject({ mark: "sourced", sources: ["M11"] });
    expect(provenanceOfPosition("KEN", "hr62").mark).toBe("modelled");
    const trusted = new Set(EVIDENCE.map(({ id }) => id));
    for (const { id } of ARTICLES) {
      for (const iso3 of codes) {
        const { mark, sources } = provenanceOfPosition(iso3, id);
        if (mark === "sourced") expect(sources.every((key) => trusted.has(key))).toBe(true);
      }
    }
  });
});

describe("the hurdle of ratification", () => {
  const checked = readHurdleChecks();
  const hurdleOf = (iso3: string) => COUNTRIES.find((country) => country.iso3 === iso3)?.hurdle;

  test("given a state that was checked again, then match, profile and mark follow the newer source", () => {
    for (const { iso3, value, year, source } of checked) {
      expect([1, 1.5, 2, 3, 4]).toContain(value);
      expect(year, iso3).toBeGreaterThan(2015);
      expect(hurdleOf(iso3), iso3).toBe(10 * value);
      expect(PROFILES.find((profile) => profile.iso3 === iso3)?.hurdle, iso3).toBe(10 * value);
      expect(provenanceOf(iso3, "hurdle")).toEqual({ mark: "sourced", sources: [source], year, weak: false });
    }
  });

  test("given a hand-written mandate, then only Jamaica still rests on 2009, and says so", () => {
    const found = new Set(checked.map(({ iso3 }) => iso3));
    expect(MANDATES.map(({ country }) => country).filter((iso3) => !found.has(iso3))).toEqual(["JAM"]);
    expect(provenanceOf("JAM", "hurdle")).toMatchObject({ sources: ["simmons"], year: 2009 });
  });

  test("given a state that no source covers, then the middle of the scale is called an estimate", () => {
    for (const iso3 of ["KIR", "NRU", "WSM"]) {
      expect(hurdleOf(iso3)).toBe(20);
      expect(provenanceOf(iso3, "hurdle").mark).toBe("estimated");
    }
  });

  test("given the treaties of the past, then the data for the fit keep the rule of their time", () => {
    const past = new Map(validation.states.map(({ iso3, hurdle2009 }) => [iso3, hurdle2009]));
    for (const iso3 of codes) {
      const simmons = cell(iso3, "ratif_hurdle_simmons");
      expect(past.get(iso3), iso3).toBe(simmons === "" ? 20 : 10 * Number(simmons));
    }
  });
});

describe("profiles", () => {
  test("are 193 in ISO order", () => {
    expect(PROFILES.map(({ iso3 }) => iso3)).toEqual(codes);
  });

  test("leave a gap empty", () => {
    expect(PROFILES.find(({ iso3 }) => iso3 === "PRK")?.internetPct).toBeNull();
    expect(PROFILES.find(({ iso3 }) => iso3 === "KIR")?.hurdle).toBeNull();
    expect(PROFILES.find(({ iso3 }) => iso3 === "IND")?.signed).toBeNull();
  });
});
