// A policy paper that never was: sections of the fixtures in another order, with other names and numbers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSource, type Source } from '../fixtures/make/source.js';
import { createRandom, type RandomStream } from '../src/measure/random.js';
import type { Domain } from '../src/types.js';
import { ROOT } from './child.js';

/** What a paper is drawn from. Now and then a section comes of a paper about something else. */
const SOURCES: Readonly<Record<Domain | 'other', readonly string[]>> = {
  culture: ['oosterveen-cultuurnota', 'lindebeke-cultuur'],
  welfare: ['oosterveen-sociaal-kader', 'lindebeke-sociaal'],
  other: ['wegbeheer', 'lindebeke-meerjarenplan'],
};
const OTHER_IN = 6;
/** Names in the sources, the longer of two that begin alike first; each paper has names of its own. */
const NAMES =
  /Oosterveen|Lindebeke|Zuiderhaven|Wessum|Brouwerij|Waardeke|Kunstkwartier|Boskant|Ketel|Bloemenbuurt|Veenstreek|Turfhuis|Kreilerdijk|Lage Ham|Oude Vaart|Zwaluwnest|Voorstap|Voorleesbende|Veenfestival|Vaartkade|Noorderveld|Meander|Sint-Odulf|Verlinden|Marijke|Holtland/g;
const SYLLABLES =
  'ba del hoek mar wij nes ter lo ven dam ster ka bui zen wol da rin ge hei lum pos vle kom'.split(' ');

/** Characters of a page, about. */
const PAGE = 2300;
/** A paper has a title page and contents, and so many pages of text. */
const PAGES = { least: 4, most: 12 };

/** A heading with what stands below it, and the notes of its paper. */
interface Section {
  readonly groups: readonly string[];
  readonly notes: ReadonlyMap<string, string>;
}

const NOTE = /^\[\^(\w+)\]: /;

function sectionsOf(name: string): Section[] {
  const text = readFileSync(join(ROOT, 'fixtures', 'sources', `${name}.md`), 'utf8');
  const groups = text.replace(/^---\n[\s\S]*?\n---\n/, '').split(/\n{2,}/);
  const notes = new Map<string, string>();
  const sections: string[][] = [];
  for (const group of groups.map((one) => one.trim())) {
    const note = NOTE.exec(group)?.[1];
    if (note !== undefined) notes.set(note, group.replace(NOTE, ''));
    else if (group.startsWith('#')) sections.push([group]);
    else if (group !== '') sections.at(-1)?.push(group);
  }
  return sections.filter((own) => own.length > 1).map((own) => ({ groups: own, notes }));
}

const pool = (kind: keyof typeof SOURCES): Section[] => SOURCES[kind].flatMap(sectionsOf);
const POOLS = { culture: pool('culture'), welfare: pool('welfare'), other: pool('other') };

/** A name that is in no list of words. */
function nameFrom(random: RandomStream): string {
  const word = Array.from(
    { length: 2 + random.below(2) },
    () => SYLLABLES[random.below(SYLLABLES.length)]!,
  ).join('');
  return word[0]!.toUpperCase() + word.slice(1);
}

/** Other names, the same throughout the paper, and other numbers; years stay years. */
function changer(place: string, random: RandomStream): (text: string) => string {
  const names = new Map([
    ['Oosterveen', place],
    ['Lindebeke', place],
  ]);
  const nameOf = (name: string): string => {
    const known = names.get(name) ?? nameFrom(random);
    names.set(name, known);
    return known;
  };
  const number = (digits: string): string =>
    /^(?:19|20)\d\d$/.test(digits)
      ? digits
      : String(Number(digits[0]) || 1) + digits.slice(1).replace(/\d/g, () => String(random.below(10)));
  return (text) => text.replace(NAMES, nameOf).replace(/(?<!\[\^\d*)\d+/g, number);
}

/** The sections as Markdown, their notes numbered anew. */
function markdownOf(sections: readonly Section[], change: (text: string) => string): string {
  const notes: string[] = [];
  const body = sections.flatMap(({ groups, notes: own }) =>
    groups.map((group) => {
      const changed = group.startsWith('#') ? group : change(group);
      return changed.replace(/\[\^(\w+)\]/g, (_, mark: string) => {
        notes.push(change(own.get(mark) ?? 'Zie de bijlage.'));
        return `[^${notes.length}]`;
      });
    }),
  );
  return [...body, ...notes.map((text, at) => `[^${at + 1}]: ${text}`)].join('\n\n');
}

export interface PaperChoice {
  readonly domain: Domain;
  readonly place: string;
  readonly year: number;
  readonly seed: number;
}

/** The same paper for the same seed. */
export function drawPaper({ domain, place, year, seed }: PaperChoice): Source {
  const random = createRandom(seed);
  const size = (PAGES.least + random.below(PAGES.most - PAGES.least + 1)) * PAGE;
  const [own, other] = [random.shuffle(POOLS[domain]), random.shuffle(POOLS.other)];
  const drawn: Section[] = [];
  for (let length = 0; length < size && own.length > 0;) {
    const section = (random.below(OTHER_IN) === 0 ? other.pop() : undefined) ?? own.pop()!;
    drawn.push(section);
    length += section.groups.join('').length;
  }
  const title = domain === 'culture' ? 'Cultuurnota' : 'Beleidskader sociaal domein';
  const front = [
    `title: ${title} ${place}`,
    `subtitle: ${year}–${year + 3}`,
    `author: Gemeente ${place}`,
    `date: ${year}-01-15`,
    `dateline: Vastgesteld door de gemeenteraad op 15 januari ${year}`,
    `running: ${title} ${place}`,
    ...(random.below(4) === 0 ? ['columns: 2'] : []),
  ];
  return parseSource(`---\n${front.join('\n')}\n---\n\n${markdownOf(drawn, changer(place, random))}`);
}
