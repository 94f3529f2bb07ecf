/** The parts of the code that are measured separately, each with its fast tests. */

export const AREAS = [
  "rules",
  "model",
  "forecasts",
  "seats",
  "match",
  "selectors",
  "committee",
  "room",
  "runtime",
] as const;
export type AreaId = (typeof AREAS)[number];

export type Area = Readonly<{ sources: readonly string[]; tests: readonly string[] }>;

/**
 * Each area names its tests. Tests that play whole matches cost seconds per mutant and show less than tests named
 * after a rule.
 */
const testsIn =
  (folder: string) =>
  (...names: readonly string[]): readonly string[] =>
    names.map((name) => `tests/${folder}/${name}.test.ts`);
const rulesOf = testsIn("engine");
/** The rules of a room are tested through its host. */
const ROOM_RULES = ["tests/server/room-*.test.ts"];

export const AREA: Readonly<Record<AreaId, Area>> = {
  rules: {
    sources: [
      "src/engine/rules/**/*.ts",
      "src/engine/events/**/*.ts",
      "src/engine/resolve.ts",
      "src/engine/decide.ts",
    ],
    tests: [
      ...testsIn("match")("chair", "log-fits", "table"),
      ...rulesOf(
        "adoption",
        "closing",
        "coalition",
        "conduct",
        "conference",
        "contradictions",
        "dealing",
        "decide",
        "event-effects",
        "five-matches",
        "floor",
        "world-events",
        "home-table",
        "news",
        "opening",
        "procedure",
        "redaction",
        "refusals",
        "regressions",
        "ratification",
        "results",
        "season-options",
        "secrets",
        "signature",
        "sounding",
        "speech-carry",
        "faithfulness",
      ),
    ],
  },
  model: {
    sources: ["src/engine/model/**/*.ts"],
    tests: rulesOf(
      "arguments",
      "bloc",
      "climate",
      "closing",
      "conduct",
      "contradictions",
      "forecast-figures",
      "formulas",
      "hazard",
      "home-table",
      "leverage",
      "mandates",
      "model-figures",
      "package-forecast",
      "pens",
      "placard-pull",
      "roles",
      "seats-figures",
      "sounding",
      "speech-carry",
      "stakes",
      "faithfulness",
      "worth",
    ),
  },
  forecasts: {
    sources: ["src/engine/forecasts/**/*.ts"],
    tests: rulesOf("budget", "forecast-figures", "nth-party", "package-forecast"),
  },
  seats: {
    sources: ["src/engine/seats/**/*.ts", "src/engine/views/**/*.ts", "src/engine/options/**/*.ts"],
    tests: rulesOf(
      "budget",
      "decide",
      "hands",
      "options",
      "procedure",
      "redaction",
      "refusals",
      "results",
      "results-figures",
      "season-options",
      "seats-figures",
      "secrets",
      "view",
      "watch",
    ),
  },
  match: {
    sources: ["src/match/**/*.ts"],
    tests: testsIn("match")(
      "capital-event-door",
      "chair",
      "event-door",
      "log-fits",
      "log-hands",
      "log-order",
      "match",
      "record",
      "record-door",
      "regressions",
      "seed",
      "table",
      "table-rules",
    ),
  },
  selectors: {
    sources: ["src/client/selectors/**/*.ts"],
    tests: [
      "tests/client/selectors/**/*.test.ts",
      "tests/client/sentences/goal-words.test.ts",
      "tests/client/sessions/room/ended-table.test.ts",
    ],
  },
  committee: {
    sources: ["src/committee/**/*.ts"],
    tests: ["tests/committee/**/*.test.ts", "tests/client/selectors/committee/*.test.ts"],
  },
  room: {
    sources: ["src/room/**/*.ts"],
    tests: ["tests/room/*.test.ts", ...ROOM_RULES],
  },
  /** The runtime of rooms and committees on a host. */
  runtime: {
    sources: ["src/kernel/**/*.ts", "src/server/{room,committee}/**/*.ts"],
    tests: [
      ...ROOM_RULES,
      "tests/kernel/**/*.test.ts",
      ...testsIn("server")("answer-limits", "desk-keys", "late-orders", "presence", "sent-text", "wall-key"),
      "tests/server/committee/committee-{board,cards,door,drafts,founding,keys,log,notices,opening,outbox,presence,seats,stored,stuck,updates}.test.ts",
    ],
  },
};

/** Tells the test processes which area to run. */
export const AREA_VARIABLE = "FORTIETH_MUTANTS_AREA";
