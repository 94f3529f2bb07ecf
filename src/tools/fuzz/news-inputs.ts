/** What can go wrong with answers on their way from a host to a page. */
import fc from "fast-check";

export type Mishap =
  | Readonly<{ type: "none" }>
  /** Ends early, after this many thousandths of its bytes. */
  | Readonly<{ type: "cut"; share: number }>
  /** Arrives in pieces of this many bytes. */
  | Readonly<{ type: "pieces"; size: number }>
  | Readonly<{ type: "twice" }>
  /** Its events arrive in reverse order. */
  | Readonly<{ type: "turned" }>
  | Readonly<{ type: "lostEvent" }>
  | Readonly<{ type: "failed" }>
  | Readonly<{ type: "status"; status: number }>
  /** Something else answers, such as a proxy or a hotel's sign-in page. */
  | Readonly<{ type: "other"; text: string }>;

export type NewsInput = Readonly<{ of: "room" | "committee"; mishaps: readonly Mishap[] }>;

const OTHERS = [
  "",
  "null",
  "[]",
  "{}",
  "0",
  '{"ok":false,"reason":"notKept"}',
  '{"position":"9","version":"x"}',
  '{"position":5,"room":7,"table":{}}',
  "<!doctype html><title>Sign in</title>",
  "data: null\n\n",
  "data: {}\n\n",
  'data: {"position":"9"}\n\n',
  "data: {\n\n",
  "event: beat\ndata:\n\n",
  "id: 1\nretry: 1\n\n",
  `: ${"x".repeat(100_000)}\n\n`,
  "\0\0\0",
  "data: \ufeff\n\n",
] as const;

const mishap: fc.Arbitrary<Mishap> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Mishap>({ type: "none" }) },
  { weight: 4, arbitrary: fc.nat(1000).map((share): Mishap => ({ type: "cut", share })) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 1, max: 700 }).map((size): Mishap => ({ type: "pieces", size })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Mishap>({ type: "twice" }, { type: "turned" }, { type: "lostEvent" }),
  },
  { weight: 1, arbitrary: fc.constant<Mishap>({ type: "failed" }) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(204, 400, 403, 429, 500, 502, 503)
      .map((status): Mishap => ({ type: "status", status })),
  },
  { weight: 4, arbitrary: fc.constantFrom(...OTHERS).map((text): Mishap => ({ type: "other", text })) },
);

export function news(): fc.Arbitrary<NewsInput> {
  return fc.record({
    of: fc.constantFrom("room", "committee"),
    mishaps: fc.array(mishap, { minLength: 1, maxLength: 6 }),
  });
}

export function validNews(): readonly NewsInput[] {
  const mishaps: readonly Mishap[] = [{ type: "none" }, { type: "none" }];
  return [
    { of: "room", mishaps },
    { of: "committee", mishaps },
  ];
}
