// The profile of one framework as JSON: the contract of schemaVersion 1.
import { jsonText } from '../json-text.js';
import { lexiconsJson, paperJson, place, rounded, touchingJson } from '../json.js';
import type { ProfileContext } from './context.js';
import type { ProfileJson } from './schema.js';

const perWords = (n: number, words: number): number | null => (words === 0 ? null : (n / words) * 1000);

/** What the framework is about, and the domains about which hardly anything is said. */
function aboutJson({ comparison, messages }: ProfileContext): Pick<ProfileJson, 'about' | 'openDomains'> {
  const { about, size, touching } = comparison;
  const domains = ['culture', 'welfare'] as const;
  const [culture, welfare] = domains.map((domain) => ({
    passages: [...about[domain].passages],
    share: about[domain].share,
  })) as [ProfileJson['about']['culture'], ProfileJson['about']['welfare']];
  const both = about.culture.passages.filter((id) => about.welfare.passages.includes(id));
  return {
    about: {
      ...size,
      culture,
      welfare,
      both: { passages: both, share: size.paragraphs === 0 ? null : touching.observed / size.paragraphs },
    },
    openDomains: domains
      .filter((domain) => about[domain].hardly)
      .map((domain) => ({
        domain,
        passages: [...about[domain].passages],
        share: about[domain].share,
        question: messages.texts.profile.question(domain),
      })),
  };
}

function subjectsJson({
  comparison,
  language,
}: ProfileContext): Pick<ProfileJson, 'themes' | 'concepts' | 'dimensions' | 'buildingBlocks'> {
  const { words } = comparison.size;
  return {
    themes: comparison.themes.map(({ id, lexicon, label, passages, dispersion }) => ({
      id,
      lexicon,
      label: label[language],
      passages: [...passages],
      dispersion,
    })),
    concepts: comparison.concepts.map(({ id, lexicon, theme, label, passages, dispersion }) => ({
      id,
      lexicon,
      theme,
      label: label[language],
      passages: [...passages.culture],
      per1000Words: perWords(passages.culture.length, words),
      dispersion: dispersion.culture,
    })),
    dimensions: comparison.dimensions.map(({ label, passages, per1000Words, share, ...rest }) => ({
      ...rest,
      label: label[language],
      passages: [...passages.culture],
      per1000Words: per1000Words.culture,
      share: share.culture,
    })),
    buildingBlocks: comparison.buildingBlocks.map(({ id, label, passages }) => ({
      id,
      label: label[language],
      passages: [...passages.culture],
    })),
  };
}

/** The profile as a plain object that `profileSchema` accepts. */
export function profileJson(context: ProfileContext): ProfileJson {
  const { comparison, language, messages } = context;
  return rounded({
    schemaVersion: 1,
    tool: { name: 'raakvlak', version: context.version },
    options: { command: 'profile', files: [...context.paths], lang: language },
    lexicons: lexiconsJson(context),
    documents: comparison.frameworks.culture.map((analysis) => paperJson(analysis, context)),
    failures: context.failures.map(({ path, code, message }) => ({ path, code, message })),
    warnings: comparison.warnings.map((warning) => ({
      code: warning.code,
      message: messages.warning(warning),
    })),
    passages: [...comparison.passages.values()].map((passage) => ({ id: passage.id, ...place(passage) })),
    ...aboutJson(context),
    ...subjectsJson(context),
    ...touchingJson(context),
  });
}

/** The profile as JSON text, indented by two spaces, with a final newline. */
export function renderProfileJson(context: ProfileContext): string {
  return jsonText(profileJson(context));
}
