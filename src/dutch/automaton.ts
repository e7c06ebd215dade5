// A minimal acyclic automaton: hundreds of thousands of words in a few megabytes, ready to walk without any parsing.

/**
 * Words with a number each (a payload of 1 or more). Node n begins at index n of `edges`; every edge takes two cells:
 * [letter | LAST on the last edge of the node, target]. `finals[n]` is not stored: the payload of the word that ends
 * on an edge stands in `payloads`, by edge.
 */
export interface Automaton {
  /** Letter of an edge in the low 16 bits; bit 16 marks the last edge of its node. */
  readonly letters: Uint32Array;
  /** Index of the first edge of the node that the edge leads to; 0 when that node has no edges. */
  readonly targets: Uint32Array;
  /** Payload of the word that ends with this edge; 0 when no word ends there. */
  readonly payloads: Uint32Array;
  /** Index of the first edge of the start node; 0 when there are no words. */
  readonly start: number;
}

const LAST = 0x10000;

interface Draft {
  letters: string;
  children: Draft[];
  payloads: number[];
  /** Where the node was written; -1 before. */
  at: number;
}

/**
 * Builds the automaton from words in ascending order of UTF-16 units, without repeats.
 * Nodes with the same edges, payloads and targets are stored once.
 */
export function buildAutomaton(words: Iterable<readonly [word: string, payload: number]>): Automaton {
  const register = new Map<string, Draft>();
  const written: Draft[] = [];
  let cells = 1;
  const freeze = (node: Draft): Draft => {
    const key = node.children
      .map((child, i) => `${node.letters.charAt(i)}${child.at},${node.payloads[i] ?? 0}`)
      .join(';');
    const same = register.get(key);
    if (same) return same;
    register.set(key, node);
    if (node.children.length > 0) {
      node.at = cells;
      cells += node.children.length;
      written.push(node);
    } else node.at = 0;
    return node;
  };
  const path: Draft[] = [newDraft()];
  let previous = '';
  for (const [word, payload] of words) {
    const shared = sharedLength(previous, word);
    freezeTail(path, shared, freeze);
    for (let i = shared; i < word.length; i++) {
      const next = newDraft();
      const parent = path[i] as Draft;
      parent.letters += word.charAt(i);
      parent.children.push(next);
      parent.payloads.push(i === word.length - 1 ? payload : 0);
      path.push(next);
    }
    previous = word;
  }
  freezeTail(path, 0, freeze);
  const root = freeze(path[0] as Draft);
  return write(written, cells, root.at);
}

function newDraft(): Draft {
  return { letters: '', children: [], payloads: [], at: -1 };
}

function sharedLength(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}

function freezeTail(path: Draft[], keep: number, freeze: (node: Draft) => Draft): void {
  while (path.length > keep + 1) {
    const node = path.pop() as Draft;
    const parent = path.at(-1) as Draft;
    parent.children[parent.children.length - 1] = freeze(node);
  }
}

function write(nodes: readonly Draft[], cells: number, start: number): Automaton {
  const letters = new Uint32Array(cells);
  const targets = new Uint32Array(cells);
  const payloads = new Uint32Array(cells);
  for (const node of nodes) {
    node.children.forEach((child, i) => {
      const last = i === node.children.length - 1 ? LAST : 0;
      letters[node.at + i] = node.letters.charCodeAt(i) | last;
      targets[node.at + i] = child.at;
      payloads[node.at + i] = node.payloads[i] ?? 0;
    });
  }
  return { letters, targets, payloads, start };
}

/** Edge with this letter (a UTF-16 unit) of the node at `node`; -1 when there is none. */
export function findEdge(automaton: Automaton, node: number, letter: number): number {
  if (node === 0) return -1;
  const { letters } = automaton;
  for (let edge = node; ; edge++) {
    const cell = letters[edge] as number;
    if ((cell & 0xffff) === letter) return edge;
    if (cell >= LAST) return -1;
  }
}

/** Payload of the characters [start, end) of `text`; 0 when they are not a word. */
export function lookUp(automaton: Automaton, text: string, start: number, end: number): number {
  let node = automaton.start;
  let edge = -1;
  for (let i = start; i < end; i++) {
    edge = findEdge(automaton, node, text.charCodeAt(i));
    if (edge < 0) return 0;
    node = automaton.targets[edge] as number;
  }
  return edge < 0 ? 0 : (automaton.payloads[edge] as number);
}

/** The automaton as bytes: a header of two 32-bit numbers (cells, start) and the three columns, little-endian. */
export function toBytes(automaton: Automaton): Uint8Array {
  const cells = automaton.letters.length;
  const all = new Uint32Array(2 + 3 * cells);
  all.set([cells, automaton.start]);
  all.set(automaton.letters, 2);
  all.set(automaton.targets, 2 + cells);
  all.set(automaton.payloads, 2 + 2 * cells);
  return new Uint8Array(all.buffer);
}

/** Reads what `toBytes` wrote, without copying. The bytes must begin on a multiple of 4 in their buffer. */
export function fromBytes(bytes: Uint8Array): Automaton {
  const all = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  const cells = all[0] ?? 0;
  return {
    letters: all.subarray(2, 2 + cells),
    targets: all.subarray(2 + cells, 2 + 2 * cells),
    payloads: all.subarray(2 + 2 * cells, 2 + 3 * cells),
    start: all[1] ?? 0,
  };
}
