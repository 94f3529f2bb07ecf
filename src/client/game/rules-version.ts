import { RULES_VERSION } from "../../match/rules-version.ts";

/** The version of the rules that this page uses. */
export const rulesVersion: string = RULES_VERSION;
