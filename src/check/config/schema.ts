// The shape of the configuration of `check`, checked by zod: what stands here is what a user may write.
import { z } from 'zod';
import { CHECK_FORMATS } from '../formats.js';
import type { Rule } from '../model.js';

/** What a rule can weigh: 'off' is not run at all. */
const severity = z
  .enum(['off', 'advice', 'warning', 'error'])
  .describe(
    'How heavily a finding weighs. Only error, or more warnings than maxWarnings, gives exit code 1.',
  );

const glob = z.string().min(1);
const globs = z.union([glob, z.array(glob).min(1)]);
const domain = z.enum(['culture', 'welfare', 'cultuur', 'welzijn']);

/** The options of a rule, by name. @throws TypeError for a rule whose options are no object */
function optionsOf(rule: Rule): z.core.$ZodShape {
  if (!(rule.options instanceof z.ZodObject)) throw new TypeError(`options of ${rule.id} are no object`);
  return rule.options.shape;
}

/** The options of a rule as the user wrote them, with a severity if that changes too. */
interface RuleOptions {
  readonly severity?: z.infer<typeof severity> | undefined;
  readonly [option: string]: unknown;
}

/** A severity, or the options of the rule. */
function ruleSetting(rule: Rule) {
  const options: z.ZodType<RuleOptions, RuleOptions> = z.strictObject({
    severity: severity.optional(),
    ...optionsOf(rule),
  });
  return z
    .union([severity, options])
    .optional()
    .describe(`${rule.id}, ${rule.name}. Without it: ${rule.severity}.`);
}

/** Rules under their id and under their name. */
function ruleSettings(rules: readonly Rule[]) {
  const settings = rules.flatMap((rule) => {
    const setting = ruleSetting(rule);
    return [
      [rule.id, setting],
      [rule.name, setting],
    ] as const;
  });
  return z.strictObject(Object.fromEntries(settings));
}

function paperSchema(rules: readonly Rule[]) {
  return z
    .strictObject({
      files: globs.describe('Paths of papers from the folder of this file; * and ** stand for any name.'),
      domain: domain.optional().describe('Domain of these papers. Without it: guessed from the text.'),
      reference: globs.optional().describe('Papers of the other domain to hold these beside.'),
      rules: ruleSettings(rules)
        .optional()
        .describe('As rules above, for these papers only; what stands here goes before it.'),
    })
    .describe('A group of papers. Where a paper fits several groups, the last one decides.');
}

function suppressionSchema(rules: readonly Rule[]) {
  return z
    .strictObject({
      rule: z.enum(rules.flatMap(({ id, name }) => [id, name])).describe('Id or name of the rule.'),
      files: globs.optional().describe('Only in these papers. Without it: in all.'),
      quote: z
        .string()
        .min(1)
        .optional()
        .describe('Only in sentences with these words. Without it: all findings of the rule.'),
      // The message is a key of the messages, as elsewhere.
      reason: z.string().regex(/\S/, 'text').describe('Why. It is kept with the finding.'),
    })
    .describe('Findings that are left out, with the reason.');
}

/**
 * The schema of the configuration.
 * @param rules those that may be set @param suppressible those of which findings may be left out
 */
export function configSchema(rules: readonly Rule[], suppressible: readonly Rule[]) {
  return z
    .strictObject({
      $schema: z.string().optional().describe('Address of this schema, for editors.'),
      papers: z.array(paperSchema(rules)).optional().describe('The papers, in groups.'),
      rules: ruleSettings(rules)
        .optional()
        .describe('Per rule (by id or name) a severity, or a map of severity and options.'),
      suppress: z.array(suppressionSchema(suppressible)).optional().describe('Findings to leave out.'),
      baseline: z
        .string()
        .min(1)
        .optional()
        .describe('File with known findings, from the folder of this file.'),
      maxWarnings: z
        .int()
        .min(0)
        .optional()
        .describe('More warnings than this give exit code 1. Without it: warnings never do.'),
      format: z
        .enum(CHECK_FORMATS)
        .optional()
        .describe('The output, unless the command line says otherwise.'),
      lexicons: z
        .array(z.string().min(1))
        .optional()
        .describe('Lexicons of your own (YAML), from the folder of this file.'),
      lang: z.enum(['nl', 'en']).optional().describe('Language of what is written. Default nl.'),
    })
    .describe('Configuration of raakvlak check.');
}

/** What stands at a rule. */
export type RuleSource = z.input<ReturnType<typeof ruleSetting>>;
