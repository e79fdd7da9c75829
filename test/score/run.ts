import { printExtraction } from './print-extraction.ts';

printExtraction(console.log);
