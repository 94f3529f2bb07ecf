/** Loads code that the first screen does not need. The code loads when its component is first shown. */
import type { ComponentType } from "react";
import { loadWording, type Namespace } from "../../client/i18n/index.ts";
import { lazy } from "./lazy.tsx";

/**
 * A component together with the namespaces that it needs beyond `ui`, and with the styles of all screens. The
 * component must be rendered inside a `Suspense`.
 */
export function lazily<P extends object>(
  load: () => Promise<ComponentType<P>>,
  ...wording: readonly Namespace[]
): ComponentType<P> {
  return lazy(async () => {
    // The wording loads first, because a module can use it while loading, for example for table headings.
    await Promise.all([loadWording(...wording), loadStyles()]);
    return { default: await load() };
  });
}

/** The styles of every screen but the start page. */
export function loadStyles(): Promise<unknown> {
  return import("../styles/other-screens.css");
}
