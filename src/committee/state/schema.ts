/** What all schemas of a committee share. */
import * as z from "zod/mini";

/** The same type, readonly at every level. */
type Plain<T> = { readonly [K in keyof T]: Plain<T[K]> };

/** The type of the values that a schema accepts. */
export type Read<S extends z.ZodMiniType> = Plain<z.output<S>>;

/** For each type, its fields and their schemas. */
type Forms = Readonly<Record<string, Readonly<Record<string, z.ZodMiniType>>>>;

/** The union of all types that a table describes. */
export type OneOf<F extends Forms> = {
  [T in keyof F & string]: Read<z.ZodMiniObject<{ type: z.ZodMiniLiteral<T> } & F[T]>>;
}[keyof F & string];

/** A schema that accepts any one of the types in a table. The field `type` says which. */
export function oneOf<F extends Forms>(forms: F): z.ZodMiniType<OneOf<F>, OneOf<F>> {
  const [first, ...more] = Object.entries(forms).map(([type, fields]) =>
    z.strictObject({ type: z.literal(type), ...fields }),
  );
  if (first === undefined) throw new Error("a table without forms accepts nothing");
  // The compiler cannot trace the entries of a table back to their names.
  return z.discriminatedUnion("type", [first, ...more]) as unknown as z.ZodMiniType<OneOf<F>, OneOf<F>>;
}

/** The maximum for any count and for any number of seconds in a committee. */
const LARGEST = 1_000_000_000;
const MOST_IN_LIST = 1000;

export const whole = z.int().check(z.gte(0), z.lte(LARGEST));
/** Milliseconds since 1970. */
export const time = z.int().check(z.gte(0));

export const list = <S extends z.ZodMiniType>(item: S, most = MOST_IN_LIST) =>
  z.array(item).check(z.maxLength(most));

export const textUpTo = (most: number) => z.string().check(z.maxLength(most));
