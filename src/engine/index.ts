/** What the rest of the product uses of the engine. */
export { decide } from "./decide.ts";
export { explainDeposit, explainStand, explainVote } from "./foresee/explain.ts";
export { forecast } from "./foresee/forecast.ts";
export { explainAnswer } from "./foresee/room.ts";
export { homeChance, homeOn } from "./model/home.ts";
export { currentText } from "./model/package.ts";
export { indicesOf, verdicts } from "./model/verdicts.ts";
export { isAllowed } from "./options/legal.ts";
export { options } from "./options/options.ts";
export { resolve, start } from "./resolve.ts";
export { open } from "./rules/opening.ts";
export { type Results, results } from "./seats/results.ts";
export { watchList } from "./seats/watch.ts";
export { hash } from "./state/hash.ts";
export { redact } from "./wire/redact.ts";
export { view } from "./wire/view.ts";
