import alea from "seedrandom/lib/alea.js";
import { describe, expect, test } from "vitest";
import { draw, normal, ROLL, type SeedWords, seedWordsOf, succeeds } from "../../src/engine/exact/rng.ts";

const HANOI: SeedWords = [577_534_166, 2_325_443_163, 3_164_902_559, 3_368_739_920];

/** The number of 1 bits in a 32-bit integer. */
function bits(value: number): number {
  let count = 0;
  for (let left = value >>> 0; left !== 0; left >>>= 1) count += left & 1;
  return count;
}

/** The distance of a count of successes from its expected value, in standard deviations. */
function deviations(count: number, trials: number, probability: number): number {
  return (count - trials * probability) / Math.sqrt(trials * probability * (1 - probability));
}

describe("MODEL §3.1: keyed chance", () => {
  test('the public vector: words of "hanoi", and draw(5, 0, 0, 2) = 4112097896', () => {
    expect(seedWordsOf("hanoi")).toEqual(HANOI);
    expect(draw(HANOI, 5, 0, 0, 2)).toBe(4_112_097_896);
  });

  test("the words are the first four whole numbers of seedrandom's alea", () => {
    const next = alea("hanoi");
    expect([next.int32(), next.int32(), next.int32(), next.int32()].map((word) => word >>> 0)).toEqual(HANOI);
  });

  test("a draw is a whole number of 32 bits, and the same key gives it again", () => {
    for (let k = 0; k < 500; k++) {
      const drawn = draw(HANOI, k % 10, k, 7 * k, k % 90);
      expect(Number.isInteger(drawn) && drawn >= 0 && drawn < 2 ** 32).toBe(true);
      expect(draw(HANOI, k % 10, k, 7 * k, k % 90)).toBe(drawn);
    }
  });

  test("each kind of roll has keys of its own", () => {
    expect(new Set(Object.values(ROLL)).size).toBe(Object.keys(ROLL).length);
  });

  test("an event of probability P happens iff draw >>> 16 < P", () => {
    expect(succeeds(0x7fff_ffff, 32_768)).toBe(true);
    expect(succeeds(0x8000_0000, 32_768)).toBe(false);
    expect(succeeds(0xffff_ffff, 65_535)).toBe(false);
    expect(succeeds(0, 0)).toBe(false);
  });
});

describe("quality of the draws, seed hanoi", () => {
  test("avalanche: one bit of any part of the key turns half of the 32 bits, on average and for every bit", () => {
    const trials = 200;
    for (let part = 0; part < 3; part++) {
      for (let bit = 0; bit < 8; bit++) {
        let turned = 0;
        for (let k = 0; k < trials; k++) {
          const key: [number, number, number] = [k, 3 * k + 1, 5 * k + 2];
          const other: [number, number, number] = [...key];
          other[part] = (other[part] ?? 0) ^ (1 << bit);
          turned += bits(draw(HANOI, 5, ...key) ^ draw(HANOI, 5, ...other));
        }
        expect(Math.abs(deviations(turned, 32 * trials, 0.5))).toBeLessThan(4.5);
      }
    }
  });

  test("avalanche: one bit of a word turns half of the bits", () => {
    for (let word = 0; word < 4; word++) {
      let turned = 0;
      for (let bit = 0; bit < 32; bit++) {
        const words: [number, number, number, number] = [...HANOI];
        words[word] = ((words[word] ?? 0) ^ (1 << bit)) >>> 0;
        for (let k = 0; k < 20; k++) turned += bits(draw(HANOI, 5, k, k, 0) ^ draw(words, 5, k, k, 0));
      }
      expect(Math.abs(deviations(turned, 32 * 32 * 20, 0.5))).toBeLessThan(4.5);
    }
  });

  test("frequency: every bit is set half of the time", () => {
    const trials = 20_000;
    const set = new Array<number>(32).fill(0);
    for (let k = 0; k < trials; k++) {
      const drawn = draw(HANOI, 5, Math.trunc(k / 193), k % 193, 0);
      for (let b = 0; b < 32; b++) set[b] = (set[b] ?? 0) + ((drawn >>> b) & 1);
    }
    for (const count of set) expect(Math.abs(deviations(count, trials, 0.5))).toBeLessThan(4.5);
  });

  test("frequency: the top byte is uniform (χ² of 255 degrees within four deviations)", () => {
    const trials = 51_200;
    const counts = new Array<number>(256).fill(0);
    for (let k = 0; k < trials; k++) {
      const byte = draw(HANOI, 4, Math.trunc(k / 193), k % 193, k % 3) >>> 24;
      counts[byte] = (counts[byte] ?? 0) + 1;
    }
    const each = trials / 256;
    const square = counts.reduce((sum, count) => sum + (count - each) ** 2 / each, 0);
    expect(Math.abs(square - 255) / Math.sqrt(2 * 255)).toBeLessThan(4);
  });

  test("neighbouring states and neighbouring seeds are not correlated", () => {
    const trials = 10_000;
    let states = 0;
    let seeds = 0;
    for (let k = 0; k < trials; k++) {
      const own = draw(HANOI, 5, Math.trunc(k / 192), k % 192, 0) >>> 31;
      states += own === draw(HANOI, 5, Math.trunc(k / 192), (k % 192) + 1, 0) >>> 31 ? 1 : 0;
    }
    for (let k = 0; k < 2000; k++) {
      const own = draw(seedWordsOf(`${k}`), 5, 0, 0, 0) >>> 31;
      seeds += own === draw(seedWordsOf(`${k + 1}`), 5, 0, 0, 0) >>> 31 ? 1 : 0;
    }
    expect(Math.abs(deviations(states, trials, 0.5))).toBeLessThan(4.5);
    expect(Math.abs(deviations(seeds, 2000, 0.5))).toBeLessThan(4.5);
  });

  test("the normal has mean 0, standard deviation 1,000, and 5% beyond 1,960", () => {
    const values = Array.from({ length: 20_000 }, (_, k) =>
      normal(HANOI, 0, Math.trunc(k / 193), k % 193, 1),
    );
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    const beyond = values.filter((value) => Math.abs(value) > 1960).length / values.length;
    expect(Math.abs(mean)).toBeLessThan(30);
    expect(Math.abs(deviation - 1000)).toBeLessThan(20);
    expect(Math.abs(beyond - 0.049)).toBeLessThan(0.008);
    expect(values.every(Number.isInteger)).toBe(true);
  });
});
