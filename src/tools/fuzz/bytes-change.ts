/** Changes to the bytes of a file, as a bad disk, a faulty program or a mail server might make them. */
import { gzipSync } from "node:zlib";
import fc from "fast-check";

export type BytesChange = (bytes: Buffer) => Buffer;

const THOUSAND = 1_000;
const place = fc.nat(THOUSAND);
const at = (bytes: Buffer, share: number): number => Math.floor((bytes.length * share) / THOUSAND);

const CONTROLS = [
  "\0",
  "\u0001",
  "\u001b[2J",
  "\u0085",
  "\u2028",
  "\r\n",
  "\t",
  "\ufeff",
  '"',
  "\\",
  "{",
  "]",
  ",",
];
const NO_UTF8 = [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80], [0x80]].map((bytes) =>
  Buffer.from(bytes),
);
const TOKENS = ["NaN", "Infinity", "undefined", "01", "0x10", "1e", "'x'", "/* */", "//"];
const PIECES = [...CONTROLS, ...TOKENS].map((text) => Buffer.from(text));

/** Whole files of other types. */
const OTHERS = [
  "",
  " \n\t ",
  "null",
  "[]",
  "{}",
  '"fortieth"',
  "Lorem ipsum dolor sit amet",
  "<!doctype html><title>404</title>",
  '{"format":1,"setup":{}}',
  '{"format":1,"setup":{"scenario":"lesson"}}',
].map((text) => Buffer.from(text));
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48]);

const ENCODINGS: readonly BytesChange[] = [
  (bytes) => Buffer.concat([Buffer.from("\ufeff"), bytes]),
  (bytes) => Buffer.from(`\ufeff${bytes.toString()}`, "utf16le"),
  (bytes) => Buffer.from(`\ufeff${bytes.toString()}`, "utf16le").swap16(),
  (bytes) => Buffer.from(bytes.toString().replaceAll(",", ",\r\n")),
  (bytes) => Buffer.concat([bytes, Buffer.from("\n\n\u001a")]),
  (bytes) => Buffer.concat([bytes, bytes]),
  (bytes) => gzipSync(bytes, { level: 1 }),
  (bytes) => Buffer.from(bytes.toString("base64")),
];

function inserted(piece: Buffer, share: number): BytesChange {
  return (bytes) => {
    const spot = at(bytes, share);
    return Buffer.concat([bytes.subarray(0, spot), piece, bytes.subarray(spot)]);
  };
}

function flipped(shares: readonly number[], bit: number): BytesChange {
  return (bytes) => {
    const copy = Buffer.from(bytes);
    for (const share of shares) {
      const spot = at(copy, share);
      if (spot < copy.length) copy.writeUInt8(copy.readUInt8(spot) ^ (1 << bit), spot);
    }
    return copy;
  };
}

export const bytesChange: fc.Arbitrary<BytesChange> = fc.oneof(
  fc.tuple(place, place).map(
    ([from, to]): BytesChange =>
      (bytes) =>
        bytes.subarray(at(bytes, from), at(bytes, to)),
  ),
  place.map(
    (end): BytesChange =>
      (bytes) =>
        bytes.subarray(0, at(bytes, end)),
  ),
  fc
    .tuple(fc.array(place, { minLength: 1, maxLength: 5 }), fc.nat(7))
    .map(([shares, bit]) => flipped(shares, bit)),
  fc.tuple(fc.constantFrom(...PIECES, ...NO_UTF8), place).map(([piece, share]) => inserted(piece, share)),
  fc.constantFrom(...ENCODINGS),
  fc.constantFrom(...OTHERS, PNG).map(
    (other): BytesChange =>
      () =>
        other,
  ),
  fc.uint8Array({ maxLength: 300 }).map(
    (noise): BytesChange =>
      () =>
        Buffer.from(noise),
  ),
);
