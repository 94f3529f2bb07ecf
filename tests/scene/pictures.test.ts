import { describe, expect, test } from "vitest";
import { chamberPicture, countMarks, revealed } from "../../src/client/selectors/picture/chamber-picture.ts";
import { emptyMemory, remember } from "../../src/client/selectors/picture/memory.ts";
import { buildScenario } from "../../src/content/scenarios.ts";
import type { View } from "../../src/engine/views/view.ts";
import { chamberPlan } from "../../src/scene/geometry/chamber-plan.ts";
import { frameOf } from "../../src/scene/geometry/frame.ts";
import { votePlan } from "../../src/scene/geometry/vote-plan.ts";
import { alongside, animation, inTurn } from "../../src/scene/motion/animation.ts";

const scenario = buildScenario("lesson", "young");
const n = scenario.countries.length;
const SIZES = [
  [900, 520, 1],
  [390, 300, 3],
  [1920, 1080, 1],
  [1366, 768, 1.25],
  [320, 640, 2],
] as const;

/** A view with only the fields that the chamber reads. */
function viewOf(world: object, mine: object | null = null): View {
  const draft = { floor: [1, 2], texts: [[], [0, 3], []], chair: [-1, 3, -1], agreed: [0, -1, -1] };
  const lines = { declaredLines: Array(3 * n).fill(0), soundings: [null, null, null] };
  const plain = { phase: "negotiation", draft, ...lines, ...world };
  return { seat: "KEN", scenario: "lesson", world: plain, mine, options: [] } as unknown as View;
}

const CHOICE = { article: -1, country: -1, watched: [], lit: [] };

describe.each(SIZES)("a vote at %d x %d with %d device pixels each", (width, height, density) => {
  const plan = chamberPlan(scenario, frameOf(width, height, density));
  const vote = votePlan(plan);

  test("the whole hall is above the bar, and bar and counts are in the picture", () => {
    const { zoom, bar, counts, letters, line } = vote;
    for (const { y } of plan.places) expect(y * zoom).toBeLessThan(line - letters.word / 2);
    expect(bar.x >= 0 && bar.x + bar.width <= plan.frame.width).toBe(true);
    expect(counts - letters.count / 2).toBeGreaterThan(bar.y + bar.height - 1);
    expect(counts + letters.count / 2).toBeLessThanOrEqual(plan.frame.height);
  });

  test("no letter is smaller than 14 CSS pixels, and the result is at display size", () => {
    for (const size of Object.values(vote.letters)) expect(size / density).toBeGreaterThanOrEqual(14);
    expect(vote.letters.result / density).toBeGreaterThanOrEqual(40);
  });
});

describe("the chamber at rest", () => {
  test("shows the placards on the chair's text of the chosen article", () => {
    const soundings = [null, { placards: ["2".repeat(n), `01${"3".repeat(n - 2)}`] }, null];
    const picture = chamberPicture(viewOf({ soundings }), scenario, emptyMemory(), CHOICE);
    expect([picture.article, picture.alternative, picture.kind]).toEqual([1, 3, "placards"]);
    expect(picture.marks.slice(0, 3)).toEqual(["support", "live", null]);
    expect(countMarks(picture.marks)).toMatchObject({ support: 1, live: 1, object: 0 });
  });

  test("stands replace placards, until placards are laid again", () => {
    const soundings = [null, { placards: ["2".repeat(n), "0".repeat(n)] }, null];
    const memory = emptyMemory();
    remember(memory, {
      type: "standsTaken",
      article: 1,
      alternative: 3,
      stands: "2".repeat(n),
      blockers: [],
    });
    const closed = chamberPicture(viewOf({ soundings }), scenario, memory, CHOICE);
    expect([closed.kind, closed.marks[0]]).toEqual(["stands", "block"]);
    remember(memory, { type: "placardsRevealed", article: 1, texts: [0, 3], placards: [], wishes: "" });
    const open = chamberPicture(viewOf({ soundings }), scenario, memory, CHOICE);
    expect([open.kind, open.marks[0]]).toEqual(["placards", "support"]);
  });

  test("on the last night the package is shown, and the lights are low", () => {
    const memory = emptyMemory();
    remember(memory, { type: "packageTested", stands: "0".repeat(n), blockers: [] });
    const picture = chamberPicture(viewOf({ phase: "adoption" }), scenario, memory, CHOICE);
    expect([picture.article, picture.isNight, picture.marks[5]]).toEqual([-1, true, "join"]);
  });

  test("before the stands on the package, the hall does not show the tally of a clause in its place", () => {
    const memory = emptyMemory();
    remember(memory, {
      type: "standsTaken",
      article: 1,
      alternative: 3,
      stands: "0".repeat(n),
      blockers: [],
    });
    const picture = chamberPicture(viewOf({ phase: "adoption" }), scenario, memory, CHOICE);
    expect([picture.article, picture.counts.join]).toEqual([-1, 0]);
    const chosen = chamberPicture(viewOf({ phase: "adoption" }), scenario, memory, { ...CHOICE, article: 1 });
    expect([chosen.article, chosen.counts.join]).toEqual([1, n]);
  });

  test("the votes on an amendment stand in the seats while its article is chosen, and not beside the package", () => {
    const memory = emptyMemory();
    const tally = { yes: 1, no: 1, abstain: 1, absent: n - 3 };
    remember(memory, {
      type: "amendmentVoted",
      amendment: { article: 1, alternative: 3, by: 0 },
      ballot: { votes: `012${"3".repeat(n - 3)}`, majority: "twoThirds", carried: false, tally },
    });
    const view = viewOf({ phase: "adoption" });
    const voted = chamberPicture(view, scenario, memory, { ...CHOICE, article: 1 });
    expect([voted.kind, voted.alternative]).toEqual(["votes", 3]);
    expect(new Set(voted.marks.slice(0, 4))).toEqual(new Set(["join", "block", "abstain", null]));
    expect(chamberPicture(view, scenario, memory, CHOICE).counts.join).toBe(0);
  });

  test("after the adoption the hall shows each state's vote on the text, or its stand after a consensus", () => {
    const memory = emptyMemory();
    remember(memory, { type: "packageTested", stands: "0".repeat(n), blockers: [] });
    const signature = viewOf({ phase: "signature" });
    const agreed = chamberPicture(signature, scenario, memory, { ...CHOICE, article: -1 });
    expect([agreed.kind, agreed.article, agreed.counts.join]).toEqual(["stands", -1, n]);
    const tally = { yes: 1, no: 1, abstain: 1, absent: n - 3 };
    const ballot = { votes: `012${"3".repeat(n - 3)}`, majority: "twoThirds" as const, carried: true, tally };
    remember(memory, {
      type: "textDecided",
      outcome: { how: "vote", ballot, blockers: [] },
      threshold: 40,
    });
    const voted = chamberPicture(signature, scenario, memory, { ...CHOICE, article: -1 });
    expect([voted.kind, voted.article, voted.alternative]).toEqual(["votes", -1, -1]);
    expect([voted.counts.join, voted.counts.block, voted.counts.abstain]).toEqual([1, 1, 1]);
  });

  test("at a conference only the parties are present, and the votes on the text are off the desks", () => {
    const memory = emptyMemory();
    remember(memory, { type: "packageTested", stands: "0".repeat(n), blockers: [] });
    const deposited = Array.from({ length: n }, (_, country) => (country < 40 ? 3 : -1));
    const view = viewOf({ phase: "conference", treaty: { deposited }, declaredLines: Array(3 * n).fill(1) });
    const picture = chamberPicture(view, scenario, memory, CHOICE);
    expect(picture.present).toEqual([...Array(40).keys()]);
    expect([picture.article, picture.counts.join, picture.cards, picture.isNight]).toEqual([
      -1,
      0,
      [],
      false,
    ]);
    expect(picture.lines).toEqual([]);
    expect(chamberPicture(view, scenario, memory, { ...CHOICE, article: 1 }).present).toBeNull();
  });

  test("the player's own sealed placard lies face down", () => {
    const mine = {
      country: 7,
      sealed: [{ type: "layPlacards", article: 1, placards: [0, 0], wish: 0, care: 0 }],
    };
    const picture = chamberPicture(viewOf({}, mine), scenario, emptyMemory(), CHOICE);
    expect(picture.marks.flatMap((mark, i) => (mark === null ? [] : [[i, mark]]))).toEqual([[7, "back"]]);
  });

  test("declared red lines are those on the article shown", () => {
    const declaredLines = Array(3 * n).fill(0);
    declaredLines[n + 4] = 1;
    declaredLines[2 * n + 5] = 1;
    expect(chamberPicture(viewOf({ declaredLines }), scenario, emptyMemory(), CHOICE).lines).toEqual([4]);
  });

  test("without the chair's text on the floor the first text is shown", () => {
    expect(revealed({ texts: [0, 2], placards: ["0", "1"] }, 1)).toEqual({
      kind: "placards",
      row: "0",
      alternative: 0,
    });
  });
});

describe("animations", () => {
  test("two in turn keep the hold of the first and end it once", () => {
    const log: string[] = [];
    const part = (name: string) =>
      animation(100, (at) => log.push(`${name}${at}`), { hold: 50, end: () => log.push(`${name} end`) });
    const both = inTurn(part("a"), part("b"));
    for (const at of [0, 100, 149, 150, 250]) both.show(at);
    both.end();
    expect([both.length, both.hold]).toEqual([250, 50]);
    expect(log).toEqual(["a0", "a100", "a100", "a end", "b0", "b100", "b end"]);
  });

  test("a great moment stays one next to another and after another", () => {
    const plain = animation(10, () => undefined);
    const peak = animation(10, () => undefined, { isPeak: true });
    expect(alongside(peak, () => undefined).isPeak).toBe(true);
    expect([inTurn(plain, peak).isPeak, inTurn(peak, plain).isPeak, inTurn(plain, plain).isPeak]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("an accompanying animation runs with the main one", () => {
    const log: number[] = [];
    alongside(
      animation(10, () => undefined),
      (at) => log.push(at),
    ).show(7);
    expect(log).toEqual([7]);
  });
});
