/**
 * The contrast and lightness that the page's colours must have, in light and in dark. `docs/LOOK.md` lists the
 * computed values.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as palette from "../../src/scene/paint/palette.ts";
import { contrast, lightness } from "../support/colour.ts";

const TOKENS = readFileSync("src/ui/styles/tokens.css", "utf8");
const SCHEMES = ["light", "dark"] as const;
type Scheme = (typeof SCHEMES)[number];

const PAIRS = new Map(
  [...TOKENS.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);
const ALWAYS = new Map(
  [...TOKENS.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = "", colour = ""]) => [name, colour]),
);

function colour(name: string, scheme: Scheme): string {
  const found = PAIRS.get(name)?.[scheme] ?? ALWAYS.get(name);
  if (found === undefined) throw new Error(`no colour --${name}`);
  return found;
}

const GROUNDS = ["paper", "paper-light", "paper-deep", "field"];

/** For each text colour, the backgrounds it appears on besides the four above. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  ink: ["blue-pale", "good-pale", "bad-pale", "live-pale", "object-pale"],
  "ink-soft": ["blue-pale"],
  blue: ["blue-pale"],
  "blue-deep": ["blue-pale"],
  good: ["good-pale"],
  bad: ["bad-pale"],
  "gold-ink": [],
  "support-ink": ["blue-pale"],
  "live-ink": ["live-pale"],
  "object-ink": ["object-pale", "bad-pale"],
};

/** For each fill colour, the colour of the text or symbol on it and the minimum contrast between the two. */
const FILLED: Readonly<Record<string, readonly [on: string, least: number]>> = {
  blue: ["on-fill", 4.5],
  "blue-deep": ["on-fill", 4.5],
  good: ["on-fill", 4.5],
  bad: ["on-fill", 4.5],
  support: ["on-support", 4.5],
  live: ["on-live", 4.5],
  abstain: ["on-abstain", 4.5],
  object: ["on-object", 3],
  night: ["night-ink", 4.5],
};

describe.each(SCHEMES)("In %s", (scheme) => {
  const of = (name: string) => colour(name, scheme);

  it.each(Object.entries(WORDS))("%s can be read on every background it appears on", (words, more) => {
    for (const ground of [...GROUNDS, ...more])
      expect(contrast(of(words), of(ground)), `${words} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(FILLED))("text and symbols on %s can be read", (fill, [on, least]) => {
    expect(contrast(of(on), of(fill))).toBeGreaterThanOrEqual(least);
  });

  it.each(["rule-strong", "blue", "focus"])("%s is seen as an edge on every ground", (edge) => {
    for (const ground of GROUNDS)
      expect(contrast(of(edge), of(ground)), `${edge} on ${ground}`).toBeGreaterThanOrEqual(3);
  });

  it("the focus stands out on every background by one of its two rings, and the rings from each other", () => {
    const grounds = [...GROUNDS, "blue-pale", "blue", "blue-deep", "good-pale", "bad-pale", "night"];
    expect(contrast(of("focus"), of("focus-gap"))).toBeGreaterThanOrEqual(4.5);
    for (const ground of grounds) {
      const most = Math.max(contrast(of("focus"), of(ground)), contrast(of("focus-gap"), of(ground)));
      expect(most, ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each([
    ["support", "live", "object"],
    ["support", "abstain", "object"],
  ])("%s, %s and %s differ in grey", (...stances) => {
    for (const one of stances)
      for (const other of stances.filter((name) => name !== one))
        expect(
          Math.abs(lightness(of(one)) - lightness(of(other))),
          `${one}, ${other}`,
        ).toBeGreaterThanOrEqual(20);
  });
});

describe("The pictures", () => {
  const shared = Object.entries(palette).flatMap(([name, value]) => {
    const token = PAIRS.get(name.toLowerCase().replaceAll("_", "-"));
    return token === undefined || typeof value !== "string" ? [] : [[name, value, token.light] as const];
  });

  it("use the page's colours", () => {
    const names = shared.map(([name]) => name);
    expect(names).toEqual(
      expect.arrayContaining(["PAPER", "INK", "BLUE", "GOLD", "SUPPORT", "LIVE", "OBJECT"]),
    );
  });

  it.each(shared)("%s is the same in both", (_name, value, token) => {
    expect(value).toBe(token);
  });
});
