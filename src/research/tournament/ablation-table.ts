/** The table of the ablations in MODEL §4.1, made from the file that the tournament writes. */
import type { Ablation, Measure } from "./ablation-figures.ts";
import type { Mechanism } from "./without.ts";

/** The measures of the table, with the digits of each. */
const SHOWN: readonly Readonly<{ measure: Measure; digits: number }>[] = [
  { measure: "consensus", digits: 2 },
  { measure: "utilitarian", digits: 3 },
  { measure: "fifthPercentile", digits: 3 },
  { measure: "months", digits: 1 },
  { measure: "parties", digits: 1 },
];

/** By what a mechanism can earn its place, in the words of the document. */
const WAYS = { seat: "the seat", deterrence: "seats that break promises", room: "the room" } as const;

/** The rows of the table in Markdown, without outer spaces, in the order of the file. */
export function ablationRows(ablations: readonly Ablation[]): readonly string[] {
  return ablations.map(({ mechanism, seat, room, earnsBy }) =>
    [
      mechanism satisfies Mechanism,
      `${bold(seat.elo.value.toFixed(0), seat.elo.value >= 30 && seat.elo.low > 0)} (${signed(seat.elo.low, 0)}..${signed(seat.elo.high, 0)})`,
      `${signed(seat.gain.value, 0)} (${signed(seat.gain.low, 0)}..${signed(seat.gain.high, 0)})`,
      ...SHOWN.map(({ measure, digits }) => change(room.changes, measure, digits)),
      `${(100 * room.texts.value).toFixed(0)}% ±${(100 * (room.texts.high - room.texts.value)).toFixed(0)}`,
      waysOf(earnsBy),
    ].join(" | "),
  );
}

function change(changes: Ablation["room"]["changes"], measure: Measure, digits: number): string {
  const found = changes.find((one) => one.measure === measure);
  if (found === undefined) return "";
  const { value, low, high } = found.difference;
  const plus = value > 0 ? "+" : "";
  const isClear = low > 0 || high < 0;
  return `${bold(`${plus}${signed(value, digits)}`, isClear)} ±${(high - value).toFixed(digits)}`;
}

function waysOf(earnsBy: readonly string[]): string {
  const isRoom = earnsBy.some((by) => by !== "seat" && by !== "deterrence");
  const ways = [
    ...(earnsBy.includes("seat") ? [WAYS.seat] : []),
    ...(isRoom ? [WAYS.room] : []),
    ...(earnsBy.includes("deterrence") ? [WAYS.deterrence] : []),
  ];
  return ways.length === 0 ? "nothing" : ways.join(", ");
}

function bold(text: string, isBold: boolean): string {
  return isBold ? `**${text}**` : text;
}

/** With a true minus sign. */
function signed(value: number, digits: number): string {
  const shown = value.toFixed(digits);
  return Number(shown) === 0 ? (0).toFixed(digits) : shown.replace("-", "−");
}
