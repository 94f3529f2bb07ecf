/** Everybody whom the built-in content names has a drawing of their own; people of added cases share one. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CASES } from "../../src/content/cases.ts";
import { CAUCUSES } from "../../src/content/caucuses.ts";
import { drawingOf, type Sitter } from "../../src/content/portraits.ts";
import { CARDS } from "../../src/engine/state/scenario.ts";

const FACES = join(import.meta.dirname, "../../assets/faces");
const MOST_BYTES = 4096;

const UNKNOWN = "unknown";
const SITTERS: readonly Sitter[] = [
  ...CASES.map(({ id }) => ({ kind: "case", id }) as const),
  ...CAUCUSES.map(({ id }) => ({ kind: "caucus", id }) as const),
  ...CARDS.map((id) => ({ kind: "card", id }) as const),
  { kind: "role", id: "chair" },
];
const FILES = readdirSync(FACES);

test("every person, caucus, group at home and the chair has a face that nobody else has", () => {
  const drawings = SITTERS.map(drawingOf);
  expect(drawings).not.toContain(UNKNOWN);
  expect(new Set(drawings).size).toBe(SITTERS.length);
});

test("each drawing is used, and each face is drawn", () => {
  const used = [...SITTERS.map(drawingOf), UNKNOWN].map((name) => `${name}.svg`);
  expect(FILES.toSorted()).toEqual(used.toSorted());
});

test("a person whom the content does not draw has the portrait without a face", () => {
  for (const kind of ["case", "caucus", "card", "role"] as const)
    expect(drawingOf({ kind, id: "added" })).toBe(UNKNOWN);
});

describe.each(FILES)("%s", (file) => {
  const drawing = readFileSync(join(FACES, file), "utf8");

  test(`is at most ${MOST_BYTES} bytes`, () => {
    expect(Buffer.byteLength(drawing)).toBeLessThanOrEqual(MOST_BYTES);
  });

  test("is one well-formed square drawing with paper of its own below everything else", () => {
    expect(unclosed(drawing)).toEqual([]);
    const [, x, y, width, height] =
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="(\d+) (\d+) (\d+) (\d+)"/
        .exec(drawing)
        ?.map(Number) ?? [];
    expect(width).toBe(height);
    const [, paper] = /<path fill="url\(#l\)" d="M0 0h(\d+)v\1H0z"\/>/.exec(drawing)?.map(Number) ?? [];
    expect(Math.max(x ?? NaN, y ?? NaN) + (width ?? NaN)).toBeLessThanOrEqual(paper ?? 0);
    expect(drawing.indexOf("<path")).toBe(drawing.indexOf('<path fill="url(#l)"'));
  });

  test("has no script, no style, no text, and refers to nothing outside", () => {
    const names = new Set([...drawing.matchAll(/<(\w+)/g)].map(([, name]) => name));
    for (const name of names) expect(["svg", "radialGradient", "stop", "g", "path"]).toContain(name);
    expect(drawing).not.toMatch(/\s(?:on\w+|href|xlink:\w+|src|style|class)=/);
    expect([...drawing.matchAll(/url\(([^)]*)\)/g)].map(([, to]) => to)).toEqual(["#l"]);
    expect(drawing.match(/https?:/g)).toHaveLength(1);
  });
});

/** The elements that are not closed, or closed in the wrong place. */
function unclosed(drawing: string): readonly string[] {
  const open: string[] = [];
  for (const [tag, end = "", name = "", rest = ""] of drawing.matchAll(
    /<(\/?)(\w+)((?:\s+[\w:-]+="[^"<]*")*\s*\/?)>/g,
  )) {
    if (end === "") open.push(name);
    const isClosed = end !== "" || rest.endsWith("/");
    if (isClosed && open.pop() !== name) return [tag];
  }
  const between = drawing.replaceAll(/<[^<>]*>/g, "").trim();
  return between === "" ? open : [between];
}
