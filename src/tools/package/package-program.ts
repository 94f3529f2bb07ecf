/** The options of `npm run package`, and the order in which it makes the packages. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Command, Option } from "commander";
import { pathFrom } from "../../cli/options.ts";
import { printLine } from "../../cli/output.ts";
import { programOf, UsageError } from "../../cli/program.ts";
import { RULES_VERSION } from "../../match/rules-version.ts";
import { DOCUMENTS, writeDocuments } from "../documents/documents.ts";
import { zipFolder } from "./archive.ts";
import { buildHost, buildPage } from "./bundle.ts";
import { fileFromNpm } from "./from-npm.ts";
import { licences } from "./licences.ts";
import { packageMessages } from "./messages.ts";
import { missingDocuments } from "./missing-documents.ts";
import { PLATFORM_IDS, PLATFORMS, type PlatformId, PROGRAM } from "./platforms.ts";
import { MANIFEST, scormManifest } from "./scorm.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const KINDS = [...PLATFORM_IDS, "server", "web", "scorm"] as const;
type Kind = (typeof KINDS)[number];

type Options = Readonly<{ out: string; only: readonly Kind[]; zip: boolean }>;

/** The settings that all packages of one run share. */
type Making = Readonly<{
  out: string;
  isZipped: boolean;
  version: string;
  engine: string;
  /** The folder with the program, the page and the licences. */
  program: string;
  /** The folder with the documents. */
  documents: string;
}>;

export function packageProgram(): Command {
  return programOf("package", packageMessages.about)
    .addOption(new Option("--out <folder>", packageMessages.out).argParser(pathFrom).default("dist-package"))
    .addOption(
      new Option("--only <kinds...>", packageMessages.only).choices([...KINDS]).default([...KINDS], "all"),
    )
    .addOption(new Option("--no-zip", packageMessages.noZip))
    .addHelpText("after", `\n${packageMessages.epilogue}`)
    .action(make);
}

async function make({ out, only, zip }: Options): Promise<void> {
  if (existsSync(out) && !statSync(out).isDirectory()) throw new UsageError(packageMessages.taken(out));
  mkdirSync(out, { recursive: true });
  const [program, documents] = [workFolder(), workFolder()];
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  const making: Making = {
    out: resolve(out),
    isZipped: zip,
    version,
    engine: RULES_VERSION,
    program,
    documents,
  };
  try {
    await buildProgram(making);
    const left: { id: PlatformId; why: string }[] = [];
    for (const id of PLATFORM_IDS.filter((one) => only.includes(one))) {
      const why = await makePlatform(making, id);
      if (why !== null) left.push({ id, why });
    }
    if (only.includes("server")) await makeServer(making);
    if (only.includes("web")) await makeWeb(making);
    if (only.includes("scorm")) await makeScorm(making);
    if (left.length === 0) return;
    printLine(packageMessages.leftOut(left));
    // If only some of the packages were requested, a missing one is a failure.
    if (only.length < KINDS.length) process.exitCode = 1;
  } finally {
    for (const folder of [program, documents]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Only its owner can open a temporary folder. The copies must be usable by anyone who runs the package. */
function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "fortieth-package-"));
  chmodSync(folder, 0o755);
  return folder;
}

async function buildProgram({ program, documents }: Making): Promise<void> {
  // Overrides the environment, because a package is not built for development or tests.
  process.env.NODE_ENV = "production";
  const host = await buildHost(ROOT, program);
  const page = await buildPage(ROOT, join(program, "page"));
  const others = [licenceOfNode()].filter((file) => file !== null);
  const text = licences(ROOT, [host, page], others);
  writeFileSync(join(program, "LICENCES.txt"), text);
  writeDocuments(ROOT, documents, text);
}

/**
 * Node's licence, taken from whichever of its packages contains it. Null if none does; in that case there is no Node
 * either.
 */
function licenceOfNode(): string | null {
  const here = PLATFORM_IDS.map((id) => join(ROOT, "node_modules", PLATFORMS[id].node.package, "LICENSE"));
  const found = here.find((path) => existsSync(path));
  if (found !== undefined) return found;
  const asked = fileFromNpm(ROOT, PLATFORMS["linux-x64"].node.package, "LICENSE");
  return asked.ok ? asked.file : null;
}

/** Returns null once the package is made, otherwise the reason for failing. */
async function makePlatform(making: Making, id: PlatformId): Promise<string | null> {
  const { node, launcher } = PLATFORMS[id];
  const binary = fileFromNpm(ROOT, node.package, node.path);
  if (!binary.ok) return binary.why;
  const folder = emptyFolder(making, id);
  cpSync(binary.file, join(folder, PROGRAM, node.path.replace("bin/", "")));
  writeFileSync(join(folder, launcher.name), launcher.text, { mode: 0o755 });
  await finish(making, folder, packageMessages.readme(making.version, making.engine, id));
  return null;
}

async function makeServer(making: Making): Promise<void> {
  const folder = emptyFolder(making, "server");
  await finish(making, folder, packageMessages.serverReadme(making.version, making.engine));
}

/** Web hosts compress files themselves, and few would use compressed copies. */
async function makeWeb(making: Making): Promise<void> {
  const file = join(making.out, `${nameOf(making, "web")}.zip`);
  const page = pageWithDocuments(making, readFileSync(join(ROOT, "index.html"), "utf8"));
  await zipFolder(page, file, false);
  printLine(packageMessages.made(file, megabytes(file)));
  rmSync(page, { recursive: true });
}

/** The page for a learning platform, with the manifest that lists its files. */
async function makeScorm(making: Making): Promise<void> {
  const file = join(making.out, `${nameOf(making, "scorm")}.zip`);
  const readme = packageMessages.scormReadme(making.version, making.engine);
  const page = pageWithDocuments(making, readme);
  writeFileSync(join(page, "README.txt"), readme);
  writeFileSync(join(page, MANIFEST), scormManifest(page, making.version));
  await zipFolder(page, file, false);
  printLine(packageMessages.made(file, megabytes(file)));
  rmSync(page, { recursive: true });
}

/** A copy of the page without the compressed files, with the documents beside it. @param text that mentions documents */
function pageWithDocuments({ program, documents }: Making, text: string): string {
  const folder = workFolder();
  cpSync(join(program, "page"), folder, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
  cpSync(join(program, "LICENCES.txt"), join(folder, "LICENCES.txt"));
  addDocuments(documents, folder, text);
  return folder;
}

/** @throws a sentence if a text of the package mentions a document that is not there */
function addDocuments(documents: string, folder: string, text: string): void {
  cpSync(documents, join(folder, DOCUMENTS), { recursive: true });
  const missing = missingDocuments(join(folder, DOCUMENTS), { package: text });
  if (missing.length > 0) throw new Error(packageMessages.missing(missing));
}

function nameOf({ version, engine }: Making, kind: Kind): string {
  return `fortieth-${version}-${engine.slice(0, 8)}-${kind}`;
}

/** Empties the folder for the program and the page, but keeps rooms saved in an earlier version. */
function emptyFolder(making: Making, kind: Kind): string {
  const folder = join(making.out, nameOf(making, kind));
  for (const part of [PROGRAM, DOCUMENTS]) rmSync(join(folder, part), { recursive: true, force: true });
  cpSync(making.program, join(folder, PROGRAM), { recursive: true });
  return folder;
}

async function finish({ isZipped, documents }: Making, folder: string, readme: string): Promise<void> {
  writeFileSync(join(folder, "README.txt"), readme);
  addDocuments(documents, folder, readme);
  if (!isZipped) return printLine(folder);
  const file = `${folder}.zip`;
  await zipFolder(folder, file, true, (path) => !path.startsWith("rooms"));
  printLine(packageMessages.made(file, megabytes(file)));
}

function megabytes(file: string): string {
  return (statSync(file).size / 1e6).toFixed(1);
}
