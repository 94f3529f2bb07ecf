/** Code that the first screen does not need loads when it is first shown. */
import type { ComponentType } from "react";
import { loadWording, type Namespace } from "../../client/i18n/index.ts";
import { lazy } from "./lazy.tsx";

/** A component with the namespaces that it needs beyond `ui`. Its place must be inside a `Suspense`. */
export function lazily<P extends object>(
  load: () => Promise<ComponentType<P>>,
  ...wording: readonly Namespace[]
): ComponentType<P> {
  return lazy(async () => {
    // Sentences first: a module may use some while it loads, such as its table headings.
    await loadWording(...wording);
    return { default: await load() };
  });
}
