/** What a source file imports, in any syntax, and where each import leads. */
import { posix } from "node:path";
import { children, isNode, type Node, textOf } from "./syntax.ts";

export type Import = Readonly<{ specifier: string; isType: boolean; offset: number }>;

/** The path from the root of a file imported by a relative path. */
export function targetOf(file: string, specifier: string): string {
  return posix.join(posix.dirname(file), specifier.replace(/[?#].*$/, ""));
}

/** Every import, re-export, dynamic import, import type and worker address of a parsed file. */
export function importsOf(root: Node): Import[] {
  const found: Import[] = [];
  const visit = (node: Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== null) found.push({ specifier, isType: isTypeImport(node), offset: node.start });
    for (const child of children(node)) visit(child);
  };
  visit(root);
  return found;
}

/** What a node imports, or null. A computed address counts as `<computed>`. */
function specifierOf(node: Node): string | null {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "ImportExpression":
    case "TSImportType":
      return textOf(node.source) ?? "<computed>";
    case "ExportNamedDeclaration":
      return textOf(node.source);
    case "TSExternalModuleReference":
      return textOf(node.expression);
    case "NewExpression":
      return workerAddress(node);
    default:
      return null;
  }
}

/** `new URL(…, import.meta.url)` is an import too: it starts a worker. */
function workerAddress(node: Node): string | null {
  const callee = node.callee;
  const first = Array.isArray(node.arguments) ? textOf(node.arguments[0]) : null;
  const isUrl = isNode(callee) && callee.name === "URL";
  return isUrl && first !== null && /^\.{1,2}\/.*\.[cm]?[jt]sx?$/.test(first) ? first : null;
}

function isTypeImport(node: Node): boolean {
  if (node.type === "TSImportType" || node.importKind === "type" || node.exportKind === "type") return true;
  const specifiers = node.specifiers;
  if (!Array.isArray(specifiers) || specifiers.length === 0) return false;
  return specifiers.every((one) => isNode(one) && (one.importKind ?? one.exportKind) === "type");
}
