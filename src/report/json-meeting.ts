// What stands around the touching passages, as JSON: who gains, who is named together, wording, questions.
import type { Concreteness, Named } from '../comparison.js';
import type { ReportContext } from './context.js';
import type { ComparisonJson } from './json-schema.js';

type MeetingJson = Pick<ComparisonJson, 'benefits' | 'partners' | 'wording' | 'talk'>;

export function meetingJson({ comparison, language }: ReportContext): MeetingJson {
  const named = ({ id, label }: Named) => ({ id, label: label[language] });
  const concreteness = ({ concrete, abstract }: Concreteness) => ({
    concrete: [...concrete],
    abstract: [...abstract],
  });
  const { touching, other, personFirst } = comparison.wording;
  return {
    benefits: comparison.benefits.map(({ audience, dimension, passages }) => ({
      audience: named(audience),
      dimension: named(dimension),
      passages: [...passages],
    })),
    partners: comparison.partners.map(({ first, second, passages }) => ({
      first: named(first),
      second: named(second),
      passages: { culture: [...passages.culture], welfare: [...passages.welfare] },
    })),
    wording: {
      touching: concreteness(touching),
      other: concreteness(other),
      personFirst: personFirst.map(({ documentId, concept, words, instead, passages }) => ({
        documentId,
        concept: named(concept),
        words: [...words],
        instead,
        passages: [...passages],
      })),
    },
    talk: comparison.talk.map(({ kind, passages, question, buildingBlock }) => ({
      kind,
      passages: [...passages],
      question: question[language],
      buildingBlock,
    })),
  };
}
