/** For files of figures, as the replacer of `JSON.stringify`: four digits are more than anybody quotes. */
export function rounded(_: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 10_000) / 10_000 : value;
}
