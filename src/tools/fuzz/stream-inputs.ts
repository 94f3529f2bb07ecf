/**
 * Streams that are opened on a host and dropped: with each key and without one, from any position, before, during or
 * after an event.
 */
import fc from "fast-check";

/** `at`: when the stream is dropped. */
export type StreamInput = Readonly<{
  of: "rooms" | "committees";
  path: "stream" | "changes";
  key: string;
  query: string;
  lines: number;
  at: "once" | "waiting" | "told";
}>;

const PLACES = [
  "",
  "1",
  "-1",
  "999999",
  "1/KEN",
  "1/KEN/all/1",
  "1/BRA/all/-3",
  "%00",
  "%ff",
  "..",
  "[]",
  "x".repeat(9000),
];
const KEYS = ["desk", "device", "other", "chair", "device", "chair", "none"] as const;

const query = fc
  .tuple(
    fc.constantFrom(...PLACES),
    fc.constantFrom(...PLACES),
    fc.constantFrom("0", "1", "1e9"),
    fc.boolean(),
  )
  .map(
    ([since, version, table, asWall]) =>
      `since=${since}&version=${version}&table=${table}${asWall ? "&as=wall" : ""}`,
  );

export function streams(): fc.Arbitrary<StreamInput> {
  return fc.record({
    of: fc.constantFrom("rooms", "committees"),
    path: fc.constantFrom("stream", "changes"),
    key: fc.constantFrom(...KEYS),
    query,
    lines: fc.integer({ min: 1, max: 4 }),
    at: fc.constantFrom("once", "waiting", "told"),
  });
}

const SOUND = { path: "stream", query: "since=&version=&table=1", lines: 2, at: "told" } as const;

export function validStreams(): readonly StreamInput[] {
  return [
    { ...SOUND, of: "rooms", key: "device" },
    { ...SOUND, of: "committees", key: "chair" },
  ];
}
