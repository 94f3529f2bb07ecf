/** The page's own sentences, read from its catalogues. They are used to find buttons and to recognise messages. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../data/tables.ts";

export type Tree = { readonly [key: string]: string | Tree };

const read = new Map<string, Tree>();

/** A whole catalogue of the page. @example catalogueOf("ui") */
export function catalogueOf(name: string): Tree {
  const known = read.get(name);
  if (known !== undefined) return known;
  const tree = JSON.parse(readFileSync(join(ROOT, `src/client/i18n/en/${name}.json`), "utf8")) as Tree;
  read.set(name, tree);
  return tree;
}

/** @example said("open.go") is "Open the link"; said("negotiation:offer.accept") is "Accept". */
export function said(key: string): string {
  const [path = "", name = "ui"] = key.split(":").reverse();
  let node: string | Tree | undefined = catalogueOf(name);
  for (const part of path.split(".")) node = typeof node === "object" ? node[part] : undefined;
  if (typeof node !== "string") throw new Error(`no wording for ${key}`);
  return node;
}
