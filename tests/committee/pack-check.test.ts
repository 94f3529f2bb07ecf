/**
 * The packs that come with the project are valid and cite their sources. Packs that somebody edited are checked and
 * marked.
 */
import { describe, expect, test } from "vitest";
import { editedPack, PACK } from "../../src/committee/packs/all.ts";
import { checkPack, PACK_PROBLEMS } from "../../src/committee/packs/pack-check.ts";
import { ruleExamples } from "../../src/committee/rule-examples.ts";
import { MARKS, PACKS, type Pack, RULES } from "../../src/committee/state/pack.ts";
import { SOURCE_IDS, SOURCES } from "../../src/committee/state/pack-sources.ts";
import { inDebate, introduced } from "../support/committee.ts";
import before from "./before/packs.json" with { type: "json" };

describe.each(PACKS)("%s", (id) => {
  const pack = PACK[id];
  const refs = [
    ...Object.values(pack.sources),
    ...pack.motions.map(({ source }) => source),
    ...pack.points.map(({ source }) => source),
  ];

  test("is sound", () => {
    expect(checkPack(pack)).toEqual([]);
    expect(checkPack(JSON.parse(JSON.stringify(pack)))).toEqual([]);
  });

  test("cites a text for every rule that is not our own choice, and none for our own", () => {
    for (const { mark, source, place } of refs) {
      expect(mark === "design").toBe(source === "none");
      if (mark === "design") expect(place).toBe("");
    }
  });

  test("shows a worked number for every rule", () => {
    for (const rule of RULES) {
      const { values } = ruleExamples(pack, rule);
      expect(Object.values(values).length).toBeGreaterThan(0);
      expect(Object.values(values).every(Number.isInteger)).toBe(true);
    }
  });
});

test("how many rules of each pack were read, remembered, or are ours", () => {
  const counts = PACKS.map((id) => {
    const { sources, motions, points } = PACK[id];
    const marks = [
      ...Object.values(sources),
      ...motions.map((one) => one.source),
      ...points.map((one) => one.source),
    ];
    return [id, ...MARKS.map((mark) => marks.filter((one) => one.mark === mark).length)];
  });
  expect(counts).toMatchInlineSnapshot(`
    [
      [
        "un-ga",
        6,
        33,
        4,
      ],
      [
        "una-usa",
        26,
        23,
        3,
      ],
      [
        "thimun",
        30,
        10,
        10,
      ],
      [
        "clause-by-clause",
        25,
        9,
        12,
      ],
      [
        "un4mun",
        13,
        28,
        2,
      ],
      [
        "crisis",
        26,
        0,
        17,
      ],
    ]
  `);
});

test("every source has its title and its address, and is used by a pack of today or of before", () => {
  const packs: readonly Pack[] = [...PACKS.map((id) => PACK[id]), ...(before as unknown as readonly Pack[])];
  const used = packs
    .flatMap(({ sources, motions, points }) => {
      return [
        ...Object.values(sources),
        ...motions.map((one) => one.source),
        ...points.map((one) => one.source),
      ];
    })
    .map(({ source }) => source);
  for (const id of SOURCE_IDS) {
    expect(used).toContain(id);
    if (id !== "none") expect(SOURCES[id].url).toMatch(/^https?:\/\//);
  }
});

describe("an edited pack", () => {
  const strict = editedPack(PACK["un-ga"], {
    majority: { ...PACK["un-ga"].majority, substance: "twoThirds" },
  });

  test("is marked as edited, and a committee can use it", () => {
    expect(strict).toMatchObject({ id: "own", basedOn: "un-ga", edited: true });
    expect(checkPack(strict)).toEqual([]);
    const room = inDebate(PACK["un-ga"], 30);
    room.ask({ type: "changePack", pack: strict });
    const paper = introduced(room);
    room.ask({ type: "closeDebate" });
    room.ask({ type: "putPaper", paper, method: "count" });
    room.ask({ type: "countPlacards", yes: 19, no: 11, abstain: 0 });
    room.ask({ type: "closeBallot" });
    expect(room.state().ballots[0]).toMatchObject({ needed: 20, carried: false });
  });

  test("is refused under the name of one of ours", () => {
    expect(checkPack({ ...PACK["un-ga"], pass: true })).toEqual(["notMarked"]);
    expect(checkPack({ ...strict, edited: false })).toEqual(["notMarked"]);
  });

  test.each([
    ["setAgenda", "item"],
    ["resumeDebate", "item"],
    ["setSpeakingTime", "each"],
    ["moderatedCaucus", "total"],
    ["moderatedCaucus", "each"],
    ["unmoderatedCaucus", "total"],
    ["consultation", "total"],
    ["extendCaucus", "total"],
    ["extendDebate", "total"],
    ["introducePaper", "paper"],
    ["introduceAmendment", "paper"],
    ["competence", "paper"],
    ["divide", "paper"],
    ["divide", "clauses"],
    ["reorder", "papers"],
    ["reconsider", "paper"],
  ] as const)("in which %s does not name its %s cannot be worked by", (kind, need) => {
    const [rule] = PACK["una-usa"].motions;
    if (rule === undefined) throw new Error("no motion");
    const all = ["total", "each", "topic", "item", "paper", "clauses", "papers"] as const;
    const of = (needs: readonly (typeof all)[number][]) =>
      editedPack(PACK["una-usa"], { motions: [{ ...rule, kind, needs }] });
    expect(checkPack(of(all))).toEqual([]);
    expect(checkPack(of(all.filter((one) => one !== need)))).toEqual(["needsMissing"]);
  });

  test.each([
    ["motionTwice", { motions: [...PACK.thimun.motions, ...PACK.thimun.motions.slice(0, 1)] }],
    ["pointTwice", { points: [...PACK.thimun.points, ...PACK.thimun.points.slice(0, 1)] }],
    ["needsMissing", { motions: PACK.thimun.motions.map((rule) => ({ ...rule, needs: [] })) }],
    ["neverInOrder", { motions: PACK.thimun.motions.map((rule) => ({ ...rule, when: [] })) }],
    ["noMethod", { methods: { procedure: [], substance: PACK.thimun.methods.substance } }],
    ["noTime", { speeches: { seconds: 0, onMotion: 30 } }],
    ["quorumOfNobody", { quorum: { ...PACK.thimun.quorum, open: { type: "count", count: 0 } } }],
    [
      "quorumOfTooMany",
      { quorum: { ...PACK.thimun.quorum, open: { type: "part", of: 2, parts: 3, isMore: false } } },
    ],
  ] as const)("%s", (problem, change) => {
    expect(PACK_PROBLEMS).toContain(problem);
    expect(checkPack(editedPack(PACK.thimun, change))).toEqual([problem]);
  });

  test.each([null, 1, "un-ga", [], {}, { ...PACK.thimun, more: 1 }, { ...PACK.thimun, motions: [null] }])(
    "what is no pack is malformed: case %#",
    (value) => {
      expect(checkPack(value)).toEqual(["malformed"]);
    },
  );
});
