/** Installs Debian packages. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

let isUpdated = false;

/** Runs a command and shows its output. Prints a failure and never throws. */
export function tryRun(command: string, args: readonly string[]): void {
  console.log(`> ${command} ${args.join(" ")}`);
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    execFileSync(command, args, { stdio: "inherit", shell: process.platform === "win32", env });
  } catch {
    console.log(`${command} failed`);
  }
}

/** Only root may install packages, and only Debian and its derivatives have these packages. */
function mayInstall(): boolean {
  return existsSync("/etc/debian_version") && process.getuid?.() === 0;
}

/** Installs packages if possible. Package lists are updated once per process. */
export function installOnDebian(packages: readonly string[], isPossible = mayInstall()): void {
  if (!isPossible) return;
  if (!isUpdated) tryRun("apt-get", ["update"]);
  isUpdated = true;
  tryRun("apt-get", ["install", "-y", "--no-install-recommends", ...packages]);
}
