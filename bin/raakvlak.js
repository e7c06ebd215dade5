#!/usr/bin/env node
// Starts the command line on the built code.
import { main } from '../dist/cli.js';

process.exitCode = await main(process.argv, process);
