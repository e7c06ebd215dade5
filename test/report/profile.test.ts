// The contract of the profile: it is published as it is checked, and explained.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { loadEngine } from '../../src/engine.js';
import { createMessages } from '../../src/messages/index.js';
import { profile } from '../../src/comparison/profile.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { buildProfile } from '../../src/report/profile/build.js';
import type { ProfileContext } from '../../src/report/profile/context.js';
import { profileJson } from '../../src/report/profile/json.js';
import { publishedProfileSchema } from '../../src/report/profile/schema.js';
import { documentOf } from '../segment/sample.js';

const SCHEMA_FILE = new URL('../../docs/raakvlak-profile.schema.json', import.meta.url);
const engine = await loadEngine();

function contextOf(...texts: string[]): ProfileContext {
  const document = { ...documentOf(...texts), id: 'd1' };
  return {
    comparison: profile([analyse(document, engine)], engine),
    alone: true,
    lexicons: engine.lexicons,
    version: '0.1.0',
    language: 'nl',
    messages: createMessages('nl'),
    failures: [],
    paths: [document.path],
  };
}

const CULTURE = 'Het museum toont schilderijen uit de stad en geeft elke week een rondleiding.';
const WELFARE = 'Het wijkteam helpt mantelzorgers die thuis voor iemand zorgen, elke dag van de week.';
const ROADS = 'De weg naar de haven wordt breder en krijgt een nieuw fietspad langs het water.';

it('is published as it is checked; after a change run `npm run schema`', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(publishedProfileSchema());
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(publishedProfileSchema()) as object);
  const json: unknown = JSON.parse(JSON.stringify(profileJson(contextOf(CULTURE, WELFARE))));
  expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
});

it('what is about a domain is shared out over paragraphs of running text', () => {
  const { about } = profileJson(contextOf(CULTURE, WELFARE, WELFARE, ROADS));
  expect(about).toMatchObject({
    paragraphs: 4,
    culture: { passages: ['P1'], share: 0.25 },
    welfare: { passages: ['P2', 'P3'], share: 0.5 },
    both: { passages: [], share: 0 },
  });
});

it('a domain with fewer than 3 passages or under 3% of the paragraphs is an open place', () => {
  const openOf = (culture: number, welfare: number, roads: number): string[] => {
    const texts = [
      ...Array.from({ length: culture }, () => CULTURE),
      ...Array.from({ length: welfare }, () => WELFARE),
      ...Array.from({ length: roads }, () => ROADS),
    ];
    return profileJson(contextOf(...texts)).openDomains.map(({ domain }) => domain);
  };
  expect(openOf(3, 3, 0)).toEqual([]);
  expect(openOf(2, 3, 0)).toEqual(['culture']);
  // 3 of 100 is 3%; 3 of 101 is less
  expect(openOf(3, 60, 37)).toEqual([]);
  expect(openOf(3, 60, 38)).toEqual(['culture']);
});

it('tells an open place in one sentence, with a question, and of no second framework', () => {
  const context = contextOf(...Array.from({ length: 40 }, () => WELFARE), CULTURE);
  const report = renderMarkdown(buildProfile(context), context.messages, 'appendix');
  expect(report).toContain(
    'Over cultuur staat bijna niets in dit stuk: 1 van de 41 alinea’s. Dat is een open plek.',
  );
  expect(report).toContain('*Welke alinea over cultuur zou u in dit stuk willen lezen');
  expect(report).not.toMatch(/cultuurkader|welzijnskader|undefined|NaN/);
  expect(report).toContain('| Alleen over zorg en welzijn | 40: P1, P2,');
});

it('an empty paper has a profile too', () => {
  const context = contextOf(ROADS);
  const json = profileJson(context);
  expect(json.about).toMatchObject({ paragraphs: 1, culture: { passages: [], share: 0 } });
  expect(renderMarkdown(buildProfile(context), context.messages, 'report')).toContain(
    'geen enkele van de 1 alinea',
  );
});
