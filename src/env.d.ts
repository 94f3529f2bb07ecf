/** Some browsers do not have this field. */
interface Navigator {
  readonly connection?: Readonly<{ saveData?: boolean }>;
}
