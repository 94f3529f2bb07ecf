/** A thread of `npm run fuzz` that cannot start ends the command with one sentence; no job waits for it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { openRunner } from "../../src/tools/fuzz/job-runner.ts";
import { fuzzMessages } from "../../src/tools/fuzz/messages.ts";
import { temporaryFolder } from "../support/folder.ts";

const PATIENCE_MS = 60_000;
const JOB = { type: "command", job: { program: "sim", args: [] } } as const;

test.each([
  [
    "throws while it loads",
    'throw new Error("no words\\nat line 1");',
    fuzzMessages.thrown("Error: no words"),
  ],
  ["ends at once", "process.exit(3);", fuzzMessages.exitCode(3)],
])("a thread that %s", async (_, source, why) => {
  const path = join(temporaryFolder(), "thread.mjs");
  writeFileSync(path, source);
  const runner = openRunner(PATIENCE_MS, pathToFileURL(path));
  for (const time of [1, 2])
    await expect(runner.run(JOB), `job ${time}`).rejects.toThrow(fuzzMessages.noThread(why));
  await runner.close();
});
