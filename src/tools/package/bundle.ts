/** Builds the page, builds the host as one file with everything it needs, and lists their licences. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Rolldown } from "vite";
import { BUNDLE } from "./platforms.ts";

/** The folders of the packages that a build includes. */
export type Built = Readonly<{ packages: readonly string[] }>;

/** The page as `npm start` serves it. */
export async function buildPage(root: string, outDir: string): Promise<Built> {
  return builtFrom(await build({ root, logLevel: "warn", build: { outDir, emptyOutDir: true } }));
}

/**
 * Builds one file for Node, without node_modules. pg loads its native part and Cloudflare's sockets only if they are
 * used.
 */
export async function buildHost(root: string, outDir: string): Promise<Built> {
  const output = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    // Without this, every module in the bundled file would count as the main one.
    define: { "import.meta.main": "false" },
    ssr: { noExternal: true, external: ["pg-native", "pg-cloudflare"] },
    build: {
      ssr: join(root, "src/tools/package/packaged.ts"),
      outDir,
      emptyOutDir: true,
      target: "node22",
      rolldownOptions: { output: { entryFileNames: BUNDLE, codeSplitting: false } },
    },
  });
  return builtFrom(output);
}

type Output = Awaited<ReturnType<typeof build>>;

function builtFrom(output: Output): Built {
  const outputs = [output].flat().filter((one): one is Rolldown.RolldownOutput => "output" in one);
  const modules = outputs.flatMap(({ output: files }) =>
    files.flatMap((file) => (file.type === "chunk" ? file.moduleIds : [])),
  );
  const packages = modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []);
  return { packages: [...new Set(packages.map((path) => path.replace(/^\0/, "")))].sort() };
}

const LICENCE = /^(?:licen[cs]e|copying|notice)(?:\.\w+)?$/i;
/** The licence files of pictures, fonts and tables. */
const OF_ASSETS = /(?:-license\.txt|LICENCES\.md)$/;

/**
 * The texts of all licences, each under the name of its package or file. @param others further files, such as Node's
 */
export function licences(root: string, built: readonly Built[], others: readonly string[]): string {
  const packages = [...new Set(built.flatMap((one) => one.packages))];
  const ofPackages = packages.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => LICENCE.test(name))
      .map((name) => join(folder, name)),
  );
  const ofAssets = readdirSync(join(root, "assets"), { recursive: true, encoding: "utf8" })
    .filter((path) => OF_ASSETS.test(path))
    .map((path) => join(root, "assets", path));
  return [join(root, "LICENSE"), ...others, ...ofAssets, ...ofPackages]
    .map((path) => `=== ${nameOf(root, path)}\n\n${readFileSync(path, "utf8").trim()}\n`)
    .join("\n");
}

function nameOf(root: string, path: string): string {
  const [, below] = path.split("/node_modules/").slice(-2);
  return below ?? path.slice(root.length + 1);
}
