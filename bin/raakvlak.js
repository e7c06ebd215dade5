#!/usr/bin/env node
// Starts the command line on the built code.
import { main } from '../dist/cli.js';
import { optimiseLate } from '../dist/optimise-late.js';

optimiseLate(process.argv);
process.exitCode = await main(process.argv, process);
