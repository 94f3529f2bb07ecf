/** Corrupt links: cut, mistyped, packed by another program, or correctly packed but with other contents. */
import { deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";

/** Packs any bytes as the page packs a match. */
export function packed(bytes: Buffer | string): string {
  return fragmentOf(deflateRawSync(bytes));
}

function fragmentOf(bytes: Buffer): string {
  return `#m=${bytes.toString("base64url")}`;
}

/** Short links that unpack to a huge text. */
const BOMBS = [3_000_000, 20_000_000].flatMap((size) =>
  ["\0", "[", " "].map((character) => packed(Buffer.alloc(size, character))),
);

type FragmentChange = (fragment: string) => string;

const PIECES = [
  "+",
  "/",
  "=",
  "%",
  "%00",
  "%F0%9F%99%82",
  "é",
  " ",
  "#",
  "&x=1",
  "?",
  "<b>",
  "..",
  "A",
  "_-",
];

const fragmentChange: fc.Arbitrary<FragmentChange> = fc.oneof(
  fc.nat().map(
    (end): FragmentChange =>
      (text) =>
        text.slice(0, 3 + (end % Math.max(1, text.length - 3))),
  ),
  fc.tuple(fc.nat(), fc.constantFrom(...PIECES)).map(
    ([at, piece]): FragmentChange =>
      (text) => {
        const spot = 3 + (at % Math.max(1, text.length - 3));
        return `${text.slice(0, spot)}${piece}${text.slice(spot + (at % 3))}`;
      },
  ),
  fc.constant<FragmentChange>((text) => `${text}${text.slice(3)}`),
  fc.constant<FragmentChange>((text) => `${text}${"A".repeat(40_000)}`),
  fc.constant<FragmentChange>((text) => text.toLowerCase()),
  fc.constant<FragmentChange>((text) => `#m=${[...text.slice(3)].toReversed().join("")}`),
);

const same: FragmentChange = (text) => text;
const parcels: readonly ((bytes: Buffer) => string)[] = [
  (bytes) => fragmentOf(gzipSync(bytes)),
  (bytes) => fragmentOf(deflateSync(bytes)),
  (bytes) => fragmentOf(bytes.subarray(0, 20_000)),
];

/** @param records bytes of records, most of them corrupt */
export function fragments(records: fc.Arbitrary<Buffer>): fc.Arbitrary<string> {
  const wrap = fc.oneof(
    { weight: 9, arbitrary: fc.constant(packed) },
    { weight: 1, arbitrary: fc.constantFrom(...parcels) },
  );
  const change = fc.oneof(
    { weight: 3, arbitrary: fc.constant(same) },
    { weight: 2, arbitrary: fragmentChange },
  );
  return fc.oneof(
    {
      weight: 19,
      arbitrary: fc.tuple(records, wrap, change).map(([bytes, pack, spoil]) => spoil(pack(bytes))),
    },
    { weight: 1, arbitrary: fc.constantFrom(...BOMBS) },
  );
}
