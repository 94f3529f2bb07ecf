/** Reads files of npm packages named in the lock file: from this machine if installed, else from the registry. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

type Locked = Readonly<{
  packages: Readonly<Record<string, Readonly<{ version: string; integrity: string }>>>;
}>;

export type FromNpm = Readonly<{ ok: true; file: string }> | Readonly<{ ok: false; why: string }>;

/** Where downloads are kept, so that each happens once. */
const CACHE = "node_modules/.cache/fortieth-package";

/** One file of a package. A download is checked against the lock file before it is unpacked. */
export function fileFromNpm(root: string, name: string, path: string): FromNpm {
  const installed = join(root, "node_modules", name, path);
  if (existsSync(installed)) return { ok: true, file: installed };
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Locked;
  const locked = lock.packages[`node_modules/${name}`];
  if (locked === undefined) return { ok: false, why: `${name} is not in package-lock.json` };
  const folder = join(root, CACHE, `${name}-${locked.version}`);
  const file = join(folder, "package", path);
  if (existsSync(file)) return { ok: true, file };
  mkdirSync(folder, { recursive: true });
  const archive = join(folder, "package.tgz");
  const why = existsSync(archive) ? null : fetched(name, locked.version, folder, archive);
  if (why !== null) return { ok: false, why };
  if (`sha512-${createHash("sha512").update(readFileSync(archive)).digest("base64")}` !== locked.integrity) {
    rmSync(archive);
    return { ok: false, why: `${name} is not the file that package-lock.json names` };
  }
  const unpacked = spawnSync("tar", ["-xzf", archive, "-C", folder, `package/${path}`], { encoding: "utf8" });
  return existsSync(file)
    ? { ok: true, file }
    : { ok: false, why: firstLine(unpacked.stderr, unpacked.error) };
}

/** Downloads the archive. Returns null on success, otherwise the reason for failing. */
function fetched(name: string, version: string, folder: string, archive: string): string | null {
  const asked = ["pack", `${name}@${version}`, "--loglevel=error", "--pack-destination", folder];
  const npm = process.env.npm_execpath;
  // Uses the npm that started this process, else the one on the PATH, which is a shell script on Windows.
  const { stderr, error } =
    npm === undefined
      ? spawnSync("npm", asked, { encoding: "utf8", shell: process.platform === "win32" })
      : spawnSync(process.execPath, [npm, ...asked], { encoding: "utf8" });
  const made = join(folder, `${name}-${version}.tgz`);
  if (!existsSync(made)) return firstLine(stderr, error);
  renameSync(made, archive);
  return null;
}

/** The first line that a tool prints gives the reason for its failure; the rest is advice. */
function firstLine(stderr: string | null, error: Error | undefined): string {
  return error?.message ?? (stderr?.trim().split("\n")[0]?.replace("npm error ", "") || "no answer");
}
