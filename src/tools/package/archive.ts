/** Packs a folder into a zip file, which every system can open. */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { type AsyncZippable, zip } from "fflate";

/** The format's number for Unix. File permissions are kept only with this value. */
const UNIX = 3;
const REGULAR_FILE = 0o100000;
const MAY_RUN = 0o755;
const MAY_READ = 0o644;

/** @param inFolder whether the files unpack into a folder of their own @param wants whether to include a path */
export async function zipFolder(
  folder: string,
  file: string,
  inFolder: boolean,
  wants: (path: string) => boolean = () => true,
): Promise<void> {
  const prefix = inFolder ? `${basename(folder)}/` : "";
  const files: AsyncZippable = {};
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const full = join(folder, path);
    const stat = statSync(full);
    if (!stat.isFile() || !wants(path)) continue;
    const mode = REGULAR_FILE | (isRun(path) ? MAY_RUN : MAY_READ);
    files[prefix + path.split(sep).join("/")] = [
      readFileSync(full),
      { os: UNIX, attrs: mode * 2 ** 16, mtime: stat.mtime },
    ];
  }
  writeFileSync(file, await zipped(files));
}

/**
 * Whether a file must be executable: the launchers and Node. The name decides, because Windows does not store this.
 */
function isRun(path: string): boolean {
  return /(?:\.sh|\.command|\bnode)$/.test(path);
}

function zipped(files: AsyncZippable): Promise<Uint8Array> {
  return new Promise((done, failed) => {
    zip(files, (error, data) => (error === null ? done(data) : failed(error)));
  });
}
