/** What the states that people play look for, for the pages. */
export { type Sought, soughtBy, soughtByPeople } from "../../../room/sought.ts";
