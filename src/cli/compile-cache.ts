/** Node compiles hundreds of files at every start; what it compiled is kept beside the packages for the next one. */
import { enableCompileCache } from "node:module";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../../node_modules/.cache/compiled");

/**
 * Keeps what is compiled from now on; modules imported before are not kept. Where the folder cannot be written, nothing is
 * kept and nothing fails.
 */
export function keepCompiled(): void {
  enableCompileCache(FOLDER);
}
