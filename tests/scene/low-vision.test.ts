/** Letters in the pictures grow with the page's text as far as there is room, and are left out before they overlap. */
import type Phaser from "phaser";
import { describe, expect, it, onTestFinished, test, vi } from "vitest";
import world from "../../assets/map/world.json" with { type: "json" };
import { buildScenario } from "../../src/content/scenarios.ts";
import { frameFor } from "../../src/scene/arrange.ts";
import { createPodiumSheet, type PodiumSheet } from "../../src/scene/chamber/podium-sheet.ts";
import { createRim } from "../../src/scene/chamber/rim.ts";
import { type ChamberPlan, chamberPlan } from "../../src/scene/geometry/chamber-plan.ts";
import { frameOf, letters, pageLetters } from "../../src/scene/geometry/frame.ts";
import { mapPlan } from "../../src/scene/geometry/map-plan.ts";
import type { Box } from "../../src/scene/geometry/place.ts";
import { isCrowded, rimBoxes } from "../../src/scene/geometry/rim.ts";
import { sealAbove } from "../../src/scene/map/fortieth-animation.ts";
import { createMapCaptions } from "../../src/scene/map/map-captions.ts";

const scenario = buildScenario("lesson", "young");
/** The pictures of windows of 320 x 256, 455 x 256 and 683 x 384. */
const TINY = [
  [320, 118],
  [455, 118],
  [683, 176],
] as const;

describe("with text of another size", () => {
  it.each([
    [847, 590, 1, 14],
    [847, 590, 1.25, 17.5],
    [847, 590, 2, 21.175],
    [1190, 900, 2, 28],
    [390, 270, 2, 14],
    [320, 118, 2, 14],
  ])("a picture of %i x %i at text of %d has letters of %d pixels", (width, height, scale, size) => {
    expect(pageLetters(scale, width, height)).toBeCloseTo(size, 1);
  });

  it("the picture reads the page's text size", () => {
    vi.stubGlobal("window", { innerWidth: 1366, devicePixelRatio: 1 });
    vi.stubGlobal("document", { documentElement: null });
    vi.stubGlobal("getComputedStyle", () => ({ color: "rgb(0, 0, 0)", fontSize: "20px" }));
    onTestFinished(() => void vi.unstubAllGlobals());
    const container = { clientWidth: 847, clientHeight: 590, closest: () => null } as unknown as HTMLElement;
    const stores = { uiStore: { getState: () => ({ screen: "match" }) } } as never;
    expect(letters(frameFor({ container, stores }), 14)).toBe(18);
  });

  it.each([
    [847, 590],
    [1190, 900],
  ])("no grown name of a hall of %i x %i touches another", (width, height) => {
    const plan = chamberPlan(scenario, frameOf(width, height, 1, false, pageLetters(2, width, height)));
    const size = letters(plan.frame, 14);
    const sizes = plan.hall.wedges.map(() => ({ width: size * 3.5, height: size * 2.6 }));
    expect(isCrowded(rimBoxes(plan, plan.hall.wedges, sizes), 1)).toBe(false);
  });
});

describe.each(TINY)("a picture of %i x %i", (width, height) => {
  const frame = frameOf(width, height, 1);
  const noScene = {} as Phaser.Scene;

  it("has no letters, and creates none", () => {
    expect(frame.hasWords).toBe(false);
    const plan = chamberPlan(scenario, frame);
    expect(() => createRim(noScene, plan).name([], false)).not.toThrow();
    expect(() =>
      createPodiumSheet(noScene, plan, () => undefined).write("A clause", "blocked"),
    ).not.toThrow();
    const built = createMapCaptions(noScene, mapPlan(scenario, world, frame), "kit").next();
    expect(built.done).toBe(true);
  });

  it("gives their space to the hall and to the map", () => {
    const worded = { ...frame, hasWords: true };
    expect(chamberPlan(scenario, frame).hall.outer).toBeGreaterThan(chamberPlan(scenario, worded).hall.outer);
    const [bare, written] = [frame, worded].map((one) => mapPlan(scenario, world, one));
    expect(bare?.ring.height).toBeGreaterThanOrEqual(written?.ring.height ?? Number.POSITIVE_INFINITY);
    expect(bare?.world.scale).toBeGreaterThanOrEqual(written?.world.scale ?? Number.POSITIVE_INFINITY);
    expect(bare?.insets).toEqual([]);
  });
});

test.each([
  [390, 270],
  [847, 590],
  [820, 543],
])("a picture of %i x %i keeps its letters", (width, height) => {
  expect(frameOf(width, height, 2).hasWords).toBe(true);
});

test("a ring under which no switch lies has that space too", () => {
  const [over, below] = [true, false].map((hasSwitch) =>
    mapPlan(scenario, world, frameOf(820, 543, 1, false, 14, hasSwitch)),
  );
  expect((below?.ring.height ?? 0) - (over?.ring.height ?? 0)).toBe(50);
});

test("names that lie over one another are left out, and names that only come close are not", () => {
  const at = (x: number): Box => ({ x, y: 10, width: 40, height: 20 });
  expect(isCrowded([at(20), at(58)], 1)).toBe(false);
  expect(isCrowded([at(20), at(50)], 1)).toBe(true);
  expect(isCrowded([], 1)).toBe(false);
});

test.each([
  [390, 270],
  [820, 543],
  [847, 590],
  [1160, 1080],
  [320, 118],
])("the falling seal of the fortieth is never cut by the edge of a picture of %i x %i", (width, height) => {
  const plan = mapPlan(scenario, world, frameOf(width, height, 1));
  const reach = plan.seal * sealAbove(plan);
  expect(plan.ring.y + reach).toBeLessThanOrEqual(Math.max(height, plan.ring.y + plan.seal) + 0.01);
  expect(sealAbove(plan)).toBeGreaterThanOrEqual(1);
});

/** A text as a scene has it, with letters of half their height. */
class FakeText {
  text = "";
  size = 14;
  wrap = 0;
  isShown = true;
  context = { measureText: (words: string) => ({ width: words.length * this.size * 0.5 }) };
  get width(): number {
    return Math.max(...this.getWrappedText(this.text).map((line) => this.context.measureText(line).width));
  }
  get height(): number {
    return this.getWrappedText(this.text).length * this.size * 1.2;
  }
  setFontSize(size: number): this {
    this.size = size;
    return this;
  }
  setWordWrapWidth(width: number): this {
    this.wrap = width;
    return this;
  }
  setText(words: string): this {
    this.text = words;
    return this;
  }
  setVisible(isShown: boolean): this {
    this.isShown = isShown;
    return this;
  }
  setOrigin = (): this => this;
  setPosition = (): this => this;
  setColor = (): this => this;
  setAlpha = (): this => this;
  getWrappedText(words: string): string[] {
    const lines: string[] = [""];
    for (const word of words.split(" ")) {
      const longer = `${lines.at(-1)} ${word}`.trim();
      if (this.context.measureText(longer).width > this.wrap) lines.push(word);
      else lines[lines.length - 1] = longer;
    }
    return lines;
  }
}

/** A canvas, a texture or a picture, of which nothing matters here. */
const anything: object = new Proxy(() => undefined, {
  get: (_, name) => (name === Symbol.toPrimitive ? () => 0 : anything),
  apply: () => anything,
});

function sheetOf(
  plan: ChamberPlan,
): Readonly<{ texts: FakeText[]; away: boolean[] } & Pick<PodiumSheet, "write" | "key">> {
  const texts: FakeText[] = [];
  const away: boolean[] = [];
  vi.stubGlobal("document", { createElement: () => anything });
  onTestFinished(() => void vi.unstubAllGlobals());
  const text = (): FakeText => {
    const made = new FakeText();
    texts.push(made);
    return made;
  };
  const scene = { textures: anything, add: { image: () => anything, text } } as unknown as Phaser.Scene;
  const { write, key } = createPodiumSheet(scene, plan, (isAll) => away.push(isAll));
  return { texts, away, write, key };
}

describe("on the strip of a phone", () => {
  const plan = chamberPlan(scenario, frameOf(390, 270, 1));

  it("a sentence that begins with the name of its article stands there alone and whole", () => {
    const { texts, away, write } = sheetOf(plan);
    const said = "Help for small administrations: still open, too many objected for a first reading.";
    write("Help for small administrations", said);
    expect(texts[0]?.text).toBe("");
    expect(texts[1]?.text).toBe(said);
    const long =
      "The human-rights clause: not put to the room, too many object to “Rights listed, no silencing”.";
    write("The human-rights clause", long);
    expect(texts[1]?.text).toBe(long);
    write("The human-rights clause", "");
    expect(away).toEqual([true, true, false]);
  });

  it("a sentence that has no room even alone leaves out the name, and is whole", () => {
    const { texts, write } = sheetOf(plan);
    const rest = "ot put to the room, “Any entry, harsher penalties” is too far from its centre.";
    write("Breaking in: what counts as it", `Breaking in: what counts as it: n${rest}`);
    expect(texts.slice(0, 2).map(({ text }) => text)).toEqual(["", `N${rest}`]);
  });

  it("a short line stands below its title", () => {
    const { texts, write } = sheetOf(plan);
    write("The human-rights clause", "Rights come with duties");
    expect(texts.slice(0, 2).map(({ text }) => text)).toEqual([
      "The human-rights clause",
      "Rights come with duties",
    ]);
  });
});

test("a stance that nobody takes has no word without a count on the podium", () => {
  const { texts, key } = sheetOf(chamberPlan(scenario, frameOf(847, 590, 1)));
  key([
    { mark: "join", word: "join consensus", count: 192 },
    { mark: "abstain", word: "abstain", count: 0 },
    { mark: "block", word: "block", count: 1 },
  ]);
  expect(texts.slice(2, 5).map(({ text }) => text)).toEqual(["join consensus", "block", ""]);
});

test("on a wall no word of a title is wider than its sheet", () => {
  const plan = chamberPlan(scenario, frameOf(1160, 1080, 1, true, 28));
  const { texts, write } = sheetOf(plan);
  write("Help for small administrations", "Duty to help");
  expect(texts[0]?.width).toBeLessThanOrEqual(plan.sheet.width);
});

test.each([
  [772, 637, 18],
  [824, 680, 19],
  [1160, 956, 26],
])("on a wall of %s by %s with letters of %s a text stands whole on its sheet", (width, height, least) => {
  const { texts, write } = sheetOf(chamberPlan(scenario, frameOf(width, height, 1, true, least)));
  for (const said of ["Without permission, limits allowed", "Any entry, harsher penalties"]) {
    write("Breaking in: what counts", said);
    expect(texts[1]?.text).toBe(said);
  }
});
