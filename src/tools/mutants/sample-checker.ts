/**
 * Stryker asks a checker which mutants are worth a run: this one lets a sample pass, drawn by the seed. What it turns away
 * is said to not compile, for Stryker knows no other word; the reason tells which is which.
 */
import { type Checker, type CheckResult, CheckStatus } from "@stryker-mutator/api/check";
import type { Mutant } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { changeOf, lotOf, whyEquivalent } from "./mutant.ts";
import { COUNT_VARIABLE, EQUIVALENT, NOT_SAMPLED, SAMPLE_CHECKER, SEED_VARIABLE } from "./settings.ts";

class SampleChecker implements Checker {
  private sample: ReadonlySet<string> = new Set();

  async init(): Promise<void> {}

  /** Is asked once with all mutants, so the draw is made here. */
  async group(mutants: Mutant[]): Promise<string[][]> {
    const seed = process.env[SEED_VARIABLE] ?? "";
    const lots = mutants
      .map((mutant) => ({ id: mutant.id, lot: lotOf(seed, changeOf(mutant), mutant.mutatorName) }))
      .sort((a, b) => (a.lot < b.lot ? -1 : 1));
    this.sample = new Set(lots.slice(0, Number(process.env[COUNT_VARIABLE])).map(({ id }) => id));
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.judge(mutant)]));
  }

  private judge(mutant: Mutant): CheckResult {
    if (!this.sample.has(mutant.id)) return { status: CheckStatus.CompileError, reason: NOT_SAMPLED };
    if (whyEquivalent(changeOf(mutant)) !== null)
      return { status: CheckStatus.CompileError, reason: EQUIVALENT };
    return { status: CheckStatus.Passed };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, SAMPLE_CHECKER, SampleChecker)];
