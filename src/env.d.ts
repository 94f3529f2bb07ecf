/** The hash of the sources of engine, bots and match (src/tools/engine-version.ts), filled in by the build. */
declare const __ENGINE_VERSION__: string;

/** Not in every browser. */
interface Navigator {
  readonly connection?: Readonly<{ saveData?: boolean }>;
}
