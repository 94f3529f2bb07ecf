/**
 * Checks docs/PROCEDURE.md: every pack has a column, the cells of a rule that is named in code are what the pack does,
 * every source is in the list, and every test exists. `-u` writes the cells anew.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadWording, t } from "../../src/client/i18n/index.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import { MOTION_KINDS } from "../../src/committee/state/motion.ts";
import { PACKS } from "../../src/committee/state/pack.ts";
import { cellOf, cellsOf, rewritten, rulesIn } from "../support/procedure-page.ts";

await loadWording("committee");

const PATH = fileURLToPath(new URL("../../docs/PROCEDURE.md", import.meta.url));
const PAGE = readFileSync(PATH, "utf8");
const HEADING = cellsOf(PAGE.split("\n").find((line) => /^\| Rule +\|/.test(line)) ?? "");
const RULES = rulesIn(PAGE, HEADING);
const nameOf = (id: (typeof PACKS)[number]): string => t(`committee:pack.${id}.name`);

/** The pack below each heading, or null. */
const COLUMNS = HEADING.map((heading) => {
  const id = PACKS.find((one) => nameOf(one) === heading);
  return id === undefined ? null : PACK[id];
});

/** The names of the sources in brackets, without what follows a comma. */
const citedIn = (text: string): readonly string[] =>
  [...text.matchAll(/\[([a-z][^\]]*)\](?!\()/g)].flatMap(([, names = ""]) =>
    names.split(";").map((name) => (name.split(",")[0] ?? "").trim()),
  );

/** The file and the title of each test that the last cell of a rule names. */
const testsOf = (rule: readonly string[]): readonly (readonly [string, string])[] =>
  [...(rule.at(-1) ?? "").matchAll(/`([\w/-]+\.test\.ts)`: “([^”]+)”/g)].map(([, file = "", title = ""]) => [
    file,
    title,
  ]);

test("the page has at least 80 rules, each once", () => {
  expect(RULES.length).toBeGreaterThanOrEqual(80);
  expect(new Set(RULES.map(([rule]) => rule)).size).toBe(RULES.length);
});

test("every pack has a column", () => {
  expect(PACKS.filter((id) => !HEADING.includes(nameOf(id)))).toEqual([]);
});

test("every rule says where it comes from and what each pack does", () => {
  for (const [rule, ...cells] of RULES) expect(cells, rule).not.toContain("");
});

test("the cells of a rule that is named in code are what the pack does", async () => {
  await expect(rewritten(PAGE, COLUMNS)).toMatchFileSnapshot(PATH);
});

test("every kind of motion has a line, and a name in code is one that the packs know", () => {
  const names = RULES.flatMap(([rule = ""]) =>
    [...rule.matchAll(/`([\w.]+)`/g)].map(([, name = ""]) => name),
  );
  expect(MOTION_KINDS.filter((kind) => !names.includes(kind))).toEqual([]);
  expect(names.filter((name) => cellOf(name, PACK["un-ga"]) === null)).toEqual([]);
});

describe("the test of a rule", () => {
  test("is named, or the page says that there is none yet", () => {
    for (const rule of RULES) if (rule.at(-1) !== "none yet") expect(testsOf(rule), rule[0]).toHaveLength(1);
  });

  test("exists in its file", () => {
    for (const [file, title] of RULES.flatMap(testsOf)) {
      const path = fileURLToPath(new URL(`../committee/${file}`, import.meta.url));
      expect(existsSync(path), file).toBe(true);
      expect(readFileSync(path, "utf8"), file).toContain(`"${title}"`);
    }
  });
});

test("every source in brackets is in the list, and so is every text that a pack cites; none is there in vain", () => {
  const [rules = "", sources = ""] = PAGE.split("\n## The sources\n");
  const listed = [...sources.matchAll(/^\| \[([a-z0-9-]+)\]\(/gm)].map(([, name = ""]) => name);
  expect(new Set(listed).size).toBe(listed.length);
  const byPacks = PACKS.flatMap((id) => {
    const { sources: own, motions, points } = PACK[id];
    return [
      ...Object.values(own),
      ...motions.map(({ source }) => source),
      ...points.map(({ source }) => source),
    ];
  }).flatMap(({ source }) => (source === "none" ? [] : [source]));
  const used = new Set([...citedIn(rules.split("\n## ").slice(1).join("\n")), ...byPacks]);
  expect([...used].filter((name) => !listed.includes(name))).toEqual([]);
  expect(listed.filter((name) => !used.has(name))).toEqual([]);
});
