/** The page's own sentences, read from its catalogue: by them its buttons are found and its messages known. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../content/tables.ts";

type Tree = { readonly [key: string]: string | Tree };

const ui = JSON.parse(readFileSync(join(ROOT, "src/client/wording/ui.en.json"), "utf8")) as Tree;

/** @example said("open.go") is "Open the link". */
export function said(path: string): string {
  let node: string | Tree | undefined = ui;
  for (const key of path.split(".")) node = typeof node === "object" ? node[key] : undefined;
  if (typeof node !== "string") throw new Error(`no wording for ${path}`);
  return node;
}

/** What may be wrong with a spoilt file; anything else is the page's own fault. */
const CODES = [
  "notJson",
  "tooBig",
  "notOurs",
  "damaged",
  "tampered",
  "otherVersion",
  "otherContent",
  "older",
  "badLink",
  "saveMissing",
] as const;

/** The code of the sentence in a message, or null where it says none of them. */
export function codeIn(message: string): string | null {
  return CODES.find((code) => message.includes(said(`problem.${code}`))) ?? null;
}
