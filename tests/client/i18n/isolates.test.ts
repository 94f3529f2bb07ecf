import { describe, expect, it } from "vitest";
import { figure, isolated, localeOf, withoutIsolates } from "../../../src/client/i18n/figures.ts";
import { wordingIn } from "../../../src/client/i18n/index.ts";

describe("names and codes in a sentence of the other direction", () => {
  it("a Latin seed in an Arabic sentence is set apart; an Arabic name is not", () => {
    expect(isolated("3f-a2", true)).toBe("\u20683f-a2\u2069");
    expect(isolated("كينيا", true)).toBe("كينيا");
  });

  it("an Arabic name in a Latin sentence is set apart; a Latin one is not", () => {
    expect(isolated("كينيا", false)).toBe("\u2068كينيا\u2069");
    expect(isolated("Kenya", false)).toBe("Kenya");
  });

  it("the catalogue does it for every placeholder, and a file's name goes without", () => {
    const { i18n } = wordingIn("ar", { ar: { ui: { made: "من {{state}}" } } }, {});
    const said = i18n.t("made", { state: "Kenya" });
    expect(said).toBe("من \u2068Kenya\u2069");
    expect(withoutIsolates(said)).toBe("من Kenya");
  });
});

describe("digits", () => {
  it("an Arabic page has the digits of its codes and seeds", () => {
    expect(localeOf("ar")).toBe("ar-u-nu-latn");
    expect(localeOf("fr")).toBe("fr");
    expect(figure(1234, "ar", {})).toMatch(/^1.234$/);
  });

  it("a minus sign stays before its number", () => {
    expect(figure(-3, "ar", {})).toBe("\u200e−3");
  });
});

describe("signs that an Arabic sentence writes itself", () => {
  const catalogues = import.meta.glob<Record<string, unknown>>("../../../src/client/i18n/ar/*.json", {
    eager: true,
    import: "default",
  });

  it("a sign before a number has a left-to-right mark, or it would stand after the number", () => {
    const bare = Object.entries(catalogues).flatMap(([file, words]) =>
      (JSON.stringify(words).match(/.{0,20}(?<![\w\u200e])[−+]\{\{/gu) ?? []).map(
        (said) => `${file}: ${said}`,
      ),
    );
    expect(Object.keys(catalogues).length).toBeGreaterThan(20);
    expect(bare).toEqual([]);
  });

  it("a symbol of a paper is set apart from left to right, or its number would stand before it", () => {
    const papers = Object.entries(catalogues).find(([file]) => file.endsWith("/document.json"))?.[1];
    const { WP, L, revised } = (papers as { symbol: Record<"WP" | "L" | "revised", string> }).symbol;
    for (const said of [WP, L, revised]) expect(said).toMatch(/^\u2066[^\u2066-\u2069]+\u2069$/u);
  });
});
