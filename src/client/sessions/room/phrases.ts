/**
 * Set phrases for delegations, and a Capital's guidance to its Delegate. These are codes; the words are in the
 * catalogue.
 */
export { GUIDANCE, type Guidance, PHRASES, type Phrase } from "../../../room/fact.ts";
