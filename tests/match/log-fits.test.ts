/** Which numbers an event can contain in a given world, checked on logs of real matches with five states. */
import { describe, expect, test } from "vitest";
import type { Ballot } from "../../src/engine/state/treaty.ts";
import {
  about,
  at,
  ballot,
  goesOn,
  happening,
  offer,
  outcome,
  type Place,
  pace,
  placeIn,
  sounding,
} from "../support/log.ts";

describe("an event must fit the world before it", () => {
  const fits = (place: Place, event: Record<string, unknown>): boolean => goesOn(place, [event]);

  test("the next round opens with as many lists of texts as articles, none of them agreed", () => {
    const close = at("close", ({ draft }) => draft.agreed.some((agreed) => agreed >= 0));
    const { round, draft } = close.world;
    const done = draft.agreed.findIndex((agreed) => agreed >= 0);
    const open = draft.agreed.indexOf(-1);
    const floor = (change: Record<string, unknown>): boolean =>
      fits(close, { type: "floorOpened", round: round + 1, floor: [open], texts: [[0]], ...change });
    expect(floor({})).toBe(true);
    for (const change of [
      { round },
      { round: round + 2 },
      { texts: [] },
      { texts: [[0], [0]] },
      { floor: [done] },
    ])
      expect(floor(change), JSON.stringify(change)).toBe(false);
    expect(floor({ floor: [open, done], texts: [[0], [0]] })).toBe(false);
  });

  test("placards are shown on articles of the floor, as many rows as texts", () => {
    const sound = at("sound");
    const shown = (change: Record<string, unknown>): boolean =>
      fits(sound, {
        type: "placardsRevealed",
        article: 0,
        texts: [0, 1],
        placards: ["11111", "00000"],
        wishes: "00000",
        ...change,
      });
    expect(sound.world.draft.floor).toEqual([0, 1, 2]);
    expect([{}, { article: 2 }].map(shown)).toEqual([true, true]);
    expect([{ article: 3 }, { texts: [0] }, { placards: [] }].map(shown)).toEqual([false, false, false]);
  });

  test("a text is revised from the chair's previous text", () => {
    const deal = at("deal", ({ draft }) => (draft.chair[0] ?? -1) >= 0);
    const before = deal.world.draft.chair[0] ?? -1;
    const revised = (from: number): boolean =>
      fits(deal, { type: "textRevised", ...about, ...sounding, after: "deal", before: from });
    expect([before, before + 1, -1].map(revised)).toEqual([true, false, false]);
    const sound = at("sound", ({ draft }) => draft.chair[0] === -1);
    expect(fits(sound, { type: "textRevised", ...about, ...sounding, after: "sounding", before: -1 })).toBe(
      true,
    );
  });

  describe("packages", () => {
    const deal = at("deal");
    const made = { type: "offerMade", offer: offer() };
    const second = (event: Record<string, unknown>): boolean => goesOn(deal, [made, event]);
    const answer = { type: "offerAnswered", offer: 123_456, from: 2, to: 4, accepted: false };
    const withdrawal = { type: "offerWithdrawn", offer: 123_456, from: 2, to: 4 };
    const settled = { type: "offersSettled", offers: [offer({ status: "lapsed" })] };

    test("are open when they are made, and have new numbers", () => {
      expect(goesOn(deal, [made])).toBe(true);
      expect(goesOn(deal, [{ type: "offerMade", offer: offer({ status: "accepted" }) }])).toBe(false);
      expect(second(made)).toBe(false);
      expect(second({ type: "offerMade", offer: offer({ id: 123_457 }) })).toBe(true);
      expect(second({ type: "offersExchanged", offers: [offer({ id: 5 }), offer()] })).toBe(false);
      expect(second({ type: "offersExchanged", offers: [offer({ id: 5 }), offer({ id: 6 })] })).toBe(true);
      expect(second({ type: "offersExchanged", offers: [offer({ id: 5, status: "refused" })] })).toBe(false);
    });

    test.each([
      ["answered", answer],
      ["withdrawn", withdrawal],
    ])("can be %s once, while they are open, between their two sides", (_, event) => {
      expect(second(event)).toBe(true);
      expect(goesOn(deal, [event])).toBe(false);
      expect(goesOn(deal, [made, event, event])).toBe(false);
      for (const change of [{ offer: 5 }, { from: 4 }, { to: 2 }])
        expect(second({ ...event, ...change }), JSON.stringify(change)).toBe(false);
    });

    test("can be settled while they are open, every one of them", () => {
      expect(second(settled)).toBe(true);
      expect(goesOn(deal, [settled])).toBe(false);
      expect(second({ ...settled, offers: [offer({ status: "lapsed" }), offer({ id: 5 })] })).toBe(false);
      expect(second({ ...settled, offers: [offer({ from: 1 })] })).toBe(false);
      expect(second({ ...settled, offers: [offer({ to: 1 })] })).toBe(false);
    });
  });

  test("an article is agreed only once", () => {
    const close = at("close", ({ draft }) => draft.agreed[0] === -1);
    const agreed = { type: "articleAgreed", ...about };
    expect(goesOn(close, [agreed])).toBe(true);
    expect(goesOn(close, [agreed, agreed])).toBe(false);
  });

  test("only the present round can close", () => {
    const close = at("close", ({ round }) => round === 2);
    const closed = (round: number): boolean => fits(close, { type: "roundClosed", round });
    expect([1, 2, 3].map(closed)).toEqual([false, true, false]);
  });

  test.each(["yes", "no", "abstain", "absent"])("a tally counts the votes beside it: %s", (vote) => {
    const wrong = ballot({ [vote]: 0 });
    const amendVote = at("amendVote");
    const [amendment] = amendVote.world.amendments;
    const voted = (cast: Ballot): boolean =>
      fits(amendVote, { type: "amendmentVoted", amendment, ballot: cast });
    expect([voted(ballot()), voted(wrong)]).toEqual([true, false]);
    const decided = (cast: Ballot): boolean =>
      fits(at("stand"), { type: "textDecided", outcome: { ...outcome, ballot: cast }, threshold: 3 });
    expect([decided(ballot()), decided(wrong)]).toEqual([true, false]);
    const held = (observers: Ballot, protocol: Ballot): boolean =>
      fits(placeIn("conference"), {
        type: "conferenceHeld",
        conference: { observers, protocol, protocolNeeds: 3 },
      });
    expect([held(ballot(), ballot()), held(wrong, ballot()), held(ballot(), wrong)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("votes of states without one in the question are not counted", () => {
    const cast = { ...ballot(), votes: "01244", tally: { yes: 1, no: 1, abstain: 1, absent: 0 } };
    expect(
      fits(at("stand"), { type: "textDecided", outcome: { ...outcome, ballot: cast }, threshold: 3 }),
    ).toBe(true);
  });

  test("a text can be decided without a ballot; only a proposed amendment is voted on", () => {
    const stand = at("stand");
    expect(fits(stand, { type: "textDecided", outcome: { ...outcome, ballot: null }, threshold: 3 })).toBe(
      true,
    );
    const amendVote = at("amendVote");
    const strange = [0, 1, 2, 3].find((article) =>
      amendVote.world.amendments.every((one) => one.article !== article),
    );
    const amendment = { article: strange, alternative: 0, by: 0 };
    expect(fits(amendVote, { type: "amendmentVoted", amendment, ballot: ballot() })).toBe(false);
  });

  describe("in a season", () => {
    const season = at("season", ({ season: number }) => number === 2);
    const { month } = season.world;
    const passed = (change: Record<string, unknown>): Record<string, unknown> => ({
      type: "monthsPassed",
      from: month,
      to: month + 12,
      signatures: [],
      deposits: [],
      broughtIn: [],
      euConsent: -1,
      ...change,
    });
    const out = season.world.treaty.deposited.indexOf(-1);

    test("an event is answered by the country that it struck", () => {
      const struck = { type: "eventStruck", by: "chance", happening };
      const answered = (change: Record<string, unknown>): Record<string, unknown> => ({
        type: "eventAnswered",
        country: 3,
        happening,
        answer: "invest",
        ...change,
      });
      expect(goesOn(season, [struck, answered({})])).toBe(true);
      expect(goesOn(season, [struck, answered({ country: 1 })])).toBe(false);
      expect(goesOn(season, [struck, answered({ happening: { ...happening, event: "exile-case" } })])).toBe(
        false,
      );
    });

    test("only a capital with a home table takes steps", () => {
      const [home] = season.world.secrets.homes;
      const stepped = (...homes: readonly unknown[]): boolean =>
        fits(season, { type: "homeStepped", steps: [], homes });
      expect(stepped(home)).toBe(true);
      const stranger = season.world.scenario.countries.findIndex((_, i) =>
        season.world.secrets.homes.every(({ country }) => country !== i),
      );
      expect(stepped({ ...home, country: stranger })).toBe(false);
      expect(stepped(home, { ...home, country: stranger })).toBe(false);
    });

    test("all pledges are settled together", () => {
      const pledge = { by: 0, with: [1], count: 1, until: 30, status: "open" };
      const settled = (pledges: readonly unknown[]): boolean =>
        goesOn(season, [
          { type: "pledgesMade", pledges: [pledge] },
          { type: "pledgesSettled", pledges, met: [], lapsed: [], broken: [] },
        ]);
      const before = season.world.pledges;
      expect(settled([...before, pledge])).toBe(true);
      expect([settled(before), settled([...before, pledge, pledge])]).toEqual([false, false]);
    });

    test("months pass from the present one on", () => {
      const cases: readonly (readonly [Record<string, unknown>, boolean])[] = [
        [{}, true],
        [{ to: month }, true],
        [{ to: month - 1 }, false],
        [{ from: month - 1 }, false],
        [{ from: month + 1 }, false],
      ];
      for (const [change, isSound] of cases)
        expect(fits(season, passed(change)), JSON.stringify(change)).toBe(isSound);
    });

    test("during them states sign and deposit, and nobody deposits twice", () => {
      for (const list of ["signatures", "deposits"]) {
        const moved = (...months: readonly number[]): boolean =>
          fits(season, passed({ [list]: months.map((at) => [at, out]) }));
        expect([moved(month), moved(month + 12)]).toEqual([true, true]);
        expect([moved(month - 1), moved(month + 13), moved(month, month + 13)]).toEqual([
          false,
          false,
          false,
        ]);
      }
      const twice = { ...passed({ deposits: [[month, out]], to: month }) };
      expect(goesOn(season, [twice, twice])).toBe(false);
    });

    test("the number of instruments is reached once, and the treaty is not in force before that", () => {
      const reached = (inForce: number): Record<string, unknown> => ({
        type: "thresholdReached",
        month,
        country: 0,
        inForce,
      });
      expect([month - 1, month, month + 3].map((inForce) => fits(season, reached(inForce)))).toEqual([
        false,
        true,
        true,
      ]);
      expect(goesOn(season, [reached(month), reached(month)])).toBe(false);
    });

    test("the match ends in the present month", () => {
      const ended = (to: number): boolean => fits(season, { type: "matchEnded", month: to, pace, tilt: 0 });
      expect([month - 1, month, month + 1].map(ended)).toEqual([false, true, false]);
    });
  });

  test("nobody spends credit or blocks that they do not have", () => {
    const deal = at("deal");
    const { credit, blocks } = deal.world;
    const spent = (did: unknown): boolean => goesOn(deal, [{ type: "redLinesDeclared", lines: [], did }]);
    const by = credit[2] ?? 0;
    const paid = (amount: number): unknown => ({
      credit: [{ cause: "speech", by: -amount, countries: [2] }],
    });
    expect([spent(paid(by)), spent(paid(by + 1))]).toEqual([true, false]);
    const used = (times: number): unknown => ({ blocksUsed: new Array<number>(times).fill(4) });
    expect(blocks[4]).toBe(2);
    expect([spent(used(2)), spent(used(3))]).toEqual([true, false]);
  });
});
