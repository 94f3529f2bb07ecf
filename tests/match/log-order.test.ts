/**
 * Where each event can occur in a match of five states. Every case takes the log of a real match up to a beat and
 * adds one event.
 */
import { describe, expect, test } from "vitest";
import type { GameEvent } from "../../src/engine/events/event.ts";
import { blank } from "../../src/engine/state/blank.ts";
import { BEATS, type Beat, type World } from "../../src/engine/state/world.ts";
import { foldValid } from "../../src/match/log-validity.ts";
import {
  about,
  at,
  ballot,
  EVERYWHERE,
  goesOn,
  happening,
  offer,
  opening,
  outcome,
  pace,
  placeIn,
  sounding,
} from "../support/log.ts";

type Told = (world: World) => Readonly<{ type: GameEvent["type"] }> & Record<string, unknown>;
const plain =
  (type: GameEvent["type"], fields: Record<string, unknown>): Told =>
  () => ({ type, ...fields });

/** The beats where the rules allow each event. In all other beats, the event is refused. */
const BELONGS: readonly (readonly [beats: string, told: Told])[] = [
  ["sound close", ({ round }) => ({ type: "floorOpened", round: round + 1, floor: [], texts: [] })],
  [
    "sound lastSounding",
    ({ draft }) => ({
      type: "placardsRevealed",
      article: draft.floor[0] ?? 0,
      texts: [0],
      placards: ["11111"],
      wishes: "00000",
    }),
  ],
  ["sound lastSounding", plain("careShown", { article: 0, care: "11111" })],
  [
    "sound deal lastSounding",
    ({ draft }) => ({
      type: "textRevised",
      ...about,
      ...sounding,
      after: "deal",
      before: draft.chair[0] ?? -1,
    }),
  ],
  ["sound", plain("speechesHeard", { speeches: [] })],
  ["close", plain("newsBroke", { news: "hospital-dark", article: 0, towards: "broad", moves: [0, 0, 0] })],
  ["sound", plain("mindsMoved", { article: 0, shifts: [0, 0, 0, 0, 0] })],
  ["deal", plain("redLinesDeclared", { lines: [] })],
  ["deal", plain("redLinesDropped", { lines: [] })],
  ["deal", plain("bridgesSponsored", { sponsors: [] })],
  ["deal", plain("bridgeBuilt", { ...about, author: 0, sponsors: [] })],
  ["deal", plain("consulted", { answers: [] })],
  ["deal", plain("offerMade", { offer: offer() })],
  ["deal", plain("offersExchanged", { offers: [] })],
  ["deal", plain("offersSettled", { offers: [] })],
  ["deal", plain("packagesAgreed", { packages: [] })],
  ["close", plain("standsTaken", { ...about, stands: "00000", blockers: [] })],
  ["close stand vote season", plain("promisesReckoned", { reckonings: [] })],
  ["close", ({ draft }) => ({ type: "articleAgreed", alternative: 0, article: draft.agreed.indexOf(-1) })],
  ["close", plain("articleNotTested", { ...about, why: "centre" })],
  ["close", plain("articleHeld", { ...about, why: "blocked" })],
  ["close", ({ round }) => ({ type: "roundClosed", round })],
  ["close lastSounding", plain("packagePut", { text: [0, 0, 0, 0] })],
  ["amend", plain("amendmentsProposed", { amendments: [], dropped: [] })],
  [
    "amendVote",
    ({ amendments }) => ({ type: "amendmentVoted", amendment: amendments[0] ?? about, ballot: ballot() }),
  ],
  ["stand", plain("packageTested", { stands: "00000", blockers: [] })],
  ["stand vote", plain("textDecided", { outcome, threshold: 3 })],
  ["stand vote", plain("homesOpened", { homes: [], pace })],
  ["sign", plain("signaturesOpened", { signed: [0, 0, 0, 0, 0], declarations: [0, 0, 0, 0, 0] })],
  ["season", plain("eventStruck", { by: "chance", happening })],
  ["season", plain("homeStepped", { steps: [], homes: [] })],
  ["season", plain("reservationsEntered", { reservations: [] })],
  ["season", plain("assistanceGiven", { gifts: [] })],
  ["season", plain("campaignsRun", { campaigns: [] })],
  ["season", plain("pledgesMade", { pledges: [] })],
  ["season", ({ pledges }) => ({ type: "pledgesSettled", pledges, met: [], lapsed: [], broken: [] })],
  ["season", plain("pricesNamed", { prices: [] })],
  ["season", plain("pricesGranted", { by: [], givers: [] })],
  [
    "season",
    ({ month }) => ({
      type: "monthsPassed",
      from: month,
      to: month,
      signatures: [],
      deposits: [],
      broughtIn: [],
      euConsent: -1,
    }),
  ],
  ["season", ({ month }) => ({ type: "thresholdReached", month, country: 0, inForce: month })],
  [
    "conference",
    plain("conferenceHeld", { conference: { observers: ballot(), protocol: ballot(), protocolNeeds: 3 } }),
  ],
  ["vote season conference", ({ month }) => ({ type: "matchEnded", month, pace })],
];

describe("each event belongs to certain beats", () => {
  const inEach = EVERYWHERE.map((beat) => [beat, placeIn(beat)] as const);

  test.each(BELONGS.map(([beats, told]) => [told(inEach[0]?.[1].world as World).type, beats, told] as const))(
    "%s to: %s",
    (_, beats, told) => {
      const found = inEach.filter(([, place]) => goesOn(place, [told(place.world)])).map(([beat]) => beat);
      expect(found.join(" ")).toBe(beats);
    },
  );

  test("a match opens once, and nothing happens before it opens or after it is over", () => {
    const { match } = at("sound");
    const [first] = match.log;
    const from = blank(match.setup, match.scenario);
    expect(foldValid(from, [first as GameEvent], [])).not.toBeNull();
    expect(foldValid(from, [], [])).toBeNull();
    expect(foldValid(from, match.log.slice(1), [])).toBeNull();
    expect(goesOn(at("sound"), [first])).toBe(false);
    expect(foldValid(from, [{ ...first, opening: null } as GameEvent], [])).toBeNull();
    expect(goesOn(at("over"), [{ type: "pauseChanged", isPaused: true }])).toBe(false);
  });
});

describe("only some beats can follow a beat", () => {
  /** The beats that may follow each beat under the rules of procedure. */
  const AFTER: Readonly<Record<string, string>> = {
    sound: "deal",
    deal: "close",
    close: "sound lastSounding amend stand vote",
    lastSounding: "amend",
    amend: "amendVote stand vote",
    amendVote: "stand vote",
    stand: "vote sign",
    vote: "sign",
    sign: "season",
    season: "season conference",
    conference: "",
  };

  test.each(Object.entries(AFTER))("after %s: %s", (beat, next) => {
    const place = placeIn(beat as Beat);
    const found = BEATS.filter((to) => goesOn(place, [opening(place.world, { beat: to })]));
    expect(found.join(" ")).toBe(next);
  });

  test("in the same month, and in the same round or the next", () => {
    const place = at("close", ({ round }) => round === 2);
    const to = (change: Record<string, unknown>): boolean =>
      goesOn(place, [opening(place.world, { beat: "sound", ...change })]);
    expect([1, 2, 3, 4].map((round) => to({ round }))).toEqual([false, true, true, false]);
    expect([0, 1].map((month) => to({ month }))).toEqual([true, false]);
  });

  test("the very first beat is a sounding", () => {
    const { match, world } = at("sound");
    const from = blank(match.setup, match.scenario);
    const begun = (beat: Beat): boolean =>
      foldValid(from, [match.log[0], opening({ ...world, round: 0 }, { beat })] as GameEvent[], []) !== null;
    expect(BEATS.filter(begun)).toEqual(["sound"]);
  });
});
