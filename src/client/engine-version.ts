/** The version of the rules this page was built with. */
export const engineVersion = __ENGINE_VERSION__;
