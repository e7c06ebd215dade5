// Which keys may stand at a place of a value, by its zod schema: what an error tells who mistyped one.
import { z } from 'zod';
import type { Path } from '../../lexicon/problems.js';

type Shape = Readonly<Record<string, z.core.$ZodType | undefined>>;

/** The objects that a schema can stand for, also inside a union, a default or an optional. */
function objectsIn(schema: z.core.$ZodType): z.ZodObject[] {
  if (schema instanceof z.ZodObject) return [schema];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(objectsIn);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return objectsIn(schema.unwrap());
  return [];
}

/** The schemas that an element of a list can have. */
function elementsIn(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(elementsIn);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return elementsIn(schema.unwrap());
  return [];
}

/** @returns the keys at the path, in the order of the schema; null where the schema has no object there */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] | null {
  let here: z.core.$ZodType[] = [schema];
  for (const part of path)
    here = here.flatMap((one) =>
      typeof part === 'number'
        ? elementsIn(one)
        : objectsIn(one).flatMap(({ shape }) => (shape as Shape)[String(part)] ?? []),
    );
  const objects = here.flatMap(objectsIn);
  return objects.length === 0 ? null : [...new Set(objects.flatMap(({ shape }) => Object.keys(shape)))];
}
