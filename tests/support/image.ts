/**
 * The image of docs/hosting/Dockerfile without an engine for containers: its own steps, one after the other, each stage in a
 * folder that has the /usr of this system for its base. Two things are not those of a real build: the base; and packages are
 * not fetched, since those that are installed here are what `npm ci` makes of the same lock file.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const PROJECT = resolve(import.meta.dirname, "../..");
const HOSTING = join(PROJECT, "docs/hosting");
const INSTALL = "npm ci --no-audit --no-fund";
const PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const IGNORED = readFileSync(join(HOSTING, "Dockerfile.dockerignore"), "utf8").trim().split("\n");

export type Image = Readonly<{
  root: string;
  workFolder: string;
  user: string;
  env: Readonly<Record<string, string>>;
  volume: string | null;
  command: readonly string[];
  healthCheck: readonly string[];
}>;

type Stage = Readonly<{ name: string; image: Image }>;

/** Why it cannot be made here, or null where it can. */
export function noImage(): string | null {
  const { status } = spawnSync("sh", ["-c", "unshare -m chroot / true && npm --version"], { env: { PATH } });
  return status === 0 ? null : "skipped: needs Linux, root and npm";
}

/** Builds it in a folder. @throws what a step said that failed */
export function builtImage(folder: string): Image {
  const stages: Stage[] = [];
  for (const [word, rest] of stepsIn(readFileSync(join(HOSTING, "Dockerfile"), "utf8"))) {
    const last = stages.at(-1);
    if (word === "FROM") stages.push(base(folder, rest));
    else if (last !== undefined)
      stages.splice(-1, 1, { ...last, image: after(last.image, word, rest, stages) });
  }
  const last = stages.at(-1);
  if (last === undefined) throw new Error("a Dockerfile begins with FROM");
  return last.image;
}

/** Instructions and what stands behind them, continued lines as one. */
function stepsIn(dockerfile: string): readonly (readonly [string, string])[] {
  const lines = dockerfile.replaceAll(/\\\n\s*/g, "").split("\n");
  return lines.flatMap((line): (readonly [string, string])[] => {
    const [, word = "", rest = ""] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
    return word === "" ? [] : [[word, rest]];
  });
}

/** As Debian's own image: the users of Node's images, and folders that are linked into /usr. */
function base(folder: string, from: string): Stage {
  const name = from.split(" AS ")[1] ?? "last";
  const root = join(folder, name);
  for (const path of ["usr", "proc", "dev", "tmp", "etc"]) mkdirSync(join(root, path), { recursive: true });
  for (const path of ["bin", "sbin", "lib", "lib64"]) symlinkSync(`usr/${path}`, join(root, path));
  writeFileSync(join(root, "etc/passwd"), "root:x:0:0::/root:/bin/sh\nnode:x:1000:1000::/tmp:/bin/sh\n");
  writeFileSync(join(root, "etc/group"), "root:x:0:\nnode:x:1000:\n");
  const image = { root, workFolder: "/", user: "root", env: {}, volume: null, command: [], healthCheck: [] };
  return { name, image };
}

function after(image: Image, word: string, rest: string, stages: readonly Stage[]): Image {
  switch (word) {
    case "WORKDIR":
      mkdirSync(join(image.root, rest), { recursive: true });
      return { ...image, workFolder: rest };
    case "ENV":
      return {
        ...image,
        env: { ...image.env, ...Object.fromEntries(rest.split(" ").map((one) => one.split("="))) },
      };
    case "COPY":
      copy(image, rest.split(" "), stages);
      return image;
    case "RUN":
      if (rest === INSTALL) install(image);
      else run(image, rest);
      return image;
    case "USER":
      return { ...image, user: rest };
    case "VOLUME":
      return { ...image, volume: rest };
    case "HEALTHCHECK":
      return { ...image, healthCheck: JSON.parse(rest.replace(/^.*? CMD /, "")) as string[] };
    case "CMD":
      return { ...image, command: JSON.parse(rest) as string[] };
    case "EXPOSE":
      return image;
    default:
      throw new Error(`${word} is not known here`);
  }
}

/** From the project without what is ignored, or from an earlier stage; a folder's content, not the folder. */
function copy({ root, workFolder }: Image, words: readonly string[], stages: readonly Stage[]): void {
  const from = words[0]?.startsWith("--from=") ? words[0].slice("--from=".length) : null;
  const source = from === null ? PROJECT : (stages.find(({ name }) => name === from)?.image.root ?? "");
  const paths = words.slice(from === null ? 0 : 1, -1);
  const target = join(root, resolve(workFolder, words.at(-1) ?? ""));
  const ignored = IGNORED.map((name) => join(PROJECT, name));
  for (const path of paths) {
    const isFile = /\.\w+$/.test(path);
    cpSync(join(source, path), isFile ? join(target, path) : target, {
      recursive: true,
      filter: (one) => !ignored.includes(one),
    });
  }
}

function run(image: Image, command: string): void {
  const [tool, args, options] = called(image, ["sh", "-c", command]);
  const { status, stdout, stderr } = spawnSync(tool, args, { ...options, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command}: ${stdout}${stderr}`);
}

/** The lock file has to be that of package.json: npm looks, and fetches nothing. */
function install(image: Image): void {
  run(image, `${INSTALL} --dry-run --offline`);
  mkdirSync(join(image.root, image.workFolder, "node_modules"));
}

/** Starts what the image says, as the image's user, with nothing that can be written to but its volume. */
export function startedImage(image: Image, env: Readonly<Record<string, string>>): ChildProcess {
  return spawn(...called({ ...image, env: { ...image.env, ...env } }, image.command, true));
}

/** Whether the image's own check finds it well. */
export function isHealthy(image: Image, env: Readonly<Record<string, string>>): boolean {
  return spawnSync(...called({ ...image, env: { ...image.env, ...env } }, image.healthCheck)).status === 0;
}

/**
 * What runs a command within: mounts that nobody else sees, then the image's folder as the root. $1 is that folder, $2 where this
 * Node lies, $3 the packages, $4 the volume, $5 the user, $6 the work folder.
 */
const WITHIN = `set -e
root=$1 volume=$4 user=$5 work=$6
mount --bind "$root" "$root"
mount --rbind /usr "$root/usr"
mount --bind "$2" "$root/usr/local/bin"
mount --rbind /proc "$root/proc"
mount --rbind /dev "$root/dev"
[ ! -d "$root$work/node_modules" ] || mount --bind "$3" "$root$work/node_modules"
if [ -n "$volume" ]; then
  mount --bind "$root$volume" "$root$volume"
  mount -o remount,bind,ro "$root"
fi
shift 6
cd "$root"
exec chroot --userspec="$user" "$root" sh -c 'cd "$0" && exec "$@"' "$work" env "$@"`;

function called(
  { root, user, workFolder, volume, env }: Image,
  command: readonly string[],
  isSealed = false,
): [string, string[], { env: Record<string, string> }] {
  const places = [
    root,
    dirname(process.execPath),
    join(PROJECT, "node_modules"),
    isSealed ? (volume ?? "") : "",
    user,
    workFolder,
  ];
  return [
    "unshare",
    ["-m", "sh", "-c", WITHIN, "sh", ...places, ...command],
    { env: { PATH, HOME: "/tmp", ...env } },
  ];
}
