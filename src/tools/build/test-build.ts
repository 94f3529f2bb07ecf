/** The build that the browser tests look at: one of their own, which no other build and no start changes under them. */
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DIST } from "../../server/start/serve-dist.ts";

/** A folder for a build. */
export function emptyBuild(): string {
  return emptyFolder("build");
}

/** A folder which goes with this process. */
export function emptyFolder(of: string): string {
  const folder = mkdtempSync(join(tmpdir(), `fortieth-${of}-`));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of what was built last. */
export function copyOfBuild(built: string = DIST): string {
  if (!existsSync(built)) throw new Error("There is no build to test: run npm run build first.");
  const copy = emptyBuild();
  cpSync(built, copy, { recursive: true });
  return copy;
}
