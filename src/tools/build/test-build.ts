/** The build for the browser tests. It is separate, so that no other build or start changes it during a run. */
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DIST } from "../../server/start/serve-dist.ts";

/** A new folder for a build. */
export function emptyBuild(): string {
  return emptyFolder("build");
}

/** A new folder that is removed when this process ends. */
export function emptyFolder(of: string): string {
  const folder = mkdtempSync(join(tmpdir(), `fortieth-${of}-`));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the last build. */
export function copyOfBuild(built: string = DIST): string {
  if (!existsSync(built)) throw new Error("There is no build to test: run npm run build first.");
  const copy = emptyBuild();
  cpSync(built, copy, { recursive: true });
  return copy;
}
