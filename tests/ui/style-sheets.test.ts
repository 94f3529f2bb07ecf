/**
 * Text has five sizes on the page and one more for great moments. The wall uses the same five, enlarged. What is centred
 * on a point of a line is so in both directions of writing.
 */
import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const TOKENS = /^var\(--text(-s|-l|-xl|-2xl|-peak)?\)$/;
/** The walls and the film are seen from a distance, so their sizes are relative to the wall's base size. */
const SHARES = ["1em", "1.25em", "1.75em", "2.5em", "4.5em"];
const FROM_AFAR = /ui\/(wall|film)\/|committee-wall\.css/;
/** Smaller than the rest where one person reads it, and as large as the rest on a projector. */
const LEAST = "var(--least, 0.875em)";
/**
 * The base sizes of the page and the wall, the sizes of a room's code and of a question, which shrink in a narrow
 * window, and the size of a placard as wide as its paper.
 */
const OTHERS = [
  "100%",
  "112.5%",
  "var(--wall)",
  "min(var(--text-2xl), 15cqi)",
  "clamp(1.75em, 16.5cqi, 4.5em)",
  "min(var(--text-2xl), 16vw)",
  "30vw",
  LEAST,
];

function strange(file: string): readonly string[] {
  const sizes = [...readFileSync(file, "utf8").matchAll(/font-size: ([^;]+);/g)].map(([, size = ""]) => size);
  return sizes
    .filter((size) => !TOKENS.test(size) && !OTHERS.includes(size))
    .filter((size) => !size.endsWith("pt") && !(FROM_AFAR.test(file) && SHARES.includes(size)))
    .map((size) => `${file}: ${size}`);
}

it("no style sheet has a size of its own, except in points for paper", () => {
  expect(globSync("src/**/*.css").flatMap(strange)).toEqual([]);
});

it("on a projector nothing is smaller than 40 px at a width of 1920 px", () => {
  const wall = readFileSync("src/ui/wall/wall.css", "utf8");
  expect(wall).toMatch(/\.wall\.projected \{\s*--wall: max\(2\.0834vw, [^;]+;\s*--least: 1em;/);
});

/** The rules of a style sheet: selector and declarations. */
function rulesOf(file: string): readonly Readonly<{ selector: string; body: string }>[] {
  const plain = readFileSync(file, "utf8").replaceAll(/\/\*.*?\*\//gs, "");
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = "", body = ""]) => ({
    selector: selector.trim(),
    body,
  }));
}

it("what moves back by half of itself from where it starts moves the other way in a page from the right", () => {
  const centred = globSync("src/**/*.css").flatMap((file) => {
    const rules = rulesOf(file);
    const halves = rules.filter(
      ({ body }) => /translate: -50%/.test(body) && /(inset|margin)-inline-start:/.test(body),
    );
    return halves.map(({ selector }) => ({
      selector,
      mirrored: rules.find((rule) => rule.selector === `[dir="rtl"] ${selector}`)?.body.trim(),
    }));
  });
  expect(centred.length).toBeGreaterThan(0);
  expect(centred.filter(({ mirrored }) => !/^translate: 50%/.test(mirrored ?? ""))).toEqual([]);
});

it("gold is used only for the player and the fortieth", () => {
  const golden = globSync("src/**/*.css").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/([^{}]+)\{[^{}]*var\(--gold(-ink)?\)/g)].map(([, rule = ""]) =>
      rule.replaceAll(/\/\*.*?\*\//gs, "").trim(),
    ),
  );
  expect(golden.filter((rule) => !YOU_OR_THE_FORTIETH.test(rule))).toEqual([]);
});

const YOU_OR_THE_FORTIETH =
  /own|data-reached|data-sealed|\.segment\.last|\.place\[data.*final|\.final-(card|bar)|\.moment|\.ending/;
