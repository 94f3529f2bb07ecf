/** Compresses files once, at build time. Otherwise forty first loads would cost the host 8 s of processor time. */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";
import { isWording } from "./wording.ts";

const TEXT = /\.(?:js|css|html|json|svg|webmanifest)$/;

/** Below this many bytes a header costs more than compression saves. */
const SMALLEST = 1024;

/** The brotli level. Files become nearly as small as at the highest level, in a tenth of the time. */
const QUALITY = 9;
/** Sentences become a tenth smaller at the highest level, and there are few of them. */
const QUALITY_OF_WORDING = 11;

/** Writes a .br and a .gz beside every text file of the build. */
export function compressed(): Plugin {
  let folder = "dist";
  return {
    name: "compressed",
    apply: "build",
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    closeBundle: () => {
      for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }))
        compress(join(folder, name));
    },
  };
}

function compress(file: string): void {
  if (!TEXT.test(file) || statSync(file).size < SMALLEST) return;
  const text = readFileSync(file);
  const quality = isWording(basename(file)) ? QUALITY_OF_WORDING : QUALITY;
  writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
  writeFileSync(
    `${file}.br`,
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  );
}
