/**
 * Checks docs/SAMPLE-PAPERS.md against the packs: its papers are in order where it says so, and its tables match the
 * packs.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadWording } from "../../src/client/i18n/index.ts";
import { alternativeText, articleTitle } from "../../src/client/i18n/names.ts";
import { documentsOf } from "../../src/client/selectors/committee/documents.ts";
import { numberedClauses } from "../../src/client/selectors/committee/numbered-clauses.ts";
import { suggestions } from "../../src/client/selectors/committee/plenary.ts";
import { wordsNamed } from "../../src/client/selectors/committee/words-before.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import { hasDirectives, PACKS, type PackId } from "../../src/committee/state/pack.ts";
import { fewest } from "../../src/committee/state/seats.ts";
import { counted, type Dais, debatedFor, inDebate } from "../support/committee.ts";

await loadWording("content");

const GUIDE = readFileSync(new URL("../../docs/SAMPLE-PAPERS.md", import.meta.url), "utf8");
/** The size of the committee in the document. */
const MEMBERS = 12;

function paperNamed(name: string): string {
  const [, text = ""] = GUIDE.match(new RegExp(`<!-- ${name} -->\\s+\`\`\`text\\n([^\`]+)\\n\`\`\``)) ?? [];
  return text;
}

const DRAFT = paperNamed("draft");
const AMENDMENT = paperNamed("amendment");
const LINES = DRAFT.split("\n");
/** The clause that the first amendment replaces, as the document numbers it. */
const CLAUSE = Number(/Replace clause (\d+) by:/.exec(GUIDE)?.[1]);
const PREAMBLE = 4;
const WORDS = { preamble: LINES.slice(0, PREAMBLE).join("\n"), text: LINES.slice(PREAMBLE).join("\n") };

/** The cells of a pack's row in the table below a heading. */
function row(heading: string, pack: PackId): readonly string[] {
  const section = (GUIDE.split(heading)[1] ?? "").split("\n#")[0] ?? "";
  const found = section.split("\n").find((line) => line.startsWith(`| _${pack}_ `));
  return (found ?? "")
    .split("|")
    .map((cell) => cell.trim())
    .slice(2, -1);
}

describe("the layout of a resolution", () => {
  test("preambular clauses end with a comma, operative ones with a semicolon, the last with a full stop", () => {
    expect(LINES.slice(0, PREAMBLE).every((line) => line.endsWith(","))).toBe(true);
    expect(LINES.slice(PREAMBLE, -1).every((line) => line.endsWith(";"))).toBe(true);
    expect(LINES.at(-1)).toMatch(/[^;,]\.$/);
  });

  test("the chair's matching of a clause is what the game suggests", () => {
    const section =
      (GUIDE.split("### How the chair matches it to the model")[1] ?? "").split("\n## ")[0] ?? "";
    const rows = [...section.matchAll(/^\| \d +\| (.+?) +\| (.*?) *\|$/gm)];
    const suggested = suggestions(LINES.slice(PREAMBLE)).map((found) =>
      found === null
        ? ["outside the model", ""]
        : [articleTitle(found.article), alternativeText(found.article, found.key, "name")],
    );
    expect(rows.map(([, article, wording]) => [article, wording])).toEqual(suggested);
  });
});

describe("the numbers of the clauses are those of the console and of the document", () => {
  const room = inDebate(PACK["una-usa"], MEMBERS);
  const paper = submit(room, 6, WORDS, null);
  const [handedIn] = room.state().papers;
  const shown = handedIn === undefined ? [] : numberedClauses(handedIn, "operative");
  const [document] = documentsOf(room.state(), room.entries());

  test("where the guide maps each clause, and where it says how many there are", () => {
    const section =
      (GUIDE.split("### How the chair matches it to the model")[1] ?? "").split("\n## ")[0] ?? "";
    const mapped = [...section.matchAll(/^\| (\d) +\| /gm)].map(([, number]) => Number(number));
    expect(mapped).toEqual(shown.map(({ number }) => number));
    expect(mapped).toEqual(document?.text.clauses.map(({ number }) => number));
    expect(GUIDE).toContain(`preambular paragraphs 1 to ${PREAMBLE}, and clauses 1 to ${shown.length}`);
  });

  test("where the guide names a clause in words", () => {
    const words = (number: number): string => shown.find((one) => one.number === number)?.words ?? "";
    expect(GUIDE).toContain("Clause 5 only “requests”");
    expect(words(5)).toMatch(/^Requests /);
    const deleted = Number(/Delete clause (\d+)\./.exec(GUIDE)?.[1]);
    expect(GUIDE).toContain("amendment 2 only removes a wish that binds nobody");
    expect(words(deleted)).toMatch(/^Invites /);
  });

  test("an amendment that deletes the clause by this number deletes these words", () => {
    const clause = Number(/Delete clause (\d+)\./.exec(GUIDE)?.[1]);
    const order = {
      type: "submitPaper",
      delegation: "S2",
      kind: "amendment",
      title: "",
      preamble: "",
    } as const;
    room.ask({ type: "introducePaper", paper });
    room.ask({ ...order, text: "", amends: { paper, change: "strike", clause } });
    const amendment = room.state().papers.at(-1);
    expect(amendment === undefined ? "" : wordsNamed(room.state(), amendment)).toMatch(/^Invites /);
  });
});

describe.each(PACKS)("a working paper under %s", (id) => {
  test("is in order with one name, as the guide says", () => {
    const room = inDebate(PACK[id], MEMBERS);
    const handIn = {
      type: "submitPaper",
      delegation: "S1",
      kind: "working",
      title: "Evidence fast",
    } as const;
    room.ask({ ...handIn, preamble: "", text: "Evidence is lost while letters travel.", amends: null });
    expect(room.why({ type: "introducePaper", paper: 1 })).toBeNull();
  });
});

type Words = Readonly<{ preamble: string; text: string }>;

function submit(room: Dais, names: number, words: Words, amends: null | { paper: number; clause: number }) {
  const kind = amends === null ? "draft" : "amendment";
  const change = amends === null ? null : { ...amends, change: "replace" as const };
  room.ask({
    type: "submitPaper",
    delegation: "S1",
    kind,
    title: "CC/L.1",
    ...words,
    amends: change,
  });
  const paper = room.state().counts.paper;
  for (let n = 2; n <= names; n++)
    room.ask({ type: "signPaper", paper, delegation: `S${n}`, as: n <= 3 ? "sponsor" : "signatory" });
  return paper;
}

/** Under some packs, somebody must read a draft first. */
function approved(room: Dais, paper: number): number {
  const order = { type: "approvePaper", paper, isApproved: true } as const;
  if (room.why(order) === null) room.ask(order);
  return paper;
}

describe.each(PACKS)("under %s", (id) => {
  const pack = PACK[id];
  // A directive has operative clauses alone.
  const words = hasDirectives(pack) ? { ...WORDS, preamble: "" } : WORDS;

  test("the draft is in order with its six names, and with as few as the table allows", () => {
    const least = Number.parseInt(row("### What makes it in order", id)[0] ?? "", 10);
    expect(least).toBe(fewest(pack.signatories, MEMBERS));
    expect(least).toBeLessThanOrEqual(6);
    const room = inDebate(pack, MEMBERS);
    if (least > 1) {
      const few = submit(room, least - 1, words, null);
      expect(room.why({ type: "introducePaper", paper: few })).toBe("tooFewSignatories");
    }
    const paper = approved(room, submit(room, 6, words, null));
    expect(room.why({ type: "introducePaper", paper })).toBeNull();
  });

  test("the table of amendments says what the pack says", () => {
    const [least = "", first = "", friendly = "", second = "", when = ""] = row("## 3. Amendments", id);
    const { amendments, closureFirst } = pack;
    if (amendments.isOff === true) return expect(least).toBe("not amended");
    expect(Number.parseInt(least, 10)).toBe(fewest(amendments.signatories, MEMBERS));
    expect(first.includes("furthest")).toBe(amendments.order === "furthestRemovedFirst");
    expect(friendly).toBe(amendments.friendly ? "yes" : "no");
    expect(second).toBe(amendments.secondDegree ? "yes" : "no");
    expect(when.includes("closed")).toBe(closureFirst);
  });

  test("the table of votes says what the pack says", () => {
    const [, voted = "", alone = ""] = row("### What makes it in order", id);
    expect(voted.startsWith("each operative clause")).toBe(pack.clauses === "eachThenWhole");
    expect(voted).toContain("simple majority");
    expect(pack.majority.substance).toBe("simple");
    expect(alone.includes("motion to divide")).toBe(pack.motions.some(({ kind }) => kind === "divide"));
  });

  test.skipIf(pack.amendments.isOff === true)(
    "the amendment replaces the clause it names, by the number that the console and the document show",
    () => {
      const room = inDebate(pack, MEMBERS);
      const paper = approved(room, submit(room, 6, words, null));
      room.ask({ type: "introducePaper", paper });
      debatedFor(room, paper);
      const amendment = submit(room, 3, { preamble: "", text: AMENDMENT }, { paper, clause: CLAUSE });
      room.ask({ type: "introducePaper", paper: amendment });
      if (pack.closureFirst) room.ask({ type: "closeDebate" });
      room.ask({ type: "putPaper", paper: amendment, method: "count" });
      expect(counted(room, 7, 5)).toBe(true);
      expect(room.state().papers[0]?.text.split("\n")[1]).toBe(AMENDMENT);
      const [document] = documentsOf(room.state(), room.entries());
      expect(document?.text.clauses[1]).toMatchObject({ number: CLAUSE, opening: "Decides" });
    },
  );
});
