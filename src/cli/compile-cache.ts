/**
 * Node compiles hundreds of files at every start. The compiled code is kept beside the packages for the next start.
 */
import { enableCompileCache } from "node:module";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../../node_modules/.cache/compiled");

/**
 * Keeps the code compiled from now on, but not that of modules imported before. If the folder cannot be written,
 * nothing is kept and no error is raised.
 */
export function keepCompiled(): void {
  enableCompileCache(FOLDER);
}
