/** Steps of `npm test`, `npm run test:long` and `npm run check`: each runs a tool, shows its output and counts its results. */
import { spawn } from "node:child_process";
import { dirname, resolve } from "node:path";

const ROOT = resolve(dirname(import.meta.filename), "../../..");
const SECOND_MS = 1000;

/** `reasons`: why tests were skipped, if they give a reason. */
export type Tally = Readonly<{
  passed: number;
  failed: number;
  skipped: number;
  reasons?: readonly string[];
}>;
export type Step = Readonly<{ name: string; run: () => Promise<Tally> }>;

export const PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

/** Runs a script of ours or of a package with the Node that runs this process. Resolves to its exit code. */
export function node(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: "inherit",
      env: { ...process.env, ...env },
    });
    child.once("error", (error) => {
      console.error(error.message);
      done(1);
    });
    child.once("close", (code) => done(code ?? 1));
  });
}

/** A step that only passes or fails. */
function single(name: string, ...args: readonly string[]): Step {
  return { name, run: async () => ((await node(args)) === 0 ? PASSED : FAILED) };
}

const TSC = "node_modules/typescript/bin/tsc";

/** The checks that need only the sources. */
export const SOURCE_CHECKS: readonly Step[] = [
  single("types", TSC, "--noEmit", "-p", "tsconfig.json"),
  single("types of the engine alone", TSC, "--noEmit", "-p", "src/engine/tsconfig.json"),
  single(
    "lint and format",
    "node_modules/@biomejs/biome/bin/biome",
    "check",
    "--error-on-warnings",
    "--diagnostic-level=warn",
    ".",
  ),
  single("layers", "src/tools/layers/layers.ts"),
  single("repeated code", "src/tools/clones/clones.ts"),
];

/**
 * Runs every step, also after one has failed, and prints why tests were skipped. The last line is `N passed, N failed`; the exit
 * code is 1 if anything failed.
 * @param hint a line above the counts
 */
export async function runSteps(steps: readonly Step[], hint = ""): Promise<void> {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const lines: string[] = [];
  for (const { name, run } of steps) {
    console.log(`\n── ${name}`);
    const start = performance.now();
    const { passed, failed, skipped, reasons = [] } = await run();
    const seconds = ((performance.now() - start) / SECOND_MS).toFixed(1);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    lines.push(
      `${failed === 0 ? "✓" : "✗"} ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`,
      ...reasons.map((reason) => `  skipped: ${reason}`),
    );
  }
  if (hint !== "") lines.push("", hint);
  console.log(`\n${lines.join("\n")}\n\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}
