/** What events write into the world, and what they do to trust, credit and promises. */
import { describe, expect, test } from "vitest";
import { closingConsequences, closingHandlers } from "../../src/engine/events/closing.ts";
import { draftingConsequences, draftingHandlers } from "../../src/engine/events/drafting.ts";
import { helpConsequences, helpHandlers } from "../../src/engine/events/help.ts";
import { packagesConsequences, packagesHandlers } from "../../src/engine/events/packages.ts";
import { tableHandlers } from "../../src/engine/events/table.ts";
import { settlePledges } from "../../src/engine/rules/coalition.ts";
import { ruledAgreed, ruledFloor, ruledTest, ruledText } from "../../src/engine/rules/rulings.ts";
import { strikeByTeacher } from "../../src/engine/rules/world-events.ts";
import type { Command } from "../../src/engine/state/command.ts";
import { isBlankRow } from "../../src/engine/state/digits.ts";
import { UN_GROUPS } from "../../src/engine/state/scenario.ts";
import { CHAIR } from "../../src/engine/state/seat.ts";
import type { HelpRequest, Offer, Pact } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { bazaar, CAN, EGY, HR62, hr62, JAM, KEN, TECH, tech } from "../support/bazaar.ts";
import { capitals } from "../support/capitals.ts";
import { only, withDraft, withSecrets, withTreaty } from "../support/play.ts";

const world = bazaar();

const pact = (change: Partial<Pact> = {}): Pact => ({
  by: CAN,
  to: EGY,
  kind: "support",
  article: HR62,
  alternative: 2,
  paid: true,
  status: "open",
  due: 0,
  ...change,
});

const offer = (change: Partial<Offer> = {}): Offer => ({
  id: 1,
  from: CAN,
  to: EGY,
  give: hr62(0),
  ask: tech(3),
  assistance: 0,
  trust: 600,
  status: "open",
  ...change,
});

describe("promises at their end", () => {
  const reckoning = { by: CAN, to: EGY, kind: "support", article: HR62, alternative: 2, kept: true } as const;
  const status = (pacts: readonly Pact[], kept = true) =>
    closingHandlers
      .promisesReckoned(
        { ...world, pacts },
        { type: "promisesReckoned", reckonings: [{ ...reckoning, kept }] },
      )
      .pacts.map((one) => one.status);

  test("are kept or broken", () => {
    expect([status([pact()]), status([pact()], false)]).toEqual([["kept"], ["broken"]]);
  });

  test("are only those with the same maker, partner, kind, article and text that are still open", () => {
    const others = [
      pact({ by: JAM }),
      pact({ to: JAM }),
      pact({ kind: "assist" }),
      pact({ article: TECH }),
      pact({ alternative: 3 }),
    ];
    expect(status(others)).toEqual(others.map(() => "open"));
    expect(status([pact({ status: "void" })])).toEqual(["void"]);
  });
});

describe("an article that is agreed", () => {
  test("closes its bridges and leaves those of other articles; pens stay, since they show which arguments were used", () => {
    const bridge = (article: number) => ({ article, alternative: 1, sponsors: [CAN], callers: 1 });
    const pen = (article: number) => ({ article, alternative: 1 }) as never;
    const open = {
      ...withDraft(world, { bridges: [bridge(HR62), bridge(TECH)] }),
      pens: [pen(HR62), pen(TECH)],
    };
    const after = closingHandlers.articleAgreed(open, {
      type: "articleAgreed",
      article: HR62,
      alternative: 2,
    });
    expect(after.draft.agreed[HR62]).toBe(2);
    expect(after.draft.bridges).toEqual([bridge(TECH)]);
    expect(after.pens).toEqual([pen(HR62), pen(TECH)]);
  });

  test("voids the promises on it that are still open, and no others", () => {
    const pacts = [pact(), pact({ article: TECH }), pact({ status: "kept" })];
    const done = closingConsequences.articleAgreed?.(
      { ...world, pacts },
      { type: "articleAgreed", article: HR62, alternative: 2 },
    );
    expect(done).toEqual({ voided: [0] });
  });
});

test("a round that ends leaves the packages of later rounds to count from there", () => {
  const offers = [offer(), offer({ id: 2 })];
  const after = closingHandlers.roundClosed(withSecrets(world, { offers }), {
    type: "roundClosed",
    round: 1,
  });
  expect(after.secrets.offersFrom).toBe(2);
});

describe("red lines, bridges and questions", () => {
  test("a red line is written for its country and article, and can be dropped again", () => {
    const line = { country: EGY, article: TECH, alternative: 1, bits: 6 };
    const declared = draftingHandlers.redLinesDeclared(world, { type: "redLinesDeclared", lines: [line] });
    const cell = TECH * world.holders.length + EGY;
    expect(declared.declaredLines.flatMap((bits, at) => (bits === 0 ? [] : [[at, bits]]))).toEqual([
      [cell, 6],
    ]);
    const dropped = draftingHandlers.redLinesDropped(declared, { type: "redLinesDropped", lines: [line] });
    expect(dropped.declaredLines).toEqual(world.declaredLines);
  });

  test("a bridge is called by its sponsors in the first beat, and joined by later ones", () => {
    const sponsor = (country: number, alternative = 3) => ({ country, article: HR62, alternative });
    const sponsored = (from: World, ...sponsors: readonly ReturnType<typeof sponsor>[]) =>
      draftingHandlers.bridgesSponsored(from, { type: "bridgesSponsored", sponsors });
    const called = sponsored(world, sponsor(CAN), sponsor(EGY), sponsor(JAM, 0));
    expect(called.draft.bridges).toEqual([
      { article: HR62, alternative: 3, sponsors: [CAN, EGY], callers: 2 },
      { article: HR62, alternative: 0, sponsors: [JAM], callers: 1 },
    ]);
    expect(sponsored(called, sponsor(KEN)).draft.bridges[0]).toEqual({
      article: HR62,
      alternative: 3,
      sponsors: [CAN, EGY, KEN],
      callers: 2,
    });
  });

  test("a bridge that is built becomes a text in its place, with a blank row on the sounding", () => {
    const from = withDraft(world, {
      texts: world.draft.texts.map((texts, at) => (at === HR62 ? [1, 4] : texts)),
      bridges: [
        { article: HR62, alternative: 3, sponsors: [CAN], callers: 1 },
        { article: HR62, alternative: 0, sponsors: [CAN], callers: 1 },
        { article: TECH, alternative: 3, sponsors: [CAN], callers: 1 },
      ],
    });
    const sounding = { placards: ["11111", "22222"], centre: 0, objection: 0, seats: 0, caucuses: [] };
    const heard = { ...from, soundings: from.soundings.map((one, at) => (at === HR62 ? sounding : one)) };
    const built = {
      type: "bridgeBuilt",
      article: HR62,
      alternative: 3,
      author: CAN,
      sponsors: [CAN],
    } as const;
    const after = draftingHandlers.bridgeBuilt(heard, built);
    expect(after.draft.texts[HR62]).toEqual([1, 3, 4]);
    expect(after.draft.authors.at(-1)).toEqual({ article: HR62, alternative: 3, country: CAN });
    expect(after.draft.bridges.map((one) => [one.article, one.alternative])).toEqual([
      [HR62, 0],
      [TECH, 3],
    ]);
    const rows = after.soundings[HR62]?.placards ?? [];
    expect([rows.length, rows[0], rows[2]]).toEqual([3, "11111", "22222"]);
    expect(isBlankRow(rows[1] ?? "1")).toBe(true);
  });

  test("an answer is known with the round in which it was given, next to earlier answers", () => {
    const answer = { by: CAN, about: EGY, article: HR62, care: 1 as const };
    const known = withSecrets({ ...world, round: 2 }, { knowledge: [{ ...answer, round: 1 }] });
    const after = draftingHandlers.consulted(known, { type: "consulted", answers: [{ ...answer, care: 2 }] });
    expect(after.secrets.knowledge).toEqual([
      { ...answer, round: 1 },
      { ...answer, care: 2, round: 2 },
    ]);
  });

  test("each costs or brings the right amount, for the right seats", () => {
    const lines = [{ country: EGY, article: HR62, alternative: 1, bits: 6 }];
    const declared = draftingConsequences.redLinesDeclared?.(world, { type: "redLinesDeclared", lines });
    expect(declared?.credit).toMatchObject([{ cause: "lineDeclared", countries: [EGY] }]);
    const dropped = draftingConsequences.redLinesDropped?.(world, { type: "redLinesDropped", lines });
    expect(dropped).toMatchObject({
      credit: [{ cause: "lineDropped", countries: [EGY] }],
      trust: [{ cause: "lineDropped", countries: [EGY] }],
    });
    const built = draftingConsequences.bridgeBuilt?.(
      { ...world, credit: world.credit.map(() => 2) },
      { type: "bridgeBuilt", article: HR62, alternative: 3, author: JAM, sponsors: [CAN, JAM] },
    );
    expect(built?.credit).toMatchObject([{ cause: "author", countries: [JAM] }]);
  });
});

describe("packages", () => {
  const held = withSecrets(world, { offers: [offer(), offer({ id: 2, from: JAM })] });
  const statuses = (from: World) => from.secrets.offers.map(({ id, status }) => [id, status]);

  test("are answered, withdrawn and settled by their number", () => {
    const between = { offer: 2, from: JAM, to: EGY };
    const answered = (accepted: boolean) =>
      packagesHandlers.offerAnswered(held, { type: "offerAnswered", ...between, accepted });
    const first = [1, "open"];
    expect(statuses(answered(true))).toEqual([first, [2, "accepted"]]);
    expect(statuses(answered(false))).toEqual([first, [2, "refused"]]);
    expect(statuses(packagesHandlers.offerWithdrawn(held, { type: "offerWithdrawn", ...between }))).toEqual([
      first,
      [2, "withdrawn"],
    ]);
    const settled = { type: "offersSettled", offers: [offer({ id: 2, status: "lapsed" })] } as const;
    expect(statuses(packagesHandlers.offersSettled(held, settled))).toEqual([first, [2, "lapsed"]]);
    expect(
      statuses(packagesHandlers.offerMade(held, { type: "offerMade", offer: offer({ id: 3 }) })).length,
    ).toBe(3);
  });

  test("cost who offers them credit, and trust where they are refused", () => {
    const made = packagesConsequences.offerMade?.(world, { type: "offerMade", offer: offer() });
    expect(made?.credit).toMatchObject([{ cause: "package", countries: [CAN] }]);
    const settled = (status: Offer["status"]) =>
      packagesConsequences.offersSettled?.(world, { type: "offersSettled", offers: [offer({ status })] });
    expect(settled("refused")?.trust).toMatchObject([{ cause: "refused", countries: [CAN] }]);
    expect(settled("accepted")?.trust ?? []).toEqual([]);
  });

  test("that are agreed bind both sides to their promises, and the giver to its assistance", () => {
    const pacts = (assistance: 0 | 1) =>
      packagesConsequences.packagesAgreed?.(world, {
        type: "packagesAgreed",
        packages: [offer({ assistance } as Partial<Offer>)],
      })?.pacts;
    const support = { kind: "support", status: "open", due: 0 };
    expect(pacts(0)).toMatchObject([
      { by: CAN, to: EGY, ...hr62(0), ...support },
      { by: EGY, to: CAN, ...tech(3), ...support },
    ]);
    expect(pacts(1)).toMatchObject([
      { by: CAN, ...support },
      { by: EGY, ...support, paid: true },
      {
        by: CAN,
        to: EGY,
        kind: "assist",
        ...tech(3),
        paid: true,
        status: "open",
        due: 2 * world.scenario.seasonMonths,
      },
    ]);
  });
});

describe("requests for help", () => {
  const request = (to: number, answer: HelpRequest["answer"]): HelpRequest => ({
    case: 0,
    from: CAN,
    to,
    answer,
  });

  test("are kept next to those that were answered before", () => {
    const before = withTreaty(world, { requests: [request(EGY, "open"), request(JAM, "refuse")] });
    const after = helpHandlers.requestsAnswered(before, {
      type: "requestsAnswered",
      requests: [request(EGY, "help")],
    });
    expect(after.treaty.requests.map(({ to, answer }) => [to, answer])).toEqual([
      [JAM, "refuse"],
      [EGY, "help"],
    ]);
  });

  test.each([
    ["help", "helped", 15],
    ["unanswered", "refusedHelp", -30],
  ] as const)("%s: trust of who answers", (answer, cause, by) => {
    const requests = [request(EGY, answer)];
    expect(helpConsequences.requestsAnswered?.(world, { type: "requestsAnswered", requests })?.trust).toEqual(
      [{ cause, by, countries: [EGY] }],
    );
  });
});

describe("the table", () => {
  const act = (article: number, care = 1): Command =>
    ({ type: "layPlacards", article, placards: [1], wish: 0, care }) as unknown as Command;

  test("an act is sealed in its slot, replacing the one before, until it is taken back", () => {
    const sealed = [act(0), act(1), act(0, 2)].reduce(
      (from, command) => tableHandlers.actSealed(from, { type: "actSealed", seat: "KEN", command }),
      world,
    );
    expect(sealed.secrets.sealed.KEN).toEqual([act(1), act(0, 2)]);
    const back = tableHandlers.actUnsealed(sealed, {
      type: "actUnsealed",
      seat: "KEN",
      slot: "layPlacards:1",
    });
    expect(back.secrets.sealed.KEN).toEqual([act(0, 2)]);
  });

  test("a seat is ready once, and not ready again when it says so", () => {
    const ready = (from: World, seat: string, isReady: boolean) =>
      tableHandlers.readinessChanged(from, { type: "readinessChanged", seat, isReady });
    const both = ready(ready(ready(world, "KEN", true), "EGY", true), "KEN", true);
    expect(both.ready).toEqual(["EGY", "KEN"]);
    expect(ready(both, "EGY", false).ready).toEqual(["KEN"]);
  });

  test("the chair has a person or nobody, and a seat has the holder it was given", () => {
    const person = { type: "person" } as const;
    const change = (seat: string, holder: typeof person | { type: "bot"; level: 2 }) =>
      tableHandlers.seatChanged(world, { type: "seatChanged", seat, holder });
    expect(change(CHAIR, person).isChaired).toBe(true);
    expect(change(CHAIR, { type: "bot", level: 2 }).isChaired).toBe(false);
    expect(change("EGY", { type: "bot", level: 2 }).holders[EGY]).toEqual({ type: "bot", level: 2 });
  });
});

describe("a ruling by the person in the chair", () => {
  const ruled = (...commands: readonly object[]): World => ({
    ...withSecrets(world, { sealed: { [CHAIR]: commands as readonly Command[] } }),
    isChaired: true,
  });

  test("affects the article it names", () => {
    const chaired = ruled(
      { type: "closeArticle", article: TECH, isAgreed: true },
      { type: "closeArticle", article: HR62, isAgreed: false },
      { type: "testArticle", article: TECH, isTested: true },
      { type: "testArticle", article: HR62, isTested: false },
      { type: "reviseText", article: TECH, alternative: 1 },
      { type: "reviseText", article: HR62, alternative: 2 },
      { type: "putOnFloor", articles: [TECH] },
    );
    expect([ruledAgreed(chaired, HR62), ruledAgreed(chaired, TECH)]).toEqual([false, true]);
    expect([ruledTest(chaired, HR62), ruledTest(chaired, TECH)]).toEqual([false, true]);
    expect([ruledText(chaired, HR62), ruledText(chaired, TECH)]).toEqual([2, 1]);
    expect(ruledFloor(chaired)).toEqual([TECH]);
  });

  test("does not affect other articles, and does not exist without a person in the chair", () => {
    const other = ruled({ type: "closeArticle", article: TECH, isAgreed: true });
    const nothing = (from: World) => [
      ruledAgreed(from, HR62),
      ruledTest(from, HR62),
      ruledText(from, HR62),
      ruledFloor(from),
    ];
    expect(nothing(other)).toEqual([null, null, null, null]);
    expect(ruledAgreed({ ...other, isChaired: false }, TECH)).toBeNull();
  });
});

describe("a pledge that was met", () => {
  const season = capitals().scenario.seasonMonths;
  const settled = (month: number, change: object = {}) =>
    settlePledges({
      ...withTreaty(capitals(), change),
      month,
      pledges: [{ by: CAN, with: [EGY], count: 1, until: season, status: "met" }],
    });

  test("stays met until two seasons have gone by", () => {
    expect(settled(3 * season - 1)).toEqual([]);
  });

  test("is broken after that, unless its maker has joined", () => {
    expect(settled(3 * season)).toMatchObject([
      { type: "pledgesSettled", broken: [CAN], met: [], lapsed: [] },
    ]);
    expect(settled(3 * season, { deposited: [4, -1, -1, -1, -1] })).toEqual([]);
  });
});

describe("an event that the teacher triggers", () => {
  const events = capitals().scenario.events;
  const struck = (from: World, id: string) =>
    only(strikeByTeacher(from, id), "eventStruck").map((one) => one.happening);

  test("strikes a person's state, a region or the world, as it says", () => {
    for (const event of events)
      for (let clock = 0; clock < 12; clock++) {
        const [happening] = struck({ ...capitals({ persons: ["KEN"] }), clock }, event.id);
        expect(happening?.event).toBe(event.id);
        const { country = -1, group = -1 } = happening ?? {};
        if (!event.strikes.includes("your-state")) expect(country).toBe(-1);
        if (!event.strikes.includes("region")) expect(group).toBe(-1);
        if (event.strikes.every((one) => one === "your-state")) expect(country).toBe(KEN);
        expect(group).toBeLessThan(UN_GROUPS.length);
        expect(country >= 0 && group >= 0).toBe(false);
      }
  });

  test("strikes nobody's state if only bots play", () => {
    const personal = events.filter(({ strikes }) => strikes.includes("your-state"));
    expect(personal.length).toBeGreaterThan(0);
    for (const { id, strikes } of personal)
      for (let clock = 0; clock < 12; clock++) {
        const happenings = struck({ ...capitals({ persons: [] }), clock }, id);
        const isPersonal = strikes.every((one) => one === "your-state");
        expect(happenings.length).toBe(isPersonal ? 0 : 1);
        for (const { country, answered } of happenings) expect([country, answered]).toEqual([-1, true]);
      }
  });

  test("cannot be one that the scenario does not have", () => {
    expect(struck(capitals(), "no-such-event")).toEqual([]);
  });
});
