/**
 * Builds the image of docs/hosting/Dockerfile without a container engine. It runs the Dockerfile's own steps in
 * order, and each stage is a folder on top of this system's /usr. Two things differ from a real build: the base, and
 * the packages, which are not fetched because those installed here already come from `npm ci` with the same lock
 * file.
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

/** The reason why the image cannot be built here, or null if it can. */
export function noImage(): string | null {
  const { status } = spawnSync("sh", ["-c", "unshare -m chroot / true && npm --version"], { env: { PATH } });
  return status === 0 ? null : "skipped: needs Linux, root and npm";
}

/** Builds the image in a folder. @throws the output of a step that failed */
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

/** The instructions and their arguments, with continued lines joined. */
function stepsIn(dockerfile: string): readonly (readonly [string, string])[] {
  const lines = dockerfile.replaceAll(/\\\n\s*/g, "").split("\n");
  return lines.flatMap((line): (readonly [string, string])[] => {
    const [, word = "", rest = ""] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
    return word === "" ? [] : [[word, rest]];
  });
}

/** Prepares a folder as in Debian's image, with the users of Node's images and folders that are links into /usr. */
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

/**
 * Copies from the project, without ignored files, or from an earlier stage. For a folder, only the contents are
 * copied.
 */
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

/** Lets npm check that the lock file belongs to package.json, without fetching anything. */
function install(image: Image): void {
  run(image, `${INSTALL} --dry-run --offline`);
  mkdirSync(join(image.root, image.workFolder, "node_modules"));
}

/** Runs the image's command as the image's user, who can write only to the volume. */
export function startedImage(image: Image, env: Readonly<Record<string, string>>): ChildProcess {
  return spawn(...called({ ...image, env: { ...image.env, ...env } }, image.command, true));
}

/** Whether the image's own health check passes. */
export function isHealthy(image: Image, env: Readonly<Record<string, string>>): boolean {
  return spawnSync(...called({ ...image, env: { ...image.env, ...env } }, image.healthCheck)).status === 0;
}

/**
 * Runs a command inside the image, with private mounts and the image's folder as the root. $1 is that folder, $2 the
 * folder of this Node, $3 the packages, $4 the volume, $5 the user, $6 the working folder.
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
