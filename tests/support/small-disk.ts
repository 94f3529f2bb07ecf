/** A disk of a few megabytes, which can be filled. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { expect } from "vitest";

/** Makes a file system of 4 MB in the folder. Returns null, or the reason why this is impossible. */
export function mountedDisk(folder: string): string | null {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=4m", "none", folder], { stdio: "ignore" });
    return null;
  } catch {
    return "skipped: no small disk can be mounted here";
  }
}

export function unmount(folder: string): void {
  execFileSync("umount", ["--lazy", folder]);
}

/** Writes until there is no space left. */
export function fill(path: string): void {
  const block = Buffer.alloc(4096);
  try {
    for (;;) writeFileSync(path, block, { flag: "a" });
  } catch (error) {
    expect(error).toMatchObject({ code: "ENOSPC" });
  }
}
