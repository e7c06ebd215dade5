// The commands that show lexicons: list, show and diff.
import { nearest } from '../../dutch/nearest.js';
import { RaakvlakError } from '../../errors.js';
import type { Io } from '../../cli.js';
import { diffLexicons } from '../../lexicon/diff.js';
import { loadWorkingLexicons } from '../../lexicons.js';
import type { Messages } from '../../messages/index.js';
import { diffReport } from '../../report/lexicon/diff.js';
import { listReport, showReport, termCount } from '../../report/lexicon/overview.js';
import { ownLexicons } from '../own-lexicons.js';
import { chooseLexicon, identity, refuseNothing, write, type LexiconCommandOptions } from './shared.js';

/** @returns exit code 0 @throws RaakvlakError for a file that is not right */
export async function runList(options: LexiconCommandOptions, messages: Messages, io: Io): Promise<number> {
  const lexicons = await loadWorkingLexicons(ownLexicons(options, messages, io));
  write(
    {
      name: 'raakvlak-woordenlijsten',
      report: () => listReport(lexicons, messages),
      json: () => ({
        lexicons: lexicons.map((lexicon) => ({
          ...identity(lexicon),
          label: lexicon.label,
          description: lexicon.description,
          licence: lexicon.licence,
          kind: lexicon.kind,
          concepts: lexicon.concepts.length,
          terms: termCount(lexicon),
        })),
      }),
    },
    options,
    messages,
    io,
  );
  return 0;
}

/**
 * @param what 'culture', 'culture/museum' or a YAML file
 * @returns exit code 0
 * @throws RaakvlakError 'unknown-lexicon', 'unknown-concept' {lexicon, id, hint}, or as reading a file
 */
export async function runShow(
  what: string | undefined,
  options: LexiconCommandOptions,
  messages: Messages,
  io: Io,
): Promise<number> {
  refuseNothing(what, 'show', 'culture');
  const all = await loadWorkingLexicons(ownLexicons(options, messages, io));
  const [, name = '', concept] = /^([a-z0-9-]+)\/([a-z0-9-]+)$/.exec(what ?? '') ?? ['', what];
  const { lexicon } = await chooseLexicon(name, all, messages, io);
  const found = lexicon.concepts.filter(({ id }) => concept === undefined || id === concept);
  if (found.length === 0) {
    const ids = lexicon.concepts.map(({ id }) => id);
    const hint = nearest(concept ?? '', ids, 1)[0] ?? '';
    throw new RaakvlakError('unknown-concept', { lexicon: lexicon.id, id: concept ?? '', hint });
  }
  write(
    {
      name: `raakvlak-${lexicon.id}`,
      report: () => showReport(lexicon, concept ?? null, messages),
      json: () => ({ lexicon: { ...lexicon, concepts: found } }),
    },
    options,
    messages,
    io,
  );
  return 0;
}

/** @returns exit code 0, also when there are differences */
export async function runDiff(
  first: string | undefined,
  second: string | undefined,
  options: LexiconCommandOptions,
  messages: Messages,
  io: Io,
): Promise<number> {
  refuseNothing(second, 'diff', 'culture culture-new.yaml');
  const all = await loadWorkingLexicons(ownLexicons(options, messages, io));
  const a = await chooseLexicon(first ?? '', all, messages, io);
  const b = await chooseLexicon(second ?? '', all, messages, io);
  const difference = diffLexicons(a.lexicon, b.lexicon);
  write(
    {
      name: 'raakvlak-verschil',
      report: () => diffReport(difference, messages),
      json: () => difference,
    },
    options,
    messages,
    io,
  );
  return 0;
}
