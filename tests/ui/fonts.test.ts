import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SANS, SERIF } from "../../src/client/screen/fonts.ts";

const tokens = readFileSync("src/ui/styles/tokens.css", "utf8");
const fonts = readFileSync("assets/fonts/fonts.css", "utf8");
const stackOf = (name: string): string =>
  (new RegExp(`--${name}:([^;]+);`).exec(tokens)?.[1] ?? "").replaceAll(/\s+/g, " ").trim();

describe("the fonts of a page", () => {
  it("pictures and pages have the same stacks", () => {
    expect(stackOf("serif")).toBe(SERIF);
    expect(stackOf("sans")).toBe(SANS);
  });

  it("every script except Chinese has a face for text and one for headings, which only its own letters fetch", () => {
    const faces = fonts.split("@font-face").slice(1);
    const withLetter = (range: RegExp): string[] => [
      ...new Set(
        faces.filter((face) => range.test(face)).map((face) => /family: "([^"]+)"/.exec(face)?.[1] ?? ""),
      ),
    ];
    expect(withLetter(/U\+0600-06FF/)).toEqual(["Noto Sans Arabic", "Noto Naskh Arabic"]);
    expect(withLetter(/U\+0400-045F|U\+0401/)).toEqual(["Source Serif 4", "Noto Sans"]);
    expect(faces.every((face) => /unicode-range: U\+/.test(face))).toBe(true);
  });
});
