// Ctrl-C and a request to end: the run stops in good order, once; a second time the system has its way.

export interface StopSignal {
  readonly signal: AbortSignal;
  /** Listens no more. */
  end(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Listens for a request to stop. */
export function stopOnSignal(): StopSignal {
  const stop = new AbortController();
  const end = (): void => {
    for (const name of SIGNALS) process.off(name, heard);
  };
  const heard = (): void => {
    stop.abort();
    end();
  };
  for (const name of SIGNALS) process.on(name, heard);
  return { signal: stop.signal, end };
}
