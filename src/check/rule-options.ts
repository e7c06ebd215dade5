// What can be set at a rule, read from its zod schema: name, what may be filled in, and the default.
import { z } from 'zod';
import type { Texts } from '../messages/index.js';
import type { Rule } from './model.js';

/** One option, in words. */
export interface RuleOption {
  readonly name: string;
  /** 'geheel getal, 1 tot 100'. */
  readonly kind: string;
  /** As it is written in YAML: '2', '[]', 'null'. */
  readonly standard: string;
}

/** The part of a JSON Schema that tells what a value may be. */
interface ValueSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: ValueSchema;
  readonly anyOf?: readonly ValueSchema[];
  readonly default?: unknown;
}

type Kinds = Texts['rulePages']['kinds'];

/** A number with its bounds, as far as somebody set them: a schema for whole numbers has bounds of its own. */
function bounded(kind: string, { minimum, maximum }: ValueSchema, kinds: Kinds): string {
  const low = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? minimum : null;
  const high = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? maximum : null;
  if (low !== null && high !== null) return kinds.range(kind, low, high);
  return low !== null ? kinds.atLeast(kind, low) : kind;
}

function kindOf(schema: ValueSchema, kinds: Kinds): string {
  if (schema.enum) return kinds.oneOf(schema.enum.map(String));
  const choices = schema.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  if (schema.anyOf && choices.length === 1) return kinds.orNothing(kindOf(choices[0]!, kinds));
  switch (schema.type) {
    case 'integer':
      return bounded(kinds.whole, schema, kinds);
    case 'number':
      return bounded(kinds.number, schema, kinds);
    case 'string':
      return kinds.text;
    case 'boolean':
      return kinds.yesNo;
    case 'array':
      return kinds.list(schema.items ? kindOf(schema.items, kinds) : kinds.other);
    default:
      return kinds.other;
  }
}

/** @returns the options of a rule beside its severity, in the order of its schema */
export function ruleOptions(rule: Rule, { rulePages }: Texts): RuleOption[] {
  const { properties = {} } = z.toJSONSchema(rule.options, { io: 'input' }) as {
    readonly properties?: Readonly<Record<string, ValueSchema>>;
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    kind: kindOf(schema, rulePages.kinds),
    standard: JSON.stringify(schema.default ?? null),
  }));
}
