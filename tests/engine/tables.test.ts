import { describe, expect, test } from "vitest";
import { chanceOf, LAMBDA, LG, LN, PHI, WORTH } from "../../src/engine/exact/tables.ts";

describe("MODEL §3.0: tables shipped as literals, recomputed", () => {
  test("LG[q] = round(65536 / (1 + e^(−16(q−512)/1000))), 1,024 entries", () => {
    const made = Array.from({ length: 1024 }, (_, q) =>
      Math.round(65_536 / (1 + Math.exp((-16 * (q - 512)) / 1000))),
    );
    expect(LG).toEqual(made);
    expect([LG[0], LG[128], LG[256], LG[384], LG[512], LG[640], LG[1023]]).toEqual([
      18, 140, 1073, 7488, 32_768, 58_048, 65_518,
    ]);
  });

  test("LN[m] = round(718·ln(m+1)), 240 entries", () => {
    expect(LN).toEqual(Array.from({ length: 240 }, (_, m) => Math.round(718 * Math.log(m + 1))));
    expect([LN[0], LN[1], LN[2], LN[3], LN[11], LN[23], LN[35], LN[47], LN[83]]).toEqual([
      0, 498, 789, 995, 1784, 2282, 2573, 2780, 3181,
    ]);
  });

  test("LAMBDA[m] = round(1000·ln(m+1)), 240 entries", () => {
    expect(LAMBDA).toEqual(Array.from({ length: 240 }, (_, m) => Math.round(1000 * Math.log(m + 1))));
    expect([LAMBDA[0], LAMBDA[1], LAMBDA[24], LAMBDA[59]]).toEqual([0, 693, 3219, 4094]);
  });

  test("WORTH[K][d] = round(1000(1−(d/(K−1))^1.5))", () => {
    for (let k = 2; k <= 6; k++) {
      const made = Array.from({ length: k }, (_, d) => Math.round(1000 * (1 - (d / (k - 1)) ** 1.5)));
      expect(WORTH[k]).toEqual(made);
    }
    expect(WORTH[1]).toEqual([1000]);
    expect([WORTH[3], WORTH[4], WORTH[5], WORTH[6]]).toEqual([
      [1000, 646, 0],
      [1000, 808, 456, 0],
      [1000, 875, 646, 350, 0],
      [1000, 911, 747, 535, 284, 0],
    ]);
  });

  test("PHI[N]: 900 for the law alone, 1250, 1300 and 1350 with one, two and more moods missing", () => {
    expect(PHI.slice(1)).toEqual([900, 1250, 1300, 1350]);
  });

  test("probability of a logit rises, is one half at 0, mirrors, and clamps at ±8,192", () => {
    let last = 0;
    for (let z = -9000; z <= 9000; z += 7) {
      expect(chanceOf(z)).toBeGreaterThanOrEqual(last);
      last = chanceOf(z);
    }
    expect(chanceOf(0)).toBe(32_768);
    expect([chanceOf(-100_000), chanceOf(100_000)]).toEqual([18, 65_518]);
    for (let z = 16; z < 8000; z += 16) expect(chanceOf(z) + chanceOf(-z)).toBe(65_536);
  });
});
