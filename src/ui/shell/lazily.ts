/** Whatever the first screen can do without is fetched when it is first shown. */
import type { ComponentType } from "react";
import { loadWording, type Namespace } from "../../client/i18n/index.ts";
import { lazy } from "./lazy.tsx";

/** A component with the sentences it says beyond those of `ui`; where it is shown stands in a `Suspense`. */
export function lazily<P extends object>(
  load: () => Promise<ComponentType<P>>,
  ...wording: readonly Namespace[]
): ComponentType<P> {
  return lazy(async () => {
    // Sentences first: a module may hold some from its start, such as the heads of its tables.
    await loadWording(...wording);
    return { default: await load() };
  });
}
