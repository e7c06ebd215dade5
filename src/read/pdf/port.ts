// Lets the two halves of pdf.js talk within one thread without copying every message, which costs a tenth of a reading.

/** What pdf.js listens with. */
type Listener = (event: { readonly data: unknown }) => void;

interface Chunk {
  readonly fnArray?: readonly unknown[];
  readonly argsArray?: readonly unknown[];
}

/** pdf.js empties these lists as soon as it has sent them: what travels must be lists of its own. */
function kept(message: unknown): unknown {
  const { chunk } = message as { readonly chunk?: Chunk };
  if (chunk === undefined) return message;
  const { fnArray, argsArray } = chunk;
  const lists =
    fnArray === undefined || argsArray === undefined
      ? {}
      : { fnArray: fnArray.slice(), argsArray: argsArray.slice() };
  return { ...(message as object), chunk: { ...chunk, ...lists } };
}

/** One end of a line between two parts of a program; it has what pdf.js uses of a MessagePort. */
export class NearPort {
  readonly #listeners = new Set<Listener>();
  readonly #calm = Promise.resolve();
  #other: NearPort | null = null;

  /** Two ends that hear each other. */
  static pair(): readonly [NearPort, NearPort] {
    const ends = [new NearPort(), new NearPort()] as const;
    ends[0].#other = ends[1];
    ends[1].#other = ends[0];
    return ends;
  }

  /** Messages arrive after the running step, in the order in which they were sent. They must not be changed afterwards. */
  postMessage(message: unknown): void {
    const event = { data: kept(message) };
    const other = this.#other;
    void this.#calm.then(() => other?.hear(event));
  }

  /** Passes a message on to those who listen at this end. */
  hear(event: { readonly data: unknown }): void {
    for (const listener of this.#listeners) listener(event);
  }

  addEventListener(_name: string, listener: Listener, options?: { readonly signal?: AbortSignal }): void {
    this.#listeners.add(listener);
    options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  removeEventListener(_name: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }
}
