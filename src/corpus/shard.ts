// Which units a part of a corpus has, and how a user names a part.
import type { Unit } from './model.js';

/** A part of the units, for one of several machines. */
export interface Shard {
  /** From 1. */
  readonly part: number;
  readonly parts: number;
}

/** Every so many-th unit: shards are about as long as each other, wherever the large municipalities stand. */
export function unitsOfShard(units: readonly Unit[], { part, parts }: Shard): readonly Unit[] {
  return units.filter(({ index }) => index % parts === part - 1);
}

/** '2/3'. @returns null for anything else */
export function parseShard(text: string): Shard | null {
  const [, part, parts] = /^(\d{1,5})\/(\d{1,5})$/.exec(text.trim()) ?? [];
  const shard = { part: Number(part), parts: Number(parts) };
  return shard.part >= 1 && shard.part <= shard.parts ? shard : null;
}
