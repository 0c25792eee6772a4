import { format } from 'node:util';

/** Any console output fails the test that caused it: a warning nobody reads is a defect nobody fixes. */
const LEVELS = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;
let heard: string[] = [];

beforeEach(() => {
  heard = [];
  for (const level of LEVELS) {
    jest.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      heard.push(`console.${level}: ${format(...words)}`);
    });
  }
});

afterEach(() => {
  jest.restoreAllMocks();
  if (heard.length > 0) throw new Error(`The console was used:\n${heard.join('\n')}`);
});
