/** Columns and tabs that break off at any call of Google's services, or that two people make at once, are there once and whole. */
import { ADDED, proveWhole } from './half-made-in.ts';

// A run that is stopped can say nothing any more; the deep tests try faults that the server is told of.
proveWhole(ADDED, ['time-limit']);
