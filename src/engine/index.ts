/** What the rest of the product uses of the engine. */
export { decide, isAllowed } from "./decide.ts";
export { evolve, evolveAll } from "./handlers.ts";
export { hash } from "./hash.ts";
export { options } from "./options.ts";
export { resolve, start } from "./resolve.ts";
export { open } from "./rules/opening.ts";
export { redact, view } from "./view.ts";
