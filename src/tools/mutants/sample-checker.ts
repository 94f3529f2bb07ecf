/**
 * Stryker asks a checker which mutants to run. This one accepts a random sample, chosen by the seed. It reports the
 * others as compile errors, the only status Stryker has for this, with its own reason.
 */
import { type Checker, type CheckResult, CheckStatus } from "@stryker-mutator/api/check";
import type { Mutant } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { changeOf, sampleOrder, whyEquivalent } from "./mutant-change.ts";
import { COUNT_VARIABLE, EQUIVALENT, NOT_SAMPLED, SAMPLE_CHECKER, SEED_VARIABLE } from "./settings.ts";

class SampleChecker implements Checker {
  private sample: ReadonlySet<string> = new Set();

  async init(): Promise<void> {}

  /** Called once with all mutants, so the sample is drawn here. */
  async group(mutants: Mutant[]): Promise<string[][]> {
    const seed = process.env[SEED_VARIABLE] ?? "";
    const lots = mutants
      .map((mutant) => ({ id: mutant.id, lot: sampleOrder(seed, changeOf(mutant), mutant.mutatorName) }))
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
