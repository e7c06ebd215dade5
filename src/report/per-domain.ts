// The same for either framework.
import type { PerDomain } from '../analysis.js';

/** Makes something of what either framework has. */
export const both = <T, U>(pair: PerDomain<T>, make: (value: T) => U): PerDomain<U> => ({
  culture: make(pair.culture),
  welfare: make(pair.welfare),
});
