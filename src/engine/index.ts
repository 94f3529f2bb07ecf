/** What the rest of the product uses of the engine. */
export { decide } from "./decide.ts";
export { forecast } from "./expect.ts";
export { explainAnswer } from "./expect-room.ts";
export { explainDeposit, explainStand, explainVote } from "./explain.ts";
export { hash } from "./hash.ts";
export { isAllowed } from "./legal.ts";
export { homeChance, homeOn } from "./model/home.ts";
export { currentText } from "./model/package.ts";
export { indicesOf, verdicts } from "./model/verdicts.ts";
export { options } from "./options.ts";
export { redact } from "./redact.ts";
export { resolve, start } from "./resolve.ts";
export { type Results, results } from "./results.ts";
export { open } from "./rules/opening.ts";
export { view } from "./view.ts";
export { watchList } from "./watch.ts";
