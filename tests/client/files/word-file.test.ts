/** Files for a word processor have the words of the page, real numbering and named styles. */
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { documentSheet } from "../../../src/client/files/document-sheet.ts";
import { minutesSheets } from "../../../src/client/files/minutes-sheet.ts";
import type { Sheet } from "../../../src/client/files/sheet.ts";
import { wordFile } from "../../../src/client/files/word-file.ts";
import { loadWording } from "../../../src/client/i18n/index.ts";
import { documentsOf } from "../../../src/client/selectors/committee/documents.ts";
import { committeeNames } from "../../../src/client/sentences/committee-names.ts";
import { recordText } from "../../../src/client/sentences/document-lines.ts";
import { UN_GA } from "../../../src/committee/packs/un-ga.ts";
import { handedIn, inDebate } from "../../support/committee.ts";
import { AMENDED, CLAUSES, decided } from "../../support/committee-story.ts";

await loadWording("committee", "document", "print");

type Line = Readonly<{ style: string; words: string; list: string | null }>;
type Parts = Readonly<Record<string, string>>;

async function unpacked(title: string, sheets: readonly Sheet[]): Promise<Parts> {
  const file = await wordFile(title, sheets);
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const plain = (xml: string): string =>
  xml.replaceAll("&apos;", "'").replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");

/** The paragraphs of the file with their styles, their words and the list that numbers them. */
function linesOf(parts: Parts): readonly Line[] {
  const body = parts["word/document.xml"] ?? "";
  return [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1] ?? "Normal",
    words: plain([...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words = ""]) => words).join("")),
    list: /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\w+)"/.exec(xml)?.slice(1).join("/") ?? null,
  }));
}

const room = decided();
const state = room.state();
const names = committeeNames(state);
const documents = documentsOf(state, room.entries());
const of = (n: number) => {
  const found = documents.find(({ paper }) => paper.n === n);
  if (found === undefined) throw new Error(`no document ${n}`);
  return found;
};

const RESOLUTION = await unpacked("A", [documentSheet(of(3), state, names)]);

describe("an adopted resolution as a file", () => {
  const parts = RESOLUTION;
  const lines = linesOf(parts);
  const styled = (style: string) => lines.filter((line) => line.style === style).map(({ words }) => words);

  test("has the head of the page: symbol, distribution, date and language", () => {
    expect(styled("MastheadLarge")).toEqual(["Exercise", "Exercise/L.3/Rev.1"]);
    expect(styled("Masthead")).toContain("Distr.: General");
    expect(styled("Masthead")).toContain("Original: English");
  });

  test("has its title as a heading, its preamble, and its clauses as one numbered list", () => {
    expect(styled("Heading1")).toEqual(["Help with evidence in electronic form"]);
    expect(styled("PreambularParagraph")[0]).toBe("Recalling the Charter of the United Nations,");
    expect(styled("OperativeParagraph").slice(1)).toEqual([AMENDED, CLAUSES[2], CLAUSES[4]]);
    const lists = lines.filter(({ style }) => style === "OperativeParagraph").map(({ list }) => list);
    expect(new Set(lists).size).toBe(1);
    expect(lists[0]).toMatch(/^0\//);
    expect(styled("SubParagraph")).toHaveLength(3);
    expect(parts["word/numbering.xml"]).toContain('<w:lvlText w:val="(%1)"/>');
  });

  test("has every decision in the words of the page", () => {
    for (const record of of(3).records) expect(styled("Normal")).toContain(recordText(record, state));
  });

  test("has named styles that can be changed, and counts its pages", () => {
    for (const name of ["Preambular paragraph", "Operative paragraph", "Sub-paragraph"])
      expect(parts["word/styles.xml"]).toContain(`<w:name w:val="${name}"/>`);
    const footer = Object.keys(parts).find((name) => /^word\/footer\d*\.xml$/.test(name)) ?? "";
    expect(parts[footer]).toContain("NUMPAGES");
  });
});

test("an amendment begins with the number that it replaces, and shows struck and new words", async () => {
  const parts = await unpacked("A", [documentSheet(of(4), state, names)]);
  expect(parts["word/numbering.xml"]).toContain('<w:start w:val="2"/>');
  const body = parts["word/document.xml"] ?? "";
  expect(body).toMatch(/<w:strike\/><\/w:rPr><w:t[^>]*>Str/);
  expect(body).toContain("<w:u ");
  expect(linesOf(parts).map(({ words }) => words)).toContain("Replace paragraph 2 with the following:");
});

test("sub-paragraphs on two levels are numbered on two levels", async () => {
  const { text, ...rest } = of(3);
  const subs = [
    {
      mark: "a",
      text: "to act:",
      subs: [
        { mark: "i", text: "fast;", subs: [] },
        { mark: "ii", text: "well.", subs: [] },
      ],
    },
  ];
  const clauses = [{ number: 1, opening: "Decides", rest: ":", subs }];
  const lines = linesOf(
    await unpacked("A", [documentSheet({ ...rest, text: { ...text, clauses } }, state, names)]),
  );
  const levels = lines
    .filter(({ style }) => style === "SubParagraph")
    .map(({ list, words }) => [list?.[0], words]);
  expect(levels).toEqual([
    ["0", "to act:"],
    ["1", "fast;"],
    ["1", "well."],
  ]);
});

test("the minutes have their lines, the votes by name and the adopted text", async () => {
  const lines = linesOf(await unpacked("A", minutesSheets(state, room.entries(), "General Assembly")));
  const words = lines.map((line) => line.words);
  expect(words[0]).toContain(state.name);
  expect(lines.filter(({ style }) => style === "MinutesLine").length).toBeGreaterThan(20);
  expect(words).toContain("Recalling the Charter of the United Nations,");
  expect(words.some((line) => line.includes("Egypt"))).toBe(true);
});

test("given many long papers in one file, the sub-paragraphs of every clause are counted from (a)", async () => {
  const clause = { type: "clause", runs: [{ text: "Decides to:" }] } as const;
  const sub = { type: "sub", level: 1, count: "letters", runs: [{ text: "help;" }] } as const;
  const blocks = Array.from({ length: 600 }, () => [clause, sub]).flat();
  const parts = await unpacked(
    "Long",
    [1, 2].map(() => ({ title: "Long", first: 1, blocks })),
  );
  const lists = linesOf(parts).filter(({ style }) => style === "SubParagraph");
  // One sub-paragraph for each of 1,200 clauses, and no other clause has the same list.
  expect(lists).toHaveLength(1200);
  expect(new Set(lists.map(({ list }) => list)).size).toBe(1200);
});

test("given hidden and reserved characters in a paper, the file has none that would break it", async () => {
  const dais = inDebate(UN_GA, 6);
  const title = "\u202e=cmd|'/c calc'!A0 \u0007\u0000<w:p> & ]]> \"quotes\"";
  handedIn(dais, "S1", {
    title,
    preamble: "Recalling \u202eabc,",
    text: "Decides <w:br/> & \u0001 more\nRequests",
  });
  const own = dais.state();
  const [document] = documentsOf(own, dais.entries());
  if (document === undefined) throw new Error("no document");
  const xml =
    (await unpacked("A", [documentSheet(document, own, committeeNames(own))]))["word/document.xml"] ?? "";
  expect(xml).not.toMatch(/[\p{Control}\u202a-\u202e]/u);
  expect(xml).toContain("=cmd|&apos;/c calc&apos;!A0 &lt;w:p&gt; &amp; ]]&gt; &quot;quotes&quot;");
});
