/** docs/MODEL.md for its three readers: every section says in one plain sentence what it means before it says how. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const MODEL = readFileSync(new URL("../../docs/MODEL.md", import.meta.url), "utf8");

/** The teacher's subsections are plain words throughout. */
const isForTeachers = (heading: string): boolean => heading.startsWith("1.");

const SECTIONS = MODEL.split(/\n#{2,3} /)
  .slice(1)
  .map((section) => section.split(/\n\n/))
  .map(([heading = "", first = ""]) => ({ heading, first }))
  .filter(({ heading }) => heading === "1. For a teacher" || !isForTeachers(heading));

describe("given a section of MODEL.md, it begins in plain words", () => {
  test.each(SECTIONS)("$heading", ({ first }) => {
    expect(first.trim()).toMatch(/^\*\*In plain words:\*\* [^.]+\.$/);
  });
});

test("given a link at the top of MODEL.md, its section is there", () => {
  const anchors = MODEL.split("\n")
    .filter((line) => /^#{2,3} /.test(line))
    .map((line) =>
      line
        .replace(/^#+ /, "")
        .toLowerCase()
        .replace(/[^\w -]/g, "")
        .replaceAll(" ", "-"),
    );
  const linked = [...MODEL.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  expect(linked.length).toBeGreaterThan(0);
  expect(linked.filter((anchor) => !anchors.includes(anchor ?? ""))).toEqual([]);
});
