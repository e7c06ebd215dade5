// Runs the rules on one draft and turns what they hit into findings. Pure.
import type { RuleTexts } from '../messages/rule-texts.js';
import { pageAt } from '../segment/index.js';
import type { Paragraph, Span } from '../types.js';
import type { RuleSetting } from './config/apply.js';
import { fingerprintOf } from './fingerprint.js';
import type {
  Aside,
  CheckedFile,
  Draft,
  Finding,
  Hit,
  LinePlace,
  NotRun,
  Rule,
  RuleContext,
  RuleId,
  Severity,
} from './model.js';
import { quoteOf } from './quote.js';

/** What is needed beside the draft. */
export interface RunSetting {
  readonly rules: readonly Rule[];
  /** Per rule what holds for this paper. */
  readonly settings: ReadonlyMap<RuleId, RuleSetting>;
  readonly context: RuleContext;
  /** The words of the rules, by id. */
  readonly texts: Readonly<Record<string, RuleTexts>>;
  /** Path for the fingerprints: from the folder of the configuration, with forward slashes. */
  readonly identity: string;
  /** Line and column of a span in the file, where it has lines. */
  readonly placeOf?: (span: Span) => LinePlace | null;
}

/** A finding, with its place in the text: what suppressions and the order need. */
export interface Found {
  readonly finding: Finding;
  /** Index in `segmented.paragraphs`; null for the paper as a whole. */
  readonly paragraph: number | null;
  /** Offset in the text; -1 for the paper as a whole. */
  readonly start: number;
  /** The sentence uncut; null for the paper as a whole. */
  readonly sentence: string | null;
  /** The words of its fingerprint. */
  readonly knownBy: string;
}

export interface RunResult {
  /** In the order of the text, those on the whole paper first; by rule where they stand in one place. */
  readonly found: readonly Found[];
  readonly notRun: readonly NotRun[];
  /** What rules say beside findings, as sentences. */
  readonly asides: CheckedFile['asides'];
  /** Rules that looked at the draft. */
  readonly looked: ReadonlySet<RuleId>;
}

/** Why a rule cannot look at a draft, or null when it can. */
function hindrance(rule: Rule, draft: Draft): NotRun | null {
  // Without a domain nobody knows which papers are of the other one.
  if ((rule.needsDomain || rule.needsReference) && draft.domain === null)
    return { rule: rule.id, why: 'domain' };
  return rule.needsReference && draft.reference === null ? { rule: rule.id, why: 'reference' } : null;
}

/** Where a finding stands in a paper. */
type Standing = Pick<Finding, 'page' | 'headings' | 'place' | 'quote' | 'words' | 'wordsAt'>;
const WHOLE_PAPER: Standing = { page: null, headings: [], place: null, quote: null, words: null };

/** The paragraph that a hit is in; undefined for the paper as a whole. */
function paragraphOf({ analysis }: Draft, { paragraph, span }: Hit): Paragraph | undefined {
  const { paragraphs } = analysis.segmented;
  if (paragraph !== null) return paragraphs[paragraph];
  return span === null ? undefined : paragraphs.find(({ end }) => end > span.start);
}

/** @returns where it stands, and the sentence for its fingerprint. Without words of its own: the first sentence. */
function standingOf(
  { analysis: { document, segmented } }: Draft,
  hit: Hit,
  paragraph: Paragraph,
  placeOf: RunSetting['placeOf'],
): { readonly standing: Standing; readonly sentence: string } {
  const span = hit.span ?? paragraph.sentences[0] ?? { start: paragraph.start, end: paragraph.end };
  const { quote, words, at, sentence } = quoteOf(document, paragraph, span);
  const standing = {
    page: pageAt(document, span.start),
    headings: segmented.sections[paragraph.section]?.path ?? [],
    place: placeOf?.(span) ?? null,
    quote,
    words: hit.span === null ? null : words,
    ...(hit.span === null || at === null ? {} : { wordsAt: at }),
  };
  return { standing, sentence };
}

/** What a hit on the whole paper is known by. */
const wholeKey = ({ code, key }: Hit): string => (key === undefined ? code : `${code} ${key}`);

function findingOf(draft: Draft, rule: Rule, severity: Severity, hit: Hit, setting: RunSetting): Found {
  const { texts, identity, placeOf } = setting;
  const paragraph = paragraphOf(draft, hit);
  const { standing, sentence } =
    paragraph === undefined
      ? { standing: WHOLE_PAPER, sentence: wholeKey(hit) }
      : standingOf(draft, hit, paragraph, placeOf);
  const say = (what: 'found' | 'expected' | 'advice'): string =>
    texts[rule.id]?.[what][hit.code]?.(hit.data) ?? hit.code;
  return {
    finding: {
      rule: rule.id,
      name: rule.name,
      severity,
      path: draft.path,
      ...standing,
      found: say('found'),
      expected: say('expected'),
      advice: say('advice'),
      replacement: hit.replacement ?? null,
      fingerprint: fingerprintOf(identity, rule.id, sentence),
    },
    paragraph: paragraph?.index ?? null,
    start: paragraph === undefined ? -1 : (hit.span?.start ?? paragraph.start),
    sentence: paragraph === undefined ? null : sentence,
    knownBy: sentence,
  };
}

/** What a rule says beside its findings, as a sentence. */
const asideOf = ({ id }: Rule, { code, data }: Aside, { texts }: RunSetting): string =>
  texts[id]?.asides?.[code]?.(data) ?? code;

/** In the order of the text, then of the rules; what a rule found in one place stays in the order of the rule. */
export function inOrder(found: readonly Found[]): Found[] {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...found].sort((a, b) => a.start - b.start || compare(a.finding.rule, b.finding.rule));
}

/** Runs every rule that is on and can look. */
export function runRules(draft: Draft, setting: RunSetting): RunResult {
  const found: Found[] = [];
  const notRun: NotRun[] = [];
  const asides: { rule: RuleId; text: string }[] = [];
  const looked = new Set<RuleId>();
  for (const rule of setting.rules) {
    const { severity, options } = setting.settings.get(rule.id)!;
    if (severity === 'off' || rule.idle?.(options)) continue;
    const hindered = hindrance(rule, draft);
    if (hindered) {
      notRun.push(hindered);
      continue;
    }
    looked.add(rule.id);
    for (const said of rule.check(draft, options, setting.context)) {
      if ('aside' in said) asides.push({ rule: rule.id, text: asideOf(rule, said, setting) });
      else found.push(findingOf(draft, rule, severity, said, setting));
    }
  }
  return { found: inOrder(found), notRun, asides, looked };
}
