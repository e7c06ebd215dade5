// Holds the questions to their promises: enough of them, unique, polite, and without words that judge.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLexicon } from '../../src/lexicon/load.js';
import { activityFor, bridgeTable } from '../../src/messages/bridge-table.js';
import { questions, type QuestionKind } from '../../src/messages/questions.js';
import { roleQuestions } from '../../src/messages/questions/roles.js';

const KINDS: readonly QuestionKind[] = [
  'audience-in-one',
  'dimension-in-one',
  'task-in-one',
  'culture-in-one',
  'motive-in-one',
  'instrument-in-one',
  'actor-in-one',
  'threshold-in-one',
  'frame-in-one',
  'block-in-one',
  'vice-versa',
  'same-word',
  'wish-without-agreement',
  'policy-without-floor',
  'money-temporary',
  'role-of-audience',
  'abstract-language',
  'obstacle',
  'open',
];
/** Concept ids of a shipped lexicon. */
function conceptIds(name: string): string[] {
  const text = readFileSync(new URL(`../../lexicons/${name}.yaml`, import.meta.url), 'utf8');
  return parseLexicon(text, name).concepts.map(({ id }) => id);
}

/** Which lexicon the places of a kind come from. */
const LEXICON_OF: Partial<Record<QuestionKind, string>> = {
  'audience-in-one': 'audiences',
  'task-in-one': 'welfare',
  'culture-in-one': 'culture',
  'motive-in-one': 'motives',
  'instrument-in-one': 'instruments',
  'actor-in-one': 'actors',
  'threshold-in-one': 'thresholds',
  'frame-in-one': 'frames',
  'block-in-one': 'building-blocks',
};

const JUDGING = /overlap|hiaat|\bgap\b|score|ontbreekt|ontbreken|gemiste kans/i;
const placeholders = (text: string): string[] => [...text.matchAll(/\{[^}]*\}/g)].map((match) => match[0]);

describe('questions', () => {
  it('has at least sixty, each with an id and a text of its own', () => {
    expect(questions.length).toBeGreaterThanOrEqual(60);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(questions.map(({ nl }) => nl)).size).toBe(questions.length);
  });

  it.each(KINDS)('has at least three of kind %s, one of them for every concept', (kind) => {
    const ofKind = questions.filter((question) => question.kind === kind);
    expect(ofKind.length).toBeGreaterThanOrEqual(3);
    expect(ofKind.some(({ audience }) => audience === undefined)).toBe(true);
  });

  it.each(questions.map(({ id, nl, en }) => [id, nl, en]))(
    '%s is one polite question in both languages',
    (_id, nl, en) => {
      for (const text of [nl, en]) {
        expect(text.endsWith('?')).toBe(true);
        expect(text).not.toMatch(JUDGING);
      }
      expect(nl).not.toMatch(/\b(je|jij|jouw|jullie)\b/i);
      expect(
        placeholders(nl).every((name) =>
          ['{label}', '{count}', '{year}', '{word}', '{activity}'].includes(name),
        ),
      ).toBe(true);
      expect(placeholders(en).sort()).toEqual(placeholders(nl).sort());
    },
  );

  it('leaves at least half of the questions without a placeholder', () => {
    const withPlaceholder = questions.filter(({ nl }) => placeholders(nl).length > 0);
    expect(withPlaceholder.length).toBeLessThanOrEqual(questions.length / 2);
  });

  it.each(
    questions
      .filter(({ audience }) => audience !== undefined)
      .map(({ id, kind, audience }) => [id, kind, audience ?? '']),
  )('%s is for a concept that exists', (_id, kind, audience) => {
    const ids = conceptIds(LEXICON_OF[kind] ?? '');
    expect(ids.some((id) => id.startsWith(audience))).toBe(true);
  });

  it('covers all five building blocks', () => {
    expect(new Set(questions.map(({ buildingBlock }) => buildingBlock)).size).toBe(5);
  });
});

describe('bridge table', () => {
  it('lists each task once, with at least one activity', () => {
    expect(new Set(bridgeTable.map(({ task }) => task)).size).toBe(bridgeTable.length);
    expect(bridgeTable.every(({ activities }) => activities.length > 0)).toBe(true);
  });

  it('knows only tasks of the welfare lexicon', () => {
    const known = new Set(conceptIds('welfare'));
    expect(bridgeTable.filter(({ task }) => !known.has(task))).toEqual([]);
  });

  it('gives the first activity of a task, or null', () => {
    expect(activityFor('fall-prevention')).toEqual({ nl: 'dansen', en: 'dancing' });
    expect(activityFor('no-such-task')).toBeNull();
  });
});

describe('questions per role', () => {
  const all = roleQuestions.flatMap((role) => role.questions);

  it('has at least five for each of the five roles, all different', () => {
    expect(roleQuestions.map(({ role }) => role)).toEqual([
      'executive',
      'manager',
      'strategist',
      'finance',
      'practice',
    ]);
    for (const { questions: own } of roleQuestions) expect(own.length).toBeGreaterThanOrEqual(5);
    const texts = [...questions, ...all].map(({ nl }) => nl);
    expect(new Set(texts).size).toBe(texts.length);
    const ids = [...questions, ...all].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(all.map(({ id, nl, en }) => [id, nl, en]))('%s is one polite question', (_id, nl, en) => {
    for (const text of [nl, en]) {
      expect(text.endsWith('?')).toBe(true);
      expect(text).not.toMatch(JUDGING);
      expect(placeholders(text)).toEqual([]);
    }
    expect(nl).not.toMatch(/\b(je|jij|jouw|jullie)\b/i);
    // B1: short sentences.
    expect(nl.split(/[.!?]\s/).every((sentence) => sentence.split(' ').length <= 25)).toBe(true);
  });
});
