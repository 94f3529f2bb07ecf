/**
 * Set phrases for delegations, and the answers of a Capital to its Delegate. These are codes; the words are in the
 * catalogue.
 */
export { PHRASES, type Phrase } from "../../../room/fact.ts";
export { REASONS, type Reason, VERDICTS, type Verdict } from "../../../room/pair-words.ts";
