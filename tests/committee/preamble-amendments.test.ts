/** Preambular paragraphs are amended and divided like operative clauses, and each half counts its own paragraphs. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadWording } from "../../src/client/i18n/index.ts";
import { committeeNames } from "../../src/client/sentences/committee-names.ts";
import { CLAUSE_BY_CLAUSE } from "../../src/committee/packs/clause-by-clause.ts";
import { UN_GA } from "../../src/committee/packs/un-ga.ts";
import { changedLines } from "../../src/committee/rules/amending.ts";
import { CHANGES, clausesOf, HALVES, halfOf, standing } from "../../src/committee/state/paper.ts";
import { counted, type Dais, handedIn, inDebate, seat } from "../support/committee.ts";

await loadWording("committee");

const PREAMBLE = "Recalling\nNoting\nConvinced";
const TEXT = "Decides\nUrges\nRequests";

/** A draft with three paragraphs in each half, before the committee. */
function onTheFloor(pack = UN_GA): Dais {
  const room = inDebate(pack, 8);
  const paper = handedIn(room, "S1", { preamble: PREAMBLE, text: TEXT });
  for (const id of ["S2", "S3", "S4", "S5"])
    room.ask({ type: "signPaper", paper, delegation: id, as: "signatory" }, seat(id));
  room.ask({ type: "introducePaper", paper });
  return room;
}

type Part = Readonly<{ part?: "preamble" | "operative" }>;

function submission(change: "strike" | "replace" | "add", clause: number, part: Part, text = "Stressing") {
  const amends = { paper: 1, change, clause, ...part };
  const words = { title: "B", preamble: "", text: change === "strike" ? "" : text };
  return { type: "submitPaper", delegation: "S2", kind: "amendment", ...words, amends } as const;
}

const draft = (room: Dais) => {
  const [paper] = room.state().papers;
  if (paper === undefined) throw new Error("no draft");
  return paper;
};

describe("an amendment to the preamble", () => {
  const adopted = (change: "strike" | "replace" | "add", clause: number) => {
    const room = onTheFloor();
    room.ask(submission(change, clause, { part: "preamble" }));
    room.ask({ type: "introducePaper", paper: 2 });
    room.ask({ type: "closeDebate" });
    room.ask({ type: "putPaper", paper: 2, method: "count" });
    counted(room, 5, 1);
    return draft(room);
  };

  test("replaces, strikes or adds a paragraph there, and leaves the clauses alone", () => {
    expect(adopted("replace", 2)).toMatchObject({ preamble: "Recalling\nStressing\nConvinced", text: TEXT });
    expect(adopted("strike", 1)).toMatchObject({ preamble: "\nNoting\nConvinced", text: TEXT });
    expect(adopted("add", 0)).toMatchObject({ preamble: `${PREAMBLE}\nStressing`, text: TEXT });
  });

  test("names a paragraph that stands; an amendment has no preamble of its own to amend", () => {
    const room = onTheFloor();
    expect(room.why(submission("strike", 4, { part: "preamble" }))).toBe("nonsense");
    room.ask(submission("replace", 1, { part: "preamble" }));
    room.ask({ type: "introducePaper", paper: 2 });
    const other = submission("replace", 1, { part: "preamble" });
    expect(room.why({ ...other, amends: { ...other.amends, paper: 2 } })).toBe("nonsense");
  });

  test("an amendment of an earlier log names no half: it changes an operative clause", () => {
    const room = onTheFloor();
    room.ask(submission("replace", 2, {}));
    room.ask({ type: "acceptAmendment", paper: 2 });
    expect(draft(room)).toMatchObject({ preamble: PREAMBLE, text: "Decides\nStressing\nRequests" });
    expect(halfOf({})).toBe("operative");
  });

  test("is named by its place, and counted for the draft that it would change", () => {
    const room = onTheFloor();
    room.ask(submission("replace", 2, { part: "preamble" }));
    room.ask(submission("strike", 1, {}));
    const names = committeeNames(room.state());
    expect(names.paper(3)).toBe("Amendment 2 to draft 1 “B”");
  });
});

describe("given a paper whose preamble is divided", () => {
  const divided = (values: Readonly<{ clauses: readonly number[]; preamble?: readonly number[] }>) => {
    const room = onTheFloor();
    room.ask({ type: "closeDebate" });
    const motion = room.move("S3", "divide", { paper: 1, ...values });
    room.ask({ type: "grantMotion", motion });
    return room;
  };
  const vote = (room: Dais, part: number, yes: number): void => {
    room.ask({ type: "putPart", paper: 1, part, method: "count" });
    counted(room, yes, 6 - yes);
  };

  test("a paragraph that is not kept is struck when the whole paper is adopted", () => {
    const room = divided({ clauses: [], preamble: [2] });
    expect(committeeNames(room.state()).subject({ type: "part", paper: 1, part: 0 })).toBe(
      "preambular paragraph 2 of Draft 1 “A draft”",
    );
    vote(room, 0, 1);
    room.ask({ type: "putPaper", paper: 1, method: "count" });
    counted(room, 5, 1);
    expect(draft(room)).toMatchObject({ preamble: "Recalling\n\nConvinced", text: TEXT, status: "adopted" });
  });

  test("paragraphs and clauses can be one part, but not all of them", () => {
    const room = divided({ clauses: [1, 3], preamble: [1] });
    expect(committeeNames(room.state()).subject({ type: "part", paper: 1, part: 0 })).toContain(
      "preambular paragraph 1 and clauses 1 and 3",
    );
    const other = onTheFloor();
    other.ask({ type: "closeDebate" });
    const values = { total: null, each: null, topic: null, item: null, papers: [], paper: 1 };
    const move = { type: "move", delegation: "S3", kind: "divide" } as const;
    const all = { ...values, clauses: [1, 2, 3], preamble: [1, 2, 3] };
    expect(other.why({ ...move, values: all })).toBe("nonsense");
    expect(other.why({ ...move, values: { ...values, clauses: [], preamble: [4] } })).toBe("nonsense");
    expect(other.why({ ...move, values: { ...values, clauses: [] } })).toBe("needsClauses");
  });

  test("a paper is rejected if all its operative parts are, whatever became of the preamble (GA rule 129)", () => {
    const room = divided({ clauses: [1, 2, 3] });
    room.ask({ type: "grantMotion", motion: room.move("S3", "divide", { paper: 1, clauses: [1, 2, 3] }) });
    vote(room, 0, 1);
    expect(draft(room).status).toBe("rejected");
    const other = divided({ clauses: [], preamble: [1, 2, 3] });
    vote(other, 0, 1);
    expect(draft(other).status).toBe("introduced");
  });
});

test("by clauses, a clause waits for its own amendments, not for those to the paragraph with the same number", () => {
  const room = onTheFloor(CLAUSE_BY_CLAUSE);
  room.ask(submission("replace", 2, { part: "preamble" }));
  room.ask({ type: "introducePaper", paper: 2 });
  expect(room.why({ type: "putPart", paper: 1, part: 1, method: "count" })).not.toBe("amendmentsFirst");
  room.ask(submission("replace", 2, {}));
  room.ask({ type: "introducePaper", paper: 3 });
  expect(room.why({ type: "putPart", paper: 1, part: 1, method: "count" })).toBe("amendmentsFirst");
});

test("by clauses, a paragraph added to the preamble is no part of its own", () => {
  const room = onTheFloor(CLAUSE_BY_CLAUSE);
  room.ask(submission("add", 0, { part: "preamble" }));
  room.ask({ type: "introducePaper", paper: 2 });
  room.ask({ type: "putPaper", paper: 2, method: "count" });
  counted(room, 5, 1);
  expect(draft(room).parts.map(({ clauses }) => clauses)).toEqual([[1], [2], [3]]);
});

test("an amendment to paragraph n changes that one alone, in either half", () => {
  const line = fc.string({ minLength: 1, maxLength: 12 }).map((text) => `w${text.replaceAll("\n", " ")}`);
  const lines = fc.array(line, { minLength: 2, maxLength: 9 });
  fc.assert(
    fc.property(
      lines,
      lines,
      fc.constantFrom(...HALVES),
      fc.constantFrom(...CHANGES),
      fc.nat(),
      line,
      (preamble, text, part, change, at, words) => {
        const room = inDebate(UN_GA, 3);
        room.ask({
          type: "introducePaper",
          paper: handedIn(room, "S1", { preamble: preamble.join("\n"), text: text.join("\n") }),
        });
        const own = part === "preamble" ? preamble : text;
        const clause = 1 + (at % own.length);
        room.ask(submission(change, clause, { part }, words));
        room.ask({ type: "acceptAmendment", paper: 2 });
        const after = draft(room);
        const [changed, other] =
          part === "preamble" ? [after.preamble, after.text] : [after.text, after.preamble];
        expect(other).toBe((part === "preamble" ? text : preamble).join("\n"));
        const now = clausesOf(changed);
        const isAdded = change === "add";
        expect(now.length).toBe(own.length + (isAdded ? 1 : 0));
        for (const [place, old] of own.entries())
          if (isAdded || place + 1 !== clause) expect(now[place]).toBe(old);
        expect(standing(after, part).includes(clause)).toBe(change !== "strike");
        expect(changed).toBe(changedLines(own.join("\n"), { paper: 1, change, clause, part }, words));
      },
    ),
    { numRuns: 200 },
  );
});
