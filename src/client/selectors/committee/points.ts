/** Points that wait for the chair's ruling. */
export { isForLater } from "../../../committee/rules/points.ts";
