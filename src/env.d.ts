/** What the build knows and the page shows. */
interface ImportMetaEnv {
  /** The SHA-256 of the archive with the source code; a build has it, a development server does not. */
  readonly SOURCE_SHA256?: string;
}

/** Some browsers do not have this field. */
interface Navigator {
  readonly connection?: Readonly<{ saveData?: boolean }>;
}
